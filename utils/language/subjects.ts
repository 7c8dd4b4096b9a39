/** The subject of a verb, with all that belongs to it. Looks at a bounded stretch of one sentence. */

import { behindRelative, isReduced, LINKS, phraseHolding } from './attachments.ts';
import type { TextDocument } from './document.ts';
import type { NounPhrase, VerbGroup } from './phrases.ts';
import { verbHolding } from './phrases.ts';
import { isDay } from './tagging-state.ts';
import * as TAG from './tags.ts';
import { lowerAt } from './token.ts';

/** A phrase with all that belongs to it, in token indices, and the token of its head noun. */
export interface FullPhrase {
  first: number;
  last: number;
  head: number;
  /** The simple phrase that holds the head. */
  phrase: NounPhrase;
  /** True where the subject stands for it as "who" or "which" behind it. */
  relative: boolean;
}

/** How far left of its verb a subject is looked for. */
const REACH = 45;

/** The subject before a finite verb, or null: an imperative, an inversion, or too tangled to say. */
export function subjectOf(document: TextDocument, verb: VerbGroup, from: number): FullPhrase | null {
  const { tags } = document.syntax;
  const floor = Math.max(from, verb.first - REACH);
  let at = verb.first - 1;
  while (at >= floor && (tags[at] === TAG.adverb || tags[at] === TAG.negation)) at--;
  if (at < floor) return null;
  if (/^(?:there|here)$/.test(lowerAt(document, at)) && phraseHolding(document, at - 1)) at--;
  // "people familiar said", "Reuters first reported"
  if (tags[at] === TAG.adjective && !phraseHolding(document, at)) at--;
  const before = phraseHolding(document, at);
  // "A minister this week said"
  if (
    before &&
    before.last === at + 1 &&
    before.first > floor &&
    isTime(document, before) &&
    phraseHolding(document, before.first - 1)
  ) {
    return phraseEndingAt(document, before.first - 1, floor);
  }
  return phraseEndingAt(document, at, floor) ?? openingSubject(document, verb.first, floor);
}

/**
 * "A nurse who asked for her name to be withheld | said": where every finite verb since the phrase that opens the clause has its "who",
 * that phrase is still without its own.
 */
function openingSubject(document: TextDocument, end: number, floor: number): FullPhrase | null {
  const { tokens, syntax } = document;
  const phrase = phraseHolding(document, floor);
  if (phrase?.kind !== 'noun' || phrase.first !== floor || phrase.last >= end - 1) return null;
  let wanting = 0;
  for (let i = phrase.last; i < end; i++) {
    if (tokens[i]?.kind !== 'word' || syntax.tags[i] === TAG.subordinator) return null;
    if (syntax.tags[i] === TAG.relative) wanting++;
    const verb = verbHolding(syntax, i);
    if (verb?.first === i && verb.finite && --wanting < 0) return null;
  }
  return { first: phrase.first, last: end, head: phrase.head, phrase, relative: false };
}

