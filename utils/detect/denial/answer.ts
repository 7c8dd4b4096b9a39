/** Words that answer a charge only where one is made: "was not armed", "acted in good faith", "stood by her remarks". */
import type { Span } from '../../report.ts';
import { JUDGING } from '../../lexicon/en/denial-statement.ts';
import { type Reading, type Words, wordAt } from '../unconfirmed/reading.ts';
import { spoken } from './predicate.ts';
import type { DenialJudge } from './reading.ts';

/** How many sentences back a charge is still being answered. */
const CHARGED_WITHIN = 5;

const CHARGE =
  /\b(?:accus|alleg|critici|critics|blam|charge|suspect|suspicio|scandal|controvers|complain|claim|suggest|rumou?r|speculat|lawsuit|su(?:ed|ing)\b|outcry|backlash|indict|condemn|denounc|slam|blast|misconduct|wrongdoing|fraud|denie|questioned)/i;

/** Whether this sentence or one of those before it reports a charge, a criticism or a suspicion. */
export function isCharged({ context: { document }, sentence }: Reading): boolean {
  const from = document.sentences[Math.max(0, sentence - CHARGED_WITHIN)]?.start;
  return CHARGE.test(document.text.slice(from, document.sentences[sentence]?.end));
}

/** Whether one of the words of a span is in `wanted`; the span may stand in another sentence. */
export function spanHas({ context }: Reading, span: Span | null, wanted: Words): boolean {
  if (!span) return false;
  return context.document.text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => wanted.has(word));
}

export const answer: DenialJudge = (reading, place, cue) => {
  // "it is not illegal to ask": a general truth.
  if (wordAt(reading, place.last) === 'to' || !isCharged(reading)) return null;
  const finding = spoken(reading, place, cue);
  return finding && !spanHas(reading, finding.source, JUDGING) ? finding : null;
};
