import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderState } from '../../../utils/messages.ts';
import { annotate } from '../../../utils/page/annotations.ts';
import { type CheckOptions, type CheckResult, checkPage } from '../../../utils/reader/check.ts';
import { Session } from '../../../utils/reader/session.ts';
import { DEFAULT_SETTINGS, type OwnPhrase, type Settings } from '../../../utils/settings.ts';
import { BRIDGE, sampleReport } from '../components/sample-report.ts';

vi.mock('../../../utils/reader/check.ts', async (original) => ({ ...(await original<object>()), checkPage: vi.fn() }));
vi.mock('../../../utils/page/annotations.ts', async (original) => ({
  ...(await original<object>()),
  annotate: vi.fn(),
}));

const TIMINGS = { clone: 1, readability: 1, mapping: 1, language: 1, detection: 1, painting: 0 };
const found = (sentences = BRIDGE): CheckResult => ({
  status: 'done',
  report: sampleReport(sentences),
  article: { text: '', segments: [], metadata: {} } as unknown as Extract<CheckResult, { status: 'done' }>['article'],
  timings: { ...TIMINGS },
  paragraphsShown: null,
});

/** Checks that end when and how the test says. */
let checks: { options: CheckOptions; end(result: CheckResult): void }[];
/** What is in the page now, by how many flags each painting was told to hide; null once it is taken away. */
let painted: { hidden: string[]; paintings: number }[];
let revealed: string[];
let opened: string[];
/** The flag at the top of the window, and those whose sentences are no longer in the page. */
let inView: string | null;
let gone: Set<string>;
/** What the storage answers to a change. */
let editing: (change: (now: Settings) => Settings) => Settings | string;

beforeEach(() => {
  checks = [];
  painted = [];
  revealed = [];
  opened = [];
  inView = null;
  gone = new Set();
  editing = (change) => change(DEFAULT_SETTINGS);
  vi.mocked(checkPage).mockImplementation((options) => new Promise((end) => void checks.push({ options, end })));
  vi.mocked(annotate).mockImplementation((_, __, signal) => {
    const one = { hidden: [] as string[], paintings: 0 };
    painted.push(one);
    signal.addEventListener('abort', () => painted.splice(painted.indexOf(one), 1));
    return {
      update: (_settings, hidden) => {
        one.hidden = [...hidden];
        one.paintings++;
      },
      replace: () => {},
      reveal: (id) => !gone.has(id) && revealed.push(id) > 0,
      openCard: (id) => void opened.push(id),
      isFlashing: () => false,
      inView: () => inView,
    };
  });
});

function start() {
  const page = { URL: 'https://gazette.example/bridge', getSelection: () => null };
  const announced: { state: ReaderState; visible: number | null }[] = [];
  const session = new Session({
    createSheet: () => ({ write() {}, keep() {}, remove() {} }),
    document: page as unknown as Document,
    settings: DEFAULT_SETTINGS,
    analyze: async () => ({ status: 'failed', detail: 'not asked in these tests' }),
    announce: (state, visible) => void announced.push({ state, visible }),
    announceInView: () => {},
    edit: async (change) => editing(change),
    explain: () => {},
  });
  return { page, session, announced, visible: () => announced.at(-1)?.visible };
}

/** A session whose check is done. */
async function checked(result = found()) {
  const made = start();
  const answer = made.session.answer({ type: 'reader/check', scope: 'article' });
  checks.at(-1)?.end(result);
  return { ...made, state: await answer };
}

