import { findWord, type Judge, type Reading, wordAt } from './reading.ts';
import { speakerAt } from './source.ts';
import { FUTURE } from './verbs.ts';

const stated: Judge = (reading, cue, confidence) => ({ ...cue, confidence, source: speakerAt(reading, cue.first) });

/** An inquiry into whether something is or was so; not into whether to act, nor whether something will be. */
const inquiry: Judge = (reading, cue, confidence) =>
  isAboutFact(reading, cue.last) ? stated(reading, cue, confidence) : null;

function isAboutFact(reading: Reading, from: number): boolean {
  if (wordAt(reading, from) === 'to' || wordAt(reading, from) === 'or') return false;
  const modal = findWord(reading, from, from + 8, FUTURE);
  return modal < 0 || wordAt(reading, modal + 1) === 'have' || wordAt(reading, modal + 2) === 'have';
}

const noEvidence: Judge = (reading, cue, confidence) => {
  if (['doubt', 'more'].includes(wordAt(reading, cue.last))) return null;
  return stated(reading, cue, confidence);
};

export const UNVERIFIED_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/unverified-unclear': stated,
  'unconfirmed/unverified-unconfirmed': stated,
  'unconfirmed/unverified-no-evidence': noEvidence,
  'unconfirmed/unverified-inquiry': inquiry,
  'unconfirmed/unverified-not-known': stated,
};
