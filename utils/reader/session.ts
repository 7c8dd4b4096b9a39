/** The reader script's life in one tab: answers requests, keeps the last report, paints it, and tells of changes. */
import { native } from '../article/native.ts';
import type { CheckScope, ReaderRequest, ReaderState } from '../messages.ts';
import { type Annotations, annotate } from '../page/annotations.ts';
import type { MarkSheet } from '../page/mark-sheet.ts';
import type { Settings } from '../settings.ts';
import { chooseFlags } from '../shown-flags.ts';
import { type CheckOptions, type CheckResult, checkPage, messageOf } from './check.ts';

export interface SessionOptions {
  document: Document;
  settings: Settings;
  createSheet(): MarkSheet;
  analyze: CheckOptions['analyze'];
  /** Tells background and popup; `visible` is the number of painted flags, null where nothing is painted. */
  announce(state: ReaderState, visible: number | null): void;
}

export interface Session {
  /** The state that follows the request. */
  answer(request: ReaderRequest): Promise<ReaderState>;
  changeSettings(settings: Settings): void;
  /** The page's address may have changed without a load: marks of the article before go. */
  noticeNavigation(): void;
  /** Leaves the page as it was. */
  end(): void;
}

type Done = Extract<ReaderState, { status: 'done' }>;
type Found = Extract<CheckResult, { status: 'done' }>;

/** Milliseconds under which a check is over before a reader could read that it is at work. */
const BLINK = 200;

export function startSession({ document, settings, createSheet, analyze, announce }: SessionOptions): Session {
  let state: ReaderState = { status: 'idle' };
  let checkedAt = '';
  let checks = 0;
  let painted: { annotations: Annotations; stop: AbortController } | null = null;
  let found: Found | null = null;

  const hiddenNow = (): Set<string> => new Set(state.status === 'done' ? state.hidden : []);
  const visible = (): number | null =>
    state.status === 'done' && state.marksShown ? chooseFlags(state.report, settings, hiddenNow()).shown.length : null;
  const become = (next: ReaderState): ReaderState => {
    state = next;
    announce(state, visible());
    return state;
  };

  const unpaint = (): void => {
    painted?.stop.abort();
    painted = null;
  };
  const paint = (): void => {
    if (!found) return;
    const { report, article } = found;
    if (!painted) {
      const stop = new AbortController();
      const onHide = (flagId: string): void => void answer({ type: 'reader/hide', flagId });
      painted = {
        annotations: annotate({ document, report, article, createSheet, onHide }, settings, stop.signal),
        stop,
      };
    }
    painted.annotations.update(settings, hiddenNow());
  };

  const check = async (scope: CheckScope): Promise<ReaderState> => {
    const turn = ++checks;
    unpaint();
    found = null;
    checkedAt = placeOf(document);
    state = { status: 'working', scope, done: 0, total: 1 };
    const blink = setTimeout(() => turn === checks && announce(state, null), BLINK);
    const result = await checkPage({
      document,
      scope,
      selection: native(document, 'getSelection')(),
      analyze,
      onProgress(done, total) {
        if (turn === checks) state = { status: 'working', scope, done, total };
      },
    }).catch(broken);
    clearTimeout(blink);
    // A newer check has taken over; its state is the one to tell.
    if (turn !== checks) return state;
    return result.status === 'done' ? show(result, scope) : become(stateOf(result, document));
  };

  const show = (result: Found, scope: CheckScope): ReaderState => {
    found = result;
    const { report, timings } = result;
    state = { status: 'done', scope, report, hidden: [], marksShown: true, current: null, timings };
    const started = performance.now();
    try {
      paint();
    } catch (error) {
      unpaint();
      return become({ status: 'failed', reason: 'painting', detail: messageOf(error) });
    }
    timings.painting = performance.now() - started;
    return become(state);
  };

  const change = (changes: Partial<Pick<Done, 'hidden' | 'marksShown'>>): ReaderState => {
    if (state.status !== 'done') return state;
    state = { ...state, ...changes };
    if (state.marksShown) paint();
    else unpaint();
    return become(state);
  };

  const hide = (flagId: string): ReaderState =>
    found?.report.flags.some(({ id }) => id === flagId) ? change({ hidden: [...hiddenNow().add(flagId)] }) : state;

  const reveal = (flagId: string): ReaderState => {
    if (state.status !== 'done') return state;
    if (!state.marksShown) change({ marksShown: true });
    return painted?.annotations.reveal(flagId) ? become({ ...state, current: flagId }) : state;
  };

  const step = (by: 1 | -1): ReaderState => {
    if (state.status !== 'done') return state;
    const flags = chooseFlags(state.report, settings, hiddenNow()).shown;
    const { current } = state;
    const at = flags.findIndex(({ id }) => id === current);
    const next = flags.at(at < 0 ? Math.min(by - 1, 0) : (at + by) % flags.length);
    return next ? reveal(next.id) : state;
  };

  const answer = async (request: ReaderRequest): Promise<ReaderState> => {
    noticeNavigation();
    switch (request.type) {
      case 'reader/state':
        return withSelection(state, document);
      case 'reader/check':
        return check(request.scope);
      case 'reader/reveal':
        return reveal(request.flagId);
      case 'reader/hide':
        return hide(request.flagId);
      case 'reader/unhide':
        return change({ hidden: [] });
      case 'reader/remove-marks':
        return change({ marksShown: false });
      case 'reader/show-marks':
        return change({ marksShown: true });
      case 'reader/step':
        return step(request.by);
      case 'reader/follow':
        return state;
    }
  };

  /** The page has become another one under the same script. */
  const forget = (): void => {
    checks++;
    unpaint();
    found = null;
    checkedAt = '';
    state = { status: 'idle' };
  };

  const noticeNavigation = (): void => {
    if (checkedAt === '' || checkedAt === placeOf(document)) return;
    forget();
    announce(state, null);
  };

  return {
    answer,
    noticeNavigation,
    changeSettings(changed) {
      settings = changed;
      if (state.status !== 'done') return;
      if (state.marksShown) paint();
      announce(state, visible());
    },
    end: forget,
  };
}

/** A check that breaks outside its own stages must not leave the reader waiting. */
const broken = (error: unknown): CheckResult => ({
  status: 'failed',
  reason: 'extraction',
  detail: messageOf(error),
});

/** The page's address without its fragment, which names a place on the same page. */
const placeOf = (document: Document): string => native(document, 'URL').replace(/#.*$/, '');

function hasSelection(document: Document): boolean {
  const selection = native(document, 'getSelection')();
  return selection !== null && !selection.isCollapsed && selection.toString().trim() !== '';
}

function withSelection(state: ReaderState, document: Document): ReaderState {
  return 'hasSelection' in state ? { ...state, hasSelection: hasSelection(document) } : state;
}

function stateOf(result: Exclude<CheckResult, { status: 'done' }>, document: Document): ReaderState {
  return result.status === 'failed' ? result : { ...result, hasSelection: hasSelection(document) };
}
