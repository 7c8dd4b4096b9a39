/** One sentence as the rules read it: words and verbs by position, never past the sentence's ends. */

import { phraseHolding } from '../../language/attachments.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import type { Tag } from '../../language/tags.ts';
import * as TAG from '../../language/tags.ts';
import type { Token } from '../../language/token.ts';
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

/** What a rule makes of a cue. */
export interface Verdict extends Place {
  confidence: number;
  source: Span | null;
}

/** Judges the words around a cue; null where the words mean something else here. */
export type Judge = (reading: Reading, cue: Place, confidence: number) => Verdict | null;

export type Words = ReadonlySet<string>;

export function tokenAt(reading: Reading, at: number): Token | null {
  return at >= reading.first && at < reading.last ? (reading.tokens[at] as Token) : null;
}

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
  const { verbs, verbAt: groups } = reading.context.document.syntax;
  return verbs[groups[at] ?? -1] ?? null;
}

function isLight(reading: Reading, at: number): boolean {
  const tag = tagAt(reading, at);
  const kind = tokenAt(reading, at)?.kind;
  return tag === TAG.adverb || tag === TAG.negation || kind === 'open-quote' || kind === 'close-quote';
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

export const has = (reading: Reading, from: number, to: number, wanted: Words): boolean =>
  findWord(reading, from, to, wanted) >= 0;

const ABOUT_TO = words('to about set due likely bound');
const TO = words('to');

/** "will close", "is going to close", "is set to close": of what is to come. "may have closed" is not. */
export function looksAhead(reading: Reading, verb: VerbGroup): boolean {
  if (verb.modal !== null && !verb.perfect) return true;
  return (
    (wordAt(reading, verb.last) === 'to' &&
      (verb.lemma === 'go' || verb.lemma === 'plan' || verb.lemma === 'intend')) ||
    (verb.lemma === 'be' && ABOUT_TO.has(wordAt(reading, verb.last)) && has(reading, verb.last, verb.last + 2, TO))
  );
}

/** "should be the exception", "must do more", "needs to change": what ought to be is no claim of what is. */
export const isDemand = (verb: VerbGroup): boolean =>
  /^(?:should|must|ought)$/.test(verb.modal ?? '') || (!verb.perfect && /^(?:need|ought|deserve)$/.test(verb.lemma));

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

/** The predicate of a clause that begins at token `at` with its subject, where its verb follows at once. */
export function clauseAt(reading: Reading, at: number): VerbGroup | null {
  const subject = phraseHolding(reading.context.document, at);
  const verb = subject?.first === at ? verbAt(reading, after(reading, subject.last)) : null;
  return verb?.finite ? verb : null;
}

/** "reports that depicted": a relative clause, and not what the noun says. */
export const isRelative = (reading: Reading, that: number): boolean =>
  wordAt(reading, that) === 'that' && verbAt(reading, after(reading, that + 1))?.finite === true;

export function spanOf(reading: Reading, first: number, last: number): Span | null {
  const from = tokenAt(reading, first);
  const to = tokenAt(reading, last - 1);
  return from && to && last > first ? { start: from.start, end: to.end } : null;
}
