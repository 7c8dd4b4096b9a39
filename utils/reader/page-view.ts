/** What of a finished check is on the page: marks, cards, and where the reader is among them. */
import type { ArticleText } from '../article/article-text.ts';
import { LivingText } from '../article/living-text.ts';
import { native } from '../article/native.ts';
import { withOwnPhrases } from '../own-phrases.ts';
import { type Annotations, type AnnotationsOptions, annotate } from '../page/annotations.ts';
import type { Report, Span } from '../report.ts';
import type { Settings } from '../settings.ts';
import { watchChanges } from './page-changes.ts';

export type PageViewOptions = Pick<
  AnnotationsOptions,
  'document' | 'createSheet' | 'hide' | 'unhide' | 'edit' | 'explain'
>;

export class PageView {
  readonly #options: PageViewOptions;
  readonly #article: LivingText;
  /** As the engine made it, without the reader's own phrases. */
  readonly #base: Report;
  #phrases = '';
  #report: Report;
  #painted: { annotations: Annotations; stop: AbortController } | null = null;
  #following: AbortController | null = null;
  /** The mark in view that was told of last. */
  #told: string | null = null;
  readonly #ending = new AbortController();

  constructor(options: PageViewOptions, article: ArticleText, report: Report, settings: Settings) {
    this.#options = options;
    this.#article = new LivingText(article);
    this.#base = report;
    this.#report = report;
    this.#read(settings);
  }

  /** The report with the reader's own phrases. */
  get report(): Report {
    return this.#report;
  }

  /** True where the reader's phrases have changed what is in the report. */
  changeSettings(settings: Settings): boolean {
    const changed = this.#read(settings);
    if (changed) this.unpaint();
    return changed;
  }

  #read({ phrases }: Settings): boolean {
    const read = JSON.stringify(phrases);
    if (read === this.#phrases) return false;
    this.#phrases = read;
    this.#report = withOwnPhrases(this.#base, phrases);
    return true;
  }

  paint(settings: Settings, hidden: ReadonlySet<string>): void {
    if (!this.#painted) {
      const stop = new AbortController();
      const options = { ...this.#options, report: this.#report, article: this.#article };
      this.#painted = { annotations: annotate(options, settings, stop.signal), stop };
    }
    this.#painted.annotations.update(settings, hidden);
  }

  unpaint(): void {
    this.#painted?.stop.abort();
    this.#painted = null;
  }

  /** False where the flag's sentence is not in the page. */
  reveal(flagId: string): boolean {
    this.#told = null;
    return this.#painted?.annotations.reveal(flagId) ?? false;
  }

  openCard(flagId: string): void {
    this.#painted?.annotations.openCard(flagId);
  }

  inView(): string | null {
    return this.#painted?.annotations.inView() ?? null;
  }

  /** Tells which mark is at the top of the window, now and whenever scrolling changes it, until `unfollow`. */
  follow(tell: (flagId: string) => void): void {
    this.unfollow();
    const following = new AbortController();
    this.#following = following;
    this.#told = null;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      // On its way to a mark the page scrolls past others, and the mark comes to stand in the window's middle, not at its top.
      if (following.signal.aborted || this.#painted?.annotations.isFlashing()) return;
      const now = this.inView();
      if (now === null || now === this.#told) return;
      this.#told = now;
      tell(now);
    };
    const { document } = this.#options;
    const onScroll = (): void => {
      // Frames are not made for a tab that is hidden, so that nothing is done there.
      if (frame === 0) frame = native(document, 'defaultView')?.requestAnimationFrame(look) ?? 0;
    };
    native(document, 'addEventListener')('scroll', onScroll, {
      capture: true,
      passive: true,
      signal: following.signal,
    });
    onScroll();
  }

  /** Keeps the marks on their words from now on, and tells when the article is no longer the one that was checked, or is again. */
  watchChanges(outdated: (isOutdated: boolean) => void): void {
    const moved = (stretches: readonly Span[]): void => this.#painted?.annotations.replace(stretches);
    watchChanges(this.#options.document, this.#article, { moved, outdated }, this.#ending.signal);
  }

  unfollow(): void {
    this.#following?.abort();
    this.#following = null;
  }

  end(): void {
    this.#ending.abort();
    this.unfollow();
    this.unpaint();
  }
}
