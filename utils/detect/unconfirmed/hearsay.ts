import { isContested } from './contested.ts';
import { before, type Judge, type Reading, tokenAt, wordAt } from './reading.ts';

const MARKED =
  (confidenceFactor = 1): Judge =>
  (_reading, cue, confidence) => ({ ...cue, confidence: confidence * confidenceFactor, source: null });

const NOT_INFINITIVE = new Set(
  'the a an his her their its our my your this that these those him them me us it reporters'.split(' '),
);

const passive: Judge = (reading, cue, confidence) => {
  const end = wordAt(reading, cue.last - 1);
  if (end === 'to' && NOT_INFINITIVE.has(wordAt(reading, cue.last))) return null;
  if (end === 'to' && tokenAt(reading, cue.last)?.capitalized) return null;
  if (wordAt(reading, cue.first) === 'it' && wordAt(reading, cue.last) === 'by') return null;
  return { ...cue, confidence, source: null };
};

/** "The Herald reports that": a verb, told by the name before it. */
function isVerbOfOutlet(reading: Reading, at: number): boolean {
  const previous = tokenAt(reading, before(reading, at));
  return (
    previous !== null &&
    at > reading.first &&
    previous.kind === 'word' &&
    previous.capitalized &&
    before(reading, at) > reading.first
  );
}

const reports: Judge = (reading, cue, confidence) => {
  const noun = cue.last - 2;
  if (wordAt(reading, cue.first) === 'reports' && cue.last - cue.first === 2) {
    if (isVerbOfOutlet(reading, noun)) return null;
    if (wordAt(reading, cue.first - 1) === 'contradicted') return null;
    if (isContested(reading, { first: noun, last: noun + 1 })) return null;
    if (wordAt(reading, cue.first - 1) === 'no') return null;
  } else if (wordAt(reading, cue.first) !== 'according' && isContested(reading, cue)) return null;
  return { ...cue, confidence, source: null };
};

const rumour: Judge = (reading, cue, confidence) => {
  if (['false', 'every', 'no', 'unfounded', 'baseless'].includes(wordAt(reading, cue.first - 1))) return null;
  return isContested(reading, cue) ? null : { ...cue, confidence, source: null };
};

export const HEARSAY_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/hearsay-adverb': MARKED(),
  'unconfirmed/hearsay-passive': passive,
  'unconfirmed/hearsay-reports': reports,
  'unconfirmed/hearsay-rumour': rumour,
  'unconfirmed/hearsay-reported': MARKED(),
};
