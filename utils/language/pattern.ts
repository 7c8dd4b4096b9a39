/**
 * Phrase patterns over tokens: how lexicons write their cues.
 *
 * A pattern is a list of elements apart by spaces; each matches one token by its lower-case form:
 *
 *     reportedly           the word
 *     no|without|little    one of these words
 *     {deny}               any form of the verb: deny denies denied denying
 *     {deny:past}          one form of it: base, s, past, participle, ing; several: {deny:base,s}
 *     {say|claim}          any form of one of these verbs
 *     @negation            a word of that class (given to the compiler)
 *     <3                   up to three tokens of any kind but ends of sentences, quotation marks and brackets
 *     …?                   behind an element: it may be missing
 *
 * Matching is linear in the text by construction: a pattern is bounded in length, and it is tried only where its first
 * element's words occur.
 */
import { inflect, type VerbForms } from './inflect.ts';
import type { Token } from './token.ts';

export type WordClasses = Readonly<Record<string, readonly string[]>>;

interface Element {
  /** Null for a gap. */
  words: ReadonlySet<string> | null;
  optional: boolean;
  /** The number of tokens that a gap may cross; 0 for words. */
  gap: number;
}

interface Compiled<Entry> extends KeyWords {
  entry: Entry;
  elements: Element[];
  first: ReadonlySet<string>;
  /** Place in the lexicon: of two matches equally long, the earlier entry's counts. */
  order: number;
}

/** The patterns that start with the same words, by another word of theirs. */
interface Bucket<Entry> {
  /** How many words they have in common. */
  depth: number;
  /** Those that nothing has to follow. */
  open: Compiled<Entry>[];
  /** Those that a certain word has to follow at once: "did | not respond", "did | not comment". */
  next: Map<string, Compiled<Entry>[]>;
  /** Of `next`, what has been met and sorted on. */
  deeper: Map<string, Bucket<Entry>>;
  byKey: Map<string, Compiled<Entry>[]>;
  /** How far behind the common words a key word can be, at most. */
  reach: number;
}

export interface PatternMatch<Entry> {
  entry: Entry;
  /** Token indices; `last` is exclusive. */
  first: number;
  last: number;
}

interface KeyWords {
  /** The words one of which has to come behind the first; null where none has to. */
  key: ReadonlySet<string> | null;
  /** How many tokens behind the first one the key word can be, at most. */
  reach: number;
}

/** Words of which one has to be there for a pattern to match, and how many tokens behind its first one at least and at most. */
export interface Required {
  words: ReadonlySet<string>;
  near: number;
  far: number;
}

export interface PatternSet<Entry> {
  /** For each pattern what it needs to match, its first word before the others: for those who look for several sets at once. */
  readonly required: readonly (readonly Required[])[];
  /** The longest match of any pattern that starts at token `at` and ends before token `limit`, or null. */
  matchAt(tokens: readonly Token[], at: number, limit: number): PatternMatch<Entry> | null;
}

/** Compiles entries by their `pattern`. Throws on a pattern that is malformed, naming it. */
export function compilePatterns<Entry extends { pattern: string }>(
  entries: readonly Entry[],
  classes: WordClasses = {},
): PatternSet<Entry> {
  const byFirstWord = new Map<string, Compiled<Entry>[]>();
  const required: Required[][] = [];
  for (const [order, entry] of entries.entries()) {
    const elements = parsePattern(entry.pattern, classes);
    const first = elements[0];
    if (!first?.words || first.optional) throw new Error(`Pattern must start with a required word: ${entry.pattern}`);
    const compiled = { entry, elements, order, first: first.words, ...keyWords(elements, 1) };
    required.push(requiredOf(elements));
    for (const word of first.words) {
      const list = byFirstWord.get(word);
      if (list) list.push(compiled);
      else byFirstWord.set(word, [compiled]);
    }
  }
  const buckets = new Map<string, Bucket<Entry>>();
  return {
    required,
    matchAt(tokens, at, limit) {
      const word = at < limit ? tokens[at]?.lower : undefined;
      const candidates = word === undefined ? undefined : byFirstWord.get(word);
      if (word === undefined || !candidates) return null;
      return longestMatch(sorted(buckets, word, candidates, 1), tokens, at, limit);
    },
  };
}

function requiredOf(elements: readonly Element[]): Required[] {
  const found: Required[] = [];
  let near = 0;
  let far = 0;
  for (const { words, optional, gap } of elements) {
    if (words && !optional) found.push({ words, near: near++, far });
    far += Math.max(gap, 1);
  }
  return found;
}

/** The first word behind the first `depth` that must be there. */
function keyWords(elements: readonly Element[], depth: number): KeyWords {
  let reach = 0;
  for (let index = depth; index < elements.length; index++) {
    const { words, optional, gap } = elements[index] as Element;
    reach += Math.max(gap, 1);
    if (words && !optional) return { key: words, reach };
  }
  return { key: null, reach };
}

/** Sorted when first met: few of the words that can start a pattern occur in a text. */
function sorted<Entry>(
  buckets: Map<string, Bucket<Entry>>,
  word: string,
  candidates: readonly Compiled<Entry>[],
  depth: number,
): Bucket<Entry> {
  const known = buckets.get(word);
  if (known) return known;
  const bucket = makeBucket(candidates, depth);
  buckets.set(word, bucket);
  return bucket;
}

function makeBucket<Entry>(candidates: readonly Compiled<Entry>[], depth: number): Bucket<Entry> {
  const bucket: Bucket<Entry> = { depth, open: [], next: new Map(), deeper: new Map(), byKey: new Map(), reach: 0 };
  for (const candidate of candidates) {
    const { key, reach } = depth === 1 ? candidate : keyWords(candidate.elements, depth);
    if (key && reach === 1) putByWord(bucket.next, key, candidate);
    else if (key) {
      putByWord(bucket.byKey, key, candidate);
      bucket.reach = Math.max(bucket.reach, reach);
    } else bucket.open.push(candidate);
  }
  return bucket;
}

