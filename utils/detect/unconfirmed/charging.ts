/** Allegations by who tells them: what prosecutors, the police, a suit or an indictment say of somebody's deeds. */

import { isTime } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { agentAfter, doerOf, phraseFrom } from '../sentence/doer.ts';
import {
  COMMA,
  has,
  type Place,
  phraseAt,
  predicateAfter,
  type Reading,
  spanOf,
  tagAt,
  tokenAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import type { Judge, Verdict } from './judge.ts';

export const verdict = (cue: Place, confidence: number, source: Span | null): Verdict => ({
  ...cue,
  confidence,
  source,
});

/** "Prosecutors say she forged the will": what somebody did, not what they themselves plan. */
function prosecutorsSay(reading: Reading, cue: Place, confidence: number): Verdict | null {
  const told = predicateAfter(reading, cue.last);
  const did = told !== null && told.form === 'past' && !told.negated && (told.lemma !== 'be' || told.perfect);
  if (told?.passive && wordAt(reading, cue.first + 1) !== 'say') return null;
  const own = /^(?:they|we|it)$/.test(wordAt(reading, cue.last));
  return did && !own ? verdict(cue, confidence, spanOf(reading, cue.first, cue.first + 1)) : null;
}

/** "They charge the board hid the deficit": an active verb with a clause behind it. */
export function chargesThat(reading: Reading, cue: Place, confidence: number): Verdict | null {
  const verb = verbAt(reading, cue.first);
  const object = phraseAt(reading, cue.last);
  if (!verb?.finite || !object) return null;
  return verbAt(reading, object.last)?.finite ? verdict(cue, confidence * 0.8, doerOf(reading, cue.first)) : null;
}

/** Whoever charges or blames somebody; nobody in "appeared in court charged with theft", "a raid blamed on rebels". */
export const doneBy = (reading: Reading, at: number): Span | null =>
  /^(?:on|for|with)$/.test(wordAt(reading, at + 1)) && isDoneTo(reading, at)
    ? agentAfter(reading, at + 2)
    : doerOf(reading, at);

/**
 * Whether the noun before suffers what the verb says; not the state in "men the state charged with", "whom the state
 * charged with", "the memo that the state charged with", nor ministers in "Ministers blamed on Monday the rebels".
 */
export function isDoneTo(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at);
  const last = (verb?.first ?? at) - 1;
  // "attacks that the army blames on rebels", "which he blamed on": nobody else does it.
  const isActive = verb?.perfect || wordAt(reading, at).endsWith('s') || tagAt(reading, last) === TAG.pronoun;
  if (isActive && !verb?.passive) return false;
  const time = phraseAt(reading, at + 2);
  if (time && isTime(reading.context.document, time) && phraseAt(reading, time.last)) return false;
  const subject = phraseAt(reading, last);
  if (!subject || /^an?$/.test(wordAt(reading, subject.first))) return true;
  const opener = subject.first - 1;
  // "On Monday the man charged with theft was freed"
  const outer = TAG.isNominal(tagAt(reading, opener)) ? phraseAt(reading, opener) : null;
  if (outer) return tagAt(reading, outer.first - 1) === TAG.preposition;
  // "the memo that the union charged with bias", not "said that the man charged with theft"
  const isThat = tagAt(reading, opener) === TAG.subordinator && TAG.isNominal(tagAt(reading, opener - 1));
  return !isThat && tagAt(reading, opener) !== TAG.relative;
}

const FILING = words('file seek name');
const CHARGING = words('court charging police');

/** "The two hid the money, according to the indictment": what a charge or a suit tells of their deeds is not yet shown. */
function accordingTo(reading: Reading, cue: Place, confidence: number): Verdict | null {
  const told = predicateAfter(reading, cue.first === reading.first ? cue.last : reading.first);
  if (PAPERS.has(wordAt(reading, cue.last - 1)) && !has(reading, cue.first, cue.last, CHARGING)) return null;
  const did = told !== null && told.form === 'past' && !told.modal && !FILING.has(told.lemma);
  return did ? verdict(cue, confidence, phraseFrom(reading, cue.first + 2)) : null;
}

