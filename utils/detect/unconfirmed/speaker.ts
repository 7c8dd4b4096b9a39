/** Who stands behind a claim by saying it. */

import type { Span } from '../../report.ts';
import { COMMA, findWord, type Place, type Reading, startOf, textOf, tokenAt, wordAt } from '../sentence/reading.ts';
import { attributionsOf, sourceOf } from '../sentence/said.ts';

/** Whoever this sentence says to utter the words at a cue, or to give them as a reason; null where that is nobody. */
export function speakerAt(reading: Reading, cue: Place): Span | null {
  const source = sourceOf(reading, cue);
  if (!source) return reasonGiver(reading, startOf(reading, cue.first));
  return NOBODY.test(textOf(reading, source)) ? null : source;
}

const NOBODY = /^(?:nobody|no .*|none|that|it)$/i;
/** "Because the tanks seemed to leak, the mayor said they would go": the reason in front is part of what is said. */
function reasonGiver(reading: Reading, cue: number): Span | null {
  if (wordAt(reading, reading.first) !== 'because') return null;
  const source = attributionsOf(reading)[0]?.source;
  const comma = findWord(reading, reading.first, reading.last, COMMA);
  return source && source.start > cue && source.start === tokenAt(reading, comma + 1)?.start ? source : null;
}
