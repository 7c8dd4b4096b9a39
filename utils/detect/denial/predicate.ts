import * as TAG from '../../language/tags.ts';
import { CLAIM_NOUNS, DEMAND_NOUNS, FALSE_WORDS, INQUIRY_NOUNS, TALK_NOUNS } from '../../lexicon/en/denial-words.ts';
import { words } from '../../lexicon/word-list.ts';
import { isPronoun } from '../sentence/doer.ts';
import {
  has,
  type Place,
  phraseAt,
  type Reading,
  startOf,
  tagAt,
  tokenAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { attributionAt, attributionsOf } from '../sentence/said.ts';
import { isActual } from './actual.ts';
import { type DenialJudge, found, headOf, subjectAt } from './reading.ts';
import { isAnswerTo, isCharged, questionIn, spanHas, voiceAt } from './voice.ts';
import { denierAt, utterer } from './who.ts';

/** A phrase that denies or dismisses whatever its subject is, as long as somebody speaks. */
export const spoken: DenialJudge = (reading, place, cue) => {
  const verb = verbAt(reading, place.first);
  const isDone = !verb || isActual(reading, verb) || isProven(reading, place) || isSworn(reading, place);
  if (!isDone || !voiceAt(reading, place)) return null;
  if (isAsked(reading, place) || isRuled(reading, place)) return null;
  if (tagAt(reading, place.first) === TAG.possessive || isBeforeNoun(reading, place)) return null;
  return found(place, cue, utterer(reading, place));
};

/** "would never do such a thing" */
const isSworn = (reading: Reading, { first }: Place): boolean => wordAt(reading, first + 1) === 'never';

/** "do you think it is a hoax?" */
function isAsked(reading: Reading, { first }: Place): boolean {
  for (let at = first - 1; at > first - ASKED_REACH; at--)
    if (wordAt(reading, at) === 'you' && OPINION.has(wordAt(reading, at + 1))) return true;
  return false;
}

/** "The judge found that he broke no law", "I knew that the charge was wrong", "Police suspect it was forged": nobody answers. */
function isRuled(reading: Reading, { first }: Place): boolean {
  const said = attributionAt(reading, startOf(reading, first));
  return said !== null && (spanHas(reading, said.source, RULING) || spanHas(reading, said.cue, FINDING));
}

const RULING = words('judge+ court+ jury jurors inspector');
const FINDING = words('suspect+ suspected found finds knew know+ learned learnt concluded');

const ASKED_REACH = 6;
const OPINION = words('think believe feel say');

/** A name for a claim, which in the writer's voice would only report ("false claims"): in quotation marks alone. */
export const quotedOnly: DenialJudge = (reading, place, cue) =>
  voiceAt(reading, place)?.quoted ? spoken(reading, place, cue) : null;

/** “No,” Vale said; “Absolutely not.” The words are all that is quoted, or a negative statement goes on from them. */
export const flatNo: DenialJudge = (reading, place, cue) => {
  if (SAYS_NO.has(wordAt(reading, place.first))) return saidNo(reading, place, cue);
  if (tokenAt(reading, place.first - 1)?.kind !== 'open-quote') return null;
  const mark = tokenAt(reading, place.last);
  const isAll = mark !== null && mark.kind !== 'word' && tokenAt(reading, place.last + 1)?.kind === 'close-quote';
  if (!isAll || !isAnswered(reading, place.first - 1)) return null;
  // “No, sir” is how a waiter speaks as well.
  if (SIR.test(wordAt(reading, place.last - 1)) && !isCharged(reading)) return null;
  const source = utterer(reading, place);
  if (!source || has(reading, reading.first, reading.last, FUTURE)) return null;
  // In a dialogue "he said" answers anything; "would he" asks about what is to come.
  const isOpen = isPronoun(reading, source) || questionIn(reading);
  if (isOpen && FLAT.test(wordAt(reading, place.last - 1)) && !isAnswerTo(reading)) return null;
  return found(place, cue, source);
};

const SIR = /^(?:sir|madam|ma'am)$/;

const SAYS_NO = words('said answered replied');

/** "Asked whether he had lied, Vale said no": not "voters said no", and not of what is to come. */
const saidNo: DenialJudge = (reading, place, cue) => {
  const isAll = tokenAt(reading, place.last)?.kind !== 'word';
  if (!isAll || !isAnswerTo(reading) || has(reading, reading.first, reading.last, FUTURE)) return null;
  const source = denierAt(reading, place.first);
  return source && found(place, cue, source);
};

const FUTURE = words('would will should');
const FLAT = /^(?:no|nope|never|not|way|all|wrong)$/;

/** The quotation opens the sentence, or a verb of saying stands before it. */
function isAnswered(reading: Reading, quote: number): boolean {
  const pause = tokenAt(reading, quote - 1)?.kind === 'punctuation' ? 1 : 0;
  return quote === reading.first || ANSWERS.has(wordAt(reading, quote - 1 - pause));
}

/** Not "voted “no”", "the box was ticked “no”". */
const ANSWERS = words('say+ said answered answers replied replies responded insisted');

const POINTS = words('that this it these those they what all none everything which there');

/** "is false": of a claim, or of what "that" and "it" point to. */
export const falseClaim: DenialJudge = (reading, place, cue) => {
  if (wordAt(reading, place.first) === 'contrary') return contrary(reading, place, cue);
  const verb = verbAt(reading, place.first);
  // "the sound absurd": no verb at all.
  if (!verb && LINKING.has(wordAt(reading, place.first))) return null;
  if (verb && LINKING.has(verb.lemma) && (isBeforeNoun(reading, place) || !isSaidOfClaim(reading, place))) return null;
  const said = wordAt(reading, place.last - 1);
  // "it is simply wrong to deport them"
  if (WRONG.test(said) && GENERAL.has(wordAt(reading, place.last))) return null;
  const needsClaim =
    MERITS.has(said) ||
    SMELLING.test(wordAt(reading, place.first)) ||
    (verb && (FORGED.has(said) || FALSE_WORDS.has(said)));
  // "the complaint lacks merit": one phrase of nouns, to the tagger.
  const follows = isClaim(wordAt(reading, place.first - 1));
  if (needsClaim && !follows && !isSaidOfClaim(reading, place)) return null;
  return cue.subtype === 'rejected' && isTakenBack(reading, place) ? null : spoken(reading, place, cue);
};

const WRONG = /^(?:wrong|mistaken|incorrect)$/;
const GENERAL = words('to that when if for');

/** Said of a film and a lock as well. */
const MERITS = words('merit basis foundation substance validity credibility water weight up');
const SMELLING = /^(?:smack|reek|st[ia]nk)/;
const FORGED = words('manufactured forged faked photoshopped concocted debunked discredited disproved');

const LINKING = words('be sound seem look appear');

/** "Contrary to the union's claims, Vale said": in a sentence that somebody's words fill. */
const contrary: DenialJudge = (reading, place, cue) => {
  const [said] = attributionsOf(reading);
  if (!said) return null;
  const source = utterer(reading, place) ?? said.source;
  return found(place, cue, source);
};

/** "is not hyperbole", though "is not only absurd" and "is not credible" dismiss. */
function isTakenBack(reading: Reading, { first, last }: Place): boolean {
  for (let at = first; at < last - 1; at++) {
    if (NOT.has(wordAt(reading, at)))
      return !UPHELD.has(wordAt(reading, last - 1)) && !ONLY.has(wordAt(reading, at + 1));
  }
  return false;
}

const UPHELD = words('credible water weight up response answer reply comment');
const NOT = words("not n't");
const ONLY = words('only just simply but');

/** "their method has proven | to be wrong" */
const isProven = (reading: Reading, { first }: Place): boolean =>
  wordAt(reading, first - 1) === 'to' && PROVING.has(wordAt(reading, first - 2));

const PROVING = words('proved proven proves shown turned');

/** "the demand is unacceptable": harsh words that reject only what is claimed or asked for. */
export const scornedClaim: DenialJudge = (reading, place, cue) => {
  const first = isProven(reading, place) ? place.first - 2 : place.first;
  const subject = subjectAt(reading, { ...place, first });
  if (!subject || isTakenBack(reading, place)) return null;
  const head = wordAt(reading, subject.head);
  const scorned = isClaim(head) || DEMAND_NOUNS.has(head) || REQUESTS.has(head) || isTalk(reading, place, head);
  return scorned ? spoken(reading, place, cue) : null;
};

/** An attack is false or overblown as a claim is; an outrage it is as a deed. */
function isTalk(reading: Reading, place: Place, head: string): boolean {
  return TALK_NOUNS.has(head) && !CONDEMNS.has(wordAt(reading, place.last - 1));
}

const CONDEMNS = words(
  'outrageous unacceptable shameful disgraceful irresponsible offensive insulting unfair unjustified unconstitutional',
);

const REQUESTS = words('request+ editorial');

/** "is a false choice": no claim is called false. */
function isBeforeNoun(reading: Reading, { last }: Place): boolean {
  const tag = tagAt(reading, last);
  return tagAt(reading, last - 1) === TAG.adjective && tag === TAG.noun;
}

/** "a hoax" is said of nothing else; "ridiculous" of anything. */
const PLAIN = words('hoax witch-hunt smear scam sham hogwash sideshow hunt news context motivated');

/** Whether it is said of a claim, or of what "that" and "it" point to. */
function isSaidOfClaim(reading: Reading, place: Place): boolean {
  const head = wordAt(reading, subjectAt(reading, place)?.head ?? -1);
  if (isClaim(head) || isTalk(reading, place, head) || isWhatTheySay(reading, place)) return true;
  const floor = Math.max(reading.first, place.first - SUBJECT_REACH);
  for (let at = place.first - 1; at >= floor; at--) {
    const phrase = phraseAt(reading, at);
    if (!phrase) continue;
    if (isClaim(headOf(reading, phrase))) return true;
    if (at === place.first - 1 && POINTS.has(wordAt(reading, at))) return true;
    at = phrase.first;
  }
  return PLAIN.has(wordAt(reading, place.last - 1)) && (voiceAt(reading, place)?.quoted ?? false);
}

/** "most of what she said was garbage" */
function isWhatTheySay(reading: Reading, { first }: Place): boolean {
  const said = verbAt(reading, first - 1)?.lemma ?? '';
  return UTTERING.has(said) && has(reading, first - WHAT_REACH, first - 1, WHAT);
}

/** "what the governor of the state said" */
const WHAT_REACH = 7;

const UTTERING = words('say claim allege write report tweet describe suggest');
const WHAT = words('what everything anything all');

const SUBJECT_REACH = 24;

const isClaim = (word: string): boolean => CLAIM_NOUNS.has(word) || INQUIRY_NOUNS.has(word);
