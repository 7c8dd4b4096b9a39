/** Attributions without a verb of their own: "according to", a name and a colon. */

import { addWordCues, nextCue } from '../../language/cues.ts';
import { quotationAt, type Sentence, type TextDocument } from '../../language/document.ts';
import { verbHolding } from '../../language/phrases.ts';
import * as TAG from '../../language/tags.ts';
import { lowerAt } from '../../language/token.ts';
import { words } from '../../lexicon/word-list.ts';
import { contentBefore, contentFrom } from './content.ts';
import { frameFor } from './frames.ts';
import type { Range, Reading } from './reading.ts';
import { sourceFrom, speakerOf } from './source-phrase.ts';

const plain = {
  class: 'say',
  negated: false,
  modal: null,
  passive: false,
  predicate: true,
  addressee: null,
  level: 'own',
} as const;

const DASHES = words('― — – -- -');
/** "in the view of", "in the words of", "in the eyes of" */
const VIEWS = words('view words opinion estimation judgment judgement eyes telling');
const CUE_BIT = addWordCues(['according', ...VIEWS, ':', ...DASHES]);

/** Text without full stops is one sentence; no attribution reaches further than this. */
const REACH = 150;

export function otherReadings(document: TextDocument, index: number, found: Reading[]): void {
  const { cues, tokens } = document;
  const { first, last } = document.sentences[index] as Sentence;
  let hasMark = false;
  for (let i = nextCue(cues, first, last, CUE_BIT); i < last; i = nextCue(cues, i + 1, last, CUE_BIT)) {
    const word = tokens[i]?.lower ?? '';
    const isCue = word === 'according' || VIEWS.has(word);
    hasMark ||= !isCue;
    const cue = isCue ? fullCue(document, i, first) : null;
    const reading = cue ? readAccordingTo(document, index, cue) : null;
    if (reading) found.push(reading);
  }
  if (!hasMark) return;
  for (const reading of [readLabel, readByline, readIntroduction, readRemark].map((read) => read(document, index))) {
    if (reading) found.push(reading);
  }
}

/** "according to", "in the view of" */
function fullCue(document: TextDocument, at: number, from: number): Range | null {
  const next = document.tokens[at + 1]?.lower;
  if (lowerAt(document, at) === 'according') return next === 'to' ? { first: at, last: at + 2 } : null;
  const opens = at - 2 >= from && lowerAt(document, at - 2) === 'in' && lowerAt(document, at - 1) === 'the';
  return opens && next === 'of' ? { first: at - 2, last: at + 2 } : null;
}

function readAccordingTo(document: TextDocument, index: number, cue: Range): Reading | null {
  const at = cue.first;
  const sentence = document.sentences[index] as Sentence;
  const quotation = quotationAt(document, at);
  const from = Math.max(sentence.first, at - REACH, quotation ? quotation.first + 1 : 0);
  const limit = Math.min(sentence.last, at + REACH, quotation?.closed ? quotation.last - 1 : sentence.last);
  const source = sourceFrom(document, cue.last, limit);
  if (!source) return null;
  const content =
    at - from <= 1
      ? contentBehind(document, source.last, limit)
      : contentBeside(document, at, from, source.last, limit);
  if (content.length === 0) return null;
  return {
    ...plain,
    sentence: index,
    source,
    cue,
    content,
    lemma: 'according to',
    frame: 'fronted',
  };
}

function contentBehind(document: TextDocument, at: number, limit: number): Range[] {
  const first = lowerAt(document, at) === ',' ? at + 1 : at;
  return first < limit - 1 ? [contentFrom(document, first, limit, 'clause', false)] : [];
}

function contentBeside(document: TextDocument, at: number, from: number, after: number, limit: number): Range[] {
  const before = contentBefore(document, at, from);
  if (!before) return [];
  const goesOn = lowerAt(document, after) === ',' && after + 2 < limit && lowerAt(document, at - 1) === ',';
  const next = document.syntax.tags[after + 1];
  const isOther = next === TAG.relative || next === TAG.coordinator || next === TAG.gerund;
  return goesOn && !isOther ? [before, contentFrom(document, after + 1, limit, 'clause', false)] : [before];
}

