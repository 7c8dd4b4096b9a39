/** No comment and non-denials: the whole phrase is the sign; what is asked tells it from other silences. */

import * as TAG from '../../language/tags.ts';
import type { DenialCueGroup } from '../../lexicon/en/denial-cues.ts';
import { INQUIRY_NOUNS } from '../../lexicon/en/denial-words.ts';
import { WEEKDAYS } from '../../lexicon/en/times.ts';
import { words } from '../../lexicon/word-list.ts';
import { nounKindAt } from '../attribution/nouns.ts';
import {
  findWord,
  has,
  type Place,
  phraseAt,
  predicateAfter,
  type Reading,
  tagAt,
  tokenAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { isActual } from './actual.ts';
import { beforeAside } from './aside.ts';
import { ASKED, isAsked, REFUSING, withRequest } from './asked.ts';
import { type DenialJudge, found, headOf, isNegated, isOfThing, isThing, objectAfter, subjectAt } from './reading.ts';
import { ANSWERING, isOfCall, isRefusal, LEAVING, REACH, REACHING, refuser, whoIsSilent } from './silent.ts';
import { isPutTo } from './voice.ts';
import { denierAt, utterer, verbOf } from './who.ts';

const SURVEYS = words('percent % survey poll surveyed polled respondents');
const TOLD = /^(?:told|order|instruct|direct)/;

const AWAY = /^(?:without|hung|walked|drove|hurried|strode)$/;
const WHEN = words(`when as and after before on but ${WEEKDAYS}`);

/** A silence, or a way around a question, with nobody there to ask; or one that is not told as a fact. */
function isUnasked(reading: Reading, place: Place, cue: DenialCueGroup): boolean {
  if (!cue.asked) return false;
  const verb = verbAt(reading, place.first);
  const isTold = !verb || (isActual(reading, verb) && !isNegated(reading, place.first));
  // "passed without answering two questions", "hung up her boots"
  const takesMore = AWAY.test(wordAt(reading, place.first)) && tokenAt(reading, place.last)?.kind === 'word';
  return !isTold || !isPutTo(reading, place) || (takesMore && !WHEN.has(wordAt(reading, place.last)));
}

/** A silence of another kind: not the press is left without an answer, or nobody keeps one back. */
const OTHER_SILENCES: readonly ((reading: Reading, place: Place) => boolean)[] = [
  isSurveyed,
  (reading, { first }) => isUndone(reading, first),
  isNameless,
  (reading, { first }) => REFUSING.test(wordAt(reading, first)) && !isRefused(reading, first),
  // "unnamed because they were told not to talk": why one is not named.
  (reading, { first }) => TOLD.test(wordAt(reading, first)) && isReason(reading, first),
  isAnsweredToOthers,
  (reading, place) => isOfCall(reading, place) && findWord(reading, place.first - REACH, place.last, ASKED) < 0,
  (reading, place) => isRefusal(reading, place) && !refuser(reading, place),
  (reading, place) => LEAVING.test(wordAt(reading, place.first)) && !isLeftBySomebody(reading, place),
  isLongHush,
  // "The village could not be reached": nobody is called.
  (reading, place) =>
    /(?:reach|contact|locat)ed$/.test(wordAt(reading, place.last - 1)) &&
    isOfThing(reading, place) &&
    !isPutTo(reading, place),
  // "has not said how he will vote": nor has anybody asked.
  (reading, { last }) => wordAt(reading, last - 2) === 'said' && predicateAfter(reading, last)?.modal === 'will',
  (reading, { last }) => GIVING.test(wordAt(reading, last - 1)) && isKept(reading, last),
  (reading, place) => isNoWord(reading, place) && !standsAlone(reading, place),
  (reading, place) => /^(?:attempt|effort)/.test(wordAt(reading, place.first)) && !reachesSomebody(reading, place),
];

export const noComment: DenialJudge = (reading, place, cue) =>
  isUnasked(reading, place, cue) || OTHER_SILENCES.some((isOther) => isOther(reading, place))
    ? null
    : found(withRequest(reading, place), cue, whoIsSilent(reading, place));

/** Nobody in a survey is asked by the press. */
function isSurveyed(reading: Reading, { last }: Place): boolean {
  return ANSWERING.test(wordAt(reading, last - 1)) && has(reading, reading.first, reading.last, SURVEYS);
}

function isAnsweredToOthers(reading: Reading, place: Place): boolean {
  if (!ANSWERING.test(wordAt(reading, place.last - 1)) || isRefusal(reading, place) || isOfCall(reading, place))
    return false;
  return isReason(reading, place.first) || !isAsked(reading, place);
}

/** "quiet on the matter for more than two years" */
const HUSH_REACH = 8;

/** "has been quiet for years" */
function isLongHush(reading: Reading, { last }: Place): boolean {
  const isHushed = HUSHED.test(wordAt(reading, last - 1) + wordAt(reading, last - 2));
  return isHushed && has(reading, last, last + HUSH_REACH, YEARS);
}

/** "no comment", "no reply": not "no one", nor that nobody was available. */
const isNoWord = (reading: Reading, { first, last }: Place): boolean =>
  wordAt(reading, first) === 'no' && wordAt(reading, first + 1) !== 'one' && wordAt(reading, last - 1) !== 'available';

/** "left questions unanswered": not of a report, which nobody asks. */
function isLeftBySomebody(reading: Reading, { first }: Place): boolean {
  if (wordAt(reading, first).startsWith('let')) return true;
  const subject = phraseAt(reading, (verbAt(reading, first)?.first ?? first) - 1);
  if (!subject) return false;
  const head = headOf(reading, subject);
  return !INQUIRY_NOUNS.has(head) && nounKindAt(reading.context.document, subject.head)?.kind !== 'document';
}

const HUSHED = /silent|quiet/;
const YEARS = words('years decades months centuries');

/** "Attempts to reach Vale", not "to reach the summit". */
function reachesSomebody(reading: Reading, place: Place): boolean {
  const reached = findWord(reading, place.first, place.last, REACHING);
  const phrase = phraseAt(reading, reached + 1);
  return phrase !== null && !isThing(reading, phrase);
}

/** "has not stayed silent" */
function isUndone(reading: Reading, at: number): boolean {
  return verbAt(reading, at)?.main === at && isNegated(reading, at);
}

/** "spoke anonymously because he was not authorised to discuss it": why a source has no name. */
function isNameless(reading: Reading, { first, last }: Place): boolean {
  let bound = first;
  while (bound < last && !BOUND.has(wordAt(reading, bound))) bound++;
  if (bound === last) return false;
  // "You can't talk about change": nobody's refusal.
  const near = findWord(reading, first - 3, first, UNBLAMED);
  return near >= 0 || has(reading, reading.first, reading.last, NAMELESS);
}

const BOUND = words('could can ca authorised authorized allowed permitted told ordered instructed');
const UNBLAMED = words('you who');
const NAMELESS = words('anonymity anonymously anonymous named name+ identified quoted record');

/** "struck off because they did not reply to letters": it was not the press that asked. */
function isReason(reading: Reading, at: number): boolean {
  const subject = phraseAt(reading, (verbAt(reading, at)?.first ?? at) - 1);
  return subject !== null && BECAUSE.has(wordAt(reading, subject.first - 1));
}

const BECAUSE = words('because if unless');

const GIVING = /^(?:disclos|releas|reveal|divulge|shar)/;

/** "refused to disclose medical records": what is kept back is no answer. */
function isKept(reading: Reading, at: number): boolean {
  const { phrase } = objectAfter(reading, at);
  return phrase !== null && PAPERS.test(headOf(reading, phrase));
}

const PAPERS = /^(?:return|record|tape|transcript|file|contract|document|e-?mail|letter|note)/;

/** "declined to", not "did not refuse to", "will refuse to". */
function isRefused(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at);
  return !isNegated(reading, at) && (!verb || isActual(reading, verb));
}

