/** How far the attributed words reach: to the right of the cue, and to the left of a fronted one. */

import { extendPhrase, phraseHolding } from '../../language/attachments.ts';
import { quotationAt, type TextDocument } from '../../language/document.ts';
import { verbHolding } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { words } from '../../lexicon/word-list.ts';
import { frameFor } from './frames.ts';
import type { Range, Reading } from './reading.ts';

/** The content that begins at `first`, at most up to `limit`. */
export function contentFrom(
  document: TextDocument,
  first: number,
  limit: number,
  frame: Reading['frame'],
  relative: boolean,
): Range {
  let last = first + 1;
  if (frame === 'quotation') {
    const quotation = quotationAt(document, first);
    const outer = quotation && quotation.first === first ? quotation : undefined;
    const end = outer ? outer.last : closingQuote(document, first, limit);
    if (end >= limit || isOver(document, end)) return { first, last: end };
    last = end;
  }
  while (last < limit && !endsContent(document, last, limit, frame, relative)) last++;
  return { first, last: trimmed(document, first, last) };
}

/** A quotation inside another: its closing mark. */
function closingQuote({ tokens }: TextDocument, first: number, limit: number): number {
  for (let i = first + 1; i < limit; i++) if (tokens[i]?.kind === 'close-quote') return i + 1;
  return limit;
}

/** Whether behind a quotation nothing of its sentence goes on: a stop, a comma, or the quotation's own full stop. */
function isOver({ tokens }: TextDocument, end: number): boolean {
  const next = tokens[end];
  const inside = tokens[end - 2];
  return (
    !next || next.kind === 'terminal' || next.kind === 'break' || next.lower === ',' || inside?.kind === 'terminal'
  );
}

/** Full stops outside quotation marks, and commas, are not part of what was said. */
function trimmed({ tokens }: TextDocument, first: number, end: number): number {
  let last = end;
  while (last > first + 1) {
    const token = tokens[last - 1];
    const drop = token?.kind === 'break' || (token?.kind === 'terminal' && token.lower === '.') || token?.lower === ',';
    if (!drop) break;
    last--;
  }
  return last;
}

function endsContent(
  document: TextDocument,
  at: number,
  limit: number,
  frame: Reading['frame'],
  relative: boolean,
): boolean {
  const { tokens, syntax } = document;
  const token = tokens[at];
  if (document.quotationOf[at] !== -1 && document.quotationOf[at] === document.quotationOf[at - 1]) return false;
  if (token?.lower === ';') return true;
  if (syntax.tags[at] === TAG.coordinator) return frame !== 'clause' && opensReading(document, at + 1, limit);
  if (token?.lower !== ',' && token?.lower !== '—') return false;
  const next = verbHolding(syntax, at + 1);
  if (next?.finite && (relative || tokens[at - 1]?.kind === 'close-quote')) return true;
  if (next?.form === 'gerund' && frameFor(next.lemma)) return true;
  if (tokens[at + 1]?.lower === 'according') return true;
  if (next && frameFor(next.lemma)?.quotation && next.finite) return true;
  const joins = syntax.tags[at + 1] === TAG.coordinator || JOINERS.has(tokens[at + 1]?.lower ?? '');
  return opensReading(document, joins ? at + 2 : at + 1, limit, !joins);
}

const JOINERS = words('while although though whereas as because even');

/** Whether at `at` somebody else begins to speak: a subject and a verb that attributes. */
function opensReading(document: TextDocument, at: number, limit: number, inserted = false): boolean {
  const phrase = phraseHolding(document, at);
  const end = phrase && phrase.first === at ? extendPhrase(document, phrase, limit) : at;
  const verb = verbHolding(document.syntax, end);
  if (!verb?.finite || verb.first !== end) return false;
  const frame = frameFor(verb.lemma);
  if (!frame) return false;
  if (!inserted) return frame.class === 'say' || end === at;
  // ", officials said," or ", he said." inside or behind the content.
  const next = document.tokens[verb.last];
  return end > at && frame.quotation && (next?.lower === ',' || next?.kind === 'terminal' || verb.last >= limit);
}

/** The content in front of a cue whose unit begins at `unit`, from `floor` on; null where nothing is there. */
export function contentBefore(document: TextDocument, unit: number, floor: number): Range | null {
  const { tokens } = document;
  let end = unit;
  while (end > 0 && (tokens[end - 1]?.lower === ',' || isDash(tokens[end - 1]?.lower ?? ''))) end--;
  const closing = tokens[end - 1];
  if (!closing || end - 1 < 0) return null;
  if (closing.kind === 'close-quote') {
    const quotation = quotationAt(document, end - 1);
    if (quotation && quotation.last === end) {
      const before = quotation.first > floor && tokens[quotation.first - 1]?.kind !== 'terminal';
      return { first: before ? contentStart(document, floor, quotation.first) : quotation.first, last: end };
    }
  }
  if (end <= floor) return null;
  const first = contentStart(document, floor, end);
  return first < end ? { first, last: end } : null;
}

const isDash = (lower: string): boolean =>
  lower === '—' || lower === '–' || lower === '--' || lower === '-' || lower === '―';

/** "But the plan failed, he said": the first word joins sentences and is not his. */
function contentStart({ syntax, tokens }: TextDocument, floor: number, end: number): number {
  const skip = floor + 1 < end && syntax.tags[floor] === TAG.coordinator && tokens[floor]?.capitalized;
  return skip ? floor + 1 : floor;
}
