/** Another account than the one given: "remembers it differently", "begs to differ", "contradicted the chief". */

import { INSTITUTION_NOUNS, PERSON_NOUNS } from '../../lexicon/en/source-nouns.ts';
import { words } from '../../lexicon/word-list.ts';
import { phraseAt, verbAt, wordAt } from '../sentence/reading.ts';
import { isActual } from './actual.ts';
import { type DenialJudge, found, headOf, isNegated, tokenFrom } from './reading.ts';
import { denierAt } from './who.ts';

const SPEAKERS = words('he she they i we');
const SOMEBODY = new Set([...PERSON_NOUNS, ...INSTITUTION_NOUNS]);
const UNNAMED = /^an?$/;
const PERSON = /(?:man|men|people|staff)$/;
/** "remember the war differently from their parents": two accounts, neither of which answers the other. */
const COMPARES = words('from than to now today');

/** Somebody gives it, not figures that "tell a different story". */
export const counter: DenialJudge = (reading, place, cue) => {
  const verb = verbAt(reading, place.first);
  if (!verb || !isActual(reading, verb) || isNegated(reading, place.first) || COMPARES.has(wordAt(reading, place.last)))
    return null;
  const source = denierAt(reading, verb.main);
  const phrase = source && phraseAt(reading, tokenFrom(reading, source.start));
  // "An employee gave a different account": one more charge, rather than an answer to it.
  if (!phrase || UNNAMED.test(wordAt(reading, phrase.first))) return null;
  const head = headOf(reading, phrase);
  const speaks =
    phrase.kind === 'name' || SPEAKERS.has(head) || SOMEBODY.has(head.replace(/s$/, '')) || PERSON.test(head);
  return speaks ? found(place, cue, source) : null;
};