describe('a check', () => {
  it('goes from idle over working to done, painted and counted', async () => {
    const { session, announced } = start();
    expect(await session.answer({ type: 'reader/state' })).toEqual({ status: 'idle' });
    const answer = session.answer({ type: 'reader/check', scope: 'article' });
    expect(await session.answer({ type: 'reader/state' })).toMatchObject({ status: 'working', scope: 'article' });
    checks[0]?.options.onProgress(1, 2);
    expect(await session.answer({ type: 'reader/state' })).toMatchObject({ done: 1, total: 2 });
    checks[0]?.end(found());
    expect(await answer).toMatchObject({ status: 'done', scope: 'article', hidden: [], marksShown: true });
    expect(painted).toEqual([{ hidden: [], paintings: 1 }]);
    expect(announced.map(({ state, visible }) => [state.status, visible])).toEqual([['done', 8]]);
  });

  it('gives way to a newer one, whichever ends first', async () => {
    const { session, announced } = start();
    const first = session.answer({ type: 'reader/check', scope: 'article' });
    const second = session.answer({ type: 'reader/check', scope: 'page' });
    checks[1]?.end(found());
    expect(await second).toMatchObject({ status: 'done', scope: 'page' });
    checks[0]?.end({ status: 'no-article' });
    expect(await first).toMatchObject({ status: 'done', scope: 'page' });
    expect(await session.answer({ type: 'reader/state' })).toMatchObject({ status: 'done', scope: 'page' });
    expect(announced).toHaveLength(1);
    checks[0]?.options.onProgress(1, 2);
    expect(await session.answer({ type: 'reader/state' })).toMatchObject({ status: 'done' });
  });

  it('takes the old marks away before it begins, and forgets what was hidden', async () => {
    const { session } = await checked();
    await session.answer({ type: 'reader/hide', flagId: 'f0' });
    const again = session.answer({ type: 'reader/check', scope: 'article' });
    expect(painted).toEqual([]);
    checks[1]?.end(found());
    expect(await again).toMatchObject({ hidden: [] });
    expect(painted).toEqual([{ hidden: [], paintings: 1 }]);
  });

  it('ends in the state that fits what was found', async () => {
    expect((await checked({ status: 'no-article' })).state).toEqual({ status: 'no-article', hasSelection: false });
    checks = [];
    expect((await checked({ status: 'unsupported-language', language: 'fr' })).state).toEqual({
      status: 'unsupported-language',
      language: 'fr',
      hasSelection: false,
    });
    checks = [];
    const failure = { status: 'failed', reason: 'detection', detail: 'RangeError' } as const;
    expect((await checked(failure)).state).toEqual(failure);
    expect(painted).toEqual([]);
  });

  it('fails honestly where the page cannot be painted, and leaves nothing behind', async () => {
    vi.mocked(annotate).mockImplementation(() => {
      throw new TypeError('no highlights here');
    });
    const { state, visible } = await checked();
    expect(state).toEqual({ status: 'failed', reason: 'painting', detail: 'no highlights here' });
    expect(visible()).toBeNull();
  });

  it('ends as failed where the check itself breaks', async () => {
    vi.mocked(checkPage).mockRejectedValue(new Error('out of memory'));
    const { session } = start();
    expect(await session.answer({ type: 'reader/check', scope: 'article' })).toEqual({
      status: 'failed',
      reason: 'extraction',
      detail: 'out of memory',
    });
  });
});

describe('a report', () => {
  it('hides a flag, tells it, and brings it back', async () => {
    const { session, visible } = await checked();
    expect(await session.answer({ type: 'reader/hide', flagId: 'f3' })).toMatchObject({ hidden: ['f3'] });
    expect(await session.answer({ type: 'reader/hide', flagId: 'f3' })).toMatchObject({ hidden: ['f3'] });
    expect(painted).toMatchObject([{ hidden: ['f3'] }]);
    expect(visible()).toBe(7);
    expect(await session.answer({ type: 'reader/unhide' })).toMatchObject({ hidden: [] });
    expect(painted).toMatchObject([{ hidden: [] }]);
    expect(visible()).toBe(8);
  });

  it('does not take ids that it does not know', async () => {
    const { session } = await checked();
    expect(await session.answer({ type: 'reader/hide', flagId: 'nonsense' })).toMatchObject({ hidden: [] });
  });

  it('loses its marks and gets them back', async () => {
    const { session, visible } = await checked();
    expect(await session.answer({ type: 'reader/remove-marks' })).toMatchObject({ marksShown: false });
    expect(painted).toEqual([]);
    expect(visible()).toBeNull();
    expect(await session.answer({ type: 'reader/show-marks' })).toMatchObject({ marksShown: true });
    expect(painted).toHaveLength(1);
  });

  it('is revealed, also after the marks were removed', async () => {
    const { session } = await checked();
    await session.answer({ type: 'reader/remove-marks' });
    expect(await session.answer({ type: 'reader/reveal', flagId: 'f2' })).toMatchObject({ marksShown: true });
    expect(revealed).toEqual(['f2']);
  });

  it('follows the settings without a new check; not where the marks are removed', async () => {
    const { session, visible } = await checked();
    session.changeSettings({ ...DEFAULT_SETTINGS, kinds: { anonymous: false, unconfirmed: true, denial: true } });
    expect(visible()).toBe(5);
    expect(painted).toMatchObject([{ paintings: 2 }]);
    await session.answer({ type: 'reader/remove-marks' });
    session.changeSettings(DEFAULT_SETTINGS);
    expect(painted).toEqual([]);
    expect(checks).toHaveLength(1);
  });

  it('is dropped when the address becomes another one, but not for a fragment', async () => {
    const { session, page } = await checked();
    page.URL = 'https://gazette.example/bridge#comments';
    expect(await session.answer({ type: 'reader/state' })).toMatchObject({ status: 'done' });
    page.URL = 'https://gazette.example/tunnel';
    expect(await session.answer({ type: 'reader/state' })).toEqual({ status: 'idle' });
    expect(painted).toEqual([]);
  });

  it('is gone when the session ends', async () => {
    const { session } = await checked();
    session.end();
    expect(painted).toEqual([]);
    expect(await session.answer({ type: 'reader/state' })).toEqual({ status: 'idle' });
  });
});

