/** Guesses by adverb: probably, likely, possibly; and whether an adverb looks ahead. */

import type { Tag } from '../../language/tags.ts';
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import {
  after,
  before,
  has,
  type Place,
  predicateAfter,
  type Reading,
  tagAt,
  verbAt,
  wordAt,
} from '../sentence/reading.ts';
import { clauseAt, looksAhead } from './clause.ts';
import { guess } from './guess.ts';
import type { Judge } from './judge.ts';

const FUTURE = words("will would 'll wo shall should could can may might ca");

/** Behind "probably" these give an opinion. */
const FAIR = words('fair worth wise safe better good best right wrong enough sooner');
const FIRST_PERSON = words('i we you');
const YOUR = words('your');

/** A guess about what is or was; not "will probably", "likely to", "we're probably at 48". */
export const likely: Judge = (reading, cue, confidence) => {
  if (isAhead(reading, cue.first, cue.last) || isValued(reading, cue.last)) return null;
  if (FAIR.has(wordAt(reading, cue.last)) || isOpinion(reading, cue)) return null;
  let at = before(reading, cue.first);
  for (let steps = 0; steps < 3 && tagAt(reading, at) === TAG.auxiliary; steps++) at = before(reading, at);
  if (has(reading, cue.first - 3, cue.first, YOUR)) return null;
  return FIRST_PERSON.has(wordAt(reading, at)) ? null : guess(reading, cue, confidence);
};

/** "That is probably it", "there is probably no better place", "it is probably too early", "chances are probably very good": taste. */
function isOpinion(reading: Reading, { first, last }: Place): boolean {
  const be = before(reading, first);
  const now = /^(?:is|'s|are|'re)$/.test(wordAt(reading, be));
  const next = wordAt(reading, last);
  if (/^(?:goes|very|too|true|my)$/.test(next) || (next === 'it' && tagAt(reading, last + 1) === TAG.mark)) return true;
  if (wordAt(reading, first) !== 'probably') return false;
  return now && (/^(?:this|that|there)$/.test(wordAt(reading, be - 1)) || has(reading, last, last + 3, FAIR));
}

const GOING = words('going will');
const WILL = words("will would 'll wo");

/** Whether the verb that an adverb belongs to looks ahead: "would probably block", "probably won't", "released, probably on Monday". */
export function isAhead(reading: Reading, first: number, last: number): boolean {
  const next = after(reading, last);
  const verb = verbAt(reading, next) ?? verbAt(reading, before(reading, first));
  if (FUTURE.has(wordAt(reading, next))) return true;
  if (wordAt(reading, next) === ',' && has(reading, next, next + 16, GOING)) return true;
  if (verb?.modal && FUTURE.has(verb.modal) && !verb.perfect) return true;
  if (has(reading, before(reading, first) - 3, first, WILL)) return true;
  if (['to', 'going'].includes(wordAt(reading, next)) || wordAt(reading, before(reading, first)) === 'to') return true;
  return !verb && predicateAfter(reading, next, 8)?.modal != null;
}

const NO_SUPERLATIVE =
  /^(?:latest|guest|interest|request|arrest|protest|forest|harvest|contest|honest|modest|manifest)$/;

/**
 * An opinion, not a guess: "probably the biggest mistake", "may have been my best day". What is not said to be the biggest, but burnt or
 * stolen, is another matter: "may have burnt the oldest house".
 */
export function isValued(reading: Reading, from: number): boolean {
  const verb = verbAt(reading, from) ?? verbAt(reading, before(reading, from));
  const isCalled = !verb || verb.lemma === 'be';
  for (let at = from; at < from + 5; at++) {
    const word = wordAt(reading, at);
    if (/^(?:best|worst|greatest)(?:-|$)/.test(word)) return true;
    if (isCalled && /^most$|...est(?:-|$)/.test(word) && !NO_SUPERLATIVE.test(word)) return true;
  }
  return false;
}

const STATIVE = words('due because being was were is are has had have did');
const BE = words("is are was were 's 're been");

/** "likely" of what is so: "was likely forged", "is likely a copy", "likely reflects"; not "likely to" and "a likely winner". */
export const likelyIs: Judge = (reading, cue, confidence) => {
  const next = wordAt(reading, cue.last);
  if (wordAt(reading, cue.last - 1) === 'have')
    return next === 'been' || tagAt(reading, cue.last) === TAG.participle ? guess(reading, cue, confidence) : null;
  const tag = tagAt(reading, cue.last);
  const verb = verbAt(reading, cue.last);
  const behindBe = BE.has(wordAt(reading, before(reading, cue.first)));
  const stated =
    behindBe &&
    // "A retrial is likely next year"
    !/^(?:next|this)$/.test(next) &&
    (tag === TAG.determiner ||
      tag === TAG.adjective ||
      /(?:ed|en)$|^(?:set|shot|lit|hit|built|sent|made|sold|lost|left|caught)$/.test(next));
  const happens = verb?.finite && !verb.modal && tag !== TAG.noun;
  // "had likely fled", "Likely the gate was open"
  const behindHave = /^ha(?:d|s|ve)$/.test(wordAt(reading, cue.first - 1)) && isHiddenVerb(reading, cue.last);
  const opens = cue.first === reading.first && clauseAt(reading, cue.last) !== null;
  return behindHave || opens || STATIVE.has(next) || tag === TAG.participle || stated || happens
    ? likely(reading, cue, confidence)
    : null;
};

const BEHIND_HEDGE: ReadonlySet<Tag> = new Set([
  TAG.preposition,
  TAG.determiner,
  TAG.pronoun,
  TAG.proper,
  TAG.participle,
  TAG.adverb,
]);

/** "had likely sold the house": taken for an adjective behind another. */
const isHiddenVerb = (reading: Reading, at: number): boolean =>
  tagAt(reading, at) === TAG.adjective && BEHIND_HEDGE.has(tagAt(reading, at + 1));

/** "It was most likely a fox", "he left, possibly through a window"; not "the most likely winner", "possibly dangerous". */
export const hedge: Judge = (reading, cue, confidence) => {
  if (!/^(?:possib|likely$)/.test(wordAt(reading, cue.last - 1)) || wordAt(reading, cue.last - 2) === 'in')
    return likely(reading, cue, confidence);
  const named = tagAt(reading, cue.first - 1);
  if (named === TAG.determiner || named === TAG.possessive) return null;
  const main = predicateAfter(reading, reading.first);
  const opens = cue.first === reading.first && wordAt(reading, cue.last) === ',';
  const loose = main !== null && !looksAhead(reading, main) && BEHIND_HEDGE.has(tagAt(reading, cue.last));
  // "Rain is most likely in June"
  if (tagAt(reading, cue.last) === TAG.preposition && BE.has(wordAt(reading, cue.first - 1))) return null;
  const happens = verbAt(reading, cue.last)?.form === 'past' || isHiddenVerb(reading, cue.last);
  return loose || opens || happens ? likely(reading, cue, confidence) : likelyIs(reading, cue, confidence);
};
