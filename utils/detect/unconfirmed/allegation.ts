/** Allegations by noun: allegation, accusation, claim, charge; and the verbs of accusing.ts. */
import { ALLEGATION_WORDS } from '../../lexicon/en/unconfirmed-allegation.ts';
import { ACCUSING_JUDGES, claim as claimVerb, isSettled } from './accusing.ts';
import { isContested } from './contested.ts';
import { has, type Judge, type Place, type Reading, type Verdict, verbAt, wordAt, words } from './reading.ts';
import { ownerOf, phraseFrom } from './source.ts';

/** What shows that a noun's claim is told here, and not only mentioned. */
const COMPLEMENT = words('that of by against about regarding from surrounding involving leveled levelled');
const CLAIM_COMPLEMENT = words('that of by from against about');
const NO = words('no any without');

/** "accusations from Republicans", "Ford's allegation", "U.S. accusations". */
function accuser(reading: Reading, noun: number): Verdict['source'] {
  const next = wordAt(reading, noun + 1);
  return next === 'by' || next === 'from' ? phraseFrom(reading, noun + 2) : ownerOf(reading, noun);
}

const accusation: Judge = (reading, cue, confidence) => {
  if (NO.has(wordAt(reading, cue.first - 1)) || isContested(reading, cue)) return null;
  const told = COMPLEMENT.has(wordAt(reading, cue.last)) || accuser(reading, cue.first) !== null;
  return { ...cue, confidence: told ? confidence : confidence * 0.7, source: accuser(reading, cue.first) };
};

const claim: Judge = (reading, cue, confidence) =>
  verbAt(reading, cue.first) ? claimVerb(reading, cue, confidence) : claimNoun(reading, cue, confidence);

function claimNoun(reading: Reading, cue: Place, confidence: number): Verdict | null {
  if (isContested(reading, cue) || has(reading, cue.first - 2, cue.first, NO)) return null;
  if (!CLAIM_COMPLEMENT.has(wordAt(reading, cue.first + 1))) return null;
  return { ...cue, confidence: confidence * 0.9, source: accuser(reading, cue.first) };
}

const CRIMES = new Set(ALLEGATION_WORDS.crime);
const NEVER = words("n't not never without no neither whether if will would could may might to");

const charges: Judge = (reading, cue, confidence) => {
  if (isSettled(reading, cue) || isContested(reading, cue)) return null;
  if (has(reading, cue.first - 6, cue.last, NEVER)) return null;
  if (wordAt(reading, cue.last - 1) !== 'that' && !has(reading, cue.first, cue.last + 10, CRIMES)) return null;
  return { ...cue, confidence, source: null };
};

export const ALLEGATION_JUDGES: Readonly<Record<string, Judge>> = {
  ...ACCUSING_JUDGES,
  'unconfirmed/allegation-accusation': accusation,
  'unconfirmed/allegation-claim': claim,
  'unconfirmed/allegation-charges': charges,
};