/** “We left.” ― Ana Hale: a quotation with its speaker behind a dash. */
function readByline(document: TextDocument, index: number): Reading | null {
  const { first, last } = document.sentences[index] as Sentence;
  const { tokens } = document;
  for (let i = first; i < last && i < first + 3; i++) {
    if (!DASHES.has(tokens[i]?.lower ?? '')) continue;
    const source = sourceFrom(document, i + 1, last);
    const before = tokens[i - 1]?.kind === 'close-quote' ? quotationAt(document, i - 1) : undefined;
    if (!before || source?.phrase.kind !== 'name' || source.last < last - 1) return null;
    const content = [{ first: before.first, last: before.last }];
    return { ...plain, sentence: index, source, cue: { first: i, last: i + 1 }, content, lemma: '—', frame: 'fronted' };
  }
  return null;
}

/** "Said Hale: “We left.”", with the verb first. */
function readIntroduction(document: TextDocument, index: number): Reading | null {
  const { first, last } = document.sentences[index] as Sentence;
  const { tokens, syntax } = document;
  const verb = verbHolding(syntax, first);
  if (!verb || verb.last !== first + 1 || !/^(?:said|says|added|adds|asked|wrote)$/.test(tokens[first]?.lower ?? ''))
    return null;
  const source = sourceFrom(document, first + 1, last);
  if (!source || tokens[source.last]?.lower !== ':' || source.last + 1 >= last) return null;
  const content = [contentFrom(document, source.last + 1, last, 'clause', false)];
  return {
    ...plain,
    sentence: index,
    source,
    cue: { first, last: first + 1 },
    content,
    lemma: verb.lemma,
    frame: 'quotation',
  };
}

/** Behind these, and adverbs and adjectives, a colon and a quotation give what was said. */
const SAYABLE = words(
  'it say this mood message verdict view word+ answer advice reaction assessment question thing reason point response ' +
    'theory complaint explanation warning conclusion',
);

/** "One teacher was blunter: “We are finished.”" */
function readRemark(document: TextDocument, index: number): Reading | null {
  const { first, last } = document.sentences[index] as Sentence;
  const { tokens, syntax, quotationOf } = document;
  let colon = first + 1;
  while (colon < last - 1 && (tokens[colon]?.lower !== ':' || quotationOf[colon] !== -1)) colon++;
  if (tokens[colon + 1]?.kind !== 'open-quote') return null;
  const tag = syntax.infos[colon - 2]?.lemma === 'be' ? TAG.adjective : syntax.tags[colon - 1];
  if (tag !== TAG.adverb && tag !== TAG.adjective && !SAYABLE.has(tokens[colon - 1]?.lower ?? '')) return null;
  for (let i = first; i < colon; i++) {
    const verb = verbHolding(syntax, i);
    if (!verb?.finite || verb.first !== i || frameFor(verb.lemma)?.quotation) continue;
    const source = speakerOf(document, verb, first);
    if (source?.first !== first || source.relative) return null;
    const content = [contentFrom(document, colon + 1, last, 'quotation', false)];
    const cue = { first: verb.first, last: colon + 1 };
    return { ...plain, sentence: index, source, cue, content, lemma: 'put', frame: 'quotation' };
  }
  return null;
}

/** "Hale: The deal is dead", as headlines and transcripts have it. */
function readLabel(document: TextDocument, index: number): Reading | null {
  const { first, last } = document.sentences[index] as Sentence;
  const { tokens } = document;
  const start = tokens[first]?.kind === 'open-quote' ? first + 1 : first;
  const source = sourceFrom(document, start, last);
  if (source?.phrase.kind !== 'name' || tokens[source.last]?.lower !== ':' || source.last + 1 >= last) return null;
  if (tokens[source.last]?.end === tokens[source.last + 1]?.start) return null;
  const content = [contentFrom(document, source.last + 1, last, 'clause', false)];
  const cue = { first: source.last, last: source.last + 1 };
  return { ...plain, sentence: index, source, cue, content, lemma: ':', frame: 'clause' };
}
