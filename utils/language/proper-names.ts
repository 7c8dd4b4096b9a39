/** Capitalised words: part of a name, or only the first word of their sentence. */
import { HEADLINE_VERBS, NAMES_IN_ING, OPENING_NOUNS } from '../lexicon/en/tagging.ts';
import * as CAN from './can.ts';
import * as ROLE from './role.ts';
import { surnamesIn } from './surnames.ts';
import type { TaggingState } from './tagging-state.ts';
import * as TAG from './tags.ts';
import type { Token } from './token.ts';
import { takeRoles, type WordInfo } from './words.ts';

/** Whether a capitalised word is part of a name and not just the first word of its sentence. */
export function isName(state: TaggingState, at: number, info: WordInfo): boolean {
  const { text, tokens, infos } = state;
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const opens = !before || before.kind === 'break' || before.kind === 'terminal' || before.kind === 'open-quote';
  if (isAcronym(text, token)) return true;
  if (info.roles & ROLE.noName) return false;
  if (info.roles & ROLE.alwaysName) return true;
  // "Kelly", "Sally": no adverb, though it ends like one.
  const looksAdverbial = info.tag === TAG.adverb && info.guessed;
  if (info.tag !== TAG.mark && info.tag !== TAG.modal && !looksAdverbial) return false;
  if (info.tag === TAG.modal) return !opens;
  if (!opens && !(before.kind === 'close-quote' && tokens[at - 2]?.kind !== 'punctuation')) return true;
  const next = tokens[at + 1];
  const nextIsName = next?.kind === 'word' && next.capitalized && infos[at + 1]?.tag === TAG.mark;
  if (nextIsName) return true;
  if (!info.guessed || info.can !== CAN.noun) return false;
  if (!token.lower.endsWith('s')) return !OPENING_NOUNS.has(token.lower) && !/(?:people|women)$/.test(token.lower);
  state.surnames ??= surnamesIn(text, tokens);
  return state.surnames.has(token.lower);
}

takeRoles(HEADLINE_VERBS, ROLE.noName);
takeRoles(NAMES_IN_ING, ROLE.alwaysName);

/** "US", "IS", "WHO": function words only in lower case. */
function isAcronym(text: string, { start, end }: Token): boolean {
  if (end - start < 2 || end - start > 4) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 65 || code > 90) return false;
  }
  return true;
}
