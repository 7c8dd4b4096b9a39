/** Who denies, rejects or stays silent: the subject of the cue, or whoever utters it. */

import { quotationAt } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import { subjectOf } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { doerOf, isPronoun, ownerOf, phraseFrom } from '../sentence/doer.ts';
import {
  before,
  type Place,
  phraseAt,
  type Reading,
  spanOf,
  spanOfAll,
  startOf,
  tagAt,
  textOf,
  tokenAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { attributionsOf } from '../sentence/said.ts';
import { EFFORTS } from './actual.ts';
import { beforeAside } from './aside.ts';
import { DAYS, tokenFrom } from './reading.ts';
import { answererAt } from './voice.ts';

const SPEAKER = words('i we');

/** Whoever does what the verb at token `at` says; inside a quotation or a report, whoever utters it. */
export function denierAt(reading: Reading, at: number): Span | null {
  const place = { first: at, last: at + 1 };
  const speaker = answererAt(reading, place);
  const quoted = (reading.context.document.quotationOf[at] ?? -1) >= 0;
  if (quoted) return speaker ?? besideQuote(reading, at) ?? thirdPerson(reading, doer(reading, at));
  const found = effort(reading, at) ?? settled(reading, beforeAside(reading, at, doer(reading, at)));
  if (!found || !isPronoun(reading, found)) return found ?? speaker;
  // "Vale said he rejected the plan": the one who says so is the one who did.
  if (speaker && !isPronoun(reading, speaker)) return speaker;
  return nameBefore(reading, found.start) ?? found;
}

/** Who says of a claim, in or out of quotation marks, what stands at a place; never the claim itself. */
export function utterer(reading: Reading, place: Place): Span | null {
  const speaker = answererAt(reading, place) ?? besideQuote(reading, place.last - 1);
  if (speaker) return settled(reading, speaker);
  const { quotationOf } = reading.context.document;
  const begins = (quotationOf[reading.first] ?? -1) >= 0;
  const start = startOf(reading, place.first);
  return begins ? null : (mainSubject(reading, start) ?? openingName(reading, start));
}

const HOLLOW = words('himself herself itself themselves all both each');

/** "Vale himself", "The members, who nearly all voted": who that is stands first in the sentence. */
function settled(reading: Reading, span: Span | null): Span | null {
  if (!span || !HOLLOW.has(textOf(reading, span).toLowerCase())) return span;
  const phrase = phraseAt(reading, reading.first);
  const opening = phrase && spanOfAll(reading, phrase);
  return opening && opening.end <= span.start ? opening : span;
}

const EFFORT_REACH = 14;

/** "efforts by Vale to paint", "the firm’s decision not to comment" */
function effort(reading: Reading, at: number): Span | null {
  const infinitive = verbAt(reading, at)?.form === 'infinitive';
  if (!infinitive) return null;
  for (let i = at - 1; i >= Math.max(reading.first, at - EFFORT_REACH); i--) {
    if (!EFFORTS.has(wordAt(reading, i)) && wordAt(reading, i) !== 'decision') continue;
    return wordAt(reading, i + 1) === 'by' ? phraseFrom(reading, i + 2) : ownerOf(reading, i);
  }
  return null;
}

/** "Vale gave details, but he took no questions": the subject that the sentence opens with, where it is a name. */
function nameBefore(reading: Reading, pronoun: number): Span | null {
  const phrase = phraseAt(reading, reading.first);
  const opens = wordAt(reading, reading.first);
  const from = opens === 'while' || opens === 'although' ? reading.first + 1 : reading.first;
  const name = from === reading.first ? phrase : phraseAt(reading, from);
  if (name?.kind !== 'name' || !verbAt(reading, name.last)?.finite) return null;
  const span = spanOfAll(reading, name);
  return span && span.end < pronoun ? span : null;
}

function thirdPerson(reading: Reading, span: Span | null): Span | null {
  const word = span && textOf(reading, span).toLowerCase();
  return word !== null && SPEAKER.has(word) ? null : span;
}

function doer(reading: Reading, at: number): Span | null {
  const verb = verbAt(reading, at);
  const cue = startOf(reading, at);
  const own = verb?.passive ? null : ((verb && ownSubject(reading, verb)) ?? owned(reading, verb?.first ?? at));
  if (own) return own;
  if (verb && joinsOn(reading, verb)) {
    const main = mainSubject(reading, cue);
    if (main) return main;
  }
  const found = doerOf(reading, at);
  // "Denying the claim, Vale said": behind the comma.
  if (found && (found.start < cue || verb?.passive || verb?.form === 'gerund')) return beforeDay(reading, found);
  return mainSubject(reading, cue) ?? openingName(reading, cue);
}

/** "Rivera Thursday repeated": the day was taken for the subject. */
function beforeDay(reading: Reading, span: Span): Span {
  const first = tokenFrom(reading, span.start);
  if (!DAYS.has(wordAt(reading, first)) || tokenAt(reading, first)?.end !== span.end) return span;
  if (tagAt(reading, first - 1) === TAG.preposition) return mainSubject(reading, span.start) ?? span;
  const phrase = phraseAt(reading, first - 1);
  return (phrase && spanOf(reading, phrase.first, Math.min(phrase.last, first))) || span;
}

/** The name that a sentence too tangled to parse begins with. */
function openingName(reading: Reading, cue: number): Span | null {
  const phrase = phraseAt(reading, reading.first);
  const span = phrase?.kind === 'name' ? spanOfAll(reading, phrase) : null;
  return span && span.end <= cue ? span : null;
}

/** "Iraq’s military denied": a noun that was taken for an adjective, behind its owner. */
function owned(reading: Reading, first: number): Span | null {
  if (tagAt(reading, first - 1) !== TAG.adjective || tagAt(reading, first - 2) !== TAG.possessive) return null;
  const owner = phraseAt(reading, first - 3);
  return owner && spanOf(reading, owner.first, first);
}

/** The phrase that ends right before the verb, with all that belongs to it. */
function ownSubject(reading: Reading, verb: VerbGroup): Span | null {
  if (verb.form === 'infinitive' || verb.form === 'gerund') return null;
  if (verb.finite) return null;
  const last = before(reading, verb.first);
  const phrase = phraseAt(reading, last);
  if (!phrase || phrase.last !== last + 1 || tagAt(reading, phrase.first - 1) === TAG.preposition) return null;
  const subject = subjectOf(reading.context.document, { ...verb, finite: true }, reading.first);
  return subject && spanOfAll(reading, subject);
}

/** "…, and denied", "but refused": a predicate that shares the subject before. */
function joinsOn(reading: Reading, verb: VerbGroup): boolean {
  const word = wordAt(reading, before(reading, verb.first));
  return word === 'and' || word === 'but' || word === 'or';
}

/** How far into a sentence its main verb is looked for. */
const MAIN_REACH = 60;

/** The subject of the sentence's first clause, where it stands before a cue. */
function mainSubject(reading: Reading, cue: number): Span | null {
  for (const { source, cue: said } of attributionsOf(reading)) {
    if (source && source.end <= said.start && said.end <= cue && !isPronoun(reading, source)) return source;
  }
  const { document } = reading.context;
  const end = Math.min(reading.last, reading.first + MAIN_REACH);
  for (let at = reading.first; at < end && (tokenAt(reading, at)?.start ?? cue) < cue; at++) {
    const verb = verbAt(reading, at);
    if (!verb?.finite || (document.quotationOf[at] ?? -1) >= 0) continue;
    if (isSubordinate(reading, verb)) continue;
    const subject = subjectOf(document, verb, reading.first);
    const last = subject && trimDay(reading, subject.first, subject.last);
    return subject && last ? spanOf(reading, subject.first, last) : null;
  }
  return null;
}

/** "Rivera Thursday repeated": the day is no part of who. */
function trimDay(reading: Reading, first: number, last: number): number {
  return last > first + 1 && DAYS.has(wordAt(reading, last - 1)) ? last - 1 : last;
}

function isSubordinate(reading: Reading, verb: VerbGroup): boolean {
  for (let at = verb.first - 1; at >= Math.max(reading.first, verb.first - MAIN_REACH); at--) {
    const tag = tagAt(reading, at);
    if (tag === TAG.subordinator || tag === TAG.relative) return true;
    if (tag === TAG.mark) return false;
  }
  return false;
}

/** How far behind a quotation its verb of saying is looked for. */
const SAYING_REACH = 20;

/** “…,” Dana Vale, a lawyer for the firm, said. */
function besideQuote(reading: Reading, at: number): Span | null {
  const quotation = quotationAt(reading.context.document, at);
  if (!quotation?.closed || quotation.last >= reading.last) return null;
  const source = phraseFrom(reading, quotation.last);
  if (!source) return null;
  for (let i = quotation.last; i < Math.min(reading.last, quotation.last + SAYING_REACH); i++) {
    const lemma = verbAt(reading, i)?.lemma ?? '';
    if (SAYING.has(lemma)) return source;
  }
  return null;
}

const SAYING = words('say tell write tweet add cite respond reply state insist argue');

/** "had so far offered | no comment" */
const VERB_REACH = 4;

const NOBODY = words('neither nor none nobody no');

/** The verb of a cue: inside it, or right before it ("had | no comment"); the last, where it begins with who does not. */
export function verbOf(reading: Reading, place: Place): number {
  // "Neither Vale, who lives in Bern, nor the firm could be reached", not "neither confirmed".
  if (NOBODY.has(wordAt(reading, place.first)) && !verbAt(reading, place.first + 1))
    for (let at = place.last - 1; at > place.first; at--) if (verbAt(reading, at)?.finite) return at;
  for (let at = place.first; at < place.last; at++) if (verbAt(reading, at)) return at;
  for (let at = place.first - 1; at >= Math.max(reading.first, place.first - VERB_REACH); at--)
    if (verbAt(reading, at)) return at;
  return place.first;
}
