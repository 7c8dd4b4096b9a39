/** Precision and recall of each kind, a sentence at a time: it is right where label and flag give it the same kind. */
import { analyze } from '../../utils/detect/analyze.ts';
import { kindOf, type LabelledArticle, sentenceOf } from '../rules/rule-precision.ts';

export const SCORED_KINDS = ['anonymous', 'unconfirmed', 'speculation', 'denial'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

export interface KindTally {
  right: number;
  wrong: number;
  missed: number;
}

/** A sentence on which label and engine differ. */
export interface Difference {
  kind: ScoredKind;
  what: 'wrong' | 'missed';
  sentence: string;
}

export interface CorpusScore {
  tallies: Record<ScoredKind, KindTally>;
  differences: Difference[];
}

export function scoreKinds(articles: readonly LabelledArticle[]): CorpusScore {
  const none = (): KindTally => ({ right: 0, wrong: 0, missed: 0 });
  const score: CorpusScore = {
    tallies: { anonymous: none(), unconfirmed: none(), speculation: none(), denial: none() },
    differences: [],
  };
  for (const article of articles) scoreArticle(article, score);
  return score;
}

function scoreArticle(article: LabelledArticle, { tallies, differences }: CorpusScore): void {
  const labelled = new Set(article.labels.map((label) => `${kindOf(label)} ${label.sentence}`));
  const flagged = new Set(analyze(article.text).flags.map((flag) => `${kindOf(flag)} ${sentenceOf(flag, article)}`));
  for (const place of new Set([...labelled, ...flagged])) {
    const [kind, at] = place.split(' ') as [ScoredKind, string];
    const what = !flagged.has(place) ? 'missed' : labelled.has(place) ? 'right' : 'wrong';
    tallies[kind][what]++;
    const sentence = article.text.slice(...(article.sentences[Number(at)] ?? [0, 0]));
    if (what !== 'right') differences.push({ kind, what, sentence });
  }
}

/** Between 0 and 1. */
export const precisionOf = ({ right, wrong }: KindTally): number => right / (right + wrong);
export const recallOf = ({ right, missed }: KindTally): number => right / (right + missed);
