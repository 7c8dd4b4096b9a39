/** Attributions by a verb: who said, believes, wants or blames what. */
import type { Sentence, TextDocument } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import { type FullPhrase, subjectOf } from '../../language/subjects.ts';
import { verbsBetween } from '../../language/syntax.ts';
import { TAG } from '../../language/tags.ts';
import { type Complement, complementAt } from './complement.ts';
import { contentBefore, contentFrom, quotationAt } from './content.ts';
import { type Frame, frameFor, frameWith } from './frames.ts';
import type { Range, Reading } from './reading.ts';
import { sourceFrom, speakerOf } from './source-phrase.ts';

interface Scope {
  document: TextDocument;
  /** Index of the sentence. */
  index: number;
  /** The stretch in which source and content are looked for: the sentence, or the part of it inside one quotation. */
  from: number;
  limit: number;
  /** True inside quotation marks. */
  quoted: boolean;
}

export function verbReadings(document: TextDocument, index: number): Reading[] {
  const sentence = document.sentences[index] as Sentence;
  const found: Reading[] = [];
  for (const verb of verbsBetween(document.syntax, sentence.first, sentence.last)) {
    if (!isPredicate(verb)) continue;
    const particle = frameWith(verb.lemma, document.tokens[verb.last]?.lower ?? '');
    const frame = particle ?? frameFor(verb.lemma);
    if (!frame) continue;
    const whole = particle ? { ...verb, last: verb.last + 1 } : verb;
    const reading = readVerb(scopeOf(document, index, verb), whole, frame);
    if (reading) found.push(reading);
  }
  return found;
}

const isPredicate = (verb: VerbGroup): boolean =>
  verb.form !== 'participle' && !(verb.form === 'base' && verb.modal === null);

/** Text without full stops is one sentence; no attribution reaches further than this. */
const REACH = 150;

function scopeOf(document: TextDocument, index: number, verb: VerbGroup): Scope {
  const sentence = document.sentences[index] as Sentence;
  const first = Math.max(sentence.first, verb.first - REACH);
  const last = Math.min(sentence.last, verb.last + REACH);
  const quotation = quotationAt(document, verb.main);
  if (!quotation) return { document, index, from: first, limit: last, quoted: false };
  const from = Math.max(first, quotation.first + 1);
  const limit = Math.min(last, quotation.closed ? quotation.last - 1 : quotation.last);
  return { document, index, from, limit, quoted: true };
}

function readVerb(scope: Scope, verb: VerbGroup, frame: Frame): Reading | null {
  if (verb.passive) return readPassive(scope, verb, frame);
  const inverted = readInversion(scope, verb, frame);
  if (inverted) return inverted;
  const source = speakerOf(scope.document, verb, scope.from);
  const complement = complementAt(scope.document, verb.last, scope.limit, frame);
  if (!complement && source && frame.bare && verb.finite) return readBare(scope, verb, frame, source);
  if (complement && isPlausible(verb, frame, complement, source))
    return readForward(scope, verb, frame, source, complement);
  if (!source || !verb.finite) return null;
  return (frame.quotation ? readFronted(scope, verb, frame, source) : null) ?? readGap(scope, verb, frame, source);
}

