/** The reader script's life in one tab: answers requests, keeps the last report, paints it, and tells of changes. */
import { native } from '../article/native.ts';
import { isGranted } from '../automatic.ts';
import type { CheckScope, ReaderRequest, ReaderState } from '../messages.ts';
import type { MarkSheet } from '../page/mark-sheet.ts';
import type { Settings } from '../settings.ts';
import { chooseFlags } from '../shown-flags.ts';
import { type CheckOptions, type CheckResult, checkPage, messageOf } from './check.ts';
import { PageView } from './page-view.ts';

export interface SessionOptions {
  document: Document;
  settings: Settings;
  createSheet(): MarkSheet;
  analyze: CheckOptions['analyze'];
  /** Tells background and popup; `visible` is the number of painted flags, null where nothing is painted. */
  announce(state: ReaderState, visible: number | null): void;
  /** Tells those who follow which mark is being read. */
  announceInView(flagId: string): void;
  /** Changes the stored settings: those that hold from now on, or what went wrong. */
  edit(change: (now: Settings) => Settings): Promise<Settings | string>;
  /** Opens the page that tells how a rule decides. */
  explain(rule: string): void;
}

type Done = Extract<ReaderState, { status: 'done' }>;
type Found = Extract<CheckResult, { status: 'done' }>;

/** Milliseconds under which a check is over before a reader could read that it is at work. */
const BLINK = 200;

