/** "denied": told by its object from a thing withheld ("denied bail"), and by its clause from "no one denies". */

import type { NounPhrase } from '../../language/phrases.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { CLAIM_NOUNS, WITHHELD } from '../../lexicon/en/denial-words.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { nounKindAt } from '../attribution/nouns.ts';
import { agentAfter } from '../sentence/doer.ts';
import { type Place, phraseAt, type Reading, tagAt, tokenAt, verbAt, wordAt } from '../sentence/reading.ts';
import { isActual } from './actual.ts';
import {
  type DenialJudge,
  found,
  headOf,
  isApplication,
  isNegated,
  isThing,
  objectAfter,
  phraseHas,
  powerOf,
  RELATIVES,
  subjectAt,
  type VerbObject,
} from './reading.ts';
import { denierAt, verbOf } from './who.ts';

const PERSONS = words('him her us me you himself herself itself themselves myself ourselves nobody');
const LINKS = words('tie+ link+ connection+ relation+ contact+ allegiance');
const EITHER = words('them anyone everyone people someone voters women children americans others');

export const deny: DenialJudge = (reading, place, cue) => {
  const at = place.last - 1;
  if (isNegated(reading, at)) return null;
  const verb = verbAt(reading, at);
  if (verb && !isActual(reading, verb)) return null;
  const finding = found(place, cue, null);
  const agent = agentAfter(reading, place.last);
  const subject = subjectAt(reading, place);
  // "was denied a visa by the consulate", "The striker was denied by the post"
  if (verb?.passive && (objectAfter(reading, place.last).kind === 'phrase' || isParty(reading, subject, at)))
    return null;
  if (verb?.passive || (verb?.form === 'participle' && !verb.perfect)) {
    if (!agent || (powerOf(reading, agent) && !isClaimBefore(reading, at))) return null;
    return { ...finding, source: agent };
  }
  const source = denierAt(reading, at) ?? agent;
  // "a request that the judge denied"
  if (subject && RELATIVES.has(wordAt(reading, subject.first - 1)) && WITHHELD.has(wordAt(reading, subject.first - 2)))
    return null;
  const rate = rateObject(reading, objectAfter(reading, place.last), source);
  return rate > 0 ? { ...finding, confidence: cue.confidence * rate, source } : null;
};

const SUBJECT_REACH = 16;

/** Who may be denied something, but is not untrue. */
const isParty = (reading: Reading, subject: FullPhrase | null, at: number): boolean =>
  subject !== null &&
  !isClaimBefore(reading, at) &&
  (/^(?:s?he|we|i)$/.test(wordAt(reading, subject.head)) ||
    (/^n/.test(subject.phrase.kind) && !isThing(reading, subject.phrase)));

/** "The reports were denied by the council": what is denied stands before. */
function isClaimBefore(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(reading.first, at - SUBJECT_REACH); i--)
    if (CLAIM_NOUNS.has(wordAt(reading, i))) return true;
  return false;
}

/** How sure it is that an object of "deny" is a claim: 0 for what may be withheld. */
function rateObject(reading: Reading, object: VerbObject, source: Span | null): number {
  switch (object.kind) {
    case 'clause':
      return object.phrase && WITHHELD.has(wordAt(reading, object.phrase.last)) ? 0 : 1;
    case 'gerund':
      return isGranted(reading, object.first) ? 0 : 1;
    case 'quote':
      return 1;
    case 'none':
      return source ? 0.95 : 0.8;
    case 'pronoun':
      return ratePronoun(reading, object);
    case 'phrase':
      return ratePhrase(reading, object, source);
  }
}

/** Forms in -ing that name what may be granted or withheld. */
const GRANTS = words('planning funding financing boarding parking housing training licensing');

/** "denied planning permission", "denied funding to the shelter": not "denied funding the militia". */
function isGranted(reading: Reading, at: number): boolean {
  if (!GRANTS.has(wordAt(reading, at))) return false;
  const next = tagAt(reading, at + 1);
  return next !== TAG.determiner && next !== TAG.pronoun && next !== TAG.proper && next !== TAG.adjective;
}

function ratePronoun(reading: Reading, { phrase, first }: VerbObject): number {
  const word = wordAt(reading, first);
  if (PERSONS.has(word)) return 0;
  const follows = phrase && phraseAt(reading, phrase.last);
  return word === 'them' && follows ? 0 : 0.95;
}

function ratePhrase(reading: Reading, { phrase, first }: VerbObject, source: Span | null): number {
  if (!phrase) return 0;
  const head = headOf(reading, phrase);
  // "denies the charges, faces trial": what stands behind a comma is no second object.
  // Nor is what a clause is about: "denied claims that care was poor".
  const goesOn = tokenAt(reading, phrase.last)?.kind === 'word' && wordAt(reading, phrase.last) !== 'that';
  const behind = goesOn ? phrase.last + 1 : phrase.last;
  const next = phraseAt(reading, phrase.last) ?? phraseAt(reading, behind);
  if (next && WITHHELD.has(headOf(reading, next)) && next.first <= phrase.last + 1) return 0;
  // "denied the military staged a coup": a verb that was taken for an adjective.
  if (next?.first === phrase.last && wordAt(reading, phrase.last - 1).endsWith('ed')) return 0.9;
  const power = powerOf(reading, source);
  const isMade = head === 'claim' && power === 'body' && wordAt(reading, first) !== 'the' && !isTold(reading, phrase);
  if (isMade || isApplication(reading, phrase)) return 0;
  if (CLAIM_NOUNS.has(head)) return power === 'court' ? 0.6 : 1;
  if (WITHHELD.has(head) || EITHER.has(head) || power === 'court') return 0;
  // "denied Israel access": two objects, one behind the other.
  if (next && next.first === phrase.last && tagAt(reading, next.first) !== TAG.pronoun) return 0;
  // "The goalkeeper denied Fernandes from close range": nobody is untrue. Headlines capitalise claims as well.
  const isPerson =
    phrase.kind === 'name'
      ? phrase.last === phrase.first + 1 && !next
      : nounKindAt(reading.context.document, phrase.head)?.kind === 'person';
  if (isPerson && !tokenAt(reading, first - 1)?.capitalized && !LINKS.has(head)) return 0;
  if (wordAt(reading, first) === 'any' || wordAt(reading, first) === 'all') return 1;
  if (power === 'body') return 0;
  if (phraseHas(reading, phrase, WITHHELD)) return 0;
  // "denying vaccines to patients", not "denied ties to the gang"
  if (wordAt(reading, phrase.last) === 'to' && !LINKS.has(head)) return 0;
  return tokenAt(reading, first)?.capitalized ? 0.7 : 0.9;
}

/** "Hale’s claim that it lied", "a claim by Hale that it lied": not "The insurer denied her claim". */
function isTold(reading: Reading, { last }: NounPhrase): boolean {
  const maker = wordAt(reading, last) === 'by' ? phraseAt(reading, last + 1) : null;
  return objectAfter(reading, maker?.last ?? last).kind === 'clause';
}

/** "repeated its denials", "a flat denial": of something said, not "of entry". */
export const denialNoun: DenialJudge = (reading, place: Place, cue) => {
  const of = wordAt(reading, place.last) === 'of' ? phraseAt(reading, place.last + 1) : null;
  if (of && WITHHELD.has(headOf(reading, of))) return null;
  if (isNegated(reading, place.first)) return null;
  return found(place, cue, denierAt(reading, verbOf(reading, place)));
};
