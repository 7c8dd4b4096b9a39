/**
 * Where in a text a cue of any lexicon can begin, found in one pass for all of them: most tokens begin none, and the
 * detectors skip them. What is marked is where a cue may be; the pattern itself decides.
 *
 * Of the words that a pattern needs, the rarest is its anchor: "comment" of "did not comment". Where an anchor stands, the
 * first words are looked for before it. So nothing is tried at the many "did", "is" and "the" of a text.
 */
import { FREQUENT_WORDS } from '../lexicon/en/frequent-words.ts';
import type { PatternSet, Required } from './pattern.ts';
import { TAG } from './tags.ts';
import type { Token } from './token.ts';
import { lookUp, ROLE, ROLE_BITS, rolesOf, takeRoles } from './words.ts';

export interface Cues {
  /** For each token, the bits of the lexicons of which a cue may begin here. */
  bits: Int32Array;
  /** For each token, the next one at or after it with any bit; the number of tokens where none follows. One entry more than tokens. */
  next: Int32Array;
}

/** The bits above those of `ROLE` are lexicons'. */
const CUE_BITS = 0x7fffffff & ~((1 << ROLE_BITS) - 1);

let sets = 0;

/** Patterns by the word that anchors them. */
interface Anchored {
  bit: number;
  first: ReadonlySet<string>;
  /** How many tokens before the anchor the first word is, at least and at most. */
  near: number;
  far: number;
}

const ANCHORED = new Map<string, Anchored[]>();

/** Announces a lexicon of patterns; returns its bit. Throws where there are too many. */
export function addPatternCues<Entry>(patterns: PatternSet<Entry>): number {
  const bit = newBit();
  for (const required of patterns.required) {
    const first = required[0]?.words ?? new Set();
    const { words, near, far } = required.reduce((best, one) => (frequency(one) < frequency(best) ? one : best));
    takeRoles(words, far === 0 ? bit : ROLE.anchor);
    if (far > 0) for (const word of words) putAnchored(word, { bit, first, near, far });
  }
  return bit;
}

/** Announces a lexicon of single words; returns its bit. Throws where there are too many. */
export function addWordCues(words: Iterable<string>): number {
  const bit = newBit();
  takeRoles(words, bit);
  return bit;
}

function newBit(): number {
  const bit = 1 << (ROLE_BITS + sets++);
  if ((bit & CUE_BITS) === 0) throw new Error('Too many lexicons of cues');
  return bit;
}

function putAnchored(word: string, anchored: Anchored): void {
  const list = ANCHORED.get(word);
  if (list) list.push(anchored);
  else ANCHORED.set(word, [anchored]);
}

/** By Zipf's law: how often the most frequent word stands in a text for each time that an ordinary one does, about. */
const MOST_FREQUENT = 300;
/** The same of a mark, and of a word of a closed class that is not among the most frequent. */
const MARK = 100;
const CLOSED_CLASS = 3;
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
  // Places without quotation marks, over which some detectors read.
  const places = new Int32Array(tokens.length);
  let place = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const roles = token.info?.roles ?? rolesOf(token.lower);
    if (token.kind !== 'open-quote' && token.kind !== 'close-quote') places[place++] = at;
    if (roles === 0) continue;
    bits[at] = (bits[at] as number) | (roles & CUE_BITS);
    if (roles & ROLE.anchor) markBefore(tokens, places, place - 1, bits);
  }
  return { bits, next: nextOf(bits) };
}

/** Marks where a pattern begins that the word at the given place anchors. */
function markBefore(tokens: readonly Token[], places: Int32Array, place: number, bits: Int32Array): void {
  const anchor = tokens[places[place] as number] as Token;
  for (const { bit, first, near, far } of ANCHORED.get(anchor.lower) ?? []) {
    for (let before = place - near; before >= 0 && before >= place - far; before--) {
      const at = places[before] as number;
      if (first.has((tokens[at] as Token).lower)) bits[at] = (bits[at] as number) | bit;
    }
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
