/** What stands behind an attributing verb: the words said, and before them somebody told, a day, a place. */

import { extendPhrase, phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase } from '../../language/phrases.ts';
import { verbHolding } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Frame } from './frames.ts';
import type { Range, Reading } from './reading.ts';

export interface Complement {
  frame: Reading['frame'];
  first: number;
  addressee: Range | null;
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|earlier|later|recently|week|month|year|morning|afternoon|evening|night)s?$/;
/** Prepositions of the time, place and hearer of saying. */
const CIRCUMSTANCE = words('on in at during after before from by with without of via through');

/** What follows token `at`, the end of the verb, before `limit`; null where nothing follows that it could have said. */
export function complementAt(document: TextDocument, at: number, limit: number, frame: Frame): Complement | null {
  let addressee: Range | null = null;
  let next = skipCircumstances(document, at, limit, frame);
  if (frame.addressee) {
    const told = phraseHolding(document, next);
    if (told && told.first === next && !startsClause(document, told, limit)) {
      const last = extendPhrase(document, told, limit);
      addressee = { first: told.first, last };
      next = skipCircumstances(document, last, limit, frame);
    }
  }
  const found = frameAt(document, next, limit, frame) ?? (frame.clause ? lateThat(document, next, limit) : null);
  if (found) return { ...found, addressee };
  // "told the Ledger of a plan": no more of the hearer.
  const hearer = addressee ? phraseHolding(document, addressee.first) : null;
  const opens = hearer && hearer.last < limit && frame.prepositions.has(lowerAt(document, hearer.last));
  if (!addressee || !opens) return null;
  return { frame: 'preposition', first: hearer.last, addressee: { first: addressee.first, last: hearer.last } };
}

/** "says at a stop in Toledo, Ohio, that": a clause that the place of saying keeps waiting. */
function lateThat(document: TextDocument, at: number, limit: number): Omit<Complement, 'addressee'> | null {
  const { tags, verbAt } = document.syntax;
  for (let i = at; i < limit && i < at + 10; i++) {
    if ((verbAt[i] as number) >= 0 || (document.tokens[i]?.kind !== 'word' && lowerAt(document, i) !== ','))
      return null;
    if (tags[i] === TAG.subordinator && lowerAt(document, i) === 'that') return { frame: 'clause', first: i };
  }
  return null;
}

/** Whether this phrase is the subject of a clause that follows, and so no hearer. */
function startsClause(document: TextDocument, phrase: NounPhrase, limit: number): boolean {
  const last = extendPhrase(document, phrase, limit);
  return last < limit && verbHolding(document.syntax, last)?.finite === true;
}

function skipCircumstances(document: TextDocument, from: number, limit: number, frame: Frame): number {
  const { tags } = document.syntax;
  let at = from;
  for (let steps = 0; steps < 6 && at < limit; steps++) {
    const token = document.tokens[at];
    const phrase = phraseHolding(document, at);
    if (tags[at] === TAG.adverb || /^(?:earlier|later)$/.test(token?.lower ?? '')) at++;
    else if (phrase && isTime(document, phrase)) at = phrase.last;
    else if (
      tags[at] === TAG.preposition &&
      CIRCUMSTANCE.has(token?.lower ?? '') &&
      !frame.prepositions.has(token?.lower ?? '')
    ) {
      const object = phraseHolding(document, at + 1);
      if (!object || object.first !== at + 1) break;
      at = extendPhrase(document, object, limit);
    } else break;
  }
  return at;
}

/** "on Monday", "last week", but not "Monday's vote". */
const isTime = (document: TextDocument, phrase: NounPhrase): boolean =>
  DAY.test(lowerAt(document, phrase.head)) ||
  (document.syntax.tags[phrase.first + 1] !== TAG.possessive && DAY.test(lowerAt(document, phrase.first)));

const WH = words('whether if how why what who where when which whom');

