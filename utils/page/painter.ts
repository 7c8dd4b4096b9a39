/** Paints marks with the CSS Custom Highlight API: no node of the page is added or changed. */
import type { FlagKind } from '../report.ts';
import { FLAG_KINDS } from '../report.ts';
import type { PageScheme, Settings } from '../settings.ts';
import { cueHighlight, FLASH_HIGHLIGHT, markCss, sentenceHighlight } from './mark-css.ts';
import type { MarkSheet } from './mark-sheet.ts';

/** One flag, placed in the page. */
export interface Mark {
  flagId: string;
  kind: FlagKind;
  sentence: readonly Range[];
  cue: readonly Range[];
}

export interface Painter {
  /**
   * Replaces all that was painted before. Under forced colours only the cues: there browsers paint every highlight like a selection, whatever
   * its rules say.
   */
  paint(marks: readonly Mark[], isForced: boolean): void;
  /** Puts the ranges of a mark in the place of those that it had when it was painted. */
  exchange(before: Mark, after: Mark): void;
  style(settings: Settings, scheme: PageScheme): void;
  /** Draws attention to these ranges until the returned function is called or something else is flashed. */
  flash(ranges: readonly Range[]): () => void;
  isFlashing(): boolean;
  /** Leaves the page as it was. */
  clear(): void;
}

/** Priorities: a cue lies over every sentence's tint, a later kind over an earlier one, what is flashed over all. */
const CUE = 10;
const FLASH = 20;

export function createPainter(sheet: MarkSheet): Painter {
  const { highlights } = CSS;
  // After an update of the extension, the former one's script may still be about to clean up in the same page, and this one's already painting.
  const own = new Map<string, Highlight>();
  const drop = (name: string): void => {
    if (highlights.get(name) === own.get(name)) highlights.delete(name);
    own.delete(name);
  };
  const put = (name: string, ranges: readonly Range[], priority: number): void => {
    own.delete(name);
    highlights.delete(name);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    own.set(name, highlight);
    highlights.set(name, highlight);
  };
  const exchange = (name: string, before: readonly Range[], after: readonly Range[], priority: number): void => {
    const highlight = own.get(name);
    if (!highlight) {
      put(name, after, priority);
      return;
    }
    for (const range of before) highlight.delete(range);
    for (const range of after) highlight.add(range);
    if (highlight.size === 0) drop(name);
  };
  let isCuesOnly = false;
  return {
    exchange(before, after) {
      const priority = FLAG_KINDS.indexOf(after.kind);
      const sentence = isCuesOnly ? [] : after.sentence;
      exchange(sentenceHighlight(after.kind), before.sentence, sentence, priority);
      exchange(cueHighlight(after.kind), before.cue, after.cue, CUE + priority);
    },
    style(settings, scheme) {
      sheet.write(markCss(settings, scheme));
    },
    paint(marks, isForced) {
      sheet.keep();
      isCuesOnly = isForced;
      // In Firefox, a former script that was ended in the middle of a flash has left it behind.
      if (!own.has(FLASH_HIGHLIGHT)) highlights.delete(FLASH_HIGHLIGHT);
      for (const [index, kind] of FLAG_KINDS.entries()) {
        const ofKind = marks.filter((mark) => mark.kind === kind);
        put(sentenceHighlight(kind), isForced ? [] : ofKind.flatMap(({ sentence }) => sentence), index);
        put(
          cueHighlight(kind),
          ofKind.flatMap(({ cue }) => cue),
          CUE + index,
        );
      }
    },
    flash(ranges) {
      put(FLASH_HIGHLIGHT, ranges, FLASH);
      const flashed = own.get(FLASH_HIGHLIGHT);
      return () => {
        if (flashed && own.get(FLASH_HIGHLIGHT) === flashed) drop(FLASH_HIGHLIGHT);
      };
    },
    isFlashing: () => own.has(FLASH_HIGHLIGHT),
    clear() {
      for (const name of [...own.keys()]) drop(name);
      sheet.remove();
    },
  };
}
