/** One report on one page: painted, hovered, revealed, and taken away again without a trace. */
import { type ArticleText, rangesOf } from '../article/article-text.ts';
import { native } from '../article/native.ts';
import type { Flag, Report } from '../report.ts';
import type { Settings } from '../settings.ts';
import { chooseFlags } from '../shown-flags.ts';
import { type Appearance, appearanceAt, watchAppearance } from './appearance.ts';
import { createCard } from './card.ts';
import { cardCss } from './card-css.ts';
import { cardView } from './card-view.ts';
import { cardEntry } from './card-words.ts';
import { watchPointer } from './hover.ts';
import type { MarkSheet } from './mark-sheet.ts';
import { createPainter, type Mark } from './painter.ts';
import { reveal } from './reveal.ts';

export interface Annotations {
  /** Paints anew under these settings, without these flags. */
  update(settings: Settings, hidden: ReadonlySet<string>): void;
  /** Scrolls to a flag's sentence and flashes it; false where it is no longer in the page. */
  reveal(flagId: string): boolean;
}

export interface AnnotationsOptions {
  document: Document;
  report: Report;
  article: ArticleText;
  /** Made anew for each painting of the page. */
  createSheet(): MarkSheet;
  /** The reader asked on the card not to see this flag. */
  onHide(flagId: string): void;
}

/** Everything is undone when `signal` aborts. */
export function annotate(options: AnnotationsOptions, settings: Settings, signal: AbortSignal): Annotations {
  const { document, report, article } = options;
  const painter = createPainter(options.createSheet());
  const card = createCard(document);
  let looks: Appearance = { scheme: 'light', isForced: false };
  let now = settings;
  let marks: Mark[] = [];
  let shown: readonly Mark[] = [];

  const flagOf = (flagId: string): Flag | undefined => report.flags.find(({ id }) => id === flagId);
  const boxes = (): DOMRect[] =>
    shown.flatMap(({ sentence }) => sentence.flatMap((range) => [...range.getClientRects()]));
  const close = (): void => {
    shown = [];
    card.close();
  };
  const goTo = (flagId: string): boolean => {
    close();
    const flag = flagOf(flagId);
    return flag !== undefined && reveal(document, rangesOf(article, flag.span), painter, signal);
  };
  const open = (found: readonly Mark[], x: number, y: number): void => {
    shown = found;
    const entries = found.flatMap(({ flagId }) => {
      const flag = flagOf(flagId);
      return flag ? [cardEntry(report, flag)] : [];
    });
    const view = cardView(document, entries, { hide: options.onHide, goTo: (id) => void goTo(id), close });
    card.open(view, cardCss(now, looks.scheme), boxes(), { x, y });
  };
  const follow = (): void => {
    if (card.isOpen() && !card.move(boxes())) close();
  };

  watchPointer(
    document,
    { marks: () => marks, rest: open, leave: close, isOnCard: (x, y) => card.isOpen() && card.holds(x, y) },
    signal,
  );
  const listen = native(document, 'addEventListener');
  listen('keydown', (event) => card.isOpen() && event.key === 'Escape' && close(), { signal });
  listen('scroll', follow, { capture: true, passive: true, signal });
  native(document, 'defaultView')?.addEventListener('resize', follow, { passive: true, signal });
  signal.addEventListener('abort', () => {
    close();
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
      close();
      now = changed;
      marks = chooseFlags(report, changed, hidden).shown.map((flag) => markOf(article, flag));
      paint();
    },
    reveal: goTo,
  };
}

const markOf = (article: ArticleText, { id, kind, span, cue }: Flag): Mark => ({
  flagId: id,
  kind,
  sentence: rangesOf(article, span),
  cue: rangesOf(article, cue),
});
