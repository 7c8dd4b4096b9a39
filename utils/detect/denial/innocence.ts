/** Pleas and protestations of innocence. */
import { doerOf, speakerAt } from '../unconfirmed/source.ts';
import type { DenialJudge } from './reading.ts';

export const notGuilty: DenialJudge = (reading, place, cue) => ({
  ...place,
  rule: cue.rule ?? '',
  subtype: cue.subtype,
  confidence: cue.confidence,
  source: doerOf(reading, place.first) ?? speakerAt(reading, place),
});
