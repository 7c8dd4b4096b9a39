/**
 * Where in a text a cue of any lexicon can begin, found in one pass for all of them: most tokens begin none, and the
 * detectors skip them. What is marked is where a cue may be; the pattern itself decides.
 *
 * Of the words that a pattern needs, the rarest is its anchor: "comment" of "did not comment". Where an anchor stands, the
 * first words are looked for before it. So nothing is tried at the many "did", "is" and "the" of a text.
 */
import { FREQUENT_WORDS } from '../lexicon/en/frequent-words.ts';
import type { Anchored } from './anchor.ts';
import { compilePatterns, matchEnd, type Pattern, type Required, type WordClasses } from './pattern.ts';
import * as ROLE from './role.ts';
import * as TAG from './tags.ts';
import { isQuote, type Token } from './token.ts';
import { lookUp, rolesOf, takeRoles } from './words.ts';

export interface Cues {
  /** For each token, the bits of the lexicons of which a cue may begin here; of a quotation mark `ROLE.quote`. */
  bits: Int32Array;
  /** For each token, the next one at or after it with any bit; the number of tokens where none follows. One entry more than tokens. */
  next: Int32Array;
  /** By token: the patterns that their anchors let begin there. */
  anchored: ReadonlyMap<number, readonly Anchored[]>;
}

export interface PatternMatch<Entry> {
  entry: Entry;
  /** Token indices; `last` is exclusive. */
  first: number;
  last: number;
}

/** A lexicon of patterns among the others. */
export interface CueSet<Entry> {
  bit: number;
  /**
   * The longest match that starts at token `at` of the text, or null; of two equally long, the earlier pattern's. `place` and `limit` are
   * where that is and where the reading ends in `tokens`, which may be the text's without some of them.
   */
  matchAt(cues: Cues, at: number, tokens: readonly Token[], limit: number, place?: number): PatternMatch<Entry> | null;
}

/** The bits above those of `ROLE` are lexicons'. */
const CUE_BITS = 0x7fffffff & ~((1 << ROLE.COUNT) - 1);

let sets = 0;

/** Announces a lexicon of patterns. Throws where there are too many. */
export function addPatternCues<Entry>(patterns: readonly Pattern<Entry>[]): CueSet<Entry> {
  const bit = newBit();
  /** Patterns, by their place, whose first word is the rarest. */
  const byFirst = new Map<string, number[]>();
  for (const [index, { required }] of patterns.entries()) {
    const first = required[0].words;
    const { words, near, far } = required.reduce((best, one) => (frequency(one) < frequency(best) ? one : best));
    takeRoles(words, far === 0 ? bit : ROLE.anchor);
    if (far === 0) for (const word of words) put(byFirst, word, index);
    else anchor(words, first, { bit, index, near, far });
  }
  return {
    bit,
    matchAt({ anchored }, at, tokens, limit, place = at) {
      let best = -1;
      let last = -1;
      const attempt = (index: number): void => {
        const end = matchEnd(patterns[index] as Pattern<Entry>, tokens, place, limit);
        if (end < 0 || end < last || (end === last && index > best)) return;
        best = index;
        last = end;
      };
      const alone = byFirst.get(tokens[place]?.lower ?? '');
      if (alone) for (const index of alone) attempt(index);
      const begun = anchored.get(at);
      if (begun) for (const { bit: of, index } of begun) if (of === bit) attempt(index);
      return best < 0 ? null : { entry: (patterns[best] as Pattern<Entry>).entry, first: place, last };
    },
  };
}

/** A group of cues alike; null for words that mean something else, and are passed over. */
interface Grouped<Group> {
  pattern: string;
  group: Group | null;
}

/** Announces a lexicon of groups of patterns. Where as many words of `others` match, they come first. */
export const addCueGroups = <Group extends { patterns: readonly string[] }>(
  groups: readonly Group[],
  classes?: WordClasses,
  others: readonly string[] = [],
): CueSet<Grouped<Group>> => {
  const ofGroup = (patterns: readonly string[], group: Group | null): Grouped<Group>[] =>
    patterns.map((pattern) => ({ pattern, group }));
  const entries = [...ofGroup(others, null), ...groups.flatMap((group) => ofGroup(group.patterns, group))];
  return addPatternCues(compilePatterns(entries, classes));
};

let openers = 0;

