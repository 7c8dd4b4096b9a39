/** Tagged tokens → simple noun phrases and verb groups, in one pass. */

import { DAYS, TIME_SPANS, WHICH_TIME } from '../lexicon/en/times.ts';
import * as CAN from './can.ts';
import { itemAt } from './item-at.ts';
import * as ROLE from './role.ts';
import { isDay, type Tagged } from './tagging-state.ts';
import type { Tag } from './tags.ts';
import * as TAG from './tags.ts';
import type { Token } from './token.ts';
import { takeRoles } from './words.ts';

/** A noun phrase without what hangs behind its head: "two senior U.S. officials", "he", "Mayor Teresa Quill". */
export interface NounPhrase {
  /** Token indices; `last` is exclusive. */
  first: number;
  last: number;
  /** The last noun or name; for a pronoun, number or determiner that stands alone, that word. */
  head: number;
  /** The opening determiner or owner ("the", "a", "some", "his"), or -1. */
  determiner: number;
  kind: 'name' | 'noun' | 'pronoun' | 'number' | 'determiner';
}

/** A verb with its auxiliaries: "had not been told", "to comment", "saying". */
export interface VerbGroup {
  /** Token indices; `last` is exclusive. */
  first: number;
  last: number;
  /** The token of the main verb. */
  main: number;
  /** Base form of the main verb. */
  lemma: string;
  form: 'past' | 'present' | 'base' | 'infinitive' | 'participle' | 'gerund';
  /** True for a group that can be its clause's predicate. */
  finite: boolean;
  passive: boolean;
  perfect: boolean;
  progressive: boolean;
  negated: boolean;
  /** "would", "might", …, or null. */
  modal: string | null;
}

export interface Chunked {
  phrases: NounPhrase[];
  /** For each token, the index of the noun phrase that holds it, or -1. */
  phraseAt: Int32Array;
  verbs: VerbGroup[];
  /** For each token, the index of the verb group that holds it, or -1. */
  verbAt: Int32Array;
}

export function chunk(tokens: readonly Token[], tagged: Tagged): Chunked {
  const found: Chunked = {
    phrases: [],
    phraseAt: new Int32Array(tokens.length).fill(-1),
    verbs: [],
    verbAt: new Int32Array(tokens.length).fill(-1),
  };
  const { tags } = tagged;
  for (let i = 0; i < tokens.length; ) {
    const phrase = TAG.isIn(OPENS_PHRASE, tags[i]) ? phraseFrom(tokens, tags, i) : null;
    if (phrase) {
      for (let k = phrase.first; k < phrase.last; k++) found.phraseAt[k] = found.phrases.length;
      found.phrases.push(phrase);
      i = phrase.last;
      continue;
    }
    const verb = opensGroup(tags, i) ? verbFrom(tokens, tagged, i) : null;
    if (verb) {
      for (let k = verb.first; k < verb.last; k++) found.verbAt[k] = found.verbs.length;
      found.verbs.push(verb);
    }
    i = verb?.last ?? i + 1;
  }
  return found;
}

/** The verb group that holds token `at`. */
export const verbHolding = ({ verbs, verbAt }: Pick<Chunked, 'verbs' | 'verbAt'>, at: number): VerbGroup | undefined =>
  itemAt(verbs, verbAt[at]);

const OPENS_PHRASE = TAG.setOf(TAG.pronoun, TAG.determiner, TAG.adjective, TAG.number, TAG.noun, TAG.proper);
/** What can stand inside a phrase. */
const INNER = OPENS_PHRASE | TAG.setOf(TAG.possessive, TAG.adverb, TAG.coordinator, TAG.mark);
const VERBAL = TAG.setOf(TAG.verb, TAG.participle, TAG.gerund);
const OPENS_GROUP = VERBAL | TAG.setOf(TAG.modal, TAG.auxiliary, TAG.to);

function phraseFrom(tokens: readonly Token[], tags: Uint8Array, first: number): NounPhrase | null {
  const opening = tags[first];
  if (opening === TAG.pronoun) return { first, last: first + 1, head: first, determiner: -1, kind: 'pronoun' };
  let head = -1;
  let at = first;
  while (at < tags.length && goesOn(tokens, tags, at, first, head)) {
    if (TAG.isNominal(tags[at])) head = at;
    at++;
  }
  if (at === first) return null;
  const determiner = opening === TAG.determiner ? first : -1;
  if (head >= 0) {
    const last = Math.max(head + 1, endsWithNumber(tags, head, at));
    return { first, last, head, determiner, kind: tags[head] === TAG.proper ? 'name' : 'noun' };
  }
  if (determiner < 0 && opening !== TAG.number) return null;
  const last = trimmed(tags, first, at);
  const numeral = tags[last - 1] === TAG.number;
  return { first, last, head: last - 1, determiner, kind: numeral ? 'number' : 'determiner' };
}

