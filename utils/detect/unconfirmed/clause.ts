/** What kind of clause stands behind a cue: of what is to come, of what ought to be, or none of its own. */

import type { VerbGroup } from '../../language/phrases.ts';
import { words } from '../../lexicon/word-list.ts';
import { after, has, phraseAt, type Reading, verbAt, wordAt } from '../sentence/reading.ts';

const ABOUT_TO = words('to about set due likely bound');
const TO = words('to');

/** "will close", "is going to close", "is set to close": of what is to come. "may have closed" is not. */
export function looksAhead(reading: Reading, verb: VerbGroup): boolean {
  if (verb.modal !== null && !verb.perfect) return true;
  return (
    (wordAt(reading, verb.last) === 'to' &&
      (verb.lemma === 'go' || verb.lemma === 'plan' || verb.lemma === 'intend')) ||
    (verb.lemma === 'be' && ABOUT_TO.has(wordAt(reading, verb.last)) && has(reading, verb.last, verb.last + 2, TO))
  );
}

/** "should be the exception", "must do more", "needs to change": what ought to be is no claim of what is. */
export const isDemand = (verb: VerbGroup): boolean =>
  /^(?:should|must|ought)$/.test(verb.modal ?? '') || (!verb.perfect && /^(?:need|ought|deserve)$/.test(verb.lemma));

/** The predicate of a clause that begins at token `at` with its subject, where its verb follows at once. */
export function clauseAt(reading: Reading, at: number): VerbGroup | null {
  const subject = phraseAt(reading, at);
  const verb = subject?.first === at ? verbAt(reading, after(reading, subject.last)) : null;
  return verb?.finite ? verb : null;
}

/** "reports that depicted": a relative clause, and not what the noun says. */
export const isRelative = (reading: Reading, that: number): boolean =>
  wordAt(reading, that) === 'that' && verbAt(reading, after(reading, that + 1))?.finite === true;
