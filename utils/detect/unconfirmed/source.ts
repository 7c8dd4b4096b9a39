/** Who speaks: the words of the sentence that name who stands behind a cue. */
import type { Token } from '../../language/token.ts';
import type { Span } from '../../report.ts';
import { before, isAdverb, type Reading, spanOf, tokenAt, wordAt } from './reading.ts';
import { AUXILIARIES } from './verbs.ts';

const RELATIVES = new Set(['who', 'which', 'that']);
const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'some', 'others', 'many', 'critics']);
const PREPOSITIONS_INSIDE = new Set(['of', 'for', 'in', 'from', 'at', 'on', 'to', 'with', 'and', 'among', '&']);
const STOPS = new Set(
  'but or as while when after before because if although though where that than into over about by said says say told what whom how why whether'.split(
    ' ',
  ),
);
const MAX_SOURCE = 12;

/** The subject of the verb at `verb`: the noun phrase before it, across auxiliaries, asides and relative pronouns. */
export function subjectOf(reading: Reading, verb: number): Span | null {
  let at = before(reading, verb);
  while (AUXILIARIES.has(wordAt(reading, at)) || isAdverb(wordAt(reading, at))) at--;
  if (RELATIVES.has(wordAt(reading, at))) at--;
  if (wordAt(reading, at) === ',') return acrossAside(reading, at, verb);
  if (wordAt(reading, at) === 'and' || wordAt(reading, at) === 'to') return sentenceSubject(reading, verb);
  return phraseBefore(reading, at) ?? sentenceSubject(reading, verb);
}

/** "Kim, in turn, has claimed"; "Kim left, claiming": what stands before the comma, or the sentence's own subject. */
function acrossAside(reading: Reading, comma: number, verb: number): Span | null {
  if (wordAt(reading, verb).endsWith('ing')) return sentenceSubject(reading, verb);
  for (let at = comma - 1; at >= reading.first && comma - at < 14; at--) {
    if (wordAt(reading, at) === ',') return phraseBefore(reading, at - 1) ?? sentenceSubject(reading, verb);
  }
  return phraseBefore(reading, comma - 1) ?? sentenceSubject(reading, verb);
}

/** The words from the sentence's start to its first auxiliary or verb-like word. */
function sentenceSubject(reading: Reading, limit: number): Span | null {
  let first = reading.first;
  while (first < limit && tokenAt(reading, first)?.kind !== 'word') first++;
  for (let at = first; at < limit && at - first < MAX_SOURCE; at++) {
    const word = wordAt(reading, at);
    if (AUXILIARIES.has(word) || STOPS.has(word) || word === ',' || (at > first && /[^e]ed$/.test(word)))
      return at > first ? spanOf(reading, first, at) : null;
  }
  return spanOf(reading, first, first + 1);
}

/** The noun phrase that ends with token `end`. */
export function phraseBefore(reading: Reading, end: number): Span | null {
  const last = tokenAt(reading, end);
  if (!last || (last.kind !== 'word' && last.kind !== 'close-bracket' && last.kind !== 'number')) return null;
  if (PRONOUNS.has(last.lower)) return spanOf(reading, end, end + 1);
  let first = end;
  while (first > reading.first && end - first < MAX_SOURCE && belongs(reading, first - 1)) first--;
  while (first < end && (PREPOSITIONS_INSIDE.has(wordAt(reading, first)) || isAdverb(wordAt(reading, first)))) first++;
  return spanOf(reading, first, end + 1);
}

function belongs(reading: Reading, at: number): boolean {
  const { kind, lower } = tokenAt(reading, at) as Token;
  if (kind !== 'word' && kind !== 'number') return false;
  return !STOPS.has(lower) && (!AUXILIARIES.has(lower) || lower === "'s");
}

/** Who utters the words at `at`: the source of an attribution of this sentence whose content holds them. */
export function speakerAt(reading: Reading, at: number): Span | null {
  const token = tokenAt(reading, at);
  if (!token) return null;
  for (const { sentence, source, content } of reading.context.attributions) {
    if (sentence !== reading.sentence || !source) continue;
    if (content.some(({ start, end }) => start <= token.start && token.end <= end)) return source;
  }
  return null;
}
