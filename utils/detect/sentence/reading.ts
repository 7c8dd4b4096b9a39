/** One sentence as the rules read it: words and verbs by position, never past the sentence's ends. */

import { phraseHolding } from '../../language/attachments.ts';
import { type NounPhrase, type VerbGroup, verbHolding } from '../../language/phrases.ts';
import type { Tag } from '../../language/tags.ts';
import * as TAG from '../../language/tags.ts';
import { isQuote, type Token } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
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

export type Words = ReadonlySet<string>;

export function tokenAt(reading: Reading, at: number): Token | null {
  return at >= reading.first && at < reading.last ? (reading.tokens[at] as Token) : null;
}

/** The offset where a token begins; 0 outside the sentence. */
export const startOf = (reading: Reading, at: number): number => tokenAt(reading, at)?.start ?? 0;

/** Lower case; '' outside the sentence. */
export function wordAt(reading: Reading, at: number): string {
  return tokenAt(reading, at)?.lower ?? '';
}

export function tagAt(reading: Reading, at: number): Tag {
  return at >= reading.first && at < reading.last
    ? ((reading.context.document.syntax.tags[at] ?? TAG.mark) as Tag)
    : TAG.mark;
}

export function verbAt(reading: Reading, at: number): VerbGroup | null {
  if (at < reading.first || at >= reading.last) return null;
  return verbHolding(reading.context.document.syntax, at) ?? null;
}

function isLight(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  return tag === TAG.adverb || tag === TAG.negation || isQuote(tokenAt(reading, at));
}

/** How many adverbs in a row are looked past. */
const MAX_LIGHT = 6;

/** The nearest token before `at` that is neither adverb nor quotation mark. */
export function before(reading: Reading, at: number): number {
  let found = at - 1;
  while (found >= at - MAX_LIGHT && isLight(reading, found)) found--;
  return found;
}

/** The nearest token from `at` on that is neither adverb nor quotation mark. */
export function after(reading: Reading, at: number): number {
  let found = at;
  while (found < at + MAX_LIGHT && isLight(reading, found)) found++;
  return found;
}

/** The first token in [from, to) whose word is in `wanted`, or -1. */
export function findWord(reading: Reading, from: number, to: number, wanted: Words): number {
  const end = Math.min(to, reading.last);
  for (let at = Math.max(from, reading.first); at < end; at++) if (wanted.has(wordAt(reading, at))) return at;
  return -1;
}

/** To look for the end of a part. */
export const COMMA: Words = words(',');

export const has = (reading: Reading, from: number, to: number, wanted: Words): boolean =>
  findWord(reading, from, to, wanted) >= 0;

/** How far the predicate of a clause is looked for behind its first word. */
const CLAUSE_REACH = 18;

/** The first finite verb group that begins in the clause opened at token `from`. */
export function predicateAfter(reading: Reading, from: number, reach: number = CLAUSE_REACH): VerbGroup | null {
  const end = Math.min(reading.last, from + reach);
  for (let at = Math.max(from, reading.first); at < end; at++) {
    const kind = tokenAt(reading, at)?.kind;
    if (kind === 'terminal' || wordAt(reading, at) === ';') return null;
    const verb = verbAt(reading, at);
    if (!verb) continue;
    if (verb.finite && verb.first >= from) return verb;
    at = verb.last - 1;
  }
  return null;
}

export const phraseAt = (reading: Reading, at: number): NounPhrase | null =>
  phraseHolding(reading.context.document, at);

/** The words of a span, which may stand in another sentence. */
export const textOf = ({ context }: Reading, { start, end }: Span): string => context.document.text.slice(start, end);

export function spanOf(reading: Reading, first: number, last: number): Span | null {
  const from = tokenAt(reading, first);
  const to = tokenAt(reading, last - 1);
  return from && to && last > first ? { start: from.start, end: to.end } : null;
}

/** The same of a phrase or a place. */
export const spanOfAll = (reading: Reading, { first, last }: Place): Span | null => spanOf(reading, first, last);
