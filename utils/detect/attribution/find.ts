/** All attributions of a document, in reading order, each with the quotations that go on from it. */

import { quotationAt, type Sentence, type TextDocument } from '../../language/document.ts';
import type { VerbGroup } from '../../language/phrases.ts';
import { nounReadings } from './noun-readings.ts';
import { otherReadings } from './other-readings.ts';
import type { Range, Reading } from './reading.ts';
import { stanceReadings } from './stance-readings.ts';
import { verbReadings } from './verb-readings.ts';

export function findReadings(document: TextDocument): Reading[] {
  const readings: Reading[] = [];
  const { verbs: all } = document.syntax;
  let verb = 0;
  for (let index = 0; index < document.sentences.length; index++) {
    const { first, last } = document.sentences[index] as Sentence;
    const verbs: VerbGroup[] = [];
    for (let next = all[verb]; next && next.first < last; next = all[++verb]) if (next.first >= first) verbs.push(next);
    const here: Reading[] = [];
    verbReadings(document, index, verbs, here);
    stanceReadings(document, index, verbs, here);
    otherReadings(document, index, here);
    nounReadings(document, index, here);
    if (here.length > 1) here.sort((a, b) => a.cue.first - b.cue.first);
    if (here.length === 0) continueQuotation(document, index, readings.at(-1));
    readings.push(...here);
  }
  markLevels(document, readings);
  return readings;
}

/** Finds the attributions inside quotation marks and inside what another one reports, in one sweep. */
function markLevels({ quotationOf }: TextDocument, readings: readonly Reading[]): void {
  const contents: Range[] = [];
  for (const { content } of readings) contents.push(...content);
  contents.sort((a, b) => a.first - b.first);
  let next = 0;
  let reach = 0;
  for (const reading of readings) {
    for (; next < contents.length && (contents[next]?.first ?? 0) <= reading.cue.first; next++) {
      reach = Math.max(reach, contents[next]?.last ?? 0);
    }
    if ((quotationOf[reading.cue.first] ?? -1) >= 0) reading.level = 'quoted';
    else if (reach >= reading.cue.last) reading.level = 'nested';
  }
}

/** “A,” she said. “B.”: a sentence wholly in quotation marks, in the same paragraph, is hers too. */
function continueQuotation(document: TextDocument, index: number, speaker: Reading | undefined): void {
  const sentence = document.sentences[index];
  const before = document.sentences[index - 1];
  if (!speaker || !sentence || before?.paragraph !== sentence.paragraph) return;
  const { first, last } = sentence;
  const quotation = quotationAt(document, first);
  if (!quotation || quotation.last < last - 1) return;
  const end = speaker.content.at(-1);
  if (!end || speaker.sentence < index - 8) return;
  const isOpen = end.last >= quotation.first && end.last <= last && end.first <= quotation.first;
  if (isOpen) end.last = Math.max(end.last, Math.min(last, quotation.last));
  else if (end.last <= first) speaker.content.push({ first, last });
}
