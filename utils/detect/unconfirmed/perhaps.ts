/** "Perhaps" and "maybe" of what was, or of what somebody is, knows or wants; not of what may come, nor of what to do. */
import type { VerbGroup } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { before, phraseAt, predicateAfter, type Reading, tagAt, verbAt, wordAt } from '../sentence/reading.ts';
import { looksAhead } from './clause.ts';
import { guess } from './guess.ts';
import type { Judge } from './judge.ts';
import { isAhead, isValued } from './likely.ts';

/** Of these the present tense is advice, or a plan. */
const ADVICE = /^(?:need|ought|deserve|come|go|leave)$/;

/** Whether a verb tells of something that a guess can be about; a judgement of a thing ("perhaps the answer is simple") is none. */
function isTold(reading: Reading, verb: VerbGroup, subject: number): boolean {
  const word = wordAt(reading, subject);
  if (!verb.finite || looksAhead(reading, verb) || /^(?:i|we|you|nobody|none)$/.test(word)) return false;
  if (verb.form === 'past' || verb.perfect) return verb.lemma !== 'be' || !/^(?:it|this|that|there)$/.test(word);
  return (/^(?:he|she|they|who)$/.test(word) || tagAt(reading, subject) === TAG.proper) && !ADVICE.test(verb.lemma);
}

export const perhaps: Judge = (reading, cue, confidence) => {
  if (isAhead(reading, cue.first, cue.last) || isValued(reading, cue.last)) return null;
  const phrase = phraseAt(reading, cue.last);
  // "Perhaps he forgot", or "they maybe forgot"
  const opens = phrase?.first === cue.last;
  const verb = verbAt(reading, opens ? phrase.last : cue.last);
  if (!verb) {
    const main = predicateAfter(reading, reading.first);
    const placed = wordAt(reading, cue.first - 1) === ',' && tagAt(reading, cue.last) === TAG.preposition;
    return placed && main?.form === 'past' && main.first < cue.first ? guess(reading, cue, confidence * 0.8) : null;
  }
  const told =
    verb.form === 'gerund'
      ? !opens && trails(reading, cue.first)
      : isTold(reading, verb, opens ? phrase.head : before(reading, Math.min(verb.first, cue.first)));
  return told ? guess(reading, cue, confidence * 0.85) : null;
};

/** "…, perhaps hoping to please them", not "…, perhaps drawing thousands" of an event to come. */
function trails(reading: Reading, cue: number): boolean {
  const main = predicateAfter(reading, reading.first);
  return wordAt(reading, cue - 1) === ',' && main !== null && main.first < cue && !looksAhead(reading, main);
}
