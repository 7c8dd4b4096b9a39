/** A subject cut down to who speaks: without relative clauses, days, and what only dates it. */

import { phraseHolding } from '../../language/attachments.ts';
import type { FullPhrase } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { phraseAt, type Reading, spanOf, spanOfAll, tagAt, verbAt, wordAt } from './reading.ts';

/** How many words of a subject are looked at, and of its end. */
const REACH = 60;
const TAIL = 14;

const ASIDE = words('who which whose whom');

/** Where a relative clause or a participle behind a comma begins, or `last`. */
function asideIn(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at < Math.min(last, first + REACH); at++) {
    if (wordAt(reading, at) !== ',') continue;
    if (ASIDE.has(wordAt(reading, at + 1)) || tagAt(reading, at + 1) === TAG.participle) return at;
  }
  return last;
}

/** Without the relative clause, the day and the comma behind it. */
function tidy(reading: Reading, first: number, last: number): Span | null {
  let end = asideIn(reading, first, last);
  for (let at = Math.max(first + 1, end - TAIL); at < end; at++) {
    if (wordAt(reading, at) === 'on' && DATED.test(wordAt(reading, at + 1))) end = at;
  }
  if (end < last && end > first + 2 && verbAt(reading, end - 1)) end--;
  if (end > first + 1 && wordAt(reading, end - 1) === ',') end--;
  return EMPTY.has(wordAt(reading, first)) && end === first + 1 ? null : spanOf(reading, first, end);
}

const EMPTY = words('there that this which what');
const CLIPPING = words('after before during since amid following until despite because when while');

/** Without what only dates it: "the inquiry after an adviser claimed" has the adviser claim. */
export function clip(reading: Reading, found: FullPhrase): FullPhrase {
  const aside = asideIn(reading, found.first, found.last);
  for (let at = aside - 1; at > Math.max(found.first, aside - REACH); at--)
    if (CLIPPING.has(wordAt(reading, at))) return { ...found, first: at + 1 };
  return found;
}

export const clipped = (reading: Reading, found: FullPhrase): Span | null => {
  const { first, last } = clip(reading, found);
  return tidy(reading, first, last);
};

const DATED =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^yesterday$|^(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:jan|feb|aug|sept|oct|nov|dec)\.)$/;

/** "A lawsuit filed on Monday accuses": the day is no speaker. */
export function filed(reading: Reading, { first, phrase }: FullPhrase): Span | null {
  if (!DATED.test(wordAt(reading, phrase.first)) || phrase.first !== first) return null;
  let at = first - 1;
  if (tagAt(reading, at) === TAG.preposition) at--;
  const filing = verbAt(reading, at);
  const noun = filing && phraseAt(reading, filing.first - 1);
  return noun ? spanOfAll(reading, noun) : null;
}

/** Whom "who" stands for: the nearest noun, but the one that it hangs behind where that is only a name of place or body. */
export function antecedent(reading: Reading, { first, last }: FullPhrase): Span | null {
  const { document } = reading.context;
  const nearest = phraseHolding(document, last - 1);
  if (!nearest) return tidy(reading, first, last);
  const named = wordAt(reading, nearest.first - 1) === ',' ? phraseHolding(document, nearest.first - 2) : null;
  if (named?.kind === 'name' && nearest.kind === 'noun') return spanOfAll(reading, named);
  if (nearest.first <= first) return tidy(reading, first, last);
  const prepositional = tagAt(reading, nearest.first - 1) === TAG.preposition;
  const carried = prepositional && phraseHolding(document, nearest.first - 2) !== null;
  return nearest.kind === 'name' && carried ? tidy(reading, first, last) : tidy(reading, nearest.first, last);
}
