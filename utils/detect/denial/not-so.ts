/** "It was not ransom", "That is not what happened": a charge is denied by name, of somebody or something in particular. */

import type { FullPhrase } from '../../language/subjects.ts';
import { words } from '../../lexicon/word-list.ts';
import { type Place, type Reading, tokenAt, verbAt, wordAt } from '../sentence/reading.ts';
import { quotedOnly, spoken } from './predicate.ts';
import { type DenialJudge, subjectAt } from './reading.ts';

/** "it is not fraud to ask": a general truth. */
const GENERAL = words('to unless when if');

const OWN = /^(?:mine|hi|her)s?$/;
const AMOUNTS = /^amount/;

export const notSo: DenialJudge = (reading, place, cue) => {
  const last = wordAt(reading, place.last - 1);
  // “She is lying,” of whoever accuses; said of a suspect it accuses.
  if (last === 'lying') return isAtEnd(reading, place) ? quotedOnly(reading, place, cue) : null;
  const verb = verbAt(reading, place.first);
  if (BARE.has(last)) {
    // "an address that was not his"
    const describes = verb && subjectAt(reading, place)?.relative && OWN.test(last);
    return !describes && isAtEnd(reading, place) ? spoken(reading, place, cue) : null;
  }
  if (!verb) return last === 'adults' ? spoken(reading, place, cue) : null;
  // "is not helping victims of abuse": another verb than the one that names.
  const names = verb.lemma === 'be' || AMOUNTS.test(wordAt(reading, place.first + 1));
  if (!names || GENERAL.has(wordAt(reading, place.last))) return null;
  const subject = subjectAt(reading, place);
  return subject && !isParticular(subject) ? null : spoken(reading, place, cue);
};

/** "the payment", "Vale", "we"; not "dissent". */
const isParticular = ({ phrase }: FullPhrase): boolean =>
  phrase.kind === 'name' || phrase.kind === 'pronoun' || phrase.determiner >= 0;

/** "did not do it", "was not me": nothing but a pause may follow ("did not do it well", "was not his to make"). */
const BARE = words('so it this that anything me us mine his hers');

const isAtEnd = (reading: Reading, { last }: Place): boolean => tokenAt(reading, last)?.kind !== 'word';
