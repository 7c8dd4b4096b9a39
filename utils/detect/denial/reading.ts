/** What the rules of denials look at around a cue: negation, the object behind a verb, the head of the subject. */

import type { NounPhrase } from '../../language/phrases.ts';
import { type FullPhrase, subjectOf } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import type { Token } from '../../language/token.ts';
import type { DenialCueGroup } from '../../lexicon/en/denial-cues.ts';
import { BODIES, COURTS, WITHHELD } from '../../lexicon/en/denial-words.ts';
import { WEEKDAYS } from '../../lexicon/en/times.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span, Subtype } from '../../report.ts';
import { partOf } from '../attribution/classify-part.ts';
import { nounKindAt } from '../attribution/nouns.ts';
import {
  has,
  type Place,
  phraseAt,
  type Reading,
  tagAt,
  tokenAt,
  verbAt,
  type Words,
  wordAt,
} from '../sentence/reading.ts';

/** A denial before it is linked to its claim. */
export interface Finding extends Place {
  rule: string;
  subtype: Subtype;
  confidence: number;
  source: Span | null;
}

/** What a rule makes of its cue. */
export function found(place: Place, cue: DenialCueGroup, source: Span | null, confidence = cue.confidence): Finding {
  return { first: place.first, last: place.last, rule: cue.rule, subtype: cue.subtype, confidence, source };
}

/** Judges the words around a cue; null where the words mean something else here. */
export type DenialJudge = (reading: Reading, place: Place, cue: DenialCueGroup) => Finding | null;

const NEGATIVES = words("not n't never neither nor no none nobody nothing cannot hardly without");
const NEGATION_REACH = 6;

/** Whether the verb at token `at` is negated: by its auxiliaries, or by a subject such as "no one". */
export function isNegated(reading: Reading, at: number): boolean {
  const floor = Math.max(reading.first, at - NEGATION_REACH);
  for (let i = at - 1; i >= floor; i--) {
    // "No 10 denied" names an office.
    if (NEGATIVES.has(wordAt(reading, i)) && tokenAt(reading, i + 1)?.kind !== 'number')
      return !isPaused(reading, i, at);
    const tag = tagAt(reading, i);
    if (tag === TAG.mark || tag === TAG.verb || tag === TAG.relative || tag === TAG.subordinator) return false;
  }
  return false;
}

function isPaused(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokenAt(reading, i)?.kind === 'punctuation') return true;
  return false;
}

export interface VerbObject {
  kind: 'clause' | 'gerund' | 'pronoun' | 'phrase' | 'quote' | 'none';
  /** The simple phrase, for `phrase` and `pronoun`. */
  phrase: NounPhrase | null;
  /** Where it begins. */
  first: number;
}

export const DAYS = words(`${WEEKDAYS} yesterday today later earlier`);
const CLAUSE_OPENERS = words('that it he she they we i there');

/** Skips what stands between a verb and its object: adverbs, "on Thursday", "to reporters". */
function afterLight(reading: Reading, from: number): number {
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    if (tagAt(reading, at) === TAG.adverb || DAYS.has(wordAt(reading, at))) at++;
    else if (tagAt(reading, at) === TAG.preposition && DAYS.has(wordAt(reading, at + 1))) at += 2;
    else break;
  }
  return at;
}

/** What the verb that ends before token `from` takes. */
export function objectAfter(reading: Reading, from: number): VerbObject {
  let at = afterLight(reading, from);
  const quoted = tokenAt(reading, at)?.kind === 'open-quote';
  if (quoted) at++;
  const phrase = phraseAt(reading, at);
  const inside = phrase && phrase.first <= at && at < reading.last && phrase.last <= reading.last ? phrase : null;
  if (opensClause(reading, at, inside)) return { kind: 'clause', phrase: inside, first: at };
  if (tagAt(reading, at) === TAG.gerund || /^(?:having|being)$/.test(wordAt(reading, at)))
    return { kind: 'gerund', phrase: null, first: at };
  if (inside) return { kind: inside.kind === 'pronoun' ? 'pronoun' : 'phrase', phrase: inside, first: at };
  return { kind: quoted ? 'quote' : 'none', phrase: null, first: at };
}

