/** Who speaks: the phrase before the verb, behind it in an inversion, or the subject of the clause that it hangs on. */

import { extendPhrase, phraseHolding } from '../../language/attachments.ts';
import type { TextDocument } from '../../language/document.ts';
import type { NounPhrase, VerbGroup } from '../../language/phrases.ts';
import { verbHolding } from '../../language/phrases.ts';
import { compoundFrom, type FullPhrase, subjectOf } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
import { partOf } from './classify-part.ts';
import { clauseSubject, isPerson } from './clause-subject.ts';
import { nounKindAt } from './nouns.ts';

/** The subject of a verb; for "…, saying" and "smiled and said" that of the clause before it. */
export function speakerOf(document: TextDocument, verb: VerbGroup, from: number, depth = 0): FullPhrase | null {
  if (verb.finite) {
    const subject = subjectOf(document, verb, from);
    // Nothing can open the clause before what opens the sentence.
    const opening = subject && subject.first <= from ? null : clauseSubject(document, verb, from);
    if (opening && (!subject || subject.first > opening.first)) return opening;
    if (subject) return personBefore(document, subject);
    if (!isSecondPredicate(document, verb, from)) return null;
  } else if (verb.form === 'participle') return null;
  else {
    const direct = directSubject(document, verb, from);
    if (direct) return direct;
  }
  if (depth > 3) return null;
  let inner: VerbGroup | null = null;
  for (let i = verb.first - 1; i >= from; i--) {
    const token = document.tokens[i];
    if (token?.kind === 'terminal' || token?.lower === ';') break;
    const before = verbHolding(document.syntax, i);
    if (!before || document.quotationOf[i] !== document.quotationOf[verb.first]) continue;
    i = before.first;
    if (!before.finite) continue;
    inner ??= before;
    if (isSubordinate(document, before)) continue;
    // "was charged with fraud, stating that": the words may be the deed.
    if (before.passive && CHARGES.has(before.lemma) && !verb.finite) return null;
    return speakerOf(document, before, from, depth + 1);
  }
  return inner && speakerOf(document, inner, from, depth + 1);
}

const CHARGES = words('charge accuse arrest indict convict fine sue');

const CLAUSE_REACH = 60;

/** Whether a verb's clause is opened by "that", "who", "because" …, or is the object of another verb without "that". */
function isSubordinate({ syntax }: TextDocument, verb: VerbGroup): boolean {
  const { clauseAt, tags, verbAt } = syntax;
  let first = verb.first;
  while (first > Math.max(0, verb.first - CLAUSE_REACH) && clauseAt[first - 1] === clauseAt[verb.first]) first--;
  const opening = tags[first];
  if (opening === TAG.subordinator || opening === TAG.relative) return true;
  return first > 0 && opening !== TAG.mark && opening !== TAG.coordinator && (verbAt[first - 1] as number) >= 0;
}

/** "voters in elections and local officials said": what stands right before "and" is a thing, so that no list of speakers is meant. */
function unlikeHalf(document: TextDocument, subject: FullPhrase): FullPhrase | null {
  const nearest = phraseHolding(document, subject.last - 1);
  if (!nearest || nearest.first === subject.first || lowerAt(document, nearest.first - 1) !== 'and') return null;
  const other = phraseHolding(document, nearest.first - 2);
  const isThing = other?.kind === 'noun' && !nounKindAt(document, other.head) && other.first > subject.phrase.first;
  if (!isThing || !isPerson(document, nearest.head)) return null;
  return { ...subject, first: nearest.first, head: nearest.head, phrase: nearest };
}

/** "elections and local officials said": the list that is none, since its halves are not of a kind. */
function endsList(document: TextDocument, { last }: FullPhrase): boolean {
  const nearest = phraseHolding(document, last - 1);
  return nearest !== null && lowerAt(document, nearest.first - 1) === 'and';
}

/** "pressure from leaders, who said": "who" is the nearest noun for persons, not what that hangs on. */
function personBefore(document: TextDocument, subject: FullPhrase): FullPhrase {
  const hasComma = lowerAt(document, subject.last - 1) === ',';
  if (subject.relative && isPerson(document, subject.head)) {
    const thing = thingBefore(document, subject);
    if (thing) return thing;
  }
  if (!subject.relative && partOf(document, subject.phrase)) return subject;
  const half = subject.relative ? null : unlikeHalf(document, subject);
  if (half) return half;
  if (subject.phrase.kind === 'name' || (isPerson(document, subject.head) && (hasComma || !subject.relative)))
    return subject;
  if (!subject.relative && (nounKindAt(document, subject.head) || !endsList(document, subject))) return subject;
  // "calls from listeners to the programme, who said"
  for (let at = hasComma ? subject.last - 2 : subject.last - 1; at > subject.phrase.last; ) {
    const nearest = phraseHolding(document, at);
    if (nearest && isPerson(document, nearest.head))
      return { ...subject, first: nearest.first, head: nearest.head, phrase: nearest };
    at = nearest && subject.relative ? nearest.first - 2 : 0;
  }
  return subject;
}

/** "members of the government, which denied it": "which" is no person, so that it is the nearest noun; so is "that" as a rule. */
function thingBefore(document: TextDocument, subject: FullPhrase): FullPhrase | null {
  const at = lowerAt(document, subject.last - 1) === ',' ? subject.last - 2 : subject.last - 1;
  const relative = lowerAt(document, at + 1) === ',' ? at + 2 : at + 1;
  const word = document.tokens[relative]?.lower;
  const nearest = word === 'which' || word === 'that' ? phraseHolding(document, at) : null;
  if (!nearest || (word === 'that' && nearest.determiner < 0)) return null;
  return { ...subject, first: nearest.first, head: nearest.head, phrase: nearest };
}

