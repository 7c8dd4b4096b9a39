/** How sure a flag is. Calibrated on labelled articles of our own reading: of flags at 0.9, nine in ten are right. */
import type { Identity } from '../attribution/back-reference.ts';
import type { Reading } from '../attribution/reading.ts';

const LEAST = 0.4;

export function confidenceOf(reading: Reading, { type, refers }: Identity): number {
  let doubt = 0.03;
  // "a protester", "one woman": the article may name them elsewhere.
  if (type === 'described') doubt += 0.1;
  if (type === 'collective') doubt += 0.05;
  if (refers) doubt += 0.03;
  if (reading.class === 'know') doubt += 0.06;
  if (reading.class === 'judge') doubt += 0.03;
  if (reading.frame === 'noun' || reading.frame === 'preposition') doubt += 0.03;
  if (reading.level === 'quoted') doubt += 0.3;
  return Math.max(LEAST, Math.round((1 - doubt) * 100) / 100);
}
