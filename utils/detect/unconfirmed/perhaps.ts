/** "Perhaps" and "maybe" of what was, or of what somebody is, knows or wants; not of what may come, nor of what to do. */
import { phraseHolding } from '../../language/attachments.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import { TAG } from '../../language/tags.ts';
import { guess } from './guess.ts';
import { isAhead, isValued } from './likely.ts';
import {
  before,
  type Judge,
  looksAhead,
  type Place,
  predicateAfter,
  type Reading,
  tagAt,
  tokenAt,
  verbAt,
  wordAt,
  words,
} from './reading.ts';

const SPEAKERS = words('i we you');
const EMPTY = words('it this that there');
const THIRD = words('he she they who');
/** Of these the present tense is advice, or a plan. */
const ADVICE = words('need ought come go leave');

/** Whether a verb tells of something that a guess can be about; a judgement of a thing ("perhaps the answer is simple") is none. */
function isTold(reading: Reading, verb: VerbGroup, subject: number): boolean {
  if (!verb.finite || looksAhead(reading, verb) || SPEAKERS.has(wordAt(reading, subject))) return false;
  if (verb.form === 'past' || verb.perfect) return !EMPTY.has(wordAt(reading, subject)) || verb.lemma !== 'be';
  const person = THIRD.has(wordAt(reading, subject)) || tagAt(reading, subject) === TAG.proper;
  return person && !ADVICE.has(verb.lemma);
}

/** "Perhaps he forgot", "and maybe she knows": the guess opens its clause. */
function opens(reading: Reading, cue: Place): boolean {
  const kind = tokenAt(reading, cue.first - 1)?.kind;
  const tag = tagAt(reading, cue.first - 1);
  if (kind === 'word' && tag !== TAG.coordinator && tag !== TAG.subordinator && tag !== TAG.verb) return false;
  const subject = phraseHolding(reading.context.document, cue.last);
  const verb = subject?.first === cue.last ? verbAt(reading, subject.last) : null;
  return subject !== null && verb !== null && isTold(reading, verb, subject.head);
}

/** "they maybe don't want him", "was perhaps written by his son" */
function interrupts(reading: Reading, cue: Place): boolean {
  const verb = verbAt(reading, cue.last);
  if (!verb || tagAt(reading, verb.main) === TAG.auxiliary) return false;
  return verb.first < cue.first
    ? verb.passive && isTold(reading, verb, before(reading, verb.first))
    : verb.first === cue.last && isTold(reading, verb, cue.first - 1);
}

/** "…, perhaps hoping to please them", not "…, perhaps drawing thousands" of an event to come. */
function trails(reading: Reading, cue: Place): boolean {
  const main = predicateAfter(reading, reading.first);
  return (
    tagAt(reading, cue.last) === TAG.gerund &&
    wordAt(reading, cue.first - 1) === ',' &&
    main !== null &&
    main.first < cue.first &&
    !looksAhead(reading, main)
  );
}

export const perhaps: Judge = (reading, cue, confidence) =>
  !isAhead(reading, cue.first, cue.last) &&
  !isValued(reading, cue.last) &&
  (opens(reading, cue) || interrupts(reading, cue) || trails(reading, cue))
    ? guess(reading, cue, confidence * 0.85)
    : null;
