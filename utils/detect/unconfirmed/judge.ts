/** What the rules of unconfirmed claims hand on. */

import type { Span } from '../../report.ts';
import type { Place, Reading } from '../sentence/reading.ts';

/** What a rule makes of a cue. */
export interface Verdict extends Place {
  confidence: number;
  source: Span | null;
}

/** Judges the words around a cue; null where the words mean something else here. */
export type Judge = (reading: Reading, cue: Place, confidence: number) => Verdict | null;
