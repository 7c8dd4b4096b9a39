/** Open words behind a determiner, an owner, an adjective, a number or a preposition: the phrase goes on, or that was all of it. */

import { ALONE, SAID, SINGULAR } from '../lexicon/en/tagging.ts';
import * as CAN from './can.ts';
import { isNounLike, isTrailing, startsObject, type TaggingState } from './tagging-state.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';
import { lowerAt } from './token.ts';

export function decideInPhrase(state: TaggingState, at: number, can: number): Tag {
  const before = state.tags[at - 1] as Tag;
  const goesOn = isNounLike(state, at + 1);
  const isThose = lowerAt(state, at - 1) === 'those';
  if (isThose && (isTrailing(state, at) || (can & CAN.participle && SAID.has(lowerAt(state, at + 1)))))
    return TAG.adjective;
  if (can & CAN.ing) {
    if (before === TAG.preposition) return TAG.gerund;
    return goesOn ? TAG.adjective : TAG.noun;
  }
  // "several times" is no predicate: a plural takes no form in -s.
  const isSingular = SINGULAR.has(lowerAt(state, at - 1));
  const agrees = can & CAN.present ? isSingular : !(can & CAN.base) || !isSingular;
  const isAlone = before === TAG.number || ALONE.has(lowerAt(state, at - 1));
  const canStandAlone = agrees && isAlone;
  // "A man who lives nearby said", "who was present said"
  if (before === TAG.adjective && lowerAt(state, at) === 'said') return TAG.verb;
  // "many said", "a friend of his said"
  if ((isAlone || lowerAt(state, at - 1) === 'his') && /^(?:said|told)$/.test(lowerAt(state, at))) return TAG.verb;
  if (can & (CAN.past | CAN.participle)) {
    if (canStandAlone && !goesOn) return TAG.verb;
    // "people familiar said", "the attorney general asserted": an adjective behind its noun ends the phrase.
    if (can & CAN.past && before === TAG.adjective && TAG.isNominal(state.tags[at - 2])) return TAG.verb;
    return can & CAN.noun && !goesOn ? TAG.noun : TAG.adjective;
  }
  if (canStandAlone && !(can & CAN.noun)) return TAG.verb;
  if (can & CAN.present && /^(?:this|that|which)$/.test(lowerAt(state, at - 1))) return TAG.verb;
  if (can & CAN.base && lowerAt(state, at - 1) === 'who') return TAG.verb;
  if (canStandAlone && startsObject(state, at + 1) && !goesOn) return TAG.verb;
  if (can & CAN.adjective && goesOn) return TAG.adjective;
  return before === TAG.number && (can & (CAN.noun | CAN.present)) === CAN.present ? TAG.verb : TAG.noun;
}
