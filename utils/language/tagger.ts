/** Tokens → coarse parts of speech, in one pass: what a word can be, decided by the word before and the one behind. */
import { bringsName } from './called.ts';
import { SPECIAL_WORDS } from './special-words.ts';
import { surnamesIn } from './surnames.ts';
import {
  indexBefore,
  isDay,
  isNounLike,
  isPlural,
  lowerAt,
  startsObject,
  type Tagged,
  type TaggingState,
  tagBefore,
  VERBAL,
} from './tagging-state.ts';
import { TAG, type Tag } from './tags.ts';
import type { Token } from './token.ts';
import { CAN, isKnown, type WordInfo } from './words.ts';

const EDGES: ReadonlySet<string> = new Set(['terminal', 'break', 'open-quote', 'close-quote']);

export type Tagger = (text: string, tokens: readonly Token[]) => Tagged;

export function tagTokens(text: string, tokens: readonly Token[]): Tagged {
  const tags = new Uint8Array(tokens.length);
  const infos = tokens.map(({ info }) => info);
  const state: TaggingState = { text, tokens, tags, infos, lastFinite: -1, lastEdge: -1, surnames: null };
  for (let i = 0; i < tokens.length; i++) {
    const tag = decide(state, i);
    tags[i] = tag;
    if (tag === TAG.verb || tag === TAG.modal || tag === TAG.auxiliary) state.lastFinite = i;
    else if (tag === TAG.mark && EDGES.has((tokens[i] as Token).kind)) state.lastEdge = i;
  }
  return { tags, infos };
}

function decide(state: TaggingState, at: number): Tag {
  const token = state.tokens[at] as Token;
  if (token.kind === 'number') return TAG.number;
  const info = state.infos[at];
  if (!info) return decideMark(state, at);
  if (token.lower === "'s" || token.lower === "'d") return decideClitic(state, at);
  if (token.capitalized && isName(state, at, info)) return TAG.proper;
  if (token.lower === 'long' && isAmid(state, at)) return TAG.adverb;
  const special = SPECIAL_WORDS.get(token.lower)?.(state, at) ?? null;
  if (special !== null) return special;
  if (info.tag !== TAG.mark) return info.tag;
  return decideOpen(state, at, info.can);
}

/** "has long argued": between auxiliary and participle. */
const isAmid = ({ tags, infos }: TaggingState, at: number): boolean =>
  tags[at - 1] === TAG.auxiliary && ((infos[at + 1]?.can ?? 0) & (CAN.participle | CAN.past)) !== 0;

const CURRENCIES = new Set(['$', '£', '€', '¥', '₹', '#']);

/** "$" before and "%" behind a number go with it; an apostrophe alone behind a plural marks an owner. */
function decideMark(state: TaggingState, at: number): Tag {
  const { lower, kind, start } = state.tokens[at] as Token;
  if (kind !== 'punctuation') return TAG.mark;
  if (CURRENCIES.has(lower) && state.tokens[at + 1]?.kind === 'number') return TAG.number;
  if (lower === '%' && state.tags[at - 1] === TAG.number) return TAG.noun;
  const owns =
    (lower === "'" || lower === '’') && state.tokens[at - 1]?.end === start && lowerAt(state, at - 1).endsWith('s');
  return owns ? TAG.possessive : TAG.mark;
}

/** Whether a capitalised word is part of a name and not just the first word of its sentence. */
function isName(state: TaggingState, at: number, info: WordInfo): boolean {
  const { text, tokens, infos } = state;
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const opens = !before || before.kind === 'break' || before.kind === 'terminal' || before.kind === 'open-quote';
  if (isAcronym(text, token)) return true;
  if (HEADLINE_VERBS.has(token.lower)) return false;
  if (NAMES_IN_ING.has(token.lower)) return true;
  // "Kelly", "Sally": no adverb, though it ends like one.
  const looksAdverbial = info.tag === TAG.adverb && !isKnown(token.lower);
  if (info.tag !== TAG.mark && info.tag !== TAG.modal && !looksAdverbial) return false;
  if (info.tag === TAG.modal) return !opens;
  if (!opens && !(before.kind === 'close-quote' && tokens[at - 2]?.kind !== 'punctuation')) return true;
  const next = tokens[at + 1];
  const nextIsName = next?.kind === 'word' && next.capitalized && infos[at + 1]?.tag === TAG.mark;
  if (nextIsName) return true;
  if (isKnown(token.lower) || info.can !== CAN.noun) return false;
  if (!token.lower.endsWith('s')) return !OPENING_NOUNS.has(token.lower) && !/(?:people|women)$/.test(token.lower);
  state.surnames ??= surnamesIn(tokens);
  return state.surnames.has(token.lower);
}