/** "Flight 804": one number behind the head belongs to it. */
const endsWithNumber = (tags: Uint8Array, head: number, at: number): number =>
  at > head + 1 && tags[head + 1] === TAG.number ? head + 2 : head + 1;

function trimmed(tags: Uint8Array, first: number, at: number): number {
  let last = at;
  while (
    last > first + 1 &&
    (tags[last - 1] === TAG.adverb || tags[last - 1] === TAG.mark || tags[last - 1] === TAG.coordinator)
  )
    last--;
  return last;
}

/** "last week", "this month" */
const isWhen = (tokens: readonly Token[], first: number, head: number): boolean =>
  head === first + 1 && hasRole(tokens[first], ROLE.whichTime) && hasRole(tokens[head], ROLE.timeSpan);

const hasRole = (token: Token | undefined, role: number): boolean => ((token?.info?.roles ?? 0) & role) !== 0;

takeRoles(WHICH_TIME, ROLE.whichTime);
takeRoles(TIME_SPANS, ROLE.timeSpan);
takeRoles(DAYS, ROLE.day);

/** Whether the phrase that started at `first`, with its last noun so far at `head`, takes in token `at`. */
function goesOn(tokens: readonly Token[], tags: Uint8Array, at: number, first: number, head: number): boolean {
  const tag = tags[at] as Tag;
  if (!TAG.isIn(INNER, tag)) return false;
  if (head >= 0 && endsWithTime(tokens, tags, at, first, head)) return false;
  const before = tags[at - 1];
  switch (tag) {
    case TAG.determiner:
      return at === first || isOwned(tags, at) || (head < 0 && followsCount(tokens, tags, at));
    case TAG.number:
      return head < 0 || before === TAG.possessive || at === head + 1;
    case TAG.adjective:
      // "those familiar with": the adjective stands behind its noun.
      if (at === first + 1 && wordAt(tokens, first) === 'those' && TAG.isIn(BEHIND_THOSE, tags[at + 1])) return false;
      return head < 0 || isOwned(tags, at) || (TAG.isNominal(tags[at + 1]) && before !== TAG.number);
    case TAG.noun:
    case TAG.proper:
      return !(at > first && TAG.isNominal(before) && hasRole(tokens[at], ROLE.day));
    case TAG.possessive:
      return head === at - 1 && at > first;
    case TAG.adverb:
      return (
        at > first && (head < 0 || isOwned(tags, at)) && (tags[at + 1] === TAG.adjective || tags[at + 1] === TAG.number)
      );
    default:
      return joinsAdjectives(tokens, tags, at, first, head);
  }
}

const BEFORE_DETERMINER = TAG.setOf(TAG.determiner, TAG.coordinator, TAG.mark);
/** Behind a joint that the phrase has taken in ("two senior and | several", "a third, | more"), "two | other", not "in 2019 other". */
const followsCount = (tokens: readonly Token[], tags: Uint8Array, at: number): boolean =>
  TAG.isIn(BEFORE_DETERMINER, tags[at - 1]) ||
  (tokens[at - 1]?.kind === 'word' && /^(?:other|more)$/.test(wordAt(tokens, at)));

const BEFORE_NOUN = TAG.setOf(TAG.determiner, TAG.number, TAG.adverb, TAG.adjective);

/** "the agency's recent", "the agency's two most recent" */
function isOwned(tags: Uint8Array, at: number): boolean {
  let i = at - 1;
  while (i > at - 4 && TAG.isIn(BEFORE_NOUN, tags[i])) i--;
  return tags[i] === TAG.possessive;
}

/** Whether a time ends the phrase before `at`, or a phrase of time begins there. */
function endsWithTime(tokens: readonly Token[], tags: Uint8Array, at: number, first: number, head: number): boolean {
  const tag = tags[at];
  // "Monday", "Monday morning"
  const isDayName = hasRole(tokens[head], ROLE.day) || (head > first && hasRole(tokens[head - 1], ROLE.day));
  if (isDayName && tag !== TAG.noun && tag !== TAG.possessive) return true;
  if (isDay(tokens, tags, at - 1)) return true;
  // "In March officials said", "in early March": the month is a time of its own.
  if (head === at - 1 && hasRole(tokens[head], ROLE.month) && (head === first || tags[first] === TAG.adjective))
    return (
      tag !== TAG.possessive &&
      tokens[at]?.kind !== 'number' &&
      /^(?:in|since|until)$/.test(tokens[first - 1]?.lower ?? '')
    );
  // "officials last night": the time is a phrase of its own.
  if (isWhen(tokens, at, at + 1)) return true;
  // "Last week Hale appeared": the time ends before the name.
  return tag === TAG.proper && head === at - 1 && isWhen(tokens, first, head);
}

