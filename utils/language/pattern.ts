/**
 * Phrase patterns over tokens: how lexicons write their cues.
 *
 * A pattern is a list of elements apart by spaces; each matches one token by its lower-case form:
 *
 *     reportedly           the word
 *     no|without|little    one of these words
 *     claim+|theory        with + the form in -s as well: claim claims theory
 *     {deny}               any form of the verb: deny denies denied denying
 *     {deny:past}          one form of it: base, s, past, participle, ing; several: {deny:base,s}
 *     {say|claim}          any form of one of these verbs
 *     @negation            a word of that class (given to the compiler)
 *     <3                   up to three tokens of any kind but ends of sentences, quotation marks and brackets
 *     …?                   behind an element: it may be missing
 *
 * Matching is linear in the text by construction: a pattern is bounded in length.
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

/** Words of which one has to be there for a pattern to match, and how many tokens behind its first one at least and at most. */
export interface Required {
  words: ReadonlySet<string>;
  near: number;
  far: number;
}

export interface Pattern<Entry> {
  entry: Entry;
  elements: readonly Element[];
  /** The first word before the others. */
  required: readonly [Required, ...Required[]];
}

/** Compiles entries by their `pattern`. Throws on a pattern that is malformed, naming it. */
export const compilePatterns = <Entry extends { pattern: string }>(
  entries: readonly Entry[],
  classes: WordClasses = {},
): Pattern<Entry>[] => entries.map((entry) => compile(entry, classes));

function compile<Entry extends { pattern: string }>(entry: Entry, classes: WordClasses): Pattern<Entry> {
  const elements = parsePattern(entry.pattern, classes);
  const [first, ...others] = requiredOf(elements);
  if (first?.far !== 0) malformed('start', entry.pattern);
  return { entry, elements, required: [first, ...others] };
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

/**
 * Where the longest match ends, before token `limit`, that starts with token `at`, which is known to be one of the pattern's first words; -1
 * where there is none.
 */
export const matchEnd = (
  { elements }: Pattern<unknown>,
  tokens: readonly Token[],
  at: number,
  limit: number,
): number => (at < limit ? matchElements(elements, 1, tokens, at + 1, limit) : -1);

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

const isCrossable = ({ kind }: Token): boolean => kind === 'word' || kind === 'number' || kind === 'punctuation';

const MAX_GAP = 6;

/** Gaps one behind the other are one: to try each length of each would take time to the power of their number. */
function parsePattern(pattern: string, classes: WordClasses): Element[] {
  const found: Element[] = [];
  for (const element of parseElements(pattern, classes)) {
    const last = found.at(-1);
    if (last && last.gap > 0 && element.gap > 0) found[found.length - 1] = { ...last, gap: last.gap + element.gap };
    else found.push(element);
  }
  return found;
}

function parseElements(pattern: string, classes: WordClasses): Element[] {
  return pattern.split(' ').flatMap((source): Element[] => {
    const gap = /^<(\d)$/.exec(source);
    if (gap) {
      const size = Number(gap[1]);
      if (size < 1 || size > MAX_GAP) malformed('gap', pattern);
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
    : body
        .replace(/([^|]+)\+/g, '$1|$1s')
        .split('|')
        .flatMap((word) => (word.startsWith('@') ? (classes[word.slice(1)] ?? malformed('class', pattern)) : [word]));
  // Empty or capitalised
  if (words.some((word) => word === '' || word !== word.toLowerCase())) malformed('word', pattern);
  return new Set(words);
}

const BE_FORMS = ['am', 'are', 'were', "'s", "'re", "'m"];

function verbWords(body: string, pattern: string): string[] {
  const parsed = /^\{([a-z|-]+)(?::([a-z,]+))?\}$/.exec(body);
  if (!parsed) return malformed('verb', pattern);
  const wanted = parsed[2]?.split(',') as (keyof VerbForms)[] | undefined;
  return (parsed[1] as string).split('|').flatMap((base) => {
    const forms = inflect(base);
    if (!wanted) return [...Object.values(forms), ...(base === 'be' ? BE_FORMS : [])];
    return wanted.map((form) => forms[form] ?? malformed('verb form', pattern));
  });
}

function malformed(part: string, pattern: string): never {
  throw new Error(`Malformed ${part}: ${pattern}`);
}
