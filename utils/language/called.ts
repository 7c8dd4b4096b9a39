/** "a group called Free Cod said": a name behind the noun, where "an aide called Hale reckless" is an act. */

import * as CAN from './can.ts';
import type { TaggingState } from './tagging-state.ts';
import * as TAG from './tags.ts';
import { lowerAt } from './token.ts';

const LONGEST_NAME = 8;

/** Whether "called" at `at` only brings the name of the noun before it. */
export function bringsName(state: TaggingState, at: number): boolean {
  if (lowerAt(state, at) !== 'called') return false;
  const end = nameEnd(state, at + 1);
  if (end < 0) return false;
  const token = state.tokens[end];
  if (!token || token.kind === 'terminal' || /^(?:,|that|which|who|in)$/.test(token.lower)) return isOne(state, at);
  const info = state.infos[end];
  if (info?.tag === TAG.auxiliary || info?.tag === TAG.modal) return true;
  return (
    info?.tag === TAG.mark && ((info.can & CAN.past) !== 0 || (info.can & (CAN.present | CAN.noun)) === CAN.present)
  );
}

/** The token behind a name, or behind one in quotation marks; -1 where none begins at `first`. */
function nameEnd({ tokens }: TaggingState, first: number): number {
  const isQuoted = tokens[first]?.kind === 'open-quote';
  const start = isQuoted || tokens[first]?.lower === 'the' ? first + 1 : first;
  if (!tokens[start]?.capitalized) return -1;
  for (let i = start; i < start + LONGEST_NAME; i++) {
    const token = tokens[i];
    if (
      isQuoted ? token?.kind === 'close-quote' : !token?.capitalized && !/^(?:of|the|for|and)$/.test(token?.lower ?? '')
    )
      return isQuoted ? i + 1 : i;
  }
  return -1;
}

/** "a group", "one man": what has a name and is not known by it. */
function isOne(state: TaggingState, at: number): boolean {
  let i = at - 1;
  while (i > at - 5 && (state.tags[i] === TAG.noun || state.tags[i] === TAG.adjective || state.tags[i] === TAG.proper))
    i--;
  return /^(?:an?|one|another)$/.test(lowerAt(state, i));
}