const VIOLENT = words(
  'shoot stab kill steal rob attack assault hit strike beat fire threaten break force rape murder strangle punch grab throw drive set flee pull open use',
);

/** "Police say she stabbed a guard": nothing else that they tell is a charge. */
function policeSay(reading: Reading, cue: Place, confidence: number): Verdict | null {
  const told = /^(?:he|she)$/.test(wordAt(reading, cue.last)) ? predicateAfter(reading, cue.last) : null;
  const did = told?.form === 'past' && !told.passive && !told.modal && VIOLENT.has(told.lemma);
  return did ? verdict(cue, confidence, spanOf(reading, cue.first, cue.first + 1)) : null;
}

const PAPERS = words('documents papers filing+');
const LEGAL = words('court legal');

/** "He was dismissed, the suit says", "the complaint argues that they knew": what a suit tells of deeds. */
function filingSays(reading: Reading, cue: Place, confidence: number): Verdict | null {
  const at = cue.last - (wordAt(reading, cue.last - 1) === 'that' ? 2 : 1);
  const source = doerOf(reading, at);
  const noun = tokenAt(reading, cue.first);
  if (!source || !noun || source.end < noun.end || source.start > noun.start) return null;
  const phrase = phraseAt(reading, cue.first);
  // "the man in the suit said"
  if (!phrase || tagAt(reading, phrase.first - 1) === TAG.preposition) return null;
  if (PAPERS.has(noun.lower) && !has(reading, cue.first - 2, cue.first, LEGAL)) return null;
  const ends = tokenAt(reading, cue.last)?.kind === 'terminal' || wordAt(reading, cue.last) === ',';
  const told = predicateAfter(reading, ends ? reading.first : cue.last);
  return told && told.form === 'past' && !told.modal ? verdict(cue, confidence, source) : null;
}

const COURT = words('court');
/** Those whose word on a deed is a charge. */
const LAW = words('prosecutors police investigators detectives authorities officers fbi');
/** "the man who prosecutors say fired the shots": what follows is theirs to prove; not what farmers say of a levy. */
export const whoTheySay: Judge = (reading, cue, confidence) => {
  // "In her suit, she says that", "said in the complaint that"
  if (/^(?:in|sa(?:ys|id))$/.test(wordAt(reading, cue.first))) {
    const at = wordAt(reading, cue.first) === 'in' ? cue.last - 1 : cue.first;
    const papers = has(reading, cue.first, cue.last, PAPERS) && !has(reading, cue.first, cue.last, COURT);
    if (papers) return null;
    if (at > cue.first && !has(reading, cue.first, at, COMMA)) return null;
    const told = predicateAfter(reading, cue.last);
    return told?.form === 'past' && !told.modal ? verdict(cue, confidence, doerOf(reading, at)) : null;
  }
  if (wordAt(reading, cue.first) === 'according') return accordingTo(reading, cue, confidence);
  if (/^(?:prosecut|crown)/.test(wordAt(reading, cue.first))) return prosecutorsSay(reading, cue, confidence);
  if (/^(?:police|inv|auth)/.test(wordAt(reading, cue.first))) return policeSay(reading, cue, confidence);
  if (!wordAt(reading, cue.first).startsWith('wh')) return filingSays(reading, cue, confidence);
  const told = verbAt(reading, cue.last);
  const isDeed = told && (wordAt(reading, cue.first) !== 'which' || told.passive || told.lemma !== 'be') && !told.modal;
  return isDeed && told.form !== 'infinitive' && told.form !== 'gerund' && has(reading, reading.first, cue.last, LAW)
    ? verdict(cue, confidence, spanOf(reading, cue.first + 1, cue.last - 1))
    : null;
};
