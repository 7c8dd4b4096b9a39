// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Options, type OptionsProps } from '../../../components/options/options.tsx';
import { cutAtPhrases } from '../../../components/options/phrase-trial.tsx';
import { readSettingsFile, writeSettingsFile } from '../../../components/options/settings-file.ts';
import { hostIn } from '../../../components/options/sites.tsx';
import { DEFAULT_SETTINGS, type OwnPhrase, type Settings } from '../../../utils/settings.ts';
import { useEnglish } from './messages.ts';

beforeAll(useEnglish);
afterEach(cleanup);

function show(settings: Partial<Settings> = {}, side: Partial<OptionsProps['browserSide']> = {}) {
  const onChange = vi.fn<(settings: Settings) => void>();
  const onReplace = vi.fn<(settings: Settings) => void>();
  const browserSide = {
    granted: [],
    shortcuts: [],
    onRevoke: vi.fn(),
    onChangeShortcuts: vi.fn(),
    onWelcome: vi.fn(),
    onRules: vi.fn(),
    ...side,
  };
  const page = (now: Partial<Settings>) => (
    <Options
      settings={{ ...DEFAULT_SETTINGS, ...now }}
      problems={[]}
      canUndo={false}
      onChange={onChange}
      onReset={vi.fn()}
      onUndo={vi.fn()}
      onReplace={onReplace}
      browserSide={browserSide}
    />
  );
  const view = render(page(settings));
  const rerender = (now: Partial<Settings>): void => view.rerender(page(now));
  return { onChange, onReplace, browserSide, rerender };
}
const type = (label: string, text: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
const submit = (label: string): boolean =>
  fireEvent.submit(screen.getByLabelText(label).closest('form') as HTMLFormElement);

describe('the sensitivity', () => {
  it('is chosen among three, each explained', () => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole('radio', { name: /Only the surest.*nine times in ten/ }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, sensitivity: 'surest' });
  });
});

describe('what is ignored', () => {
  const wording = { site: 'news.example', kind: 'denial', wording: 'rejects' } as const;

  it('is listed and marked again one by one', () => {
    const { onChange } = show({ ignored: { wordings: [wording], rules: ['denial/deny'] } });
    press('Mark again: rejects');
    expect(onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ ignored: { wordings: [], rules: ['denial/deny'] } }),
    );
    press('Mark again: Denied');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ ignored: { wordings: [wording], rules: [] } }));
  });

  it('is marked again all at once, with the way back', () => {
    const ignored = { wordings: [wording], rules: ['denial/deny'] };
    const { onChange, rerender } = show({ ignored });
    press('Mark all again');
    const none = { wordings: [], rules: [] };
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ ignored: none }));
    rerender({ ignored: none });
    expect(screen.getByText('Nothing is ignored any more.')).toBeTruthy();
    press('Undo');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ ignored }));
  });

  it('leads from a rule to its page', () => {
    show({ ignored: { wordings: [], rules: ['denial/deny'] } });
    expect(screen.getByRole('link', { name: 'Denied' }).getAttribute('href')).toBe('rules.html#denial/deny');
  });

  it('says so where there is nothing', () => {
    show();
    expect(screen.getByText('You ignore nothing.')).toBeTruthy();
  });
});

describe('own phrases', () => {
  it('are added in the form in which they are compared', () => {
    const { onChange } = show();
    type('Words', '  Sources  CLOSE to ');
    submit('Words');
    const phrase = { text: 'sources close to', kind: 'unconfirmed', flag: true };
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, phrases: [phrase] });
  });

  it('that are too short or there already are refused in words, and stay in the field', () => {
    const phrase: OwnPhrase = { text: 'close to', kind: 'unconfirmed', flag: true };
    const { onChange } = show({ phrases: [phrase] });
    type('Words', 'x');
    submit('Words');
    expect(screen.getByText('A phrase has 3 to 100 characters.')).toBeTruthy();
    type('Words', 'Close to');
    submit('Words');
    expect(screen.getByText('You have this phrase already.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Words').value).toBe('Close to');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('show at once what they mark in a sentence, and what they spare', () => {
    const phrases: OwnPhrase[] = [
      { text: 'the talks', kind: 'denial', flag: true },
      { text: 'talks have failed', kind: 'anonymous', flag: true },
      { text: 'close to', kind: 'anonymous', flag: false },
    ];
    show({ phrases });
    const marks = [...document.querySelectorAll<HTMLElement>('.trial-result mark')];
    expect(marks.map((mark) => [mark.textContent, mark.dataset.kind])).toEqual([['talks have failed', 'anonymous']]);
    expect(document.querySelector('.trial-result .spared')?.textContent).toBe(
      'close tonever marked as Anonymous source',
    );
    expect(cutAtPhrases('no such words', phrases)).toEqual([{ text: 'no such words', phrase: null }]);
  });
});

