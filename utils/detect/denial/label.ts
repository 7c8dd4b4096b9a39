/** "called it a hoax", "described the demand as unacceptable", "branded the report false". */

import type { DenialCueGroup } from '../../lexicon/en/denial-cues.ts';
import {
  CLAIM_NOUNS,
  DEMAND_NOUNS,
  DERISION,
  DISMISSED_PERSONS,
  FALSE_WORDS,
  INQUIRY_NOUNS,
  INSULTS,
  SCORN,
  SILLY,
  TALK_NOUNS,
} from '../../lexicon/en/denial-words.ts';
import { words } from '../../lexicon/word-list.ts';
import { agentAfter } from '../sentence/doer.ts';
import { findWord, has, type Place, type Reading, tokenAt, verbAt, wordAt } from '../sentence/reading.ts';
import { isActual } from './actual.ts';
import { type DenialJudge, type Finding, findInClause, isNegated, RELATIVES } from './reading.ts';
import { isCharged } from './voice.ts';
import { denierAt } from './who.ts';

const REACH = 26;
const LABEL_REACH = 16;
/** Said of nothing but an accusation, whatever it is called. */
const PLAIN = words('hoax hoaxes witch-hunt witch smear+ hatchet kangaroo');
const CLAIM_PRONOUNS = words('it that this them those these which');

/** "called the report a hoax": what is labelled, then the label. */
export const label: DenialJudge = (reading, place, cue) => judge(reading, place, cue, place.last);

/** "slammed the inquiry as a witch hunt": the label follows "as". */
export const labelAs: DenialJudge = (reading, place, cue) => {
  const end = clauseEnd(reading, place.last);
  const as = findInClause(reading, place.last, end, AS);
  return as < 0 ? null : judge(reading, place, cue, as + 1);
};

const AS = words('as');

function judge(reading: Reading, place: Place, cue: DenialCueGroup, from: number): Finding | null {
  const verb = verbAt(reading, place.first);
  if (!verb || isNegated(reading, place.first) || !isActual(reading, verb)) return null;
  const word = labelWord(reading, place.last, from);
  if (!word) return null;
  const passive = verb.passive;
  const source = passive ? agentAfter(reading, place.last) : denierAt(reading, place.first);
  if (passive && !source && !DERIDING.has(verb.lemma)) return null;
  return {
    first: place.first,
    last: word.at + 1,
    rule: cue.rule,
    subtype: word.isFalse ? 'denied' : 'rejected',
    confidence: cue.confidence * word.rate,
    source,
  };
}

/** Said of nothing that has not been put forward: "widely derided as", whoever did it. */
const DERIDING = words('deride ridicule mock');

interface LabelWord {
  at: number;
  isFalse: boolean;
  /** How sure it is that a claim is meant. */
  rate: number;
}

const scorned = (at: number, rate: number): LabelWord => ({ at, isFalse: false, rate });

/** The word that denies or dismisses what the verb labels. */
function labelWord(reading: Reading, object: number, from: number): LabelWord | null {
  const far = clauseEnd(reading, object);
  const end = Math.min(far, from + LABEL_REACH);
  const falsity = findInClause(reading, from, end, FALSE_WORDS);
  if (falsity >= 0 && (isAboutClaim(reading, object, falsity) || has(reading, object, falsity, TALK_NOUNS)))
    return { at: falsity, isFalse: true, rate: 1 };
  const derision = findInClause(reading, from, end, DERISION);
  if (derision >= 0 && (PLAIN.has(wordAt(reading, derision)) || isAboutClaim(reading, object, derision)))
    return scorned(derision, 1);
  const theory = findInClause(reading, from, end, THEORIES);
  if (wordAt(reading, theory - 1) === 'conspiracy') return scorned(theory, 0.9);
  const plain = findInClause(reading, end, far, PLAIN);
  if (plain >= 0) return scorned(plain, 0.9);
  const person = findInClause(reading, from, Math.min(end, from + PERSON_REACH), DISMISSED_PERSONS);
  if (person >= 0) return scorned(person, 0.85);
  if (CLAIM_PRONOUNS.has(wordAt(reading, object))) {
    const silly = findInClause(reading, from, end, SILLY);
    return silly >= 0 && isCharged(reading) ? scorned(silly, 0.85) : null;
  }
  const scorn = findInClause(reading, from, end, SCORN);
  if (INSULTS.has(wordAt(reading, scorn)) && !has(reading, object - BEFORE_REACH, scorn, OFFERS)) return null;
  const overstated = /^(?:exaggerated|overblown|misleading)$/.test(wordAt(reading, scorn));
  if (overstated && has(reading, object, scorn, TALK_NOUNS)) return scorned(scorn, 0.9);
  const isMeant = isAboutClaim(reading, object, scorn) || (scorn <= object + 2 && isOfClaimBefore(reading, object - 1));
  return scorn >= 0 && isMeant ? scorned(scorn, 0.9) : null;
}

const OFFERS = words('offer+ proposal+');
const THEORIES = words('theory theories');
const PERSON_REACH = 8;
/** How far before a label what it is said of is looked for: "comments by the mayor, which it called". */
const BEFORE_REACH = 6;

/** "comments, which it called “irresponsible”": what is labelled stands before. */
function isOfClaimBefore(reading: Reading, verb: number): boolean {
  const which = findWord(reading, verb - BEFORE_REACH, verb, RELATIVES);
  return (
    which > 0 &&
    [CLAIM_NOUNS, TALK_NOUNS, DEMAND_NOUNS].some((nouns) => has(reading, which - BEFORE_REACH + 1, which, nouns))
  );
}

function isAboutClaim(reading: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const word = wordAt(reading, at);
    if (CLAIM_NOUNS.has(word) || DEMAND_NOUNS.has(word) || INQUIRY_NOUNS.has(word)) return true;
  }
  return CLAIM_PRONOUNS.has(wordAt(reading, from));
}

/** Where the label ends: a sentence's end, or a second verb of saying. */
function clauseEnd(reading: Reading, from: number): number {
  const end = Math.min(reading.last, from + REACH);
  for (let at = from; at < end; at++) {
    const token = tokenAt(reading, at);
    if (token?.kind === 'terminal' || token?.lower === ';') return at;
    const verb = verbAt(reading, at);
    if (verb?.finite && /^(?:say|add|tell)$/.test(verb.lemma)) return at;
  }
  return end;
}
