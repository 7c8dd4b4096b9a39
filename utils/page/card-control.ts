/** Which card is open over the page, why it stays, and what its buttons do. */

import type { Flag, Report } from '../report.ts';
import type { PageScheme, Settings } from '../settings.ts';
import { createCard } from './card.ts';
import { cardCss } from './card-css.ts';
import { type CardActions, cardView } from './card-view.ts';
import { cardEntry } from './card-words.ts';
import { type IgnoreOptions, ignoreActions } from './ignore-actions.ts';
import type { Mark } from './painter.ts';
import { createToast } from './toast.ts';

export interface CardControl {
  /** Opens over marks of one sentence; `held` stays until it is closed, whatever the pointer does. */
  open(marks: readonly Mark[], at: { x: number; y: number }, held: boolean): void;
  /** The pointer has left: closes what is not held or pinned. */
  leave(): void;
  close(): void;
  /** Keeps to its sentence when that moves. */
  follow(): void;
  holds(x: number, y: number): boolean;
  isOpen(): boolean;
  isHeld(): boolean;
  /** Takes away everything, the line at the window's foot too. */
  end(): void;
}

export interface CardControlOptions extends Pick<IgnoreOptions, 'hide' | 'unhide' | 'edit'> {
  document: Document;
  report: Report;
  settings(): Settings;
  scheme(): PageScheme;
  /** Whether a flag is painted now. */
  isShown(flagId: string): boolean;
  goTo(flagId: string): void;
  /** Opens the page that tells how a rule decides. */
  explain(rule: string): void;
}

export function createCardControl(options: CardControlOptions): CardControl {
  const { document, report } = options;
  const card = createCard(document);
  const toast = createToast(document);
  let shown: readonly Mark[] = [];
  let isHeld = false;

  const css = (): string => cardCss(options.settings(), options.scheme());
  const boxes = (): DOMRect[] =>
    shown.flatMap(({ sentence }) => sentence.flatMap((range) => [...range.getClientRects()]));
  const close = (): void => {
    shown = [];
    isHeld = false;
    card.close();
  };
  const say = (text: string, undo: (() => void) | null): void => toast.show(text, css(), undo);
  const flagOf = (flagId: string): Flag | undefined => report.flags.find(({ id }) => id === flagId);

  const actions: CardActions = {
    ...ignoreActions({ ...options, say, close }),
    pin(isPinned) {
      isHeld = isPinned;
    },
    goTo: options.goTo,
    explain: (flagId) => options.explain(flagOf(flagId)?.rule ?? ''),
    close,
  };

  return {
    open(marks, at, held) {
      const entries = marks.flatMap(({ flagId }) => {
        const flag = flagOf(flagId);
        return flag ? [cardEntry(report, flag, options.isShown)] : [];
      });
      shown = marks;
      isHeld = held;
      card.open(cardView(document, entries, actions), css(), boxes(), at);
      if (held) card.focus();
    },
    leave: () => !isHeld && close(),
    close,
    follow() {
      if (card.isOpen() && !card.move(boxes())) close();
    },
    holds: card.holds,
    isOpen: card.isOpen,
    isHeld: () => card.isOpen() && isHeld,
    end() {
      close();
      toast.close();
    },
  };
}
