/** Whether a noun such as "the allegations" only says what a denial denies: that sentence's matter is the denial. */
import { findWord, type Place, type Reading, wordAt } from './reading.ts';

const DENY = new Set(
  'deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting rebut rebuts rebutted rebutting dispute disputes disputed disputing denounce denounced denouncing downplay downplayed contradict contradicted debunk debunked against contrary'.split(
    ' ',
  ),
);
const CALL = new Set(['call', 'calls', 'called', 'calling', 'labeled', 'branded', 'described', 'derided']);
const UNTRUE = new Set(
  'false untrue fake baseless unfounded groundless bogus ridiculous absurd lies lie fabricated slander nonsense fictitious incredible laughable preposterous hoax misleading inaccurate'.split(
    ' ',
  ),
);
const CLAUSE_ENDS = new Set([',', ';', ':', '.', 'that', 'who', 'which', 'but', 'and']);

export function isContested(reading: Reading, { first, last }: Place): boolean {
  for (let at = first - 1; at >= first - 6; at--) {
    const word = wordAt(reading, at);
    if (DENY.has(word)) return word !== 'against' || /^push/.test(wordAt(reading, at - 2));
    if (CALL.has(word)) return findWord(reading, last, last + 8, UNTRUE) >= 0;
    if (word === '' || CLAUSE_ENDS.has(word)) break;
  }
  return isCalledUntrue(reading, last);
}

const BE = new Set(['is', 'are', 'was', 'were', "'re", "'s"]);

/** "the claims are false", "the allegations against him were 100 percent false". */
function isCalledUntrue(reading: Reading, last: number): boolean {
  const be = findWord(reading, last, last + 6, BE);
  return be >= 0 && findWord(reading, be + 1, be + 5, UNTRUE) >= 0;
}
