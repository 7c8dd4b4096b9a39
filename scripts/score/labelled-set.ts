/** Labelled articles with what their scorer printed, and what can be read and counted there. */
import { analyze } from '../../utils/detect/analyze.ts';
import type { Subtype } from '../../utils/report.ts';
import { kindOf, type LabelledArticle, sentenceOf } from '../rules/rule-precision.ts';

export interface LabelledSet {
  name: string;
  articles: readonly LabelledArticle[];
  /** What the set's scorer printed. */
  score: string;
}

/** Shares as they were printed, in percent. */
interface KindScore {
  kind: string;
  precision: string;
  recall: string;
  f1: string;
  right: number;
  wrong: number;
  missed: number;
  subtypeRight: string;
  sourceRight: string;
}

export function kindScores(score: string): KindScore[] {
  return [...score.matchAll(/^(anonymous|unconfirmed|speculation|denial) +(.+)$/gm)].map(
    ([, kind = '', cells = '']) => {
      const [precision = '', recall = '', f1 = '', right, wrong, missed, subtypeRight = '', sourceRight = ''] = cells
        .trim()
        .split(/\s+/);
      const counts = { right: Number(right), wrong: Number(wrong), missed: Number(missed) };
      return { kind, precision, recall, f1, ...counts, subtypeRight, sourceRight };
    },
  );
}

/** Denials whose claim the article states, and the share of them whose claim is found, in percent. */
export function shareOfTargets(score: string): [denials: string, share: string] {
  const [, share = '–', denials = '0'] = /^denied claim found: +([\d.]+) of (\d+)/m.exec(score) ?? [];
  return [denials, share];
}

/** What PolNeAR's scorer printed, as rows: layer, precision, recall, F1. */
export function layerScores(score: string): string[][] {
  const pattern = /^(\S.*?) +precision +([\d.]+) +recall +([\d.]+) +F1 +([\d.]+)$/gm;
  return [...score.matchAll(pattern)].map((found) => found.slice(1));
}

interface SubtypeTally {
  all: number;
  missed: number;
}

/** A label is missed where no flag of its kind stands in its sentence. */
export function tallySubtypes(articles: readonly LabelledArticle[]): Map<Subtype, SubtypeTally> {
  const tallies = new Map<Subtype, SubtypeTally>();
  for (const article of articles) {
    const found = new Set(analyze(article.text).flags.map((flag) => `${kindOf(flag)} ${sentenceOf(flag, article)}`));
    for (const label of article.labels) {
      const tally = tallies.get(label.subtype) ?? { all: 0, missed: 0 };
      tally.all++;
      if (!found.has(`${kindOf(label)} ${label.sentence}`)) tally.missed++;
      tallies.set(label.subtype, tally);
    }
  }
  return tallies;
}