const BEHIND_THOSE = TAG.setOf(TAG.preposition, TAG.verb);

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** "current and former", "a long, bitter", "two senior and three junior", "a third, more junior", "another, younger" */
function joinsAdjectives(tokens: readonly Token[], tags: Uint8Array, at: number, first: number, head: number): boolean {
  const isAnd = tags[at] === TAG.coordinator;
  if (at === first || head >= 0 || !(isAnd || wordAt(tokens, at) === ',')) return false;
  const isBare = tags[first] === TAG.adjective;
  if (isBare && !isAnd) return false;
  // "In the first, more than half": a definite one may stand alone.
  const isLoose = !isBare && !/^th[eio]/.test(wordAt(tokens, first));
  if (tags[at - 1] !== TAG.adjective && !(isLoose && /other$/.test(wordAt(tokens, at - 1)))) return false;
  const tag = tags[at + 1];
  const isCounted =
    (isAnd && tag === TAG.number) || tag === TAG.adverb || /^(?:several|more|less)$/.test(wordAt(tokens, at + 1));
  const next = isLoose && isCounted ? at + 2 : at + 1;
  return tags[next] === TAG.adjective && (TAG.isNominal(tags[next + 1]) || tags[next + 1] === TAG.adjective);
}

const isVerbal = (tag: number | undefined): boolean => TAG.isIn(VERBAL, tag);

const opensGroup = (tags: Uint8Array, at: number): boolean =>
  TAG.isIn(OPENS_GROUP, tags[at]) || (tags[at] === TAG.negation && isVerbal(tags[at + 1]));

function verbFrom(tokens: readonly Token[], tagged: Tagged, first: number): VerbGroup | null {
  const { tags } = tagged;
  let main = -1;
  let at = first;
  for (; at < tags.length; at++) {
    const tag = tags[at];
    if (isVerbal(tag)) {
      main = at;
      break;
    }
    if (tag === TAG.modal || tag === TAG.auxiliary || (tag === TAG.to && at === first)) main = at;
    else if (tag !== TAG.negation && tag !== TAG.adverb) break;
  }
  return main < 0 ? null : describe(tokens, tagged, first, main);
}

function describe(tokens: readonly Token[], { tags, infos }: Tagged, first: number, main: number): VerbGroup {
  const group: VerbGroup = {
    first,
    last: main + 1,
    main,
    lemma: infos[main]?.lemma || (tokens[main] as Token).lower,
    form: 'present',
    finite: true,
    passive: false,
    perfect: false,
    progressive: false,
    negated: false,
    modal: null,
  };
  let helper = '';
  for (let i = first; i < main; i++) {
    if (tags[i] === TAG.negation) group.negated = true;
    else if (tags[i] === TAG.modal) group.modal = (tokens[i] as Token).lower;
    else if (tags[i] === TAG.auxiliary) {
      helper = infos[i]?.lemma ?? '';
      if (helper === 'have') group.perfect = true;
    }
  }
  if (tags[main + 1] === TAG.negation) {
    group.negated = true;
    group.last++;
  }
  const tag = tags[main];
  group.passive = tag === TAG.participle && (helper === 'be' || helper === 'get');
  group.progressive = tag === TAG.gerund && helper === 'be';
  group.form = formOf(tokens, tags, first, main);
  group.finite = group.form === 'past' || group.form === 'present' || (group.form === 'base' && group.modal !== null);
  return group;
}

function formOf(tokens: readonly Token[], tags: Uint8Array, first: number, main: number): VerbGroup['form'] {
  const opening = tags[first];
  if (opening === TAG.to) return 'infinitive';
  if (opening === TAG.modal) return 'base';
  const word = (tokens[opening === TAG.negation ? first + 1 : first] as Token).lower;
  if (opening === TAG.auxiliary) {
    if (word === 'being' || word === 'having') return 'gerund';
    if (word === 'be' || word === 'been') return 'base';
    return word === 'was' || word === 'were' || word === 'had' || word === 'did' ? 'past' : 'present';
  }
  const tag = tags[main];
  if (tag === TAG.gerund) return 'gerund';
  if (tag === TAG.participle) return 'participle';
  return ((tokens[main]?.info?.can ?? 0) & CAN.past) !== 0 ? 'past' : 'present';
}