function opensClause(reading: Reading, at: number, phrase: NounPhrase | null): boolean {
  const word = wordAt(reading, at);
  if (tagAt(reading, at) === TAG.subordinator && CLAUSE_OPENERS.has(word)) return true;
  if (!phrase) return false;
  const verb = verbAt(reading, phrase.last);
  return verb?.finite === true && verb.first === phrase.last;
}

/** The words of a phrase and of what hangs behind it by "of" tell what it is about: whether any is in `wanted`. */
export const phraseHas = (reading: Reading, { first, last }: NounPhrase, wanted: Words): boolean =>
  has(reading, first, last, wanted);

/** "her asylum claim", "a claim for damages": is made to whoever grants it. */
export function isApplication(reading: Reading, phrase: NounPhrase): boolean {
  const wanted = wordAt(reading, phrase.last) === 'for' ? phraseAt(reading, phrase.last + 1) : null;
  return /^claims?$/.test(headOf(reading, phrase)) && has(reading, phrase.first, (wanted ?? phrase).last, WITHHELD);
}

/** What no answer is to be had from: "the summit", "a letter". */
export function isThing(reading: Reading, phrase: NounPhrase): boolean {
  const kind = phrase.kind === 'noun' ? nounKindAt(reading.context.document, phrase.head)?.kind : 'person';
  return kind === undefined || kind === 'document';
}

/** Whose verb a cue begins with. */
export function subjectAt(reading: Reading, { first }: Place): FullPhrase | null {
  const verb = verbAt(reading, first);
  return verb && subjectOf(reading.context.document, verb, reading.first);
}

/** "The brakes did not respond" */
export function isOfThing(reading: Reading, place: Place): boolean {
  // "Neither the engine nor the brakes responded": the cue begins with its subject.
  const subject = subjectAt(reading, place) ?? subjectAt(reading, { ...place, first: place.last - 1 });
  // "none of the villages"
  return subject !== null && isThing(reading, partOf(reading.context.document, subject.phrase) ?? subject.phrase);
}

export const RELATIVES = words('that which');

export const headOf = (reading: Reading, phrase: NounPhrase): string => wordAt(reading, phrase.head);

/** The first token in [from, to) whose word is in `wanted`, ending where the clause ends; -1 where there is none. */
export function findInClause(reading: Reading, from: number, to: number, wanted: Words): number {
  const end = Math.min(to, reading.last);
  for (let i = from; i < end; i++) {
    const word = wordAt(reading, i);
    if (wanted.has(word)) return i;
    if (tokenAt(reading, i)?.kind === 'terminal' || word === ';') return -1;
  }
  return -1;
}

/** The first token at or behind an offset, by halving. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token index that begins at or after a character offset. */
export function tokenFrom(reading: Reading, offset: number): number {
  const found = firstTokenFrom(reading.tokens, offset);
  return found >= reading.first && found < reading.last ? found : -1;
}

export type Power = 'court' | 'body' | null;

/** Whether a span names one that rules or votes ("the Senate"; not "the White House"), or may do so. */
export function powerOf(reading: Reading, span: Span | null): Power {
  let found: Power = null;
  const from = span ? tokenFrom(reading, span.start) : -1;
  if (!span || from < 0) return null;
  for (let i = from; i < reading.last && (tokenAt(reading, i)?.end ?? 0) <= span.end; i++) {
    const word = wordAt(reading, i);
    // "a spokesman for the court" speaks; the court does not rule here.
    if (SPEAKS.has(word)) return null;
    if (COURTS.has(word) && !(word === 'house' && wordAt(reading, i - 1) === 'white')) return 'court';
    // "Mr Justice Hale", not "Justice Minister Hale"
    if (word === 'justice' && tagAt(reading, i + 1) === TAG.proper && !/^(?:dep|min|sec)/.test(wordAt(reading, i + 1)))
      return 'court';
    if (BODIES.has(word)) found = 'body';
  }
  return found;
}

const SPEAKS = words('spokesman spokeswoman spokesperson lawyer+ attorney+ aide+ leader');
