/** The subject that stands before an aside: "Vale, D-Ohio, denied", "Vale - speaking in Bern - denied", "Vale, on Monday, denied". */

import type { NounPhrase } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { WEEKDAYS } from '../../lexicon/en/times.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { phraseAt, type Reading, spanOfAll, startOf, tagAt, textOf, verbAt, wordAt } from '../sentence/reading.ts';

/** What can stand between a subject and its verb and is no part of either. */
const PASSED = words(
  `either neither on in late early ${WEEKDAYS} yesterday today would could will can also has have had did does`,
);
const ASIDE_MARK = /^[,—–-]$/;
const ASIDE_REACH = 24;

/** Who the verb at token `at` belongs to, where a parser that stops at the aside found `found`, or nobody. */
export function beforeAside(reading: Reading, at: number, found: Span | null): Span | null {
  const verb = verbAt(reading, at);
  if (verb && !verb.finite && verb.form !== 'participle' && wordAt(reading, at - 1) !== 'neither') return found;
  let end = verb?.first ?? at;
  while (PASSED.has(wordAt(reading, end - 1)) || tagAt(reading, end - 1) === TAG.adverb) end--;
  if (!isMark(reading, end - 1)) return isHollow(reading, found) ? span(reading, phraseBefore(reading, end)) : found;
  const subject = outer(reading, end - 1);
  if (!subject) return found;
  const first = startOf(reading, subject.last);
  return !found || isHollow(reading, found) || found.start >= first || found.end > first
    ? span(reading, named(reading, subject, end - 1))
    : found;
}

/** "Her deputy, Jonas Reyle,": the aside is who it is. */
function named(reading: Reading, subject: NounPhrase, close: number): NounPhrase {
  const name = subject.kind === 'name' ? null : phraseBefore(reading, close);
  return name?.kind === 'name' && name.first === subject.last + 1 ? { ...subject, last: name.last } : subject;
}

const isMark = (reading: Reading, at: number): boolean => ASIDE_MARK.test(wordAt(reading, at));

/** "neither", "Thursday": taken for a subject. */
function isHollow(reading: Reading, found: Span | null): boolean {
  if (!found) return true;
  return PASSED.has(textOf(reading, found).toLowerCase());
}

const span = (reading: Reading, phrase: NounPhrase | null): Span | null => phrase && spanOfAll(reading, phrase);

function phraseBefore(reading: Reading, end: number): NounPhrase | null {
  const phrase = end > reading.first ? phraseAt(reading, end - 1) : null;
  return phrase?.last === end && phrase.first >= reading.first ? phrase : null;
}

/** The phrase before the aside that ends with the mark at `close`; before several asides, the first. */
function outer(reading: Reading, close: number): NounPhrase | null {
  for (let at = close - 1; at > Math.max(reading.first, close - ASIDE_REACH); at--) {
    if (!isMark(reading, at)) continue;
    let phrase = phraseBefore(reading, at);
    while (phrase) {
      // "Vale, of Mill Lane, Bern, denied"
      const from: number = tagAt(reading, phrase.first - 1) === TAG.preposition ? phrase.first - 1 : phrase.first;
      const next = isMark(reading, from - 1) ? phraseBefore(reading, from - 1) : null;
      if (!next) break;
      phrase = next;
    }
    // Only one who could speak; a clause or a thing before a comma opens no aside.
    return phrase && (phrase.kind === 'name' || phrase.first === reading.first) ? phrase : null;
  }
  return null;
}
