/** Attributions whose content stands before them, or around them. */

import type { TextDocument } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import { verbHolding } from '../../language/phrases.ts';
import * as ROLE from '../../language/role.ts';
import { type FullPhrase, subjectOf } from '../../language/subjects.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { hasRole } from '../../language/words.ts';
import { complementAt } from './complement.ts';
import { contentBefore, contentFrom } from './content.ts';
import type { Frame } from './frames.ts';
import { nounKindAt } from './nouns.ts';
import type { Range, Reading } from './reading.ts';
import { reading, type Scope } from './scope.ts';
import { sourceFrom } from './source-phrase.ts';

/** "…, said a senior official, who asked not to be named." */
export function readInversion(scope: Scope, verb: VerbGroup, frame: Frame): Reading | null {
  const { document, from, limit } = scope;
  if (!frame.quotation || !verb.finite || verb.first <= from || verb.first !== verb.main) return null;
  if (!isFrontBreak(document, verb.first - 1) || (frame.addressee && verb.lemma !== 'ask')) return null;
  if (document.tokens[verb.first - 1]?.kind !== 'close-quote' && isPlainOrder(scope, verb, frame)) return null;
  const source = sourceFrom(document, verb.last, limit);
  // "Hale, a lawyer, said Monday morning"
  if (source && hasRole(document, source.head, ROLE.timeSpan)) return null;
  const isPronoun = source?.phrase.kind === 'pronoun' && lowerAt(document, source.head) !== 'others';
  if (source && lowerAt(document, verb.first - 1) === ',' && isObject(scope, verb, frame, source)) return null;
  if (!source || (isPronoun && document.tokens[verb.first - 1]?.kind !== 'close-quote')) return null;
  const next = verbHolding(document.syntax, source.last);
  if (next?.finite) return null;
  const content = contentAround(scope, verb.first, source.last);
  return content.length === 0
    ? null
    : reading(scope, verb, frame, { source, content, frame: 'fronted', addressee: null });
}

/** "Hale, a lawyer, said the plan was dead": the comma closes an apposition. */
function isPlainOrder({ document, from, limit }: Scope, verb: VerbGroup, frame: Frame): boolean {
  const complement = complementAt(document, verb.last, limit, { ...frame, noun: false });
  return complement !== null && complement.frame !== 'preposition' && subjectOf(document, verb, from) !== null;
}

/** "Two officials, speaking separately, confirmed the account": a thing is what is confirmed, not who confirms. */
function isObject({ document, from }: Scope, verb: VerbGroup, frame: Frame, { phrase, head }: FullPhrase): boolean {
  if (!frame.noun || verb.lemma === 'say' || phrase.kind !== 'noun') return false;
  const kind = nounKindAt(document, head)?.kind ?? 'document';
  return kind === 'document' && subjectOf(document, verb, from) !== null;
}

/** A mark behind which an attribution of what stands before can begin. */
function isFrontBreak({ tokens }: TextDocument, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'close-quote' || token?.lower === ',' || token?.lower === '—' || token?.lower === '–';
}

/** "The talks failed, two officials said." */
export function readFronted(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading | null {
  const { document, from, limit } = scope;
  if (source.relative) return null;
  const complement = frame.addressee ? addresseeAfter(scope, verb, frame) : null;
  const opens = source.first <= from;
  const unit = lowerAt(document, source.first - 1) === 'as' ? source.first - 1 : source.first;
  if (opens ? !followsQuotation(document, scope.index) : !opensUnit(document, unit, from)) return null;
  if (unit <= from + 1 && unit < source.first) return readOpening(scope, verb, frame, source);
  const content = contentAround(scope, unit, afterUnit(document, complement?.last ?? verb.last, limit));
  return content.length === 0
    ? null
    : reading(scope, verb, frame, { source, content, frame: 'fronted', addressee: complement });
}

/** A break before the unit, or "as" right at the start of the sentence. */
function opensUnit(document: TextDocument, unit: number, from: number): boolean {
  return isFrontBreak(document, unit - 1) || (unit <= from + 1 && lowerAt(document, unit) === 'as');
}

/** "As one official put it, the plan was dead." */
function readOpening(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading | null {
  const { document, limit } = scope;
  const comma = afterUnit(document, verb.last, limit);
  if (lowerAt(document, comma) !== ',' || comma + 1 >= limit) return null;
  const content = [contentFrom(document, comma + 1, limit, 'clause', false)];
  return reading(scope, verb, frame, { source, content, frame: 'fronted', addressee: null });
}

function addresseeAfter({ document, limit }: Scope, verb: VerbGroup, frame: Frame): Range | null {
  if (!frame.addressee) return null;
  const told = sourceFrom(document, verb.last, limit);
  return told && { first: told.first, last: told.last };
}

/** The comma that closes ", officials said on Monday,", or `at`. */
function afterUnit(document: TextDocument, at: number, limit: number): number {
  for (let i = at; i < limit && i < at + 12; i++) {
    if (lowerAt(document, i) === ',') return i;
    if (document.tokens[i]?.kind === 'terminal') return i;
  }
  return at;
}

/** A question or exclamation in quotation marks ends its sentence: “Why now?” Hale asked. */
function followsQuotation(document: TextDocument, index: number): boolean {
  const before = document.sentences[index - 1];
  const own = document.sentences[index];
  return (
    before !== undefined &&
    before.paragraph === own?.paragraph &&
    document.tokens[before.last - 1]?.kind === 'close-quote'
  );
}

/** What stands before the unit of source and cue, and what goes on behind it. */
function contentAround(scope: Scope, unit: number, after: number): Range[] {
  const { document, from, limit } = scope;
  const before = contentBefore(document, unit, unit > from ? startOfThought(scope, unit) : unit);
  if (!before) return [];
  if (lowerAt(document, after) !== ',' || after + 1 >= limit) return [before];
  const next = after + 1;
  const token = document.tokens[next];
  if (token?.kind === 'open-quote') return [before, contentFrom(document, next, limit, 'quotation', false)];
  const interrupts = document.tokens[before.last - 1]?.kind !== 'close-quote' && !opensNewThought(document, next);
  return interrupts ? [before, contentFrom(document, next, limit, 'clause', false)] : [before];
}

/** "The plan, officials said, fails" goes on; "…, officials said, adding that" or ", but" does not. */
function opensNewThought({ syntax, tokens }: TextDocument, at: number): boolean {
  const tag = syntax.tags[at];
  return (
    tag === TAG.gerund ||
    tag === TAG.coordinator ||
    tag === TAG.relative ||
    tokens[at]?.lower === 'while' ||
    tokens[at]?.lower === 'according'
  );
}

/** Where the words begin that a fronted attribution can cover: the sentence, or behind a semicolon in it. */
function startOfThought({ document, from }: Scope, unit: number): number {
  for (let i = unit - 2; i > from; i--) if (lowerAt(document, i) === ';') return i + 1;
  return from;
}

/** “A,” she said, “b”: the first half. */
export function quotedBefore({ document, from }: Scope, unit: number): Range | null {
  const closing =
    document.tokens[unit - 1]?.kind === 'close-quote' || document.tokens[unit - 2]?.kind === 'close-quote';
  const comma = lowerAt(document, unit - 1) === ',' || lowerAt(document, unit - 2) === ',';
  return closing && comma ? contentBefore(document, unit, from) : null;
}
