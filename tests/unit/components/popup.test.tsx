// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import type { DoneState, PopupActions, PopupState } from '../../../components/popup/popup-state.ts';
import type { Flag } from '../../../utils/report.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings.ts';
import { useEnglish } from './messages.ts';
import { BRIDGE, type SampleSentence, sampleReport } from './sample-report.ts';

beforeAll(useEnglish);
afterEach(cleanup);

const TIMINGS = { clone: 0, readability: 0, mapping: 0, language: 0, detection: 0, painting: 0 };

function done(sentences: readonly SampleSentence[] = BRIDGE, more: Partial<DoneState> = {}): DoneState {
  const report = sampleReport(sentences);
  return {
    status: 'done',
    scope: 'article',
    report,
    hidden: [],
    marksShown: true,
    current: null,
    isOutdated: false,
    paragraphsShown: null,
    timings: TIMINGS,
    ...more,
  };
}

function show(
  state: PopupState,
  more: Partial<PopupProps> = {},
): { [Key in keyof PopupActions]: ReturnType<typeof vi.fn> } {
  const actions = {
    check: vi.fn(),
    reveal: vi.fn(),
    step: vi.fn(),
    countOnPage: vi.fn(),
    unhide: vi.fn(),
    removeMarks: vi.fn(),
    showMarks: vi.fn(),
    openOptions: vi.fn(),
    openPanel: vi.fn(),
    openExtensionEntry: vi.fn(),
  };
  const page = { title: 'A page', host: 'news.example' };
  render(<Popup state={state} page={page} settings={DEFAULT_SETTINGS} problems={[]} actions={actions} {...more} />);
  return actions;
}

const click = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
const headline = (): Element | null => document.querySelector('.article h2');
const noticeTitle = (): Element | null => document.querySelector('.notice h2');
const claims = (): HTMLElement[] => [
  ...screen.getByRole('list', { name: /reading order/ }).querySelectorAll<HTMLElement>('.claim-sentence'),
];
const withOff = (change: (settings: Settings) => void): Settings => {
  const settings = structuredClone(DEFAULT_SETTINGS);
  change(settings);
  return settings;
};

describe('a finished check', () => {
  it('shows headline, site and what was found', () => {
    show(done());
    expect(headline()?.textContent).toBe('Harbour bridge closed after a night of warnings');
    expect(screen.getByText('The Calder Gazette')).toBeTruthy();
    expect(document.querySelector('.popup > [role=status]')?.textContent).toBe('8 marks in 6 of 8 sentences');
  });

  it('uses the tab’s title and host where the article has none', () => {
    const state = done();
    state.report.article = { ...state.report.article, title: null, siteName: null };
    show(state);
    expect(headline()?.textContent).toBe('A page');
    expect(screen.getByText('news.example')).toBeTruthy();
  });

  it('lists the sentences in reading order, cue marked, with kind, subtype and source', () => {
    show(done());
    expect(claims().map((claim) => claim.textContent)).toEqual(
      BRIDGE.filter(({ flags }) => flags).map(({ text }) => text),
    );
    const first = claims()[0]?.closest('li') as HTMLElement;
    expect(first.querySelector('mark')?.textContent).toBe('two officials with direct knowledge of the inspection said');
    expect(within(first).getByText('Anonymous source')).toBeTruthy();
    expect(within(first).getByText('Described, not named')).toBeTruthy();
    expect(within(first).getByText('Source: two officials with direct knowledge of the inspection')).toBeTruthy();
  });

  it('reveals the sentence that is clicked and remembers which', () => {
    const actions = show(done());
    fireEvent.click(claims()[2] as HTMLElement);
    expect(actions.reveal).toHaveBeenCalledExactlyOnceWith('f4');
    expect(claims()[2]?.closest('li')?.getAttribute('aria-current')).toBe('true');
  });

  it('moves through the list with the arrow keys', () => {
    show(done());
    const press = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document.body, { key });
    claims()[0]?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(claims()[1]);
    press('End');
    expect(document.activeElement).toBe(claims().at(-1));
    press('ArrowDown');
    expect(document.activeElement).toBe(claims().at(-1));
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(claims()[0]);
  });

  it('says how many denials answer a claim, of those that are shown', () => {
    const finding = (): string | undefined => document.querySelector('.finding-denials')?.textContent;
    const state = done();
    const denial = state.report.flags.find(({ subtype }) => subtype === 'denied') as Flag;
    denial.denies = state.report.sentences[0] ?? null;
    show(state);
    expect(finding()).toBe('The one denial seems to answer a claim made here');
    cleanup();
    show({ ...state, hidden: [denial.id] });
    expect(finding()).toBeUndefined();
  });

  it('removes and shows the marks, and checks again what was checked', () => {
    const actions = show(done(BRIDGE, { scope: 'page' }));
    click('Remove the marks');
    expect(actions.removeMarks).toHaveBeenCalled();
    click('Check again');
    expect(actions.check).toHaveBeenCalledWith('page');
    cleanup();
    const later = show(done(BRIDGE, { marksShown: false }));
    click('Show the marks');
    expect(later.showMarks).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Remove the marks' })).toBeNull();
  });

  it('draws kinds in the colours of the settings', () => {
    show(done(), {
      settings: withOff((settings) => {
        settings.colors.denial.light = '#010203';
      }),
    });
    const root = document.querySelector<HTMLElement>('.popup');
    expect(root?.style.getPropertyValue('--denial')).toBe('light-dark(#010203, #f29bd4)');
  });
});

