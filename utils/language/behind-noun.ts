/** Open words behind a noun: its verb, what is told of it, or another noun of the same phrase. */

import { ALONE, SAID, SAYING, TAGGED_ON } from '../lexicon/en/tagging.ts';
import { bringsName } from './called.ts';
import * as CAN from './can.ts';
import { isNounLike, isPlural, isTrailing, opensNoun, startsObject, type TaggingState } from './tagging-state.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';
import { lowerAt } from './token.ts';

/** `index` is the noun's token; adverbs may stand between it and the word at `at`. */
export function decideBehindNoun(state: TaggingState, index: number, at: number, can: number): Tag {
  if (isTrailing(state, at)) return TAG.adjective;
  if (isFinding(state, index, at, can)) return TAG.verb;
  if (can & (CAN.past | CAN.participle)) return isPastVerb(state, at, can) ? TAG.verb : TAG.participle;
  if (isItsVerb(state, index, at, can)) return TAG.verb;
  if (can & CAN.ing) {
    const isModifier = can & CAN.noun && isNounLike(state, at + 1) && index === at - 1 && !isSeveral(state, index);
    return isModifier ? TAG.noun : TAG.gerund;
  }
  if (can & CAN.noun) return TAG.noun;
  return can & CAN.adjective ? TAG.adjective : TAG.verb;
}

/** "records show that", "…, the survey shows.", "…, Reuters reports." */
function isFinding(state: TaggingState, index: number, at: number, can: number): boolean {
  const lower = lowerAt(state, at);
  if (lower === 'show' && opensClauseFor(state, at + 1)) return true;
  const says = lower === 'shows' || (state.tags[index] === TAG.proper && SAYING.has(lower));
  return says && (can & CAN.present) !== 0 && state.tokens[at + 1]?.kind === 'terminal';
}

function isPastVerb(state: TaggingState, at: number, can: number): boolean {
  if (!(can & CAN.past)) return false;
  // "scientists not involved in it": a past form stands behind no bare "not". "experts consulted said"
  const isReduced = lowerAt(state, at - 1) === 'not' || SAID.has(lowerAt(state, at + 1));
  if (can & CAN.participle && isReduced) return false;
  return !isDoneBy(state, at) && !bringsName(state, at);
}

/** Whether a present form, as often a noun as not, is the verb of the noun before. */
function isItsVerb(state: TaggingState, index: number, at: number, can: number): boolean {
  const object = startsObject(state, at + 1) || startsBareClause(state, at + 1);
  const isClear = !(can & CAN.noun) || object;
  if (can & CAN.present && isClear) return true;
  const plural = isSeveral(state, index);
  if (plural && TAGGED_ON.has(lowerAt(state, at)) && endsUnit(state, at + 1) && opensUnit(state, index)) return true;
  if (!(can & CAN.base)) return false;
  if (plural && (isClear || goesOnBehindVerb(state, at + 1))) return true;
  // "Aides to the governor fear that", "Some in the party fear he": the plural stands further left.
  const isWanted = state.lastFinite <= state.lastEdge && !(can & CAN.adjective);
  return isWanted && (lowerAt(state, at + 1) === 'that' || (object && followsPlural(state, index)));
}

/** "what critics claim | would follow", "teams strike | out": no noun goes on so. */
function goesOnBehindVerb(state: TaggingState, at: number): boolean {
  const tag = state.infos[at]?.tag;
  return tag === TAG.modal || tag === TAG.auxiliary || lowerAt(state, at) === 'out';
}

/** A plural, or two: "China and Russia". */
const isSeveral = (state: TaggingState, index: number): boolean =>
  isPlural(lowerAt(state, index)) || isListed(state, index);

const isListed = ({ tags }: TaggingState, index: number): boolean =>
  tags[index - 1] === TAG.coordinator && TAG.isNominal(tags[index - 2]);

/** "filed by officials", not "said by phone" */
const isDoneBy = (state: TaggingState, at: number): boolean =>
  lowerAt(state, at + 1) === 'by' && !/^(?:tele)?phone$|^e-?mail$|^text$/.test(lowerAt(state, at + 2));

/** "fear | prices will rise": a plural without a determiner, and its verb. */
function startsBareClause(state: TaggingState, at: number): boolean {
  if (!isNounLike(state, at) || state.infos[at + 1] === undefined) return false;
  for (let i = at + 1; i < at + SHORT; i++) {
    const tag = state.infos[i]?.tag;
    if (tag === undefined) return false;
    if (tag === TAG.modal || tag === TAG.auxiliary) return true;
    if (!isNounLike(state, i)) return false;
  }
  return false;
}

/** "Critics of | the plan": what the noun phrase that ends at `index` hangs behind is a plural. */
function followsPlural(state: TaggingState, index: number): boolean {
  let i = index;
  while (
    i > index - SHORT &&
    (TAG.isNominal(state.tags[i]) || state.tags[i] === TAG.determiner || state.tags[i] === TAG.adjective)
  )
    i--;
  if (state.tags[i--] !== TAG.preposition) return false;
  // "people briefed on the plan", "sources close to the family"
  const behind = state.tags[i];
  if (behind === TAG.adjective || behind === TAG.participle || behind === TAG.verb || behind === TAG.gerund) i--;
  // "women who live above the shop"
  if (state.tags[i] === TAG.relative) i--;
  return isPlural(lowerAt(state, i)) || ALONE.has(lowerAt(state, i));
}

/** Tokens of a subject that stands between commas. */
const SHORT = 5;

function endsUnit({ tokens }: TaggingState, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'terminal' || token.lower === ',';
}

/** Whether the noun phrase that ends at `index` begins behind a comma or a quotation. */
function opensUnit({ tags, tokens }: TaggingState, index: number): boolean {
  for (let i = index; i > index - SHORT; i--) {
    if (tags[i] !== TAG.mark) {
      if (TAG.isNominal(tags[i]) || opensNoun(tags[i] as Tag)) continue;
      return false;
    }
    return tokens[i]?.lower === ',' || tokens[i]?.kind === 'close-quote';
  }
  return false;
}

/** "that", or a subject: what comes before is its verb ("records show that", "documents show he"). */
function opensClauseFor(state: TaggingState, at: number): boolean {
  const lower = lowerAt(state, at);
  return lower === 'that' || lower === 'how' || lower === 'he' || lower === 'she' || lower === 'they';
}
