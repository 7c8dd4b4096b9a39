/** Forms in -ed and their like behind no noun: the verb of the sentence, or a participle. */

import { SAID } from '../lexicon/en/tagging.ts';
import * as CAN from './can.ts';
import { isNounLike, startsObject, type TaggingState } from './tagging-state.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';
import { lowerAt } from './token.ts';

export function decidePast(state: TaggingState, before: Tag, at: number, can: number): Tag {
  if (can & CAN.adjective && isNounLike(state, at + 1)) return TAG.adjective;
  if (before === TAG.verb || before === TAG.gerund || before === TAG.participle) {
    // "people who were evacuated said"
    if (SAID.has(lowerAt(state, at)) || lowerAt(state, at + 1) === 'that') return TAG.verb;
    return isNounLike(state, at + 1) ? TAG.adjective : TAG.participle;
  }
  if (!(can & CAN.participle)) return TAG.verb;
  const opens = at === 0 || state.tokens[at]?.capitalized;
  // Behind an apposition the sentence still wants its verb: "Hale, a lawyer, called on the board".
  const wanted = state.lastFinite <= state.lastEdge && lowerAt(state, at + 1) !== 'by';
  const kind = state.tokens[at - 1]?.kind;
  const hangs =
    before === TAG.mark &&
    state.infos[at + 1]?.tag === TAG.preposition &&
    kind !== 'close-quote' &&
    kind !== 'close-bracket' &&
    !wanted;
  return hangs || opens || isAside(state, at) ? TAG.participle : TAG.verb;
}

/** Tokens of an aside between commas that is still short. */
const ASIDE = 9;

/** "A former aide, granted anonymity, said": behind the second comma comes the verb that the sentence wants. */
function isAside(state: TaggingState, at: number): boolean {
  if (lowerAt(state, at - 1) !== ',' || !TAG.isNominal(state.tags[at - 2])) return false;
  for (let i = at + 1; i < at + ASIDE && state.tokens[i]; i++) {
    if (state.tokens[i]?.kind === 'terminal' || state.tokens[i]?.kind === 'open-quote') return false;
    if (lowerAt(state, i) === ',') return opensPredicate(state, i + 1);
  }
  return false;
}

/** "…, said", "…, alleges", "…, claims the board": a verb, and no next item of a list. */
function opensPredicate(state: TaggingState, at: number): boolean {
  const info = state.infos[at];
  if (info?.tag !== TAG.mark || !(info.can & (CAN.past | CAN.present | CAN.base))) return false;
  return !(info.can & (CAN.noun | CAN.adjective)) || startsObject(state, at + 1);
}

/** "The suit, filed on Monday, claims the board": what looks like a plural is the verb of the noun before the aside. */
export function isBehindAside(state: TaggingState, at: number): boolean {
  if (lowerAt(state, at - 1) !== ',' || !startsObject(state, at + 1)) return false;
  for (let i = at - 2; i > at - ASIDE; i--) {
    if (lowerAt(state, i) !== ',') continue;
    const opener = state.tags[i + 1];
    return (opener === TAG.participle || opener === TAG.relative) && TAG.isNominal(state.tags[i - 1]);
  }
  return false;
}
