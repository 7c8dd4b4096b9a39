/** Whether it is the press that got no answer, and not a patient's body, a court or a friend. */

import { CLAIM_NOUNS } from '../../lexicon/en/denial-words.ts';
import { WEEKDAYS } from '../../lexicon/en/times.ts';
import { words } from '../../lexicon/word-list.ts';
import { findWord, has, type Place, phraseAt, type Reading, tokenAt, verbAt, wordAt } from '../sentence/reading.ts';
import { headOf, isOfThing } from './reading.ts';
import { ANSWERING, REACH } from './silent.ts';
import { isPutTo } from './voice.ts';

export const ASKED = words(
  'request+ call+ message+ email+ e-mail+ question+ inquiry inquiries ' +
    'enquiry enquiries query queries letter+ text+ comment+ press seeking interview phone contacted approached publication deadline',
);

/** How near behind the cue a request is its own: "to several of our requests". */
const REQUEST_REACH = 6;

export const REFUSING = /^(?:declin|refus(?!al))/;

/** "did not respond to a request", "has not responded": asked by the press, not "to treatment". */
export function isAsked(reading: Reading, place: Place): boolean {
  if (verbAt(reading, place.last - 1)?.passive) return has(reading, place.first - REACH, place.first, ASKED);
  const next = wordAt(reading, place.last);
  const isOpen = has(reading, place.first, place.last, OPEN);
  const word = wordAt(reading, place.first);
  // "She never replied to his letters": nor was it a reporter who wrote.
  const asked = findWord(reading, place.last, place.last + (isOpen ? REQUEST_REACH : REACH), ASKED);
  if (word !== 'never' && asked >= 0)
    return !OTHERS.test(wordAt(reading, asked - 1)) || /^requests?$/.test(wordAt(reading, asked));
  if (/^(?:has|have|neither|nor|none|nobody|no)$/.test(wordAt(reading, place.first)) && next === 'to')
    return isPublicMatter(reading, place.last + 1);
  if (isOpen && word !== 'never') return false;
  if (isPutTo(reading, place)) return true;
  return (
    !isOpen &&
    !isOfThing(reading, place) &&
    endsThere(reading, place) &&
    (REFUSING.test(wordAt(reading, place.first)) || /^(?:respond|repl)/.test(wordAt(reading, place.last - 1)))
  );
}

/** "a distress call" */
const OTHERS = /^(?:radio|distress|emergency)$/;
const OPEN = words('never yet');
const PAUSES = words(', and but');
const UNTIL = words('by on before until');
const ON = words('on');
const DAYS = words(`${WEEKDAYS} yesterday today late`);

/** "did not reply.", "on Friday", "had not replied by Tuesday": not "did not respond by Monday", as a patient may. */
function endsThere(reading: Reading, { first, last: at }: Place): boolean {
  const next = wordAt(reading, at);
  if (tokenAt(reading, at)?.kind === 'terminal' || PAUSES.has(next)) return true;
  const until = /^h/.test(wordAt(reading, first)) ? UNTIL : ON;
  const day = next === 'as' && wordAt(reading, at + 1) === 'of' ? at + 2 : until.has(next) ? at + 1 : at;
  return DAYS.has(wordAt(reading, day));
}

/** "has not responded to the allegations", "to Vale": not "to treatment". */
function isPublicMatter(reading: Reading, at: number): boolean {
  const phrase = phraseAt(reading, at);
  return phrase !== null && (phrase.kind === 'name' || CLAIM_NOUNS.has(headOf(reading, phrase)));
}

/** The cue reaches over "to a request for comment", to be clear. */
export function withRequest(reading: Reading, place: Place): Place {
  const last = wordAt(reading, place.last - 1);
  if (!ANSWERING.test(last)) return place;
  const asked = findWord(reading, place.last, place.last + REQUEST_REACH, ASKED);
  return asked < 0 ? place : { first: place.first, last: asked + 1 };
}
