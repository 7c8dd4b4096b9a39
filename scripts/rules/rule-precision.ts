/** How often each rule is right on labelled articles. */
import { analyze } from '../../utils/detect/analyze.ts';
import type { Flag, Subtype } from '../../utils/report.ts';

export interface Label {
  sentence: number;
  kind: string;
  subtype: Subtype;
  /** Verbatim, as is the source; a denial's target is the index of the sentence that states the claim. */
  cue?: string;
  source?: string | null;
  target?: number | null;
}

/** A line of a labelled file. Offsets are UTF-16 code units into `text`. */
export interface LabelledArticle {
  text: string;
  sentences: [start: number, end: number][];
  labels: Label[];
}

export interface RuleTally {
  right: number;
  wrong: number;
}

/** The kind that is scored: speculation counts as its own. */
export const kindOf = ({ kind, subtype }: { kind: string; subtype: Subtype }): string =>
  subtype === 'speculation' ? subtype : kind;

/** Counts flags by rule; one is right when its sentence bears a label of its kind (speculation counts as its own). */
export function tallyRules(articles: readonly LabelledArticle[]): Map<string, RuleTally> {
  const tallies = new Map<string, RuleTally>();
  for (const article of articles) {
    for (const flag of analyze(article.text).flags) {
      const tally = tallies.get(flag.rule) ?? { right: 0, wrong: 0 };
      tally[isRight(flag, article) ? 'right' : 'wrong']++;
      tallies.set(flag.rule, tally);
    }
  }
  return tallies;
}

/** Index of the labelled sentence that holds the middle of the flag's cue, or -1. */
export function sentenceOf({ cue }: Flag, { sentences }: LabelledArticle): number {
  const middle = Math.floor((cue.start + cue.end - 1) / 2);
  return sentences.findIndex(([start, end]) => middle >= start && middle < end);
}

/** Whether the flag's sentence bears a label of its kind. */
export function isRight(flag: Flag, article: LabelledArticle): boolean {
  const at = sentenceOf(flag, article);
  return article.labels.some((label) => label.sentence === at && kindOf(label) === kindOf(flag));
}
