/** Nouns, verbs and adjectives, which share most of their forms: the word before decides which one is meant. */

import { decideBehindNoun } from './behind-noun.ts';
import * as CAN from './can.ts';
import { decideInPhrase } from './in-phrase.ts';
import { decidePast, isBehindAside } from './past-forms.ts';
import { indexBefore, isDay, isNounLike, opensNoun, startsObject, type TaggingState, VERBAL } from './tagging-state.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';
import type { Token } from './token.ts';
import { lowerAt } from './token.ts';

export function decideOpen(state: TaggingState, at: number, can: number): Tag {
  const index = indexBefore(state, at);
  const before = index < 0 ? TAG.mark : (state.tags[index] as Tag);
  const isBehindModal = before === TAG.modal || before === TAG.to;
  // An unknown word behind a modal is a verb: "would hamper".
  if (isBehindModal && can === CAN.noun) return TAG.verb;
  if ((can & VERBAL) === 0)
    return (can & CAN.adjective) !== 0 && prefersAdjective(state, at, can) ? TAG.adjective : TAG.noun;
  if (isBehindModal) return verbAfterModal(state, at, can);
  if (before === TAG.auxiliary) return verbAfterAuxiliary(state, index, can);
  if (isDay(state.tokens, state.tags, at - 1)) return decideBehindNoun(state, at - 2, at, can);
  if (isYear(state.tokens[at - 1])) return decideBehindNoun(state, at - 1, at, can);
  // "who lives nearby told reporters"
  const isAway = lowerAt(state, at - 1) === 'nearby' && state.tags[at - 2] === TAG.verb;
  if (isAway && can & (CAN.past | CAN.present)) return TAG.verb;
  if (opensNoun(state.tags[at - 1] as Tag | undefined)) return decideInPhrase(state, at, can);
  // "which advocates say": a plural with its verb
  const isSubject = before === TAG.relative && can & CAN.noun && can & CAN.present;
  if (isSubject && ((state.infos[at + 1]?.can ?? 0) & (CAN.base | CAN.noun)) === CAN.base) return TAG.noun;
  if (before === TAG.pronoun || before === TAG.relative)
    return (can & ~(CAN.noun | CAN.adjective)) === CAN.ing ? TAG.gerund : afterSubject(can);
  if (before === TAG.noun || before === TAG.proper) return decideBehindNoun(state, index, at, can);
  return elsewhere(state, before, index, at, can);
}

/** "who visited in 2018 told reporters", "a woman in her 40s told reporters": no number of reporters. */
const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[89]|20)\d\ds?$|^\d0s$/.test(token.lower);

function prefersAdjective(state: TaggingState, at: number, can: number): boolean {
  if ((can & CAN.noun) === 0) return true;
  const next = state.infos[at + 1];
  // "a senior official reports": with "a" before it, no plural is meant.
  if (next && next.can & CAN.present && next.can & CAN.noun && hasSingularStart(state, at)) return false;
  return (
    next?.tag === TAG.mark && ((next.can & CAN.noun) !== 0 || isNounLike(state, at + 2)) && isNounLike(state, at + 1)
  );
}

function hasSingularStart({ tags, tokens }: TaggingState, at: number): boolean {
  let i = at - 1;
  while (tags[i] === TAG.adjective || tags[i] === TAG.noun) i--;
  return /^(?:an?|one|another)$/.test(tokens[i]?.lower ?? '');
}

function verbAfterModal(state: TaggingState, at: number, can: number): Tag {
  if (can & CAN.base) return TAG.verb;
  // "'d" is had as well as would.
  if (can & (CAN.past | CAN.participle)) return TAG.participle;
  return can & CAN.ing ? TAG.gerund : decideInPhrase(state, at, can);
}

function verbAfterAuxiliary(state: TaggingState, index: number, can: number): Tag {
  const lemma = state.infos[index]?.lemma;
  if (can & (CAN.past | CAN.participle) && lemma !== 'do') return TAG.participle;
  if (can & CAN.ing && lemma === 'be') return TAG.gerund;
  if (can & CAN.base && (lemma === 'do' || !(can & (CAN.noun | CAN.adjective)))) return TAG.verb;
  if (can & CAN.adjective) return TAG.adjective;
  return can & CAN.ing ? TAG.gerund : TAG.noun;
}

function afterSubject(can: number): Tag {
  if (can & (CAN.base | CAN.present | CAN.past)) return TAG.verb;
  return can & CAN.participle ? TAG.participle : TAG.gerund;
}

/** Behind a verb, a mark, an "and" or a conjunction. */
function elsewhere(state: TaggingState, before: Tag, index: number, at: number, can: number): Tag {
  if (can & CAN.past) return decidePast(state, before, at, can);
  if (can & CAN.participle) return TAG.participle;
  if (can & CAN.ing) return TAG.gerund;
  if (!(can & CAN.noun) || (can & CAN.present && isBehindAside(state, at))) return TAG.verb;
  if (before === TAG.coordinator && can & CAN.base && state.tags[index - 1] === TAG.verb) return TAG.verb;
  const behindVerb =
    before === TAG.coordinator ||
    (before === TAG.verb && (can & CAN.present) !== 0 && lowerAt(state, at + 1) !== 'that');
  if (behindVerb && startsObject(state, at + 1)) return TAG.verb;
  if (state.tokens[at - 1]?.kind === 'close-quote' && startsObject(state, at + 1)) return TAG.verb;
  return can & CAN.adjective && isNounLike(state, at + 1) ? TAG.adjective : TAG.noun;
}