/** "There was no reply from the firm", not "She had no reply from the firm". */
const NEARBY = /^(?:from|at)$/;

/** "had no comment", "There was no immediate comment from": not "no comments were posted". */
function standsAlone(reading: Reading, place: Place): boolean {
  // “No comment,” Vale said.
  if (tokenAt(reading, place.first - 1)?.kind === 'open-quote') return wordAt(reading, place.first + 1) === 'comment';
  if (tagAt(reading, place.last) === TAG.noun) return false;
  const before = verbAt(reading, place.first - 1);
  if (before === null || (NEARBY.test(wordAt(reading, place.last - 1)) && before.lemma !== 'be')) return false;
  return /^(?:have|be|offer|make|give|provide)$/.test(before.lemma);
}

const ASKS_WHAT = words('whether if why how what who whom where when which that on in publicly');

/** "would not say", "would not say who": not "would not say it", "would not say goodbye". */
const endsWithIt = (reading: Reading, at: number): boolean =>
  tokenAt(reading, at)?.kind !== 'word' || ASKS_WHAT.has(wordAt(reading, at));

const NOBODY = words('nobody none neither');

/** "The film ducks the question", "Doctors cannot say whether": nobody avoids an answer. */
function isUnanswering(reading: Reading, place: Place): boolean {
  if (wordAt(reading, place.last - 2) === 'the') return isOfThing(reading, place);
  if (!/^c/.test(verbAt(reading, verbOf(reading, place))?.modal ?? '')) return false;
  // "None of the guards could say"
  if (NOBODY.has(wordAt(reading, place.first))) return true;
  if (isOfThing(reading, place)) return true;
  const subject = subjectAt(reading, place);
  return subject !== null && nounKindAt(reading.context.document, subject.head)?.plural === true;
}

export const nonDenial: DenialJudge = (reading, place, cue) => {
  if (isUnasked(reading, place, cue)) return null;
  const verb = verbAt(reading, verbOf(reading, place));
  if (verb?.form === 'gerund' && verb.lemma === 'have') return null;
  if (isUnanswering(reading, place)) return null;
  if (wordAt(reading, place.last - 1) === 'say' && !endsWithIt(reading, place.last)) return null;
  // "neither confirm": a verb that was taken for a noun, with no subject of its own.
  const plain = wordAt(reading, place.first) === 'neither' ? beforeAside(reading, place.first, null) : null;
  // "The lawyer said the question was beyond the scope": it is the lawyer who does not answer.
  const said = verb?.lemma === 'be' ? utterer(reading, place) : null;
  const owner = isRefusal(reading, place) ? refuser(reading, place) : null;
  const source = owner ?? plain ?? said ?? denierAt(reading, verbOf(reading, place));
  return found(place, cue, source);
};
