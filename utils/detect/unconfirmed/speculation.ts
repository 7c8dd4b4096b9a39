import { after, before, findWord, type Judge, type Reading, tokenAt, wordAt } from './reading.ts';
import { speakerAt } from './source.ts';
import { FUTURE, isPastForm } from './verbs.ts';

const guess: Judge = (reading, cue, confidence) => ({ ...cue, confidence, source: speakerAt(reading, cue.first) });

const appears: Judge = (reading, cue, confidence) => {
  const previous = wordAt(reading, before(reading, cue.first));
  if (previous === 'i' || FUTURE.has(previous) || previous === 'to') return null;
  if (wordAt(reading, cue.first).endsWith('ing')) return null;
  if (['the', 'a', 'his', 'her', 'court'].includes(wordAt(reading, cue.last))) return null;
  return guess(reading, cue, confidence);
};

const apparent: Judge = (reading, cue, confidence) => {
  if (wordAt(reading, cue.last - 1) !== 'apparent')
    return FUTURE.has(wordAt(reading, cue.first - 1)) ? null : guess(reading, cue, confidence);
  const previous = wordAt(reading, cue.first - 1);
  if (['is', 'was', 'become', 'became', 'are', 'heir', 'no', 'more'].includes(previous)) return null;
  if (['to', 'that', '.', ',', 'in'].includes(wordAt(reading, cue.last))) return null;
  return guess(reading, cue, confidence * 0.9);
};

const mayHave: Judge = (reading, cue, confidence) => {
  const next = wordAt(reading, after(reading, cue.last));
  if (wordAt(reading, cue.last - 1) === 'have' && !isPastForm(next)) return null;
  if (wordAt(reading, cue.first) === 'might' && ['if', 'you'].includes(wordAt(reading, cue.first - 1))) return null;
  return guess(reading, cue, confidence);
};

const mayBe: Judge = (reading, cue, confidence) => {
  const next = wordAt(reading, after(reading, cue.last));
  if (!next.endsWith('ing') || ['going', 'nothing', 'something', 'anything', 'king'].includes(next)) return null;
  if (wordAt(reading, cue.first) === 'could') return null;
  return guess(reading, cue, confidence);
};

/** A guess about what is or was; not "will probably", "probably won't", "likely to". */
const likely: Judge = (reading, cue, confidence) => {
  const next = wordAt(reading, after(reading, cue.last));
  const previous = wordAt(reading, before(reading, cue.first));
  if (FUTURE.has(previous) || FUTURE.has(next) || next === 'to' || previous === 'to' || next === 'going') return null;
  const lower = wordAt(reading, cue.first);
  if (lower === 'perhaps' || lower === 'maybe' || lower === 'possibly') return null;
  if (lower.endsWith('likely') || wordAt(reading, cue.last - 1) === 'likely')
    return likelyIs(reading, cue.last) ? guess(reading, cue, confidence) : null;
  return guess(reading, cue, confidence);
};

function likelyIs(reading: Reading, from: number): boolean {
  const next = wordAt(reading, from);
  return (
    [
      'due',
      'because',
      'caused',
      'the',
      'a',
      'an',
      'being',
      'was',
      'is',
      'were',
      'are',
      'has',
      'had',
      'have',
      'did',
    ].includes(next) || isPastForm(next)
  );
}

const PERSON = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'who']);

const suggests: Judge = (reading, cue, confidence) => {
  const previous = tokenAt(reading, before(reading, cue.first));
  if (!previous) return null;
  if (/^suggest/.test(wordAt(reading, cue.first))) {
    if (PERSON.has(previous.lower) || previous.capitalized) return null;
    if (
      findWord(reading, cue.last, cue.last + 10, FUTURE) >= 0 &&
      findWord(reading, cue.last, cue.last + 10, new Set(['may', 'might'])) < 0
    )
      return null;
    if (
      wordAt(reading, cue.last - 1) !== 'that' &&
      findWord(reading, cue.last, cue.last + 8, new Set(['had', 'was', 'were', 'may', 'might', 'has', 'have'])) < 0
    )
      return null;
  }
  return guess(reading, cue, confidence);
};

const belief: Judge = (reading, cue, confidence) => {
  if (findWord(reading, cue.last, cue.last + 8, FUTURE) >= 0) return null;
  return guess(reading, cue, confidence);
};

export const SPECULATION_JUDGES: Readonly<Record<string, Judge>> = {
  'unconfirmed/speculation-appears': appears,
  'unconfirmed/speculation-apparent': apparent,
  'unconfirmed/speculation-may-have': mayHave,
  'unconfirmed/speculation-may-be': mayBe,
  'unconfirmed/speculation-likely': likely,
  'unconfirmed/speculation-suggests': suggests,
  'unconfirmed/speculation-belief': belief,
};