function frameAt(
  document: TextDocument,
  at: number,
  limit: number,
  frame: Frame,
): Omit<Complement, 'addressee'> | null {
  const { tags } = document.syntax;
  if (at >= limit) return null;
  const token = document.tokens[at];
  const lower = token?.lower ?? '';
  const quote = quotationFrom(document, at, limit);
  if (quote >= 0 && (frame.quotation || frame.noun)) return { frame: 'quotation', first: quote };
  if (lower === 'that' && tags[at] !== TAG.determiner && frame.clause) return { frame: 'clause', first: at };
  if (frame.wh && WH.has(lower)) return { frame: 'wh', first: at };
  if (tags[at] === TAG.to && frame.infinitive) return { frame: 'infinitive', first: at };
  if (frame.object && opensInfinitive(document, at, limit)) return { frame: 'infinitive', first: at };
  if (frame.prepositions.size > 0 && frame.prepositions.has(lower)) return { frame: 'preposition', first: at };
  if (frame.clause && opensZeroClause(document, at, limit, frame.quotation)) return { frame: 'clause', first: at };
  if (frame.noun && isObject(document, at)) return { frame: 'noun', first: at };
  return null;
}

/** The opening mark of a quotation at `at`, or behind a comma or colon there. */
function quotationFrom({ tokens }: TextDocument, at: number, limit: number): number {
  const lower = tokens[at]?.lower;
  const next = lower === ',' || lower === ':' ? at + 1 : at;
  return next < limit && tokens[next]?.kind === 'open-quote' ? next : -1;
}

/** "him to go", "the plan to fail" */
function opensInfinitive(document: TextDocument, at: number, limit: number): boolean {
  const phrase = phraseHolding(document, at);
  if (!phrase || phrase.first !== at) return false;
  const next = extendPhrase(document, phrase, limit);
  return document.syntax.tags[next] === TAG.to;
}

const isObject = (document: TextDocument, at: number): boolean =>
  phraseHolding(document, at)?.first === at || isGerund(document, at);

/** "recalled being handed", "recalled seeing" */
export function isGerund({ syntax }: TextDocument, at: number): boolean {
  const verb = verbHolding(syntax, at);
  return verb?.form === 'gerund' && verb.first === at;
}

/** Prepositions that open a clause from its front: "said in two years it would". */
const OPENERS = words(
  'in at on by with after before during under despite for since as unlike to while without until among around about nearly',
);

/** Whether a clause without "that" begins at `at`: a subject, or an opening phrase before one, with a finite verb to come. */
function opensZeroClause(document: TextDocument, at: number, limit: number, fronting: boolean): boolean {
  const { tags } = document.syntax;
  const opening = tags[at];
  const phrase = phraseHolding(document, at);
  const canOpen =
    phrase?.first === at ||
    opening === TAG.gerund ||
    (fronting && (opening === TAG.subordinator || OPENERS.has(lowerAt(document, at))));
  if (!canOpen) return false;
  for (let i = at; i < limit; i++) {
    const token = document.tokens[i];
    if (token?.kind === 'terminal' || token?.lower === ';') return false;
    if (tags[i] === TAG.relative) return phrase !== null && hasLaterVerb(document, i, limit);
    const verb = verbHolding(document.syntax, i);
    // "acknowledged the gap and made plans": a second predicate of whoever acknowledged.
    if (verb?.finite) return i === at || tags[i - 1] !== TAG.coordinator;
    if (token?.lower === ',' && phrase && isOtherSubject(document, i + 1)) return false;
    if (token?.lower === ',' && opening !== TAG.preposition && opening !== TAG.subordinator && i > at + 12)
      return false;
  }
  return false;
}

/** "claimed the attack, Hale says": behind the comma somebody else begins. */
function isOtherSubject(document: TextDocument, at: number): boolean {
  const next = phraseHolding(document, at);
  return next?.first === at && verbHolding(document.syntax, next.last)?.finite === true;
}

/** Behind "the man who left": a second finite verb is the clause's own. */
function hasLaterVerb(document: TextDocument, from: number, limit: number): boolean {
  let count = 0;
  for (let i = from; i < limit; i++) {
    const verb = verbHolding(document.syntax, i);
    if (!verb) continue;
    if (verb.finite && ++count > 1) return true;
    i = verb.last - 1;
  }
  return false;
}
