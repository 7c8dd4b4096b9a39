// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/options.tsx';
import { t } from '../../../utils/i18n.ts';
import { ALL_SUBTYPES, FLAG_KINDS, SUBTYPES } from '../../../utils/report.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings.ts';
import type { SettingsProblem } from '../../../utils/settings-parse.ts';
import { useEnglish } from './messages.ts';

beforeAll(useEnglish);
afterEach(cleanup);

function show(more: Partial<OptionsProps> = {}) {
  const onReplace = vi.fn<(settings: Settings) => void>();
  const calls = { onChange: vi.fn<(settings: Settings) => void>(), onReset: vi.fn(), onUndo: vi.fn(), onReplace };
  const browserSide = {
    granted: [],
    shortcuts: [],
    onRevoke: vi.fn(),
    onChangeShortcuts: vi.fn(),
    onWelcome: vi.fn(),
    onRules: vi.fn(),
  };
  render(
    <Options
      settings={DEFAULT_SETTINGS}
      problems={[]}
      canUndo={false}
      browserSide={browserSide}
      {...calls}
      {...more}
    />,
  );
  return calls;
}
const flip = (name: string): boolean => fireEvent.click(screen.getByRole('switch', { name }));
const changed = (change: (settings: Settings) => void): Settings => {
  const settings = structuredClone(DEFAULT_SETTINGS);
  change(settings);
  return settings;
};

describe('the switches', () => {
  for (const kind of FLAG_KINDS) {
    it(`turns ${kind} off, alone`, () => {
      const { onChange } = show();
      flip(t(`kind_${kind}`));
      expect(onChange).toHaveBeenCalledExactlyOnceWith(
        changed((settings) => {
          settings.kinds[kind] = false;
        }),
      );
    });
  }

  for (const subtype of ALL_SUBTYPES) {
    it(`turns ${subtype} off, alone, and explains it with an example`, () => {
      const { onChange } = show();
      flip(t(`subtype_${subtype}`));
      expect(onChange).toHaveBeenCalledExactlyOnceWith(
        changed((settings) => {
          settings.subtypes[subtype] = false;
        }),
      );
      const about = screen.getByRole('switch', { name: t(`subtype_${subtype}`) }).getAttribute('aria-describedby');
      const example = document.getElementById(about ?? '');
      expect(example?.querySelector('mark')?.textContent).toMatch(/\w/);
    });
  }

  it('disables the subtypes of a kind that is off, and keeps what they were', () => {
    show({
      settings: changed((settings) => {
        settings.kinds.denial = false;
        settings.subtypes.rejected = false;
      }),
    });
    for (const subtype of SUBTYPES.denial) {
      const input = screen.getByRole('switch', { name: t(`subtype_${subtype}`) }) as HTMLInputElement;
      expect([input.disabled, input.checked]).toEqual([true, subtype !== 'rejected']);
    }
    expect((screen.getByRole('switch', { name: 'Unnamed' }) as HTMLInputElement).disabled).toBe(false);
  });
});

describe('the look', () => {
  it('offers the three styles', () => {
    const { onChange } = show();
    expect((screen.getByRole('radio', { name: 'Both' }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Underline' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(
      changed((settings) => {
        settings.style = 'underline';
      }),
    );
  });

  it('previews on a light and on a dark page the kinds that are on', () => {
    show({
      settings: changed((settings) => {
        settings.kinds.denial = false;
      }),
    });
    for (const name of ['On a light page', 'On a dark page']) {
      const sample = screen.getByRole('region', { name });
      expect([...sample.querySelectorAll('mark')].map((mark) => mark.dataset.kind)).toEqual([
        'anonymous',
        'unconfirmed',
      ]);
      expect(sample.textContent).not.toContain('*');
    }
  });

  it('takes a colour while it is being chosen', () => {
    const { onChange } = show();
    fireEvent.input(screen.getByLabelText('Denial Dark pages'), { target: { value: '#AABBCC' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(
      changed((settings) => {
        settings.colors.denial.dark = '#aabbcc';
      }),
    );
  });

  it('says what a colour that passes comes to', () => {
    show();
    expect(screen.getAllByText(/^Easy to see: [\d.]+ to 1$/)).toHaveLength(6);
    expect(screen.queryByRole('button', { name: 'Use the nearest that works' })).toBeNull();
  });

  it('says of a pale colour what is wrong and mends it', () => {
    const { onChange } = show({
      settings: changed((settings) => {
        settings.colors.anonymous.light = '#f5d7a1';
      }),
    });
    const field = screen.getByLabelText('Anonymous source Light pages');
    const words = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(words).toBe('Too pale for light pages: 1.3 to 1, where 3 to 1 is needed. Choose a darker colour.');
    fireEvent.click(screen.getByRole('button', { name: 'Use the nearest that works' }));
    const mended = onChange.mock.calls[0]?.[0].colors.anonymous.light;
    expect(mended).not.toBe('#f5d7a1');
    show({
      settings: changed((settings) => {
        settings.colors.anonymous.light = mended ?? '#ffffff';
      }),
    });
    expect(screen.queryAllByText(/Too pale/)).toHaveLength(1);
  });
});

describe('reset', () => {
  it('is offered once something differs', () => {
    show();
    expect((screen.getByRole('button', { name: 'Reset all options' }) as HTMLButtonElement).disabled).toBe(true);
    cleanup();
    const { onReset } = show({
      settings: changed((settings) => {
        settings.style = 'background';
      }),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Reset all options' }));
    expect(onReset).toHaveBeenCalled();
  });

  it('can be undone', () => {
    const { onUndo } = show({ canUndo: true });
    expect(screen.getByText('All options are as they were at the start.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalled();
  });
});

describe('problems with the stored settings', () => {
  const cases: [SettingsProblem, RegExp][] = [
    [{ reason: 'unreadable' }, /not a set of Hearsay’s options/],
    [{ reason: 'invalid', field: 'style' }, /“style” had a value that cannot be. Its standard value is used/],
    [{ reason: 'unknown', field: 'theme' }, /“theme” is not an option/],
    [{ reason: 'newer-version', version: 4 }, /newer Hearsay \(form 4\)/],
    [{ reason: 'not-loaded', detail: 'Corrupt.' }, /did not hand over .* \(Corrupt\.\)/],
    [{ reason: 'not-saved', detail: 'Disk.' }, /refused to store it.* \(Disk\.\)/],
    [{ reason: 'not-saved', detail: 'QUOTA_BYTES_PER_ITEM quota exceeded' }, /no more room for options/],
  ];
  for (const [problem, words] of cases) {
    it(`reports ${problem.reason} with what was done`, () => {
      show({ problems: [problem] });
      expect(within(screen.getByRole('alert')).getByText(words)).toBeTruthy();
    });
  }

  it('can be mended by saving what is shown', () => {
    const { onChange } = show({ problems: [{ reason: 'invalid', field: 'style' }] });
    fireEvent.click(screen.getByRole('button', { name: 'Save the options as shown' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(DEFAULT_SETTINGS);
  });
});
