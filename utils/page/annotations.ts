/** One report on one page: painted, hovered, revealed, and taken away again without a trace. */
import { type ArticleText, rangesOf } from '../article/article-text.ts';
import { native } from '../article/native.ts';
import type { Flag, Span } from '../report.ts';
import type { Settings } from '../settings.ts';
import { chooseFlags } from '../shown-flags.ts';
import { type Appearance, appearanceAt, watchAppearance } from './appearance.ts';
import { type CardControl, type CardControlOptions, createCardControl } from './card-control.ts';
import { watchPointer } from './hover.ts';
import type { MarkSheet } from './mark-sheet.ts';
import { createPainter, type Mark } from './painter.ts';
import { reveal } from './reveal.ts';

export interface Annotations {
  /** Paints anew under these settings, without these flags. */
  update(settings: Settings, hidden: ReadonlySet<string>): void;
  /** Places the marks in these stretches of the article anew: the page has put other nodes there, or taken them away. */
  replace(stretches: readonly Span[]): void;
  /** Scrolls to a flag's sentence and flashes it; false where it is no longer in the page. */
  reveal(flagId: string): boolean;
  /** Opens the card of a flag and gives it the focus. */
  openCard(flagId: string): void;
  /** Whether a sentence that was gone to still flashes. */
  isFlashing(): boolean;
  /** The flag of the first marked sentence in the window, or below it; null where all are above. */
  inView(): string | null;
}

export interface AnnotationsOptions
  extends Pick<CardControlOptions, 'document' | 'report' | 'hide' | 'unhide' | 'edit' | 'explain'> {
  article: ArticleText;
  /** Made anew for each painting of the page. */
  createSheet(): MarkSheet;
}

/** Everything is undone when `signal` aborts. */
export function annotate(options: AnnotationsOptions, settings: Settings, signal: AbortSignal): Annotations {
  const { document, report, article } = options;
  const painter = createPainter(options.createSheet());
  let looks: Appearance = { scheme: 'light', isForced: false };
  let now = settings;
  let marks: Mark[] = [];

  const flagOf = (flagId: string): Flag | undefined => report.flags.find(({ id }) => id === flagId);
  const goTo = (flagId: string): boolean => {
    card.close();
    const flag = flagOf(flagId);
    return flag !== undefined && reveal(document, rangesOf(article, flag.span), painter, signal);
  };
  const card = createCardControl({
    ...options,
    settings: () => now,
    scheme: () => looks.scheme,
    isShown: (flagId) => marks.some((mark) => mark.flagId === flagId),
    goTo: (flagId) => void goTo(flagId),
  });

  watchPointer(
    document,
    {
      marks: () => marks,
      rest: (found, x, y) => !card.isHeld() && card.open(found, { x, y }, false),
      leave: card.leave,
      isOnCard: (x, y) => card.isOpen() && card.holds(x, y),
    },
    signal,
  );
  watchWindow(document, card, signal);
  signal.addEventListener('abort', () => {
    card.end();
    painter.clear();
  });

  const look = (): Appearance => {
    const place = marks.flatMap(({ sentence }) => sentence).find(({ startContainer }) => startContainer.isConnected);
    return place ? appearanceAt(place.startContainer) : looks;
  };
  const paint = (): void => {
    looks = look();
    painter.style(now, looks.scheme);
    painter.paint(marks, looks.isForced);
  };
  const repaint = (): void => {
    const { scheme, isForced } = look();
    if (scheme !== looks.scheme || isForced !== looks.isForced) paint();
  };
  watchAppearance(document, signal, repaint);

  return {
    update(changed, hidden) {
      card.close();
      now = changed;
      marks = chooseFlags(report, changed, hidden).shown.map((flag) => markOf(article, flag));
      paint();
    },
    replace(stretches) {
      const touched = report.flags.filter((flag) => stretches.some((stretch) => touches(stretch, flag)));
      const flags = new Map(touched.map((flag) => [flag.id, flag]));
      for (const mark of marks) {
        const flag = flags.get(mark.flagId);
        if (!flag) continue;
        const before = { ...mark };
        // The mark itself goes on: an open card may be standing at it.
        Object.assign(mark, markOf(article, flag));
        painter.exchange(before, mark);
      }
      card.follow();
    },
    reveal: goTo,
    openCard(flagId) {
      const sentence = flagOf(flagId)?.sentence;
      const found = marks.filter((mark) => flagOf(mark.flagId)?.sentence === sentence);
      const box = found[0]?.sentence[0]?.getBoundingClientRect();
      if (box) card.open(found, { x: box.left, y: box.top }, true);
    },
    isFlashing: painter.isFlashing,
    inView: () => marks.find(({ sentence }) => isBelowTop(sentence))?.flagId ?? null,
  };
}

/** Escape closes the card; scrolling and resizing move it with its sentence. */
function watchWindow(document: Document, card: CardControl, signal: AbortSignal): void {
  const view = native(document, 'defaultView');
  const close = (event: KeyboardEvent): void => {
    if (card.isOpen() && event.key === 'Escape') card.close();
  };
  // At the window, on the way down: pages that keep keys to themselves mostly do so further in.
  view?.addEventListener('keydown', close, { capture: true, signal });
  view?.addEventListener('resize', card.follow, { passive: true, signal });
  native(document, 'addEventListener')('scroll', card.follow, { capture: true, passive: true, signal });
}

/** Whether some of a sentence is in the window or below it. */
const isBelowTop = (sentence: readonly Range[]): boolean =>
  sentence.some((range) => range.startContainer.isConnected && range.getBoundingClientRect().bottom > 0);

const touches = ({ start, end }: Span, { span, cue }: Flag): boolean =>
  [span, cue].some((part) => part.start < end && start < part.end);

const markOf = (article: ArticleText, { id, kind, span, cue }: Flag): Mark => ({
  flagId: id,
  kind,
  sentence: rangesOf(article, span),
  cue: rangesOf(article, cue),
});