const TIME = /^(?:week|month|year|day|morning|afternoon|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;

export const isTime = (document: TextDocument, { head, kind }: NounPhrase): boolean =>
  kind !== 'pronoun' && TIME.test(lowerAt(document, head));

/** The phrase whose last token, with all that hangs behind its head, is `at`. */
function phraseEndingAt(document: TextDocument, at: number, floor: number): FullPhrase | null {
  const { tags } = document.syntax;
  if (at < floor) return null;
  if (tags[at] === TAG.relative) return antecedent(document, at, floor);
  const kind = document.tokens[at]?.kind;
  if (kind === 'close-bracket') return overInsertion(document, at, openingBracket(document, at, floor) - 1, floor);
  if (isPause(document, at)) return overInsertion(document, at, openingPause(document, at, floor) - 1, floor);
  const phrase = phraseHolding(document, at);
  if (phrase && isAge(document, phrase)) return overInsertion(document, at, phrase.first - 2, floor);
  if (phrase) return phrase.last === at + 1 ? leftmost(document, phrase, floor) : null;
  // "A man who lives nearby": the clause ends with its verb, or an adjective behind that.
  const verb = tags[at] === TAG.adjective ? at - 1 : at;
  const before = behindRelative(document, verb, floor);
  if (before < verb) return before >= floor ? overInsertion(document, at, before, floor) : null;
  // "Passengers interviewed said", "people attending said", "one of the diplomats present, Ana Hale, said"
  const isBare = TAG.isIn(BEHIND_NOUN, tags[at]);
  return isBare && phraseHolding(document, at - 1)?.kind === 'noun' ? overInsertion(document, at, at - 1, floor) : null;
}

const BEHIND_NOUN = TAG.setOf(TAG.adjective, TAG.participle, TAG.gerund);

/** "Reyes, 34, a nurse": what is said of Reyes goes on behind the age. */
const isAge = (document: TextDocument, { kind, first, last }: NounPhrase): boolean =>
  kind === 'number' &&
  last === first + 1 &&
  /^\d{1,3}$/.test(lowerAt(document, first)) &&
  lowerAt(document, first - 1) === ',' &&
  phraseHolding(document, first - 2) !== null;

function antecedent(document: TextDocument, relative: number, floor: number): FullPhrase | null {
  const { tags } = document.syntax;
  let at = relative - 1;
  if (lowerAt(document, at) === ',') at--;
  if (tags[relative - 1] === TAG.preposition) return partOfAntecedent(document, relative, floor);
  const found = phraseEndingAt(document, at, floor);
  return found && { ...found, last: at + 1, relative: true };
}

/** "villagers, many of whom": those who are counted, under the noun of the whole. For "one of which" null. */
function partOfAntecedent(document: TextDocument, relative: number, floor: number): FullPhrase | null {
  const { tokens } = document;
  if (tokens[relative]?.lower !== 'whom' || tokens[relative - 1]?.lower !== 'of') return null;
  const part = phraseHolding(document, relative - 2);
  if (!part || part.last !== relative - 1 || tokens[part.first - 1]?.lower !== ',') return null;
  const whole = phraseEndingAt(document, part.first - 2, floor);
  return whole && { first: part.first, last: relative + 1, head: whole.head, phrase: part, relative: true };
}

function overInsertion(document: TextDocument, at: number, before: number, floor: number): FullPhrase | null {
  if (before < floor) return null;
  const found = phraseEndingAt(document, before, floor);
  return found && { ...found, last: at + 1 };
}

const isDash = (lower: string): boolean => lower === '—' || lower === '–' || lower === '--';

function isPause(document: TextDocument, at: number): boolean {
  const lower = lowerAt(document, at);
  return lower === ',' || isDash(lower);
}

function openingBracket({ tokens }: TextDocument, at: number, floor: number): number {
  for (let i = at - 1; i >= floor; i--) if (tokens[i]?.kind === 'open-bracket') return i;
  return -1;
}

/** The comma or dash that opens the insertion closed by the one at `at`: the nearest that has a noun before it and an apposition or a clause behind. */
function openingPause(document: TextDocument, at: number, floor: number): number {
  const { tokens, syntax } = document;
  const mark = tokens[at]?.lower ?? '';
  for (let i = at - 1; i > floor; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'terminal' || token.kind === 'close-quote' || token.kind === 'break') return -1;
    const same = isDash(mark) ? isDash(token.lower) : token.lower === ',';
    if (!same) continue;
    const opens = opensInsertion(document, i + 1);
    const noun = syntax.tags[i - 1] === TAG.adjective ? i - 2 : i - 1;
    const endsNoun = (syntax.phraseAt[noun] as number) >= 0 || tokens[i - 1]?.kind === 'close-bracket';
    // "a neighbour, who gave only her first name, Ana,"
    if (tokens[i - 1]?.lower === 'name') continue;
    if (opens && (endsNoun || behindRelative(document, i - 1, floor) < i - 1)) return i;
    if (tokens[i + 1]?.lower === 'and' || tokens[i + 1]?.lower === 'but') return -1;
  }
  return -1;
}

