/** Tokens → coarse parts of speech, in one pass: what a word can be, decided by the word before and the one behind. */

import { decideOpen } from './open-words.ts';
import { isName } from './proper-names.ts';
import * as ROLE from './role.ts';
import { SPECIAL_WORDS } from './special-words.ts';
import type { Tagged, TaggingState } from './tagging-state.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';
import type { Token } from './token.ts';
import { isQuote, lowerAt } from './token.ts';

const isEdge = (token: Token): boolean => token.kind === 'terminal' || token.kind === 'break' || isQuote(token);

export type Tagger = (text: string, tokens: readonly Token[]) => Tagged;

export function tagTokens(text: string, tokens: readonly Token[]): Tagged {
  const tags = new Uint8Array(tokens.length);
  const infos: Tagged['infos'] = tokens.map(({ info }) => info);
  const state: TaggingState = { text, tokens, tags, infos, lastFinite: -1, lastEdge: -1, surnames: null };
  for (let i = 0; i < tokens.length; i++) {
    const tag = decide(state, i);
    tags[i] = tag;
    if (tag === TAG.verb || tag === TAG.modal || tag === TAG.auxiliary) state.lastFinite = i;
    else if (tag === TAG.mark && isEdge(tokens[i] as Token)) state.lastEdge = i;
  }
  return { tags, infos };
}

function decide(state: TaggingState, at: number): Tag {
  const token = state.tokens[at] as Token;
  const info = state.infos[at];
  if (!info) return token.kind === 'number' ? TAG.number : decideMark(state, at);
  if (token.capitalized && isName(state, at, info)) return TAG.proper;
  const special = info.roles & ROLE.special ? (SPECIAL_WORDS.get(token.lower)?.(state, at) ?? null) : null;
  if (special !== null) return special;
  if (info.tag !== TAG.mark) return info.tag;
  return decideOpen(state, at, info.can);
}

const CURRENCIES = new Set(['$', '£', '€', '¥', '₹', '#']);

/** "$" before and "%" behind a number go with it; an apostrophe alone behind a plural marks an owner. */
function decideMark(state: TaggingState, at: number): Tag {
  const { lower, kind, start } = state.tokens[at] as Token;
  if (kind !== 'punctuation') return TAG.mark;
  if (state.tokens[at + 1]?.kind === 'number' && CURRENCIES.has(lower)) return TAG.number;
  if (lower === '%' && state.tags[at - 1] === TAG.number) return TAG.noun;
  const owns =
    (lower === "'" || lower === '’') && state.tokens[at - 1]?.end === start && lowerAt(state, at - 1).endsWith('s');
  return owns ? TAG.possessive : TAG.mark;
}