describe('sites', () => {
  it.each([
    ['https://news.example/a?b', 'news.example'],
    ['News.Example', 'news.example'],
    ['news.example:8080/path', 'news.example'],
    ['two words', null],
    ['', null],
    ['ftp://news.example', null],
  ])('reads the host in %j', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });

  it('are put on the never-list and taken off; granted ones are given back to the browser', () => {
    const { onChange, browserSide } = show({ sites: { never: ['old.example'] } }, { granted: ['https://a.example/*'] });
    type('Never check unasked', 'https://b.example/x');
    submit('Never check unasked');
    expect(onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ sites: { never: ['old.example', 'b.example'] } }),
    );
    press('Remove: old.example');
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ sites: { never: [] } }));
    press('Stop: https://a.example/*');
    expect(browserSide.onRevoke).toHaveBeenCalledExactlyOnceWith('https://a.example/*');
  });
});

describe('a file of settings', () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, style: 'underline', sites: { never: ['a.example'] } };
  const choose = (text: string): boolean =>
    fireEvent.change(screen.getByLabelText('Use a file'), { target: { files: [new File([text], 'x.json')] } });

  it('comes back as it was', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ status: 'sound', settings });
  });

  it('takes the place of the settings when it is sound', async () => {
    const { onReplace } = show();
    choose(writeSettingsFile(settings));
    await waitFor(() => expect(onReplace).toHaveBeenCalledExactlyOnceWith(settings));
  });

  it.each([
    '',
    'no JSON',
    '[]',
    'null',
    '{"format":"other","settings":{}}',
    '{"format":"hearsay-settings","settings":3}',
  ])('that is none changes nothing: %j', async (text) => {
    const { onReplace } = show();
    choose(text);
    await screen.findByText(/This is no file of Hearsay’s options/);
    expect(onReplace).not.toHaveBeenCalled();
  });

  it('that is damaged says where and is used only if the reader wants it', async () => {
    const { onReplace } = show();
    choose(JSON.stringify({ format: 'hearsay-settings', settings: { version: 2, style: 'blink', weather: 1 } }));
    await screen.findByText(/“style” had a value that cannot be/);
    expect(onReplace).not.toHaveBeenCalled();
    press('Use the rest');
    expect(onReplace).toHaveBeenCalledExactlyOnceWith(DEFAULT_SETTINGS);
  });
});

describe('the search', () => {
  it('leaves the parts that hold all the words, and says how many', async () => {
    show();
    type('Search the options', 'never check');
    await screen.findByText('1 part holds these words.');
    const shown = [...document.querySelectorAll<HTMLElement>('.part')].filter(({ hidden }) => !hidden);
    expect(shown.map((part) => part.querySelector('h2')?.textContent)).toEqual(['Sites']);
  });
});

describe('the keys', () => {
  it('are shown as the browser has them', () => {
    const shortcuts = [
      { name: 'Go to the next mark', keys: 'Alt+Shift+J' },
      { name: 'Show or remove the marks', keys: '' },
    ];
    const { browserSide } = show({}, { shortcuts });
    expect(document.querySelector('.shortcuts')?.textContent).toBe(
      'Go to the next markAlt+Shift+JShow or remove the marksnot set',
    );
    press('Change the keys');
    expect(browserSide.onChangeShortcuts).toHaveBeenCalledOnce();
  });
});
