/** "It was not ransom", "That is not what happened": a charge is denied by name, of somebody or something in particular. */
import { type FullPhrase, subjectOf } from '../../language/subjects.ts';
import { type Place, type Reading, tokenAt, verbAt, wordAt, words } from '../unconfirmed/reading.ts';
import { spoken } from './predicate.ts';
import type { DenialJudge } from './reading.ts';

/** "it is not fraud to ask": a general truth. */
const GENERAL = words('to unless when if');

const AMOUNTS = /^amount/;

export const notSo: DenialJudge = (reading, place, cue) => {
  const verb = verbAt(reading, place.first);
  if (!verb) return wordAt(reading, place.last - 1) === 'adults' ? spoken(reading, place, cue) : null;
  if (BARE.has(wordAt(reading, place.last - 1))) return isAtEnd(reading, place) ? spoken(reading, place, cue) : null;
  // "is not helping victims of abuse": another verb than the one that names.
  const names = verb.lemma === 'be' || AMOUNTS.test(wordAt(reading, place.first + 1));
  if (!names || GENERAL.has(wordAt(reading, place.last))) return null;
  const subject = subjectOf(reading.context.document, verb, reading.first);
  return subject && !isParticular(subject) ? null : spoken(reading, place, cue);
};

/** "the payment", "Vale", "we"; not "dissent". */
const isParticular = ({ phrase }: FullPhrase): boolean =>
  phrase.kind === 'name' || phrase.kind === 'pronoun' || phrase.determiner >= 0;

/** "did not do it", "was not me", "is lying": nothing but a pause may follow ("lying in bed", "did not do it well"). */
const BARE = words('it this that anything me us lying');

const isAtEnd = (reading: Reading, { last }: Place): boolean =>
  tokenAt(reading, last)?.kind !== 'word' ||
  (wordAt(reading, last - 1) === 'lying' && wordAt(reading, last) === 'about');
