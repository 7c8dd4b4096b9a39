/** What the tagger knows when it comes to a word, and the looks to both sides that its decisions share. */

import { PLURALS, TRAILING } from '../lexicon/en/tagging.ts';
import { MONTHS } from '../lexicon/en/times.ts';
import * as CAN from './can.ts';
import * as ROLE from './role.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';
import type { Token } from './token.ts';
import { lowerAt } from './token.ts';
import { takeRoles, type WordInfo } from './words.ts';

export interface Tagged {
  /** A `Tag` for each token. */
  tags: Uint8Array;
  /** What each word token can be; undefined for marks and numbers. */
  infos: (WordInfo | undefined)[];
}

export interface TaggingState extends Tagged {
  /** The last token tagged as a finite verb, and the last mark that ends a sentence or opens or closes a quotation. */
  lastFinite: number;
  lastEdge: number;
  /** Made when the first word asks for it. */
  surnames: ReadonlySet<string> | null;
  text: string;
  tokens: readonly Token[];
}

export const VERBAL = CAN.base | CAN.present | CAN.past | CAN.participle | CAN.ing;

/** The nearest tag before that is no adverb or negation. */
export function tagBefore({ tags }: TaggingState, at: number): Tag {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const tag = tags[i] as Tag;
    if (tag !== TAG.adverb && tag !== TAG.negation) return tag;
  }
  return TAG.mark;
}

export function indexBefore({ tags }: TaggingState, at: number): number {
  let i = at - 1;
  while (i > 0 && i > at - 4 && (tags[i] === TAG.adverb || tags[i] === TAG.negation)) i--;
  return i;
}

/** Whether a number is the day of a month ("Sept. 10"), and so counts nothing that follows. */
export const isDay = (tokens: readonly Token[], tags: Uint8Array, at: number): boolean =>
  tags[at] === TAG.number && ((tokens[at - 1]?.info?.roles ?? 0) & ROLE.month) !== 0;

takeRoles(MONTHS, ROLE.month);

/** Whether a noun can go on from here: what stands at `at` is itself noun-like and starts no new phrase. */
export function isNounLike({ infos, tokens }: TaggingState, at: number): boolean {
  const info = infos[at];
  if (!info || info.tag !== TAG.mark) return false;
  return (info.can & (CAN.noun | CAN.adjective)) !== 0 || (tokens[at] as Token).capitalized || info.can === 0;
}

/** Whether an object or a clause starts at `at`: then the word before was its verb. */
export function startsObject({ infos, tokens }: TaggingState, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'open-quote' || token.kind === 'number') return true;
  const tag = infos[at]?.tag;
  if (tag === TAG.determiner || tag === TAG.pronoun || tag === TAG.subordinator || tag === TAG.number) return true;
  return token.lower === 'to' || tag === TAG.adverb || (tag === TAG.mark && token.capitalized);
}

export function isPlural(word: string): boolean {
  return PLURALS.has(word) || (word.endsWith('s') && !/(?:ss|us|is)$/.test(word));
}

export function opensNoun(tag: Tag | undefined): boolean {
  return (
    tag === TAG.determiner ||
    tag === TAG.possessive ||
    tag === TAG.adjective ||
    tag === TAG.number ||
    tag === TAG.preposition
  );
}

/** "sources close to", "the diplomats present": an adjective behind its noun. */
export const isTrailing = (state: TaggingState, at: number): boolean =>
  TRAILING.get(lowerAt(state, at))?.has(state.tokens[at + 1]?.kind === 'word' ? lowerAt(state, at + 1) : ',') ?? false;
