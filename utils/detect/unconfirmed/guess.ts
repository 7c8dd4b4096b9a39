/** What every rule of speculation ends in: the cue as it stands, and whoever utters it. */
import type { Judge } from './judge.ts';
import { speakerAt } from './speaker.ts';

export const guess: Judge = (reading, cue, confidence) => ({ ...cue, confidence, source: speakerAt(reading, cue) });