/** Mass nouns that news sentences begin with; other unknown words there are names as a rule. */
const OPENING_NOUNS = new Set(
  'staff evidence footage speculation research information confusion criticism anger opposition leadership management'.split(
    ' ',
  ),
);

/** Names that look like verb forms at the start of a sentence. */
const NAMES_IN_ING = new Set(['beijing', 'boeing', 'chongqing', 'nanjing', 'sterling']);

/** Verbs even in a headline whose words are all capitalised. */
const HEADLINE_VERBS = new Set(['says', 'said', 'say', 'according']);

/** "US", "IS", "WHO": function words only in lower case. */
function isAcronym(text: string, { start, end }: Token): boolean {
  if (end - start < 2 || end - start > 4) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

function decideOpen(state: TaggingState, at: number, can: number): Tag {
  // An unknown word behind a modal is a verb: "would hamper".
  const opening = state.tags[indexBefore(state, at)];
  if (can === CAN.noun && (opening === TAG.modal || opening === TAG.to)) return TAG.verb;
  if ((can & VERBAL) === 0)
    return (can & CAN.adjective) !== 0 && prefersAdjective(state, at, can) ? TAG.adjective : TAG.noun;
  const index = indexBefore(state, at);
  const before = index < 0 ? TAG.mark : (state.tags[index] as Tag);
  if (before === TAG.modal || before === TAG.to) return verbAfterModal(state, at, can);
  if (before === TAG.auxiliary) return verbAfterAuxiliary(state, index, can);
  if (isDay(state.tokens, state.tags, at - 1)) return afterNoun(state, at - 2, at, can);
  if (isYear(state.tokens[at - 1])) return afterNoun(state, at - 1, at, can);
  // "who lives nearby told reporters"
  const isAway = lowerAt(state, at - 1) === 'nearby' && state.tags[at - 2] === TAG.verb;
  if (isAway && can & (CAN.past | CAN.present)) return TAG.verb;
  if (opensNoun(state.tags[at - 1] as Tag | undefined)) return insidePhrase(state, at, can);
  // "which advocates say": a plural with its verb
  const isSubject = before === TAG.relative && can & CAN.noun && can & CAN.present;
  if (isSubject && ((state.infos[at + 1]?.can ?? 0) & (CAN.base | CAN.noun)) === CAN.base) return TAG.noun;
  if (before === TAG.pronoun || before === TAG.relative)
    return (can & ~(CAN.noun | CAN.adjective)) === CAN.ing ? TAG.gerund : afterSubject(can);
  if (before === TAG.noun || before === TAG.proper) return afterNoun(state, index, at, can);
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

function opensNoun(tag: Tag | undefined): boolean {
  return (
    tag === TAG.determiner ||
    tag === TAG.possessive ||
    tag === TAG.adjective ||
    tag === TAG.number ||
    tag === TAG.preposition
  );
}

function verbAfterModal(state: TaggingState, at: number, can: number): Tag {
  if (can & CAN.base) return TAG.verb;
  // "'d" is had as well as would.
  if (can & (CAN.past | CAN.participle)) return TAG.participle;
  return can & CAN.ing ? TAG.gerund : insidePhrase(state, at, can);
}

function verbAfterAuxiliary(state: TaggingState, index: number, can: number): Tag {
  const lemma = state.infos[index]?.lemma;
  if (can & (CAN.past | CAN.participle) && lemma !== 'do') return TAG.participle;
  if (can & CAN.ing && lemma === 'be') return TAG.gerund;
  if (can & CAN.base && (lemma === 'do' || !(can & CAN.noun))) return TAG.verb;
  if (can & CAN.adjective) return TAG.adjective;
  return can & CAN.ing ? TAG.gerund : TAG.noun;
}

/** Behind a determiner, an owner, an adjective, a number or a preposition. */
function insidePhrase(state: TaggingState, at: number, can: number): Tag {
  const before = state.tags[at - 1] as Tag;
  const goesOn = isNounLike(state, at + 1);
  if (lowerAt(state, at - 1) === 'those' && TRAILING[lowerAt(state, at)]?.test(lowerAt(state, at + 1)))
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
  if (isAlone && /^(?:said|told)$/.test(lowerAt(state, at))) return TAG.verb;
  if (can & (CAN.past | CAN.participle)) {
    if (canStandAlone && !goesOn) return TAG.verb;
    // "people familiar said", "the attorney general asserted": an adjective behind its noun ends the phrase.
    if (can & CAN.past && before === TAG.adjective && isNominal(state.tags[at - 2])) return TAG.verb;
    return can & CAN.noun && !goesOn ? TAG.noun : TAG.adjective;
  }
  if (canStandAlone && !(can & CAN.noun)) return TAG.verb;
  if (can & CAN.present && /^(?:this|that|which)$/.test(lowerAt(state, at - 1))) return TAG.verb;
  if (can & CAN.base && lowerAt(state, at - 1) === 'who') return TAG.verb;
  if (canStandAlone && startsObject(state, at + 1) && !goesOn) return TAG.verb;
  if (can & CAN.adjective && goesOn) return TAG.adjective;
  return before === TAG.number && (can & (CAN.noun | CAN.present)) === CAN.present ? TAG.verb : TAG.noun;
}

const isNominal = (tag: number | undefined): boolean => tag === TAG.noun || tag === TAG.proper;

/** Determiners that are whole subjects too: "many believe", "some say", "both deny", "a second added". */
const ALONE = new Set(
  'many some few most others all both several those these each another other second third fourth fifth latter neither either more none that this which'.split(
    ' ',
  ),
);

const SINGULAR = new Set(['one', 'each', 'another', 'neither', 'either', 'none', 'that', 'this', 'which']);

function afterSubject(can: number): Tag {
  if (can & (CAN.base | CAN.present | CAN.past)) return TAG.verb;
  return can & CAN.participle ? TAG.participle : TAG.gerund;
}

function afterNoun(state: TaggingState, index: number, at: number, can: number): Tag {
  const object = startsObject(state, at + 1) || startsBareClause(state, at + 1);
  const plural = isPlural(lowerAt(state, index)) || isListed(state, index);
  if (TRAILING[lowerAt(state, at)]?.test(lowerAt(state, at + 1))) return TAG.adjective;
  if (lowerAt(state, at) === 'show' && opensClauseFor(state, at + 1)) return TAG.verb;
  const says = lowerAt(state, at) === 'shows' || (state.tags[index] === TAG.proper && SAYING.has(lowerAt(state, at)));
  if (can & CAN.present && says && state.tokens[at + 1]?.kind === 'terminal') return TAG.verb;
  // "scientists not involved in it": a past form stands behind no bare "not".
  if (can & CAN.participle && lowerAt(state, at - 1) === 'not') return TAG.participle;
  // "experts consulted said"
  if (can & CAN.participle && SAID.has(lowerAt(state, at + 1))) return TAG.participle;
  if (can & CAN.past) return isDoneBy(state, at) || bringsName(state, at) ? TAG.participle : TAG.verb;
  if (can & CAN.participle) return TAG.participle;
  const opensPredicate = state.infos[at + 1]?.tag === TAG.modal || state.infos[at + 1]?.tag === TAG.auxiliary;
  if (plural && TAGGED_ON.has(lowerAt(state, at)) && endsUnit(state, at + 1) && opensUnit(state, index))
    return TAG.verb;
  const wanted = state.lastFinite <= state.lastEdge;
  // "Aides to the governor fear that", "Some in the party fear he": the plural stands further left.
  if (can & CAN.base && wanted && lowerAt(state, at + 1) === 'that' && !(can & CAN.adjective)) return TAG.verb;
  if (can & CAN.base && wanted && object && !(can & CAN.adjective) && followsPlural(state, index)) return TAG.verb;
  if (can & CAN.base && plural && (opensPredicate || lowerAt(state, at + 1) === 'out')) return TAG.verb;
  if (can & CAN.present && (!(can & CAN.noun) || object)) return TAG.verb;
  if (can & CAN.base && plural && (!(can & CAN.noun) || object)) return TAG.verb;
  if (can & CAN.ing)
    return can & CAN.noun && isNounLike(state, at + 1) && index === at - 1 && !plural ? TAG.noun : TAG.gerund;
  if (can & CAN.noun) return TAG.noun;
  return can & CAN.adjective ? TAG.adjective : TAG.verb;
}

/** "filed by officials", not "said by phone" */
const isDoneBy = (state: TaggingState, at: number): boolean =>
  lowerAt(state, at + 1) === 'by' && !/^(?:tele)?phone$|^e-?mail$|^text$/.test(lowerAt(state, at + 2));

/** Verbs too, but behind a noun and with this word behind them adjectives: "sources close to the family", "people present at the talks". */
const TRAILING: Readonly<Record<string, RegExp>> = {
  close: /^to$/,
  present: /^(?:at|in|during|when)$/,
  subject: /^to$/,
};

/** Nouns as often as verbs, but at the end of a sentence verbs: "…, the survey shows." */
const SAYING = new Set(['reports', 'notes', 'claims']);

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
    (isNominal(state.tags[i]) || state.tags[i] === TAG.determiner || state.tags[i] === TAG.adjective)
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

/** Nouns as often as verbs, but verbs where they close a unit of their own: "…, experts fear." */
const TAGGED_ON = new Set('charge fear caution claim estimate hope forecast report note worry doubt'.split(' '));

function endsUnit({ tokens }: TaggingState, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'terminal' || token.lower === ',';
}

/** Tokens of a subject that stands between commas. */
const SHORT = 5;

/** Whether the noun phrase that ends at `index` begins behind a comma or a quotation. */
function opensUnit({ tags, tokens }: TaggingState, index: number): boolean {
  for (let i = index; i > index - SHORT; i--) {
    if (tags[i] !== TAG.mark) {
      if (isNominal(tags[i]) || opensNoun(tags[i] as Tag)) continue;
      return false;
    }
    return tokens[i]?.lower === ',' || tokens[i]?.kind === 'close-quote';
  }
  return false;
}

/** "China and Russia": two make a plural. */
function isListed({ tags }: TaggingState, index: number): boolean {
  return tags[index - 1] === TAG.coordinator && (tags[index - 2] === TAG.proper || tags[index - 2] === TAG.noun);
}

/** "that", or a subject: what comes before is its verb ("records show that", "documents show he"). */
function opensClauseFor(state: TaggingState, at: number): boolean {
  const lower = lowerAt(state, at);
  return lower === 'that' || lower === 'how' || lower === 'he' || lower === 'she' || lower === 'they';
}

/** Behind another verb these begin the predicate of what that belongs to. */
const SAID = new Set(
  'said told recalled complained insisted argued warned agreed believed feared added wrote'.split(' '),
);

function elsewhere(state: TaggingState, before: Tag, index: number, at: number, can: number): Tag {
  const next = state.infos[at + 1]?.tag;
  if (can & CAN.past) {
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
      before === TAG.mark && next === TAG.preposition && kind !== 'close-quote' && kind !== 'close-bracket' && !wanted;
    return hangs || opens || isAside(state, at) ? TAG.participle : TAG.verb;
  }
  if (can & CAN.participle) return TAG.participle;
  if (can & CAN.ing) return TAG.gerund;
  if (!(can & CAN.noun)) return TAG.verb;
  if (before === TAG.coordinator && can & CAN.base && state.tags[index - 1] === TAG.verb) return TAG.verb;
  const behindVerb =
    before === TAG.coordinator ||
    (before === TAG.verb && (can & CAN.present) !== 0 && lowerAt(state, at + 1) !== 'that');
  if (behindVerb && startsObject(state, at + 1)) return TAG.verb;
  if (state.tokens[at - 1]?.kind === 'close-quote' && startsObject(state, at + 1)) return TAG.verb;
  return can & CAN.adjective && isNounLike(state, at + 1) ? TAG.adjective : TAG.noun;
}

/** Tokens of an aside between commas that is still short. */
const ASIDE = 9;

/** "A former aide, granted anonymity, said": behind the second comma comes the verb that the sentence wants. */
function isAside(state: TaggingState, at: number): boolean {
  if (lowerAt(state, at - 1) !== ',' || !isNominal(state.tags[at - 2])) return false;
  for (let i = at + 1; i < at + ASIDE && state.tokens[i]; i++) {
    if (state.tokens[i]?.kind === 'terminal' || state.tokens[i]?.kind === 'open-quote') return false;
    if (lowerAt(state, i) !== ',') continue;
    const info = state.infos[i + 1];
    return (
      info !== undefined && info.tag === TAG.mark && (info.can & (CAN.past | CAN.noun | CAN.adjective)) === CAN.past
    );
  }
  return false;
}

/** "'s": is or has behind a pronoun, else an owner's mark. "'d": had before a participle, else would. */
function decideClitic(state: TaggingState, at: number): Tag {
  const next = state.infos[at + 1];
  if (lowerAt(state, at) === "'d") return TAG.modal;
  const before = tagBefore(state, at);
  if (before === TAG.pronoun || before === TAG.relative || before === TAG.subordinator || before === TAG.adverb)
    return TAG.auxiliary;
  if (lowerAt(state, at - 1) === 'that') return TAG.auxiliary;
  const goesOnAsClause =
    next?.tag === TAG.determiner || next?.tag === TAG.negation || lowerAt(state, at + 1) === 'been';
  return goesOnAsClause ? TAG.auxiliary : TAG.possessive;
}