/** "Experts disagree." */
function readBare(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading {
  return (
    readFronted(scope, verb, frame, source) ??
    reading(scope, verb, frame, { source, content: [], frame: 'clause', addressee: null })
  );
}

/** "a move that critics say keeps …", "figures most experts cite": the attribution stands inside what it is about. */
function readGap(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading | null {
  const { document, limit } = scope;
  const { tags, verbs, verbAt } = document.syntax;
  if (source.relative || source.first <= scope.from) return null;
  const before = tags[source.first - 1];
  const goesOn = verbs[verbAt[verb.last] ?? -1]?.finite === true;
  const isRelative = before === TAG.relative || before === TAG.subordinator;
  const opens = isRelative
    ? tags[source.first - 2] === TAG.noun || before === TAG.relative
    : before === TAG.noun || before === TAG.proper;
  if (!opens || !(goesOn ? frame.clause : isRelative && (frame.clause || frame.noun))) return null;
  const content = goesOn ? [contentFrom(document, verb.last, limit, 'clause', false)] : [];
  return reading(scope, verb, frame, { source, content, frame: 'clause', addressee: null });
}

/** An infinitive attributes only where it brings words of its own: "went on to say that". */
function isPlausible(verb: VerbGroup, frame: Frame, complement: Complement, source: FullPhrase | null): boolean {
  if (verb.form === 'infinitive')
    return frame.class === 'say' && (complement.frame === 'clause' || complement.frame === 'quotation');
  if (verb.form === 'gerund') return source !== null;
  return source !== null;
}

function reading(
  scope: Scope,
  verb: VerbGroup,
  frame: Frame,
  parts: Pick<Reading, 'source' | 'content' | 'frame' | 'addressee'>,
): Reading {
  return {
    sentence: scope.index,
    cue: cueOf(scope, verb, parts.content),
    lemma: verb.lemma,
    class: frame.class,
    negated: verb.negated,
    modal: verb.modal,
    passive: verb.passive,
    level: scope.quoted ? 'quoted' : 'own',
    ...parts,
  };
}

/** The verb group, with an adverb right before it ("also said") and the preposition that opens a noun content ("called for"). */
function cueOf({ document, from }: Scope, verb: VerbGroup, content: readonly Range[]): Range {
  const { tags } = document.syntax;
  let first = verb.first;
  if (verb.finite && first > from && tags[first - 1] === TAG.adverb) first--;
  const start = content[0]?.first ?? 0;
  const joint = start - 1;
  const joins =
    start > verb.last &&
    joint < verb.last + 4 &&
    (tags[joint] === TAG.preposition || document.tokens[joint]?.lower === ':');
  return { first, last: joins ? start : verb.last };
}

function readForward(
  scope: Scope,
  verb: VerbGroup,
  frame: Frame,
  source: FullPhrase | null,
  complement: Complement,
): Reading {
  const { document, limit } = scope;
  const isPreposition = complement.frame === 'preposition';
  const start = isPreposition ? complement.first + 1 : complement.first;
  const relative = source?.relative ?? false;
  const content = start < limit ? [contentFrom(document, start, limit, complement.frame, relative)] : [];
  const left = complement.frame === 'quotation' && source ? quotedBefore(scope, source.first) : null;
  if (left) content.unshift(left);
  return reading(scope, verb, frame, { source, content, frame: complement.frame, addressee: complement.addressee });
}

/** “A,” she said, “b”: the first half. */
function quotedBefore({ document, from }: Scope, unit: number): Range | null {
  const closing =
    document.tokens[unit - 1]?.kind === 'close-quote' || document.tokens[unit - 2]?.kind === 'close-quote';
  const comma = document.tokens[unit - 1]?.lower === ',' || document.tokens[unit - 2]?.lower === ',';
  return closing && comma ? contentBefore(document, unit, from) : null;
}

/** "…, said a senior official, who asked not to be named." */
function readInversion(scope: Scope, verb: VerbGroup, frame: Frame): Reading | null {
  const { document, from, limit } = scope;
  if (!frame.quotation || !verb.finite || verb.first <= from || verb.first !== verb.main) return null;
  if (!isFrontBreak(document, verb.first - 1) || (frame.addressee && verb.lemma !== 'ask')) return null;
  if (document.tokens[verb.first - 1]?.lower === ',' && isPlainOrder(scope, verb, frame)) return null;
  const source = sourceFrom(document, verb.last, limit);
  const isPronoun = source?.phrase.kind === 'pronoun' && document.tokens[source.head]?.lower !== 'others';
  if (!source || (isPronoun && document.tokens[verb.first - 1]?.kind !== 'close-quote')) return null;
  const next = document.syntax.verbs[document.syntax.verbAt[source.last] ?? -1];
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

/** A mark behind which an attribution of what stands before can begin. */
function isFrontBreak({ tokens }: TextDocument, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'close-quote' || token?.lower === ',' || token?.lower === '—' || token?.lower === '–';
}

/** "The talks failed, two officials said." */
function readFronted(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading | null {
  const { document, from, limit } = scope;
  if (source.relative) return null;
  const complement = frame.addressee ? addresseeAfter(scope, verb, frame) : null;
  const opens = source.first <= from;
  if (opens ? !followsQuotation(document, scope.index) : !isFrontBreak(document, source.first - 1)) return null;
  const content = contentAround(scope, source.first, afterUnit(document, complement?.last ?? verb.last, limit));
  return content.length === 0
    ? null
    : reading(scope, verb, frame, { source, content, frame: 'fronted', addressee: complement });
}

function addresseeAfter({ document, limit }: Scope, verb: VerbGroup, frame: Frame): Range | null {
  if (!frame.addressee) return null;
  const told = sourceFrom(document, verb.last, limit);
  return told && { first: told.first, last: told.last };
}

/** The comma that closes ", officials said on Monday,", or `at`. */
function afterUnit({ tokens }: TextDocument, at: number, limit: number): number {
  for (let i = at; i < limit && i < at + 12; i++) {
    if (tokens[i]?.lower === ',') return i;
    if (tokens[i]?.kind === 'terminal') return i;
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
  if (document.tokens[after]?.lower !== ',' || after + 1 >= limit) return [before];
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
  for (let i = unit - 2; i > from; i--) if (document.tokens[i]?.lower === ';') return i + 1;
  return from;
}

/** "It was said that", "is believed to be", "was told by aides that". */
function readPassive(scope: Scope, verb: VerbGroup, frame: Frame): Reading | null {
  const { document, limit } = scope;
  const by = document.tokens[verb.last]?.lower === 'by' ? sourceFrom(document, verb.last + 1, limit) : null;
  const complement = complementAt(document, by?.last ?? verb.last, limit, {
    ...frame,
    infinitive: true,
    addressee: false,
  });
  if (by && (frame.noun || frame.class === 'judge') && (!complement || complement.frame === 'noun'))
    return readBy(scope, verb, frame, by);
  if (!complement || complement.frame === 'noun') return null;
  if (complement.frame === 'preposition' && !by) return null;
  const content = [contentFrom(document, complement.first, limit, complement.frame, false)];
  return reading(scope, verb, frame, { source: by, content, frame: complement.frame, addressee: null });
}

/** "was described by attendees as dull": what is described is the subject. */
function readBy(scope: Scope, verb: VerbGroup, frame: Frame, source: FullPhrase): Reading {
  const subject = speakerOf(scope.document, verb, scope.from);
  const content = subject ? [{ first: subject.first, last: subject.last }] : [];
  return reading(scope, verb, frame, { source, content, frame: 'noun', addressee: null });
}