/** "smiled and said", "left, then said": the verb has its subject with another before it. */
function isSecondPredicate({ syntax, tokens }: TextDocument, verb: VerbGroup, from: number): boolean {
  let at = verb.first - 1;
  while (at > from && syntax.tags[at] === TAG.adverb) at--;
  return at > from && (syntax.tags[at] === TAG.coordinator || tokens[at]?.lower === 'then');
}

/** "one saying that", "footage of Hale saying": the noun right before a form in -ing without a comma. */
function directSubject(document: TextDocument, verb: VerbGroup, from: number): FullPhrase | null {
  if (verb.form !== 'gerund' && verb.form !== 'infinitive') return null;
  const at = verb.first - 1;
  const phrase = at >= from ? phraseHolding(document, at) : null;
  if (!phrase || phrase.last !== at + 1 || phrase.kind === 'pronoun') return null;
  if (phrase.kind !== 'name' && !nounKindAt(document, phrase.head) && phrase.kind === 'noun') return null;
  return { first: phrase.first, last: phrase.last, head: phrase.head, phrase, relative: false };
}

/** A phrase that begins at `at`, with all that hangs behind it: appositions, "who" clauses, a list. */
export function sourceFrom(document: TextDocument, at: number, limit: number): FullPhrase | null {
  const simple = phraseHolding(document, at);
  if (!simple || simple.first !== at) return null;
  const phrase = compoundFrom(document, simple);
  return { first: at, last: extendSource(document, phrase, limit), head: phrase.head, phrase, relative: false };
}

function extendSource(document: TextDocument, phrase: NounPhrase, limit: number): number {
  let last = extendPhrase(document, phrase, limit);
  if (phrase.kind === 'pronoun') return phrase.last;
  for (let steps = 0; steps < 6; steps++) {
    const next = insertionEnd(document, last, limit);
    if (next <= last) return last;
    last = next;
  }
  return last;
}

/** Where an apposition, a relative clause, a bracket or a second name that begins at `at` ends; `at` where none does. */
function insertionEnd(document: TextDocument, at: number, limit: number): number {
  const { tokens, syntax } = document;
  const { tags } = syntax;
  const token = tokens[at];
  if (!token || at >= limit) return at;
  if (token.kind === 'open-bracket') return closingBracket(document, at, limit);
  if (tags[at] === TAG.relative) return clauseEnd(document, at, limit);
  if (BEHIND.test(token.lower) && tokens[at + 1]?.kind !== 'word') return at + 1;
  if (tags[at] === TAG.coordinator && token.lower === 'and') return phraseEnd(document, at + 1, limit, at);
  if (token.lower !== ',') return at;
  if (tags[at + 1] === TAG.relative) return clauseEnd(document, at + 1, limit);
  if (tags[at + 1] === TAG.coordinator || tags[at + 1] === TAG.pronoun) return at;
  return phraseEnd(document, at + 1, limit, at);
}

/** They end a phrase: "according to two officers there,", "one of the diplomats present,", "several people involved,". */
const BEHIND = /^(?:present|involved|interviewed|t?here)$/;

/** The end of the noun phrase at `first`, or `otherwise` where none begins there or it goes on as something else. */
function phraseEnd(document: TextDocument, first: number, limit: number, otherwise: number): number {
  const phrase = phraseHolding(document, first);
  if (!phrase || phrase.first !== first || phrase.last > limit) return otherwise;
  if (phrase.kind === 'pronoun' && lowerAt(document, first) !== 'others') return otherwise;
  const last = extendPhrase(document, phrase, limit);
  return isSubject(document, last, limit) ? otherwise : last;
}

/** Whether what ends before `at` is the subject of a verb that follows, so that it belongs to the next clause. */
function isSubject({ syntax, tokens }: TextDocument, at: number, limit: number): boolean {
  let next = at;
  // “the steroids “had an effect””: what is quoted begins with the verb.
  while (
    next < limit &&
    (syntax.tags[next] === TAG.adverb || syntax.tags[next] === TAG.relative || tokens[next]?.kind === 'open-quote')
  )
    next++;
  if (verbHolding(syntax, next)?.finite) return true;
  // "…, the bank, which owns it, failed" begins a clause as well; "…, a lawyer, who" does not begin behind a comma.
  return (
    next < limit &&
    tokens[next]?.kind === 'word' &&
    syntax.tags[next] === TAG.preposition &&
    hasVerbSoon(syntax, next, limit)
  );
}

function hasVerbSoon(syntax: TextDocument['syntax'], at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 12); i++) if (verbHolding(syntax, i)?.finite) return true;
  return false;
}

function closingBracket({ tokens }: TextDocument, at: number, limit: number): number {
  for (let i = at + 1; i < limit && i < at + 15; i++) if (tokens[i]?.kind === 'close-bracket') return i + 1;
  return at;
}

/** A relative clause ends at the next comma, quotation or end of sentence. */
function clauseEnd({ tokens }: TextDocument, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    const { kind, lower } = tokens[i] as { kind: string; lower: string };
    if (lower === ',' || kind === 'terminal' || kind === 'open-quote' || lower === ';' || lower === '—') return i;
  }
  return limit;
}
