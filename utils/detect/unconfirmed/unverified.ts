import type { VerbGroup } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { doerOf, isPronoun, phraseFrom } from '../sentence/doer.ts';
import {
  before,
  findWord,
  has,
  type Place,
  predicateAfter,
  type Reading,
  startOf,
  tagAt,
  textOf,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { sourceOf } from '../sentence/said.ts';
import { isDemand, looksAhead } from './clause.ts';
import type { Judge } from './judge.ts';
import { speakerAt } from './speaker.ts';

/** Words that name nobody: "there is no evidence", "it is unclear", and "we" in what somebody has gone on to say. */
const EMPTY = words('there it that this what which nobody none we i');

/** Who does not know: the subject of the verb in the cue or before it ("Officers could not say", "found no evidence"). */
function knower(reading: Reading, cue: Place): Span | null {
  let verb: VerbGroup | null = null;
  for (let at = cue.first; at < cue.last && !verb; at++) verb = verbAt(reading, at);
  const comma = before(reading, cue.first);
  const previous = wordAt(reading, comma) === ',' ? before(reading, comma) : comma;
  verb ??= verbAt(reading, previous);
  if (!verb) return wordAt(reading, previous).endsWith('ed') ? doerOf(reading, previous) : null;
  const isState = verb.lemma === 'be' || verb.lemma === 'remain';
  if (verb.passive || (isState && wordAt(reading, verb.last) !== 'able')) return null;
  // "An autopsy was ordered to determine whether": the subject does not ask.
  if (verb.form === 'infinitive' && predicateAfter(reading, reading.first)?.passive) return null;
  const found = doerOf(reading, verb.main);
  if (!found) return null;
  return EMPTY.has(textOf(reading, found).toLowerCase()) ? null : found;
}

/** "unconfirmed reports by residents" */
const reporter = (reading: Reading, { last }: Place): Span | null =>
  wordAt(reading, last + 1) === 'by' ? phraseFrom(reading, last + 2) : null;

/** Verbs whose subject has looked itself: what others say of it is no closer. */
const LOOKING = words('find see uncover discover detect');

function hasLooked(reading: Reading, cue: Place): boolean {
  for (let at = cue.first; at < cue.last; at++) if (LOOKING.has(verbAt(reading, at)?.lemma ?? '')) return true;
  return LOOKING.has(verbAt(reading, before(reading, cue.first))?.lemma ?? '');
}

const ADVISING = words('you will would');
const POSTS = words('senate parliament nominee+ nomination appointment');

const CONDITION = words('if unless who');

/** "could not confirm or deny it", "guests who have not confirmed their seats", and offices: a denial, a duty, a vote. */
function isNoReport(reading: Reading, { first, last }: Place): boolean {
  if (has(reading, first - 8, last + 4, POSTS)) return true;
  if (verbAt(reading, last - 1)?.passive) return false;
  if (/^n?or$/.test(wordAt(reading, last))) return /^(?:deny|admit|disp)/.test(wordAt(reading, last + 1));
  return /^[dh]/.test(wordAt(reading, first)) && has(reading, first - 4, first, CONDITION);
}

const CONTRAST = words('but though although');

/**
 * "Residents said they heard blasts, but the cause was not known", "a claim that could not be verified": the writer
 * adds that, where nobody behind says it ("…, but it was unclear by how much, it added").
 */
function isContrast(reading: Reading, cue: Place, speaker: Span): boolean {
  const { first } = cue;
  if ((reading.context.document.quotationOf[first] ?? -1) >= 0) return false;
  const at = findWord(reading, first - 12, first, CONTRAST);
  return (
    tagAt(reading, first - 1) === TAG.relative ||
    (wordAt(reading, at - 1) === ',' &&
      startOf(reading, at) > speaker.end &&
      !sourceOf(reading, cue, (said) => said.cue.end < startOf(reading, first)))
  );
}

const stated: Judge = (reading, cue, confidence) => {
  // "You have no way of checking": advice, or of what is to come.
  if (wordAt(reading, cue.first) === 'no' && has(reading, cue.first - 4, cue.first, ADVISING)) return null;
  if (/^confirm/.test(wordAt(reading, cue.last - 1)) && isNoReport(reading, cue)) return null;
  const own = knower(reading, cue);
  if (own && !isPronoun(reading, own) && hasLooked(reading, cue)) return { ...cue, confidence, source: own };
  const speaker = speakerAt(reading, cue);
  const isOther = speaker && (own ? isPronoun(reading, speaker) : isContrast(reading, cue, speaker));
  const said = isOther ? own : speaker;
  return { ...cue, confidence, source: reporter(reading, cue) ?? said ?? own };
};

/** "investigated as a hate crime" */
const DEEDS = /^(?:homicide|murder|arson|suicide|terrorism|crime)$/;
const BE_TO = words('is are was were');
const ASKS = words('whether if who what how why when where which');
const ADDRESSED = words('your you');

/** An inquiry into whether something is or was so; not into whether to act, nor whether something will be. */
const inquiry: Judge = (reading, cue, confidence) => {
  if (/^(?:investigat)/.test(wordAt(reading, cue.first)) && DEEDS.test(wordAt(reading, cue.last - 1)))
    return stated(reading, cue, confidence);
  // "they should investigate whether", "the office was to determine whether": a demand, a plan.
  const verb = verbAt(reading, cue.first);
  if (
    verb &&
    (isDemand(verb) || (wordAt(reading, cue.first - 1) === 'to' && BE_TO.has(wordAt(reading, cue.first - 2))))
  )
    return null;
  // "Talk to your doctor to determine if": advice.
  if (has(reading, cue.first - 5, cue.last, ADDRESSED)) return null;
  const asked = findWord(reading, cue.first, cue.last, ASKS);
  return asked >= 0 && isAboutFact(reading, asked) ? stated(reading, cue, confidence) : null;
};

const SHOWN = /^(?:show|answer|indicate|resolve|settle)$/;

/** "The footage does not show whether": a thing that shows nothing; people who do not answer are another matter. */
function isThing(reading: Reading, cue: Place): boolean {
  const subject = before(reading, cue.first);
  const tag = tagAt(reading, subject);
  return tag === TAG.noun || /^(?:it|this|that|which)$/.test(wordAt(reading, subject));
}

const isPast = (verb: VerbGroup): boolean => verb.form === 'past' || verb.perfect;

/** Of deciding, asking and weighing, only what already happened makes a claim: "decides whether he lied". */
const question: Judge = (reading, cue, confidence) => {
  const shown = SHOWN.test(wordAt(reading, cue.last - 2));
  if (shown) return isThing(reading, cue) ? stated(reading, cue, confidence) : null;
  const predicate = predicateAfter(reading, cue.last);
  return predicate && !predicate.modal && isPast(predicate) ? stated(reading, cue, confidence) : null;
};

function isAboutFact(reading: Reading, asked: number): boolean {
  const from = asked + 1;
  if (wordAt(reading, from) === 'to' || wordAt(reading, from) === 'or') return false;
  const predicate = predicateAfter(reading, from);
  if (predicate === null || looksAhead(reading, predicate)) return false;
  // "investigating how cells divide" is science.
  return /^(?:if|whether)$/.test(wordAt(reading, asked)) || isPast(predicate);
}

const isClause = (reading: Reading, cue: Place): boolean => {
  for (let at = cue.first; at < cue.last - 2; at++) {
    const verb = verbAt(reading, at);
    if (verb && verb.lemma !== 'be' && isPast(verb)) return true;
  }
  return false;
};

/** "was not explained to us", "hard to know what to wear", "a mystery to me" */
const NOT_TO = /^(?:explained|mystery|what|how|who|when|where|which)$/;

/** "which makes it hard to tell what" */
const MAKES = words('make+ made making');

/** "Whether he knew remains an open question", not "how we fix the roads": that is policy. */
function isOfFact(reading: Reading): boolean {
  const asked = findWord(reading, reading.first, reading.last, ASKS);
  return asked < 0 || /^(?:whether|if)$/.test(wordAt(reading, asked)) || isAboutFact(reading, asked);
}

const isIn = (pattern: RegExp, reading: Reading, at: number): boolean => pattern.test(wordAt(reading, at));

/** "How it began is under investigation", not "why he is under investigation". */
const isInvestigatedFor = (reading: Reading, cue: Place): boolean =>
  isIn(/^investigat/, reading, cue.last - 1) && ASKS.has(wordAt(reading, cue.first)) && !isClause(reading, cue);

/** "It left firms uncertain whether": it is firms that do not know what to do. */
const isUncertainOfPlans = (reading: Reading, { first }: Place): boolean =>
  wordAt(reading, first) === 'uncertain' && !STAYING.has(verbAt(reading, before(reading, first))?.lemma ?? '');

const STAYING = words('be remain');

/** "its unclear future" */
function isUnclearThing(reading: Reading, { first, last }: Place): boolean {
  if (wordAt(reading, last - 1) !== 'unclear') return false;
  const behind = tagAt(reading, first - 1);
  return tagAt(reading, last) === TAG.noun || behind === TAG.determiner || behind === TAG.possessive;
}

/** What is unclear in another sense, or to somebody in particular. */
const OTHERWISE_UNCLEAR: readonly ((reading: Reading, cue: Place) => boolean)[] = [
  // "he was not clear about it"
  (reading, { last }) => wordAt(reading, last - 1) === 'clear' && isIn(/^(?:about|on|of|enough|cut)$/, reading, last),
  // "little known to voters", "not known for tact"
  (reading, { last }) => wordAt(reading, last - 1).endsWith('known') && isIn(/^(?:to|for|as|by)$/, reading, last),
  isInvestigatedFor,
  (reading, { last }) => wordAt(reading, last) === 'to' && isIn(NOT_TO, reading, last - 1),
  // "a mystery novel"
  (reading, { last }) => wordAt(reading, last - 1) === 'mystery' && tagAt(reading, last) === TAG.noun,
  (reading, { first }) => has(reading, first - 4, first, MAKES),
  isUncertainOfPlans,
  (reading, { last }) => wordAt(reading, last - 2) === 'open' && !isOfFact(reading),
  isUnclearThing,
];

/** "it was not clear", "remains a mystery" */
const unclear: Judge = (reading, cue, confidence) =>
  OTHERWISE_UNCLEAR.some((isOther) => isOther(reading, cue)) ? null : stated(reading, cue, confidence);

const PERSON = /^(?:i|few)$/;
const SURE = words('sure certain');
const COMING = words('future tomorrow');

/** What nobody knows about the past or the present; not what will come of it. */
const notKnown: Judge = (reading, cue, confidence) => {
  const predicate = predicateAfter(reading, cue.last);
  if (has(reading, cue.last, cue.last + 3, COMING)) return null;
  const opener = wordAt(reading, cue.first);
  if (
    opener === 'we' &&
    /^[.,]$/.test(wordAt(reading, cue.last - 1)) &&
    !/^[,“"]?$|^(?:but|and)$/.test(wordAt(reading, cue.first - 1))
  )
    return null;
  const asks = ASKS.has(wordAt(reading, cue.last - 1));
  const unsure =
    wordAt(reading, cue.last - 2) === 'unsure' || (opener === 'we' && has(reading, cue.first, cue.last, SURE));
  if (asks && (unsure || PERSON.test(opener)) && !(predicate && isPast(predicate))) return null;
  return predicate && looksAhead(reading, predicate) ? null : stated(reading, cue, confidence);
};

const CONDITIONS = words('if unless');

/** Of these a sign tells what was done: "no sign of a struggle"; not of rain, of pain, of the ferry, of slowing. */
const DEED =
  /^(?:an?|any|foul|forced|violence|fraud|abuse|tampering|wrongdoing|interference|poisoning|manipulation|rigging|involvement|collusion)$/;
/** "The panel took no evidence in May", "no evidence was heard": of witnesses. */
const HEARD = /^(?:take|hear|call)$/;

/** Boards ("no signs stating", "no sign on the door"), what the eye misses, and what a hearing does without. */
function isOtherEvidence(reading: Reading, { first, last }: Place): boolean {
  const next = wordAt(reading, last);
  const isOfOther = next === 'of' && !DEED.test(wordAt(reading, last + 1));
  if (/^signs?$/.test(wordAt(reading, last - 1)))
    return next === 'on' || tagAt(reading, last) === TAG.gerund || isOfOther;
  const verb = verbAt(reading, before(reading, first)) ?? verbAt(reading, last);
  // "gave no indication of plea", "of when it would rule"
  if (verb?.lemma === 'give' && isOfOther) return true;
  return HEARD.test(verb?.lemma ?? '') && !/^(?:that|of)$/.test(next);
}

const noEvidence: Judge = (reading, cue, confidence) =>
  isOtherEvidence(reading, cue) ||
  has(reading, cue.first - 4, cue.first, CONDITIONS) ||
  (wordAt(reading, cue.last) === 'to' && /^(?:continue|hold|be|stop)$/.test(wordAt(reading, cue.last + 1)))
    ? null
    : stated(reading, cue, confidence);

export const UNVERIFIED_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/unverified-unclear': unclear,
  'unconfirmed/unverified-unconfirmed': stated,
  'unconfirmed/unverified-no-evidence': noEvidence,
  'unconfirmed/unverified-inquiry': inquiry,
  'unconfirmed/unverified-question': question,
  'unconfirmed/unverified-not-known': notKnown,
};
