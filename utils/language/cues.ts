/**
 * Where in a text a cue of any lexicon can begin, found in one pass for all of them: most tokens begin none, and the
 * detectors skip them. What is marked is where a cue may be; the pattern itself decides.
 */
import type { PatternSet } from './pattern.ts';
import type { Token } from './token.ts';
import { rolesOf, takeRoles } from './words.ts';

export interface Cues {
  /** For each token, the bits of the lexicons of which a cue may begin here. */
  bits: Int32Array;
  /** For each token, the next one at or after it with any bit; the number of tokens where none follows. One entry more than tokens. */
  next: Int32Array;
}

/** Lexicons of patterns; each has one bit in each of the five groups below. */
const MAX_PATTERN_SETS = 5;
const GROUP = (1 << MAX_PATTERN_SETS) - 1;
/** Groups of bits in what a word can be to the lexicons. */
const ALONE = 0;
const BEFORE_SECOND = MAX_PATTERN_SETS;
const SECOND = 2 * MAX_PATTERN_SETS;
const BEFORE_KEY = 3 * MAX_PATTERN_SETS;
const KEY = 4 * MAX_PATTERN_SETS;
/** Behind the groups: one bit for each lexicon of single words. */
const WORDS = 5 * MAX_PATTERN_SETS;
const WORD_BITS = 0x7fffffff & ~((1 << WORDS) - 1);

/** Tokens between a pattern's first word and its key word, at most. */
const REACH = 8;

let patternSets = 0;
let wordSets = 0;

/** Announces a lexicon of patterns; returns its bit. Throws where there are too many. */
export function addPatternCues<Entry>(patterns: PatternSet<Entry>): number {
  if (patternSets === MAX_PATTERN_SETS) throw new Error(`More than ${MAX_PATTERN_SETS} pattern sets`);
  const bit = 1 << patternSets++;
  for (const { first, key, reach } of patterns.openings) {
    if (key && reach === 1) {
      takeRoles(first, bit << BEFORE_SECOND);
      takeRoles(key, bit << SECOND);
    } else if (key && reach <= REACH) {
      takeRoles(first, bit << BEFORE_KEY);
      takeRoles(key, bit << KEY);
    } else takeRoles(first, bit << ALONE);
  }
  return bit;
}

/** Announces a lexicon of single words; returns its bit. Throws where there are too many. */
export function addWordCues(words: Iterable<string>): number {
  const bit = 1 << (WORDS + wordSets++);
  if ((bit & WORD_BITS) === 0) throw new Error('Too many word sets');
  takeRoles(words, bit);
  return bit;
}

export function findCues(tokens: readonly Token[]): Cues {
  const bits = new Int32Array(tokens.length);
  const next = new Int32Array(tokens.length + 1);
  const keys = new Int32Array(MAX_PATTERN_SETS).fill(-REACH - 1);
  next[tokens.length] = tokens.length;
  // What the token behind can be; what the one behind a quotation mark can be, which some detectors read over.
  let behind = 0;
  let beyond = 0;
  let place = 0;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    const isQuote = token.kind === 'open-quote' || token.kind === 'close-quote';
    if (!isQuote) place++;
    const roles = token.info?.roles ?? rolesOf(token.lower);
    if (roles !== 0) {
      let found = (roles & (GROUP | WORD_BITS)) | ((roles >> BEFORE_SECOND) & GROUP & ((behind | beyond) >> SECOND));
      const far = (roles >> BEFORE_KEY) & GROUP & ~found;
      if (far !== 0) found |= reached(far, keys, place);
      bits[at] = found;
      const key = (roles >> KEY) & GROUP;
      if (key !== 0) for (let set = 0; set < patternSets; set++) if (key & (1 << set)) keys[set] = place;
    }
    next[at] = bits[at] === 0 ? (next[at + 1] as number) : at;
    behind = roles;
    if (!isQuote) beyond = roles;
  }
  return { bits, next };
}

/** Those of the sets whose key word is near enough behind; places are counted from the end. */
function reached(sets: number, keys: Int32Array, place: number): number {
  let found = 0;
  for (let set = 0; set < patternSets; set++) {
    if (sets & (1 << set) && place - (keys[set] as number) <= REACH) found |= 1 << set;
  }
  return found;
}

/** The first token from `at` on, before `limit`, with one of these bits; `limit` where there is none. */
export function nextCue({ bits, next }: Cues, at: number, limit: number, wanted: number): number {
  let found = next[at] as number;
  while (found < limit && ((bits[found] as number) & wanted) === 0) found = next[found + 1] as number;
  return Math.min(found, limit);
}
