/** Whether a noun such as "the allegations" only says what a denial denies: the sentence's matter is then the denial. */
import { words } from '../../lexicon/word-list.ts';
import { findWord, has, type Place, type Reading, wordAt } from '../sentence/reading.ts';

const DENY =
  /^(?:den(?:y|ie[sd])|reject|dismiss|refut|rebut|disput|denounc|downplay|contradict(?:s|ed)?$|debunk|contrary|disproved|cleared|exonerat|absolv|vindicat|quash|quell|dispel)/;
const SHRUG = /^(?:shrug|brush|push)/;
const CALL = /^(?:call|label|brand|describe|deride|cast)/;
const DISMISSIVE =
  'false untrue fake baseless unfounded groundless bogus outrageous ridiculous absurd preposterous debunked discredited';
const NOT_SO = words(DISMISSIVE);
const UNTRUE = words(
  `${DISMISSIVE} lies lie fabricated slander nonsense fictitious incredible laughable hoax misleading inaccurate exaggerated self-serving basis smear wrong premature`,
);
const STOPS = words(', ; : . that who which but and after');

/** How far a denying verb may stand from what it denies. */
const REACH = 6;

export function isContested(reading: Reading, { first, last }: Place): boolean {
  for (let at = first - 1; at >= first - REACH; at--) {
    const word = wordAt(reading, at);
    if (DENY.test(word) || NOT_SO.has(word) || (SHRUG.test(word) && wordAt(reading, at + 1) !== 'for')) return true;
    if (CALL.test(word) && has(reading, last, last + 12, UNTRUE)) return true;
    if (word === '' || STOPS.has(word)) break;
  }
  return isCalledUntrue(reading, last);
}

const BE = words("is are was were 're 's be been proved turned");
const HAVE = words('have has had');
const GROUNDS = words('basis merit foundation');

/** "the claims are false", "the allegations against him were 100 percent false", "have no basis". */
function isCalledUntrue(reading: Reading, last: number): boolean {
  const be = findWord(reading, last, last + 9, BE);
  if (be >= 0 && has(reading, be + 1, be + 5, UNTRUE)) return true;
  if (has(reading, reading.last - 5, reading.last, UNTRUE) && has(reading, reading.last - 7, reading.last - 1, BE))
    return true;
  const have = findWord(reading, last, last + 6, HAVE);
  return have >= 0 && wordAt(reading, have + 1) === 'no' && has(reading, have + 2, have + 4, GROUNDS);
}
