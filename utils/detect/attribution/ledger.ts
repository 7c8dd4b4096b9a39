/** Attributions → the ledger: mentions of one source brought together, with what the article says of it. */

import { classAt, NEWLINE, SPACE } from '../../language/characters.ts';
import type { TextDocument } from '../../language/document.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
import type { Source, Span } from '../../report.ts';
import { type Identity, isAnonymous } from './back-reference.ts';
import type { Condition } from './condition.ts';
import type { Range, Reading } from './reading.ts';
import { spanOf } from './reading.ts';

export interface Ledger {
  sources: Source[];
  /** For each reading, the id of its source, or null. */
  sourceIds: (string | null)[];
}

export function keepLedger(
  document: TextDocument,
  readings: readonly Reading[],
  identities: readonly (Identity | null)[],
  conditions: readonly Condition[],
): Ledger {
  const sources: Source[] = [];
  const byKey = new Map<string, Source>();
  const sourceIds: (string | null)[] = [];
  for (const [index, reading] of readings.entries()) {
    const identity = identities[index];
    const source =
      identity && reading.source ? entryFor(document, index, reading, identity, byKey, sources, sourceIds) : null;
    sourceIds.push(source?.id ?? null);
    if (source && reading.source) note(document, source, reading, identity as Identity);
  }
  addReasons(document, readings, sourceIds, sources, conditions);
  return { sources, sourceIds };
}

function entryFor(
  document: TextDocument,
  index: number,
  reading: Reading,
  identity: Identity,
  byKey: Map<string, Source>,
  sources: Source[],
  sourceIds: readonly (string | null)[],
): Source {
  const repeated = identity.repeats >= 0 ? sourceIds[identity.repeats] : null;
  const known = repeated ? sources[Number(repeated.slice(1)) - 1] : undefined;
  if (known) return known;
  const key = keyOf(document, index, reading, identity);
  const found = byKey.get(key);
  if (found) return found;
  const made: Source = {
    id: `s${sources.length + 1}`,
    label: labelOf(document, reading),
    type: identity.type,
    mentions: [],
    attributions: [],
    reasonForAnonymity: null,
    proximity: null,
    secondHand: false,
  };
  sources.push(made);
  byKey.set(key, made);
  return made;
}

/** A name is itself wherever it stands; two unnamed sources in the same words may be two. Classes of people are one by their words. */
function keyOf(document: TextDocument, index: number, { source }: Reading, { type, head, refers }: Identity): string {
  if (!source) return `#${index}`;
  if (type === 'unnamed' || type === 'described') return `#${index}`;
  if (refers) return `${type}:${head}:${refers}`;
  const { phrase } = source;
  if (type === 'collective')
    return `${type}:${wordsOf(document, phrase).replace(/^(?:the|some|many|most|several|other) /, '')}`;
  return phrase.kind === 'name' ? `name:${head}` : `${type}:${wordsOf(document, phrase).replace(/^(?:the|an?) /, '')}`;
}

const wordsOf = ({ tokens }: TextDocument, { first, last }: Range): string =>
  tokens
    .slice(first, last)
    .map(({ lower }) => lower)
    .join(' ');

function labelOf(document: TextDocument, { source }: Reading): string {
  if (!source) return '';
  const { start, end } = spanOf(document, source);
  let last = end;
  while (last > start && isTrailing(document.text, last - 1)) last--;
  const label = document.text.slice(start, last);
  return UNEVEN.test(label) ? label.replaceAll(/\s+/g, ' ') : label;
}

function isTrailing(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found === SPACE || found === NEWLINE || ',–—-'.includes(text.charAt(at));
}

/** White space that is no single space. */
const UNEVEN = /\s\s|[^\S ]/;

function note(document: TextDocument, entry: Source, reading: Reading, identity: Identity): void {
  if (!reading.source) return;
  const mention = spanOf(document, reading.source);
  if (entry.mentions.at(-1)?.start !== mention.start) entry.mentions.push(mention);
  // The fullest name is the label: "Mayor Ana Hale, a Democrat", not "Hale". Put together only where it may be longer.
  const isFuller = identity.refers === null && mention.end - mention.start > entry.label.length;
  const label = isFuller ? labelOf(document, reading) : '';
  if (label.length > entry.label.length && label.length < 90) entry.label = label;
  if (!isAnonymous(identity.type)) return;
  entry.proximity ??= proximityOf(document, reading.source);
  if (reading.level === 'nested' || tellsOutlet(document, reading)) entry.secondHand = true;
}

const NEAR = words('familiar briefed close involved direct firsthand first-hand knowledge privy aware');

/** "familiar with the matter", "with direct knowledge of the talks": what hangs behind the head and says how near it stands. */
function proximityOf(document: TextDocument, { phrase, last }: { phrase: Range; last: number }): Span | null {
  for (let i = phrase.last; i < last && i < phrase.last + 4; i++) {
    if (!NEAR.has(lowerAt(document, i))) continue;
    const first = document.syntax.tags[phrase.last] === TAG.mark ? i : phrase.last;
    const end = lowerAt(document, last - 1) === ',' ? last - 1 : last;
    return spanOf(document, { first, last: end });
  }
  return null;
}

/** "told Reuters": the words reached the reader through another newsroom. */
function tellsOutlet(document: TextDocument, { addressee, lemma }: Reading): boolean {
  if (!addressee || lemma !== 'tell') return false;
  return document.syntax.tags[addressee.last - 1] === TAG.proper;
}

/** Gives each reason for anonymity to the anonymous source of its sentence, or of the one before. */
function addReasons(
  document: TextDocument,
  readings: readonly Reading[],
  sourceIds: readonly (string | null)[],
  sources: Source[],
  conditions: readonly Condition[],
): void {
  const bySentence = new Map<number, Source>();
  for (const [index, { sentence }] of readings.entries()) {
    const id = sourceIds[index];
    const source = id ? sources[Number(id.slice(1)) - 1] : undefined;
    if (source && isAnonymous(source.type) && !bySentence.has(sentence)) bySentence.set(sentence, source);
  }
  for (const { sentence, cue } of conditions) {
    const source = bySentence.get(sentence) ?? bySentence.get(sentence - 1);
    if (source) source.reasonForAnonymity ??= spanOf(document, cue);
  }
}