function putByWord<Value>(lists: Map<string, Value[]>, words: Iterable<string>, value: Value): void {
  for (const word of words) {
    const list = lists.get(word);
    if (list) list.push(value);
    else lists.set(word, [value]);
  }
}

function longestMatch<Entry>(
  bucket: Bucket<Entry>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): PatternMatch<Entry> | null {
  const best: Best<Entry> = { found: null, last: at };
  tryBucket(bucket, tokens, at + 1, limit, best);
  return best.found && { entry: best.found.entry, first: at, last: best.last };
}

/** Fewer patterns are tried one by one. */
const WORTH_SORTING = 4;

/** `at` is behind the words that the patterns of the bucket have in common. */
function tryBucket<Entry>(
  { depth, open, next, deeper, byKey, reach }: Bucket<Entry>,
  tokens: readonly Token[],
  at: number,
  limit: number,
  best: Best<Entry>,
): void {
  if (open.length > 0) tryAll(open, depth, tokens, at, limit, best);
  if (at >= limit) return;
  const { lower } = tokens[at] as Token;
  const going = next.size > 0 ? next.get(lower) : undefined;
  if (going && going.length < WORTH_SORTING) tryAll(going, depth, tokens, at, limit, best);
  else if (going) tryBucket(sorted(deeper, lower, going, depth + 1), tokens, at + 1, limit, best);
  for (let to = at; to < at + reach && to < limit; to++) {
    const keyed = byKey.get((tokens[to] as Token).lower);
    if (keyed) tryAll(keyed, depth, tokens, at, limit, best);
  }
}

interface Best<Entry> {
  found: Compiled<Entry> | null;
  last: number;
}

function tryAll<Entry>(
  candidates: readonly Compiled<Entry>[],
  depth: number,
  tokens: readonly Token[],
  at: number,
  limit: number,
  best: Best<Entry>,
): void {
  for (const candidate of candidates) {
    const last = matchElements(candidate.elements, depth, tokens, at, limit);
    if (last > best.last || (best.found && last === best.last && candidate.order < best.found.order)) {
      best.found = candidate;
      best.last = last;
    }
  }
}

/** The token index after the longest match of `elements` from `index` at token `at`, or -1. */
function matchElements(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number {
  const element = elements[index];
  if (!element) return at;
  if (element.words === null) return crossGap(element.gap, elements, index + 1, tokens, at, limit);
  const token = at < limit ? tokens[at] : undefined;
  const taken =
    token && element.words.has(token.lower) ? matchElements(elements, index + 1, tokens, at + 1, limit) : -1;
  if (!element.optional) return taken;
  return Math.max(taken, matchElements(elements, index + 1, tokens, at, limit));
}

function crossGap(
  gap: number,
  elements: readonly Element[],
  next: number,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number {
  let longest = -1;
  for (let to = at; ; to++) {
    longest = Math.max(longest, matchElements(elements, next, tokens, to, limit));
    const token = to < limit && to < at + gap ? tokens[to] : undefined;
    if (!token || !isCrossable(token)) return longest;
  }
}

const UNCROSSABLE = new Set(['terminal', 'open-quote', 'close-quote', 'open-bracket', 'close-bracket', 'break']);
const isCrossable = (token: Token): boolean => !UNCROSSABLE.has(token.kind);

const MAX_GAP = 6;

function parsePattern(pattern: string, classes: WordClasses): Element[] {
  return pattern.split(' ').flatMap((source): Element[] => {
    const gap = /^<(\d)$/.exec(source);
    if (gap) {
      const size = Number(gap[1]);
      if (size < 1 || size > MAX_GAP) throw new Error(`Gap must be 1 to ${MAX_GAP}: ${pattern}`);
      return [{ words: null, optional: true, gap: size }];
    }
    const optional = source.endsWith('?') && source.length > 1;
    const body = optional ? source.slice(0, -1) : source;
    return [{ words: wordsOf(body, classes, pattern), optional, gap: 0 }];
  });
}

function wordsOf(body: string, classes: WordClasses, pattern: string): ReadonlySet<string> {
  const words = body.startsWith('{')
    ? verbWords(body, pattern)
    : body.split('|').flatMap((word) => (word.startsWith('@') ? classWords(word.slice(1), classes, pattern) : [word]));
  if (words.some((word) => word === '' || word !== word.toLowerCase()))
    throw new Error(`Empty or capitalised word: ${pattern}`);
  return new Set(words);
}

function classWords(name: string, classes: WordClasses, pattern: string): readonly string[] {
  const words = classes[name];
  if (!words) throw new Error(`Unknown word class @${name}: ${pattern}`);
  return words;
}

const BE_FORMS = ['am', 'are', 'were', "'s", "'re", "'m"];

function verbWords(body: string, pattern: string): string[] {
  const parsed = /^\{([a-z|-]+)(?::([a-z,]+))?\}$/.exec(body);
  if (!parsed) throw new Error(`Malformed verb ${body}: ${pattern}`);
  const wanted = parsed[2]?.split(',') as (keyof VerbForms)[] | undefined;
  return (parsed[1] as string).split('|').flatMap((base) => {
    const forms = inflect(base);
    if (!wanted) return [...Object.values(forms), ...(base === 'be' ? BE_FORMS : [])];
    return wanted.map((form) => forms[form] ?? fail(`Unknown verb form ${form}: ${pattern}`));
  });
}

function fail(message: string): never {
  throw new Error(message);
}