function opensInsertion({ syntax, tokens }: TextDocument, at: number): boolean {
  const tag = syntax.tags[at];
  // ", but not authorized to discuss it,"
  if (tag === TAG.coordinator) return syntax.tags[at + 1] === TAG.negation;
  if (tag === TAG.modal || tag === TAG.mark) return false;
  if (tag === TAG.pronoun || tag === TAG.verb || tag === TAG.auxiliary) return false;
  return tag !== TAG.subordinator || tokens[at]?.lower === 'where';
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we']);

/** Walks left from a simple phrase over what it hangs behind: "a spokesperson for | HMRC", "people familiar with | the matter". */
function leftmost(document: TextDocument, start: NounPhrase, floor: number): FullPhrase {
  const last = start.last;
  // "the nurse and he said" is two clauses as a rule: "We met the nurse and he said".
  if (SUBJECT_PRONOUNS.has(lowerAt(document, start.head)))
    return { first: start.first, last, head: start.head, phrase: start, relative: false };
  let phrase = start;
  let first = phrase.first;
  let listed = false;
  // What stood before the last "and" was read as a list.
  let half: FullPhrase | null = null;
  for (let steps = 0; steps < 10; steps++) {
    const at = phrase.first - 1;
    const joins: boolean = document.syntax.tags[at] === TAG.coordinator || (listed && lowerAt(document, at) === ',');
    const before: NounPhrase | null =
      at < floor ? null : joins ? listedBefore(document, at, floor) : carrier(document, phrase, floor, steps === 0);
    if (!before || (joins && opensClause(document, before, at, floor))) break;
    // "Talks resumed in March and officials said": two clauses and no list.
    if (half && !joins && isReduced(document, before.last)) return half;
    if (joins) half ??= { first, last, head: phrase.head, phrase, relative: false };
    listed = joins;
    first = before.first;
    // "a Department of State official": the name goes on as a modifier.
    if (!joins && isCompound(document, before, phrase)) {
      phrase = { ...phrase, first: before.first, determiner: before.determiner };
      break;
    }
    // "state and local officials": two modifiers of one noun.
    if (joins && isModifier(document, before) && phrase.determiner < 0)
      return { first, last, head: phrase.head, phrase, relative: false };
    phrase = before;
  }
  return { first, last, head: phrase.head, phrase, relative: false };
}

/** "In recent days, | Hale and her aides said": behind the comma the list begins. */
function opensClause(document: TextDocument, before: NounPhrase, joint: number, floor: number): boolean {
  if (lowerAt(document, joint) !== ',') return false;
  return (
    isTime(document, before) || (document.syntax.tags[before.first - 1] === TAG.preposition && before.first - 2 < floor)
  );
}

function isCompound({ syntax, tokens }: TextDocument, left: NounPhrase, right: NounPhrase): boolean {
  const joint = tokens[left.last]?.lower === 'of' && left.last + 1 === right.first;
  return (
    joint &&
    left.kind === 'name' &&
    right.kind === 'noun' &&
    right.determiner < 0 &&
    syntax.tags[right.first] === TAG.proper
  );
}

/** "a Department of State official", from its first part on. */
export function compoundFrom(document: TextDocument, left: NounPhrase): NounPhrase {
  const right = lowerAt(document, left.last) === 'of' ? phraseHolding(document, left.last + 1) : null;
  if (!right || !isCompound(document, left, right)) return left;
  return { ...right, first: left.first, determiner: left.determiner };
}

/** A bare singular noun, which names nobody by itself. */
function isModifier({ syntax, tokens }: TextDocument, { first, last, kind, determiner }: NounPhrase): boolean {
  const plain = kind === 'noun' && determiner < 0 && last === first + 1 && syntax.tags[first] === TAG.noun;
  return (
    plain &&
    !tokens[first]?.lower.endsWith('s') &&
    tokens[first]?.lower !== 'people' &&
    tokens[first]?.lower !== 'police'
  );
}

/** The phrase that this one hangs behind, or null. `isLast`: nothing hangs behind this one itself. */
function carrier(document: TextDocument, phrase: NounPhrase, floor: number, isLast: boolean): NounPhrase | null {
  const { tags } = document.syntax;
  let at = phrase.first - 1;
  if (tags[at] === TAG.gerund) return carrierAt(document, at - 1, floor);
  // "a lawsuit filed Monday", "records released Sept. 10": right before the verb, where the mayor who "called Monday for" is not meant.
  const isDated = isLast && (isTime(document, phrase) || isDay(document.tokens, tags, phrase.last - 1));
  if (isDated && (tags[at] === TAG.participle || isReduced(document, at))) return carrierAt(document, at - 1, floor);
  // "people who attended the meeting"
  if (tags[at] === TAG.verb || verbHolding(document.syntax, at)?.finite) {
    const before = behindRelative(document, at, floor);
    return before < at ? carrierAt(document, before, floor) : null;
  }
  if (tags[at] !== TAG.preposition || !LINKS.has(lowerAt(document, at))) return null;
  while (at > floor && (tags[at] === TAG.preposition || tags[at] === TAG.adverb)) at--;
  // "familiar with", "briefed on", "who worked on", "working for"
  if ((TAG.isIn(BEHIND_NOUN, tags[at]) && !phraseHolding(document, at)) || isReduced(document, at)) {
    at--;
    while (at > floor && (tags[at] === TAG.adverb || tags[at] === TAG.negation)) at--;
    // "opponents of taking in refugees"
    if (tags[at] === TAG.preposition && LINKS.has(lowerAt(document, at))) at--;
  }
  return carrierAt(document, behindRelative(document, at, floor), floor);
}

function carrierAt(document: TextDocument, at: number, floor: number): NounPhrase | null {
  const before = at < floor ? null : phraseHolding(document, at);
  return before && before.last === at + 1 && isCarrier(document, before) ? before : null;
}

/** Pronouns that a phrase can hang behind: "someone in the room", "none of the officials". */
const isCarrier = (document: TextDocument, { kind, head }: NounPhrase): boolean =>
  kind !== 'pronoun' || /(?:one|body|others)$/.test(lowerAt(document, head));

function listedBefore(document: TextDocument, coordinator: number, floor: number): NounPhrase | null {
  const { tags } = document.syntax;
  let at = coordinator - 1;
  if (lowerAt(document, coordinator) === 'but' || at < floor) return null;
  if (lowerAt(document, at) === ',') at--;
  const before = phraseHolding(document, at);
  if (!before || before.last !== at + 1) return null;
  // The object of the clause before is no part of the subject: "He left the party and officials said".
  const outer = tags[before.first - 1];
  if (outer === TAG.verb || outer === TAG.participle || outer === TAG.gerund) return null;
  if (at < coordinator - 1 && outer !== TAG.mark) return null;
  return before;
}