describe('stepping from mark to mark', () => {
  const step = async (session: Session, by: 1 | -1): Promise<string | null> => {
    const state = await session.answer({ type: 'reader/step', by });
    return state.status === 'done' ? state.current : null;
  };

  it('goes through the marked sentences in order, opens their cards, and comes round', async () => {
    const { session } = await checked();
    const way: (string | null)[] = [];
    for (let steps = 0; steps < 7; steps++) way.push(await step(session, 1));
    // f2 and f3 are in the sentence of f1.
    expect(way).toEqual(['f0', 'f1', 'f4', 'f5', 'f6', 'f7', 'f0']);
    expect(opened).toEqual(way);
    expect(await step(session, -1)).toBe('f7');
  });

  it('begins with what is in the window', async () => {
    const { session } = await checked();
    inView = 'f5';
    expect(await step(session, 1)).toBe('f5');
    const other = (await checked()).session;
    expect(await step(other, -1)).toBe('f4');
  });

  it('passes over hidden marks and those that the page has lost', async () => {
    const { session } = await checked();
    await session.answer({ type: 'reader/hide', flagId: 'f0' });
    gone.add('f1');
    expect(await step(session, 1)).toBe('f4');
  });

  it('stays where nothing is left to go to', async () => {
    const { session } = await checked();
    for (const id of ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7']) gone.add(id);
    expect(await step(session, 1)).toBeNull();
  });
});

describe('the reader’s own phrases', () => {
  const phrase: OwnPhrase = { text: 'old crossing', kind: 'unconfirmed', flag: true };

  it('are marked at once, counted, and gone with the phrase', async () => {
    const { session, visible } = await checked();
    expect(visible()).toBe(8);
    session.changeSettings({ ...DEFAULT_SETTINGS, phrases: [phrase] });
    expect(visible()).toBe(9);
    expect(painted).toHaveLength(1);
    const state = await session.answer({ type: 'reader/state' });
    expect(state.status === 'done' && state.report.summary.byKind.unconfirmed).toBe(4);
    session.changeSettings(DEFAULT_SETTINGS);
    expect(visible()).toBe(8);
  });
});

describe('what the card changes for good', () => {
  const ignoreSample = (now: Settings): Settings => ({ ...now, ignored: { wordings: [], rules: ['sample'] } });

  it('is stored and then seen on the page', async () => {
    const { visible } = await checked();
    expect(await vi.mocked(annotate).mock.lastCall?.[0].edit(ignoreSample)).toBeNull();
    expect(visible()).toBe(0);
  });

  it('leaves the page as it was where it cannot be stored, and says why', async () => {
    const { visible } = await checked();
    const before = visible();
    editing = () => 'The storage is full.';
    expect(await vi.mocked(annotate).mock.lastCall?.[0].edit(ignoreSample)).toBe('The storage is full.');
    expect(visible()).toBe(before);
  });
});
