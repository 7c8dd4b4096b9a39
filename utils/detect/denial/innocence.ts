/** Pleas and protestations of innocence. */
import { verbAt } from '../sentence/reading.ts';
import { isActual } from './actual.ts';
import { type DenialJudge, found } from './reading.ts';
import { denierAt, verbOf } from './who.ts';

/** "pleaded not guilty", not "is expected to plead". */
export const notGuilty: DenialJudge = (reading, place, cue) => {
  const verb = verbAt(reading, place.first);
  if (verb && !isActual(reading, verb)) return null;
  const source = denierAt(reading, verbOf(reading, place));
  return found(place, cue, source);
};
