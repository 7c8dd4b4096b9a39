/** Which card is open over the page, why it stays, and what its buttons do. */

import { t } from '../i18n.ts';
import type { Flag, Report } from '../report.ts';
import type { PageScheme, Settings } from '../settings.ts';
import { ignoredWordingOf } from '../shown-flags.ts';
import { createCard } from './card.ts';
import { cardCss } from './card-css.ts';
import { type CardActions, cardView } from './card-view.ts';
import { cardEntry } from './card-words.ts';
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

export interface CardControlOptions {
  document: Document;
  report: Report;
  settings(): Settings;
  scheme(): PageScheme;
  goTo(flagId: string): void;
  hide(flagId: string): void;
  unhide(flagId: string): void;
  /** Stores settings for good; tells what went wrong, or null. */
  save(settings: Settings): Promise<string | null>;
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

  const saveWithUndo = async (changed: Settings, text: string): Promise<void> => {
    const before = options.settings();
    close();
    const failure = await options.save(changed);
    if (failure !== null) say(t('card_notSaved', failure), null);
    else say(text, () => void options.save(before));
  };
  const actions: CardActions = {
    hide(flagId) {
      close();
      options.hide(flagId);
      say(t('card_hidden'), () => options.unhide(flagId));
    },
    ignoreWording(flagId) {
      const flag = flagOf(flagId);
      const wording = flag && ignoredWordingOf(report, flag);
      if (wording)
        void saveWithUndo(
          withWording(options.settings(), wording),
          t('card_wordingIgnored', wording.wording, wording.site),
        );
    },
    ignoreRule(flagId) {
      const rule = flagOf(flagId)?.rule;
      if (rule) void saveWithUndo(withRule(options.settings(), rule), t('card_ruleIgnored'));
    },
    pin(isPinned) {
      isHeld = isPinned;
    },
    goTo: options.goTo,
    close,
  };

  return {
    open(marks, at, held) {
      const entries = marks.flatMap(({ flagId }) => {
        const flag = flagOf(flagId);
        return flag ? [cardEntry(report, flag)] : [];
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

const withWording = (settings: Settings, wording: Settings['ignored']['wordings'][number]): Settings => ({
  ...settings,
  ignored: { ...settings.ignored, wordings: [...settings.ignored.wordings, wording] },
});

const withRule = (settings: Settings, rule: string): Settings => ({
  ...settings,
  ignored: { ...settings.ignored, rules: [...settings.ignored.rules, rule] },
});
