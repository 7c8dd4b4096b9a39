/** One sentence as the rules read it: words by position, never past the sentence's ends. */
import type { Token } from '../../language/token.ts';
import type { Span } from '../../report.ts';
import type { DetectContext } from '../draft.ts';

export interface Reading {
  context: DetectContext;
  tokens: readonly Token[];
  /** Index into the document's sentences. */
  sentence: number;
  /** Token indices; `last` is exclusive. */
  first: number;
  last: number;
}

/** Where a cue stands, in token indices; `last` is exclusive. */
export interface Place {
  first: number;
  last: number;
}

/** What a rule makes of a cue. */
export interface Verdict extends Place {
  confidence: number;
  source: Span | null;
}

/** Judges the words around a cue; null where the words mean something else here. */
export type Judge = (reading: Reading, cue: Place, confidence: number) => Verdict | null;

export function wordAt(reading: Reading, at: number): string {
  return at >= reading.first && at < reading.last ? (reading.tokens[at] as Token).lower : '';
}

export function tokenAt(reading: Reading, at: number): Token | null {
  return at >= reading.first && at < reading.last ? (reading.tokens[at] as Token) : null;
}

export function isWord(reading: Reading, at: number): boolean {
  return tokenAt(reading, at)?.kind === 'word';
}

const OTHER_ADVERBS = new Set(
  "also still now then already even just long since not n't yet once often always never ever again so far later too instead soon twice ago rather quite very both all himself herself itself themselves".split(
    ' ',
  ),
);
const NOT_ADVERBS = new Set([
  'family',
  'only',
  'early',
  'ally',
  'supply',
  'reply',
  'rally',
  'july',
  'italy',
  'bully',
  'monopoly',
  'assembly',
  'likely',
  'deadly',
  'daily',
  'elderly',
  'apply',
  'imply',
  'rely',
  'fly',
  'comply',
]);

export function isAdverb(word: string): boolean {
  return OTHER_ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word));
}

/** The nearest token before `at` that is no adverb. */
export function before(reading: Reading, at: number): number {
  let found = at - 1;
  while (isAdverb(wordAt(reading, found))) found--;
  return found;
}

/** The nearest token from `at` on that is no adverb. */
export function after(reading: Reading, at: number): number {
  let found = at;
  while (isAdverb(wordAt(reading, found))) found++;
  return found;
}

/** The first token in [from, to) whose word is in `words`, or -1. Stops at a mark that ends a clause when told to. */
export function findWord(reading: Reading, from: number, to: number, words: ReadonlySet<string>): number {
  const start = Math.max(from, reading.first);
  const end = Math.min(to, reading.last);
  for (let at = start; at < end; at++) if (words.has((reading.tokens[at] as Token).lower)) return at;
  return -1;
}

export function spanOf(reading: Reading, first: number, last: number): Span | null {
  const from = tokenAt(reading, first);
  const to = tokenAt(reading, last - 1);
  return from && to ? { start: from.start, end: to.end } : null;
}
