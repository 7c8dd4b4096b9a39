/** The few words that are several parts of speech each and common in all of them: "that", "to", "her", "as". */

import * as CAN from './can.ts';
import * as ROLE from './role.ts';
import { isNounLike, isPlural, startsObject, type TaggingState, tagBefore, VERBAL } from './tagging-state.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';
import { lowerAt } from './token.ts';
import { hasRole, takeRoles } from './words.ts';

/** Null where the word is left to the rules for all words. */
type Decide = (state: TaggingState, at: number) => Tag | null;

const isVerbalNext = (state: TaggingState, at: number): boolean => {
  const info = state.infos[at + 1];
  if (!info) return false;
  if (info.tag === TAG.modal || info.tag === TAG.auxiliary || info.tag === TAG.negation) return true;
  return (
    info.tag === TAG.mark &&
    (info.can & VERBAL) !== 0 &&
    (info.can & CAN.noun) === 0 &&
    !state.tokens[at + 1]?.capitalized
  );
};

const decideThat: Decide = (state, at) => {
  const before = state.tags[at - 1] as Tag | undefined;
  if (isVerbalNext(state, at)) {
    return before === TAG.noun || before === TAG.proper || lowerAt(state, at - 1) === ',' ? TAG.relative : TAG.pronoun;
  }
  if (lowerAt(state, at - 1) === 'out') return TAG.subordinator;
  // "A nurse on the ward that night told police"
  if (before === TAG.noun && hasRole(state, at + 1, ROLE.timeSpan) && !isNounLike(state, at + 2)) return TAG.determiner;
  if (before === TAG.preposition || before === TAG.to) return isNounLike(state, at + 1) ? TAG.determiner : TAG.pronoun;
  const next = state.tokens[at + 1];
  if (!next || (next.kind !== 'word' && next.kind !== 'number' && next.kind !== 'open-quote')) {
    return lowerAt(state, at + 1) === ',' && before === TAG.verb ? TAG.subordinator : TAG.pronoun;
  }
  const atStart = before === undefined || before === TAG.mark || before === TAG.subordinator;
  return atStart && isNounLike(state, at + 1) && !next.capitalized ? TAG.determiner : TAG.subordinator;
};

const decideTo: Decide = (state, at) => {
  let next = at + 1;
  while (state.infos[next]?.tag === TAG.adverb || state.infos[next]?.tag === TAG.negation) next++;
  const info = state.infos[next];
  if (!info || state.tokens[next]?.capitalized) return TAG.preposition;
  if (info.tag === TAG.auxiliary) return /^(?:be|have|do)$/.test(lowerAt(state, next)) ? TAG.to : TAG.preposition;
  if (info.tag !== TAG.mark) return TAG.preposition;
  // An unknown word with its object behind it: "to triple the size".
  const looksVerbal = info.can === CAN.noun && startsObject(state, next + 1) && !isPlural(lowerAt(state, next));
  return info.can & CAN.base || looksVerbal ? TAG.to : TAG.preposition;
};

const decideHer: Decide = (state, at) => {
  const info = state.infos[at + 1];
  const goesOn = info?.tag === TAG.mark && (info.can !== CAN.base || state.tokens[at + 1]?.capitalized);
  return goesOn || info?.tag === TAG.number || state.tokens[at + 1]?.kind === 'number' ? TAG.determiner : TAG.pronoun;
};

const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'there', 'you']);
/** Prepositions that join clauses too. */
const decideJoiner: Decide = (state, at) => (SUBJECTS.has(lowerAt(state, at + 1)) ? TAG.subordinator : TAG.preposition);

const COUNTED = new Set('dozen half-dozen hundred thousand million third quarter few couple'.split(' '));

/** "four", "half", "a dozen" */
const isQuantity = (state: TaggingState, at: number): boolean =>
  state.tokens[at]?.kind === 'number' ||
  state.infos[at]?.tag === TAG.number ||
  lowerAt(state, at) === 'half' ||
  (lowerAt(state, at) === 'a' && COUNTED.has(lowerAt(state, at + 1)));

/** What stands before a number and goes with it: "at least", "more than", "as many as", "up to". */
const LIMITS = ['at least', 'at most', 'more than', 'fewer than', 'less than', 'up to', 'as many as', 'as few as'].map(
  (limit) => limit.split(' '),
);