export class Session {
  readonly #options: SessionOptions;
  #settings: Settings;
  #state: ReaderState = { status: 'idle' };
  #checkedAt = '';
  #checks = 0;
  #view: PageView | null = null;
  #isFollowed = false;
  /** The page was checked without the reader, who has not turned to its report since. */
  #isUnasked = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#settings = options.settings;
  }

  /** The state that follows the request. */
  async answer(request: ReaderRequest): Promise<ReaderState> {
    this.noticeNavigation();
    if (isReaders(request)) this.#isUnasked = false;
    switch (request.type) {
      case 'reader/state':
        return withSelection(this.#state, this.#options.document);
      case 'reader/check':
        this.#isUnasked = request.isUnasked ?? false;
        return this.#check(request.scope);
      case 'reader/keep-to':
        return this.#keepTo(request.granted);
      case 'reader/reveal':
        return this.#reveal(request.flagId);
      case 'reader/hide':
        return this.#hide(request.flagId);
      case 'reader/unhide':
        return this.#change({ hidden: [] });
      case 'reader/remove-marks':
        return this.#change({ marksShown: false });
      case 'reader/show-marks':
        return this.#change({ marksShown: true });
      case 'reader/step':
        return this.#step(request.by);
      case 'reader/follow':
        return this.#follow(request.on);
    }
  }

  changeSettings(settings: Settings): void {
    this.#settings = settings;
    if (this.#state.status !== 'done' || !this.#view) return;
    if (this.#view.changeSettings(settings)) this.#state = { ...this.#state, report: this.#view.report };
    if (this.#state.marksShown) this.#paint();
    this.#become(this.#state);
  }

  /** The page's address may have changed without a load: marks of the article before go. */
  noticeNavigation(): void {
    if (this.#checkedAt === '' || this.#checkedAt === placeOf(this.#options.document)) return;
    this.end();
    this.#become(this.#state);
  }

  /** Leaves the page as it was. */
  end(): void {
    this.#checks++;
    this.#drop();
    this.#checkedAt = '';
    this.#state = { status: 'idle' };
  }

  #keepTo(granted: readonly string[]): ReaderState {
    if (!this.#isUnasked || isGranted(native(this.#options.document, 'URL'), granted)) return this.#state;
    this.end();
    return this.#become(this.#state);
  }

  async #check(scope: CheckScope): Promise<ReaderState> {
    const turn = ++this.#checks;
    const { document, analyze, announce } = this.#options;
    this.#drop();
    this.#checkedAt = placeOf(document);
    this.#state = { status: 'working', scope, done: 0, total: 1 };
    const isOurs = (): boolean => turn === this.#checks;
    const blink = setTimeout(() => isOurs() && announce(this.#state, null), BLINK);
    const onProgress = (done: number, total: number): void => {
      if (isOurs()) this.#state = { status: 'working', scope, done, total };
    };
    const selection = native(document, 'getSelection')();
    const result = await checkPage({ document, scope, selection, analyze, onProgress }).catch(broken);
    clearTimeout(blink);
    // A newer check has taken over; its state is the one to tell.
    if (!isOurs()) return this.#state;
    return result.status === 'done' ? this.#show(result, scope) : this.#become(stateOf(result, document));
  }

  #show({ report, article, timings, paragraphsShown }: Found, scope: CheckScope): ReaderState {
    const { document, createSheet, explain } = this.#options;
    const hide = (flagId: string): void => void this.#hide(flagId);
    const unhide = (flagId: string): void => void this.#unhide(flagId);
    const edit = (change: (now: Settings) => Settings): Promise<string | null> => this.#edit(change);
    const view = new PageView({ document, createSheet, hide, unhide, edit, explain }, article, report, this.#settings);
    this.#view = view;
    this.#state = {
      status: 'done',
      scope,
      report: view.report,
      hidden: [],
      marksShown: true,
      current: null,
      isOutdated: false,
      paragraphsShown,
      timings,
    };
    const started = performance.now();
    try {
      this.#paint();
    } catch (error) {
      this.#drop();
      return this.#become({ status: 'failed', reason: 'painting', detail: messageOf(error) });
    }
    timings.painting = performance.now() - started;
    view.watchChanges((isOutdated) => {
      if (this.#view === view && this.#state.status === 'done') this.#become({ ...this.#state, isOutdated });
    });
    this.#follow(this.#isFollowed);
    return this.#become(this.#state);
  }

  /** The page keeps to what is stored: where that fails, it stays as it was. */
  async #edit(change: (now: Settings) => Settings): Promise<string | null> {
    const changed = await this.#options.edit(change);
    if (typeof changed === 'string') return changed;
    this.changeSettings(changed);
    return null;
  }

  #hide(flagId: string): ReaderState {
    const isKnown = this.#view?.report.flags.some(({ id }) => id === flagId) ?? false;
    return isKnown ? this.#change({ hidden: [...this.#hidden().add(flagId)] }) : this.#state;
  }

  #unhide(flagId: string): ReaderState {
    return this.#change({ hidden: [...this.#hidden()].filter((id) => id !== flagId) });
  }

  #reveal(flagId: string): ReaderState {
    if (this.#state.status !== 'done') return this.#state;
    if (!this.#state.marksShown) this.#change({ marksShown: true });
    return this.#view?.reveal(flagId) ? this.#become({ ...this.#state, current: flagId }) : this.#state;
  }

  /** To the next marked sentence that is in the page, from the current one or from what is in the window. */
  #step(by: 1 | -1): ReaderState {
    if (this.#state.status !== 'done') return this.#state;
    if (!this.#state.marksShown) this.#change({ marksShown: true });
    const { report, current } = this.#state;
    const { shown } = chooseFlags(report, this.#settings, this.#hidden());
    const flags = shown.filter(({ sentence }, index) => sentence !== shown[index - 1]?.sentence);
    const placeOf = (id: string | null | undefined): number => {
      const sentence = shown.find((flag) => flag.id === id)?.sentence;
      return flags.findIndex((flag) => flag.sentence === sentence);
    };
    const at = placeOf(current);
    const inView = placeOf(this.#view?.inView());
    const from = at >= 0 ? at + by : by === 1 ? Math.max(inView, 0) : inView - 1;
    for (let steps = 0; steps < flags.length; steps++) {
      const index = (from + steps * by + flags.length * 2) % flags.length;
      const flag = flags[index];
      if (!flag || !this.#view?.reveal(flag.id)) continue;
      this.#view.openCard(flag.id);
      return this.#become({ ...this.#state, current: flag.id });
    }
    return this.#state;
  }

  #follow(on: boolean): ReaderState {
    this.#isFollowed = on;
    if (on) this.#view?.follow(this.#options.announceInView);
    else this.#view?.unfollow();
    return this.#state;
  }

  #change(changes: Partial<Pick<Done, 'hidden' | 'marksShown'>>): ReaderState {
    if (this.#state.status !== 'done') return this.#state;
    this.#state = { ...this.#state, ...changes };
    if (this.#state.marksShown) this.#paint();
    else this.#view?.unpaint();
    return this.#become(this.#state);
  }

  #paint(): void {
    this.#view?.paint(this.#settings, this.#hidden());
  }

  #drop(): void {
    this.#view?.end();
    this.#view = null;
  }

  #hidden(): Set<string> {
    return new Set(this.#state.status === 'done' ? this.#state.hidden : []);
  }

  #become(next: ReaderState): ReaderState {
    this.#state = next;
    const isPainted = next.status === 'done' && next.marksShown;
    const visible = isPainted ? chooseFlags(next.report, this.#settings, this.#hidden()).shown.length : null;
    this.#options.announce(next, visible);
    return next;
  }
}

/** Whether a request comes of what the reader does, and not of Hearsay's own doing. */
function isReaders(request: ReaderRequest): boolean {
  if (request.type === 'reader/state') return request.isClick ?? false;
  return request.type !== 'reader/keep-to' && request.type !== 'reader/follow';
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
