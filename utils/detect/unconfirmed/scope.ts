/** What a cue is about: the sentence, or the one of its coordinate clauses that holds the cue. */

import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Span } from '../../report.ts';
import { after, type Place, type Reading, spanOf, tagAt, verbAt, wordAt } from '../sentence/reading.ts';
import { clauseAt } from './clause.ts';

/** How far, in tokens, a clause's ends are looked for; beyond, the scope is that end of the sentence. */
const REACH = 80;

/** Null where the whole sentence is meant. */
export function scopeOf(reading: Reading, cue: Place): Span | null {
  const from = leftEdge(reading, cue.first);
  const to = rightEdge(reading, cue.last);
  return from === reading.first && to === reading.last ? null : spanOf(reading, from, to);
}

function leftEdge(reading: Reading, cue: number): number {
  for (let at = cue; at > Math.max(reading.first, cue - REACH); at--) {
    if (divides(reading, at, cue)) return Math.min(cue, at + 1);
  }
  return reading.first;
}

function rightEdge(reading: Reading, cue: number): number {
  // "claimed that the bank and its owner had agreed": the two are one subject, until the clause has its verb.
  let isOpen = wordAt(reading, cue - 1) === 'that' || wordAt(reading, cue) === 'that';
  for (let at = cue; at < Math.min(reading.last, cue + REACH); at++) {
    if (verbAt(reading, at)?.finite) isOpen = false;
    if (!isOpen && divides(reading, at, cue)) return wordAt(reading, at - 1) === ',' && at - 1 >= cue ? at - 1 : at;
  }
  return reading.last;
}

const CONTRAST = words('while although though whereas');

/** Whether another main clause, with a subject of its own, begins at token `at`: "…, but the mayor denied it". */
function divides(reading: Reading, at: number, cue: number): boolean {
  const { quotationOf } = reading.context.document;
  const place = Math.min(cue, reading.last - 1);
  if (quotationOf[at] !== quotationOf[place]) return false;
  const word = wordAt(reading, at);
  if (word === ';') return true;
  if (wordAt(reading, at - 1) === ',' && CONTRAST.has(word)) return true;
  return tagAt(reading, at) === TAG.coordinator && clauseAt(reading, after(reading, at + 1)) !== null;
}