function anchor(words: Iterable<string>, first: ReadonlySet<string>, one: Anchored): void {
  takeRoles(first, ROLE.opener);
  for (const opener of first) lookUp(opener).opener ||= 1 << (openers++ % 31);
  for (const word of words) {
    const info = lookUp(word);
    info.anchor ??= { byFirst: new Map(), openers: 0, far: 0 };
    info.anchor.far = Math.max(info.anchor.far, one.far);
    for (const opener of first) {
      info.anchor.openers |= lookUp(opener).opener;
      put(info.anchor.byFirst, opener, one);
    }
  }
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Announces a lexicon of single words; returns its bit. Throws where there are too many. */
export function addWordCues(words: Iterable<string>): number {
  const bit = newBit();
  takeRoles(words, bit);
  return bit;
}

function newBit(): number {
  const bit = 1 << (ROLE.COUNT + sets++);
  if ((bit & CUE_BITS) === 0) throw new Error('Too many lexicons of cues');
  return bit;
}

/** By Zipf's law: how often the most frequent word stands in a text for each time that an ordinary one does, about. */
const MOST_FREQUENT = 3000;
/** The same of a mark, and of a word of a closed class that is not among the most frequent. */
const MARK = 1000;
const CLOSED_CLASS = 30;
const RANKS = new Map([...FREQUENT_WORDS].map((word, rank) => [word, rank + 1]));

/** How often one of the words stands in a text, measured by an ordinary word. */
function frequency({ words }: Required): number {
  let sum = 0;
  for (const word of words) {
    const rank = RANKS.get(word);
    if (rank !== undefined) sum += MOST_FREQUENT / rank;
    else if (!/^\w/.test(word)) sum += MARK;
    else sum += lookUp(word).tag === TAG.mark ? 1 : CLOSED_CLASS;
  }
  return sum;
}

export function findCues(tokens: readonly Token[]): Cues {
  const bits = new Int32Array(tokens.length);
  const anchored = new Map<number, Anchored[]>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const roles = token.info ? token.info.roles : isQuote(token) ? ROLE.quote : rolesOf(token.lower);
    if (roles & (CUE_BITS | ROLE.quote)) bits[at] = (bits[at] as number) | (roles & (CUE_BITS | ROLE.quote));
    if (roles & ROLE.anchor) markBefore(tokens, at, bits, anchored);
  }
  return { bits, next: nextOf(bits), anchored };
}

/** Marks where a pattern begins that token `anchor` anchors. Quotation marks do not count: some detectors read over them. */
function markBefore(tokens: readonly Token[], anchor: number, bits: Int32Array, found: Map<number, Anchored[]>): void {
  const anchors = tokens[anchor]?.info?.anchor;
  if (!anchors) return;
  for (let at = anchor - 1, distance = 1; at >= 0 && distance <= anchors.far; at--) {
    const token = tokens[at] as Token;
    if (isQuote(token)) continue;
    const begun = openerBit(token) & anchors.openers ? anchors.byFirst.get(token.lower) : undefined;
    if (begun) markAt(at, begun, distance, bits, found);
    distance++;
  }
}

/** Marks are few, and share one bit with others. */
const openerBit = ({ info, lower }: Token): number => (info ? info.opener : rolesOf(lower) & ROLE.opener ? MARKS : 0);
const MARKS = -1;

function markAt(
  at: number,
  begun: readonly Anchored[],
  distance: number,
  bits: Int32Array,
  found: Map<number, Anchored[]>,
): void {
  for (const one of begun) {
    if (distance < one.near || distance > one.far) continue;
    bits[at] = (bits[at] as number) | one.bit;
    put(found, at, one);
  }
}

function nextOf(bits: Int32Array): Int32Array {
  const next = new Int32Array(bits.length + 1);
  let following = bits.length;
  for (let at = bits.length; at >= 0; at--) {
    if (at < bits.length && bits[at] !== 0) following = at;
    next[at] = following;
  }
  return next;
}

/** The first token from `at` on, before `limit`, with one of these bits; `limit` where there is none. */
export function nextCue({ bits, next }: Cues, at: number, limit: number, wanted: number): number {
  let found = next[at] as number;
  while (found < limit && ((bits[found] as number) & wanted) === 0) found = next[found + 1] as number;
  return Math.min(found, limit);
}
