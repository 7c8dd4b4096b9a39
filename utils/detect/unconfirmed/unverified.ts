import { TAG } from '../../language/tags.ts';
import { findWord, type Judge, predicateAfter, type Reading, tagAt, wordAt, words } from './reading.ts';
import { speakerAt } from './source.ts';

const stated: Judge = (reading, cue, confidence) => ({ ...cue, confidence, source: speakerAt(reading, cue) });

const WHETHER = words('whether if how who what why');

/** An inquiry into whether something is or was so; not into whether to act, nor whether something will be. */
const inquiry: Judge = (reading, cue, confidence) => {
  const asked = findWord(reading, cue.first, cue.last, WHETHER);
  return asked >= 0 && isAboutFact(reading, asked + 1) ? stated(reading, cue, confidence) : null;
};

/** Of deciding, asking and weighing, only what already happened makes a claim: "decides whether he lied". */
const question: Judge = (reading, cue, confidence) => {
  const predicate = predicateAfter(reading, cue.last);
  const happened = predicate && !predicate.modal && (predicate.form === 'past' || predicate.perfect);
  return happened ? stated(reading, cue, confidence) : null;
};

function isAboutFact(reading: Reading, from: number): boolean {
  if (wordAt(reading, from) === 'to' || wordAt(reading, from) === 'or') return false;
  const predicate = predicateAfter(reading, from);
  return predicate !== null && (!predicate.modal || predicate.perfect);
}

/** "it was not clear", not "he was not clear about it" or "its unclear future". */
const unclear: Judge = (reading, cue, confidence) => {
  const next = wordAt(reading, cue.last);
  if (next === 'about' || next === 'on') return null;
  const adjective = wordAt(reading, cue.last - 1) === 'unclear' && tagAt(reading, cue.last) === TAG.noun;
  return adjective ? null : stated(reading, cue, confidence);
};

/** What nobody knows about the past or the present; not what will come of it. */
const notKnown: Judge = (reading, cue, confidence) => {
  const predicate = predicateAfter(reading, cue.last);
  if (wordAt(reading, cue.first) === 'i' && predicate?.form !== 'past') return null;
  return predicate?.modal && !predicate.perfect ? null : stated(reading, cue, confidence);
};

const noEvidence: Judge = (reading, cue, confidence) =>
  wordAt(reading, cue.last) === 'to' && /^(?:continue|hold|be|stop)$/.test(wordAt(reading, cue.last + 1))
    ? null
    : stated(reading, cue, confidence);

export const UNVERIFIED_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/unverified-unclear': unclear,
  'unconfirmed/unverified-unconfirmed': stated,
  'unconfirmed/unverified-no-evidence': noEvidence,
  'unconfirmed/unverified-inquiry': inquiry,
  'unconfirmed/unverified-question': question,
  'unconfirmed/unverified-not-known': notKnown,
};