describe('the filter', () => {
  const kind = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

  it('counts each kind and shows only the chosen ones', () => {
    show(done());
    expect(kind(/Denial/).textContent).toContain('2');
    expect(kind(/Denial/).getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(kind(/Denial/));
    expect(kind(/Denial/).getAttribute('aria-pressed')).toBe('true');
    expect(claims().map((claim) => claim.querySelector('mark')?.textContent)).toEqual([
      'denied',
      'declined to comment',
    ]);
    expect(screen.getByText('Showing 2 marked sentences of 6')).toBeTruthy();
    fireEvent.click(kind(/Unconfirmed/));
    expect(claims()).toHaveLength(4);
    click('Show all');
    expect(claims()).toHaveLength(6);
  });

  it('shows everything again when the last kind is let go', () => {
    show(done());
    fireEvent.click(kind(/Denial/));
    fireEvent.click(kind(/Denial/));
    expect(claims()).toHaveLength(6);
  });

  it('offers no kind of which there is none', () => {
    show(done(BRIDGE.slice(3, 4)));
    expect((kind(/Anonymous/) as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('what is left out', () => {
  it('is counted, with a way back', () => {
    const settings = withOff(({ subtypes }) => {
      subtypes.speculation = false;
    });
    const actions = show(done(BRIDGE, { hidden: ['f0'], marksShown: false, scope: 'selection' }), { settings });
    expect(screen.getByText('You have hidden 1 mark on this page.')).toBeTruthy();
    click('Bring back');
    expect(actions.unhide).toHaveBeenCalled();
    expect(screen.getByText('1 more is of a kind you have switched off.')).toBeTruthy();
    click('Change');
    expect(actions.openOptions).toHaveBeenCalled();
    expect(screen.getByText('The marks are removed from the page.')).toBeTruthy();
    click('Check the article');
    expect(actions.check).toHaveBeenCalledWith('article');
  });

  it('is named where the settings leave out everything', () => {
    const settings = withOff((all) => {
      all.kinds = { anonymous: false, unconfirmed: false, denial: false };
    });
    show(done(), { settings });
    expect(screen.getByRole('heading', { name: '8 marks, all switched off' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Open the options' })).toBeTruthy();
  });

  it('is named where the reader has hidden everything', () => {
    const actions = show(done(BRIDGE.slice(3, 4), { hidden: ['f0'] }));
    expect(screen.getByRole('heading', { name: 'Every mark is hidden' })).toBeTruthy();
    click('Bring them back');
    expect(actions.unhide).toHaveBeenCalled();
  });

  it('is nothing where there is nothing, which does not mean that all is true', () => {
    show(done(BRIDGE.map(({ text }) => ({ text }))));
    expect(screen.getByRole('heading', { name: 'Nothing flagged' })).toBeTruthy();
    expect(screen.getByText(/not to say that all of it is true/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove the marks' })).toBeNull();
  });
});

describe('every other state says what is the case and offers a way on', () => {
  it('working, with progress', () => {
    show({ status: 'working', scope: 'article', done: 3, total: 9 });
    const bar = screen.getByRole('progressbar', { name: 'Reading the article' }) as HTMLProgressElement;
    expect([bar.value, bar.max]).toEqual([3, 9]);
  });

  it('working, with no measure of progress yet', () => {
    show({ status: 'working', scope: 'selection', done: 0, total: 0 });
    expect(screen.getByRole('progressbar', { name: 'Reading the selection' }).hasAttribute('value')).toBe(false);
  });

  it('no article', () => {
    const actions = show({ status: 'no-article', hasSelection: false });
    expect(screen.queryByRole('button', { name: 'Check the selection' })).toBeNull();
    click('Check anyway');
    expect(actions.check).toHaveBeenCalledWith('page');
  });

  it('no article, but selected text', () => {
    const actions = show({ status: 'no-article', hasSelection: true });
    click('Check the selection');
    expect(actions.check).toHaveBeenCalledWith('selection');
  });

  it('another language, by its name', () => {
    const actions = show({ status: 'unsupported-language', language: 'de', hasSelection: false });
    expect(screen.getByRole('heading', { name: 'Hearsay does not read German yet' })).toBeTruthy();
    click('Check anyway');
    expect(actions.check).toHaveBeenCalledWith('page');
  });

  it('another language, with a tag that is none', () => {
    show({ status: 'unsupported-language', language: 'x_?', hasSelection: false });
    expect(screen.getByRole('heading', { name: 'Hearsay does not read x_? yet' })).toBeTruthy();
  });

  const places = {
    browser: ['This page belongs to the browser', null],
    store: ['This is an extension store', null],
    file: ['This page is a file on your device', 'Open that entry'],
    closed: ['This page is closed to extensions', 'Try again'],
  } as const;
  for (const [place, [title, button]] of Object.entries(places)) {
    it(`a page that is closed: ${place}`, () => {
      show({ status: 'restricted', place: place as keyof typeof places });
      expect(noticeTitle()?.textContent).toBe(title);
      expect(screen.getByRole('status').textContent).toBe(title);
      if (button) expect(screen.getByRole('button', { name: button })).toBeTruthy();
    });
  }

  for (const reason of ['too-little-text', 'extraction', 'detection', 'painting', 'no-answer'] as const) {
    it(`a failure: ${reason}`, () => {
      const actions = show({ status: 'failed', reason, detail: 'RangeError: 7' });
      expect(screen.getByText('RangeError: 7')).toBeTruthy();
      expect(screen.getByRole('status').textContent).toBe(noticeTitle()?.textContent);
      click('Try again');
      expect(actions.check).toHaveBeenCalledWith('article');
    });
  }

  it('a problem with the settings', () => {
    const actions = show(done(), { problems: [{ reason: 'unreadable' }] });
    click('See the options');
    expect(actions.openOptions).toHaveBeenCalled();
  });
});