/** A word that belongs to what limits a number where it stands so, and else is what `otherwise` says. */
function orLimit(word: string, otherwise: Decide): Decide {
  const places = LIMITS.flatMap((limit) => limit.flatMap((each, index) => (each === word ? [{ limit, index }] : [])));
  return (state, at) => {
    for (const { limit, index } of places)
      if (stands(limit, state, at - index) && isQuantity(state, at - index + limit.length)) return TAG.determiner;
    return otherwise(state, at);
  };
}

function stands(words: readonly string[], state: TaggingState, first: number): boolean {
  for (let i = 0; i < words.length; i++) if (words[i] !== lowerAt(state, first + i)) return false;
  return true;
}

const decideWhich: Decide = (state, at) => {
  const before = state.tags[at - 1] as Tag | undefined;
  return before === undefined || before === TAG.verb || lowerAt(state, at) === 'what' ? TAG.subordinator : TAG.relative;
};

/** "A friend once said": behind a noun that still wants its verb, and not "once officials say". */
const decideOnce: Decide = ({ tags, infos, lastFinite, lastEdge }, at) =>
  lastFinite <= lastEdge &&
  (TAG.isNominal(tags[at - 1]) || tags[at - 1] === TAG.pronoun) &&
  (infos[at + 1]?.can ?? 0) & CAN.past
    ? TAG.adverb
    : null;

/** "the ministry's own inspectors", "the agency's most recent report": determiners that do not stand for "the". */
const BEHIND_OWNER = new Set('own other most more least less various numerous many few several'.split(' '));

/** "'s": is or has behind a pronoun, else an owner's mark. "'d": had before a participle, else would. */
const decideClitic: Decide = (state, at) => {
  const next = state.infos[at + 1];
  if (lowerAt(state, at) === "'d") return TAG.modal;
  const before = tagBefore(state, at);
  if (before === TAG.pronoun || before === TAG.relative || before === TAG.subordinator || before === TAG.adverb)
    return TAG.auxiliary;
  if (lowerAt(state, at - 1) === 'that') return TAG.auxiliary;
  // "A friend of Mia's told": nothing is owned behind it.
  if (/^(?:said|told)$/.test(lowerAt(state, at + 1))) return TAG.adverb;
  const goesOnAsClause =
    (next?.tag === TAG.determiner && !BEHIND_OWNER.has(next.text)) ||
    next?.tag === TAG.negation ||
    lowerAt(state, at + 1) === 'been';
  return goesOnAsClause ? TAG.auxiliary : TAG.possessive;
};

/** "has long argued": between auxiliary and participle. */
const isAmid = ({ tags, infos }: TaggingState, at: number): boolean =>
  tags[at - 1] === TAG.auxiliary && ((infos[at + 1]?.can ?? 0) & (CAN.participle | CAN.past)) !== 0;

/** Words whose part of speech their neighbours decide. */
export const SPECIAL_WORDS: ReadonlyMap<string, Decide> = new Map<string, Decide>([
  ["'s", decideClitic],
  ["'d", decideClitic],
  ['long', (state, at) => (isAmid(state, at) ? TAG.adverb : null)],
  ['that', decideThat],
  ['to', orLimit('to', decideTo)],
  ['at', orLimit('at', () => null)],
  ['up', orLimit('up', () => null)],
  ['her', decideHer],
  ['once', decideOnce],
  ['which', decideWhich],
  ['what', decideWhich],
  ['whose', () => TAG.relative],
  ['think', (state, at) => (/^tanks?$/.test(lowerAt(state, at + 1)) ? TAG.noun : null)],
  ['according', () => TAG.preposition],
  ['morning', () => TAG.noun],
  ['evening', () => TAG.noun],
  ['because', (state, at) => (lowerAt(state, at + 1) === 'of' ? TAG.preposition : TAG.subordinator)],
  ...['since', 'after', 'before', 'until', 'till', 'like', 'for'].map((word): [string, Decide] => [word, decideJoiner]),
  ...['as', 'than'].map((word): [string, Decide] => [word, orLimit(word, decideJoiner)]),
]);

takeRoles(SPECIAL_WORDS.keys(), ROLE.special);
