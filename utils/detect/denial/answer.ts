/** Words that answer a charge only where one is made: "was not armed", "acted in good faith", "were just distractions". */
import { WITNESSES } from '../../lexicon/en/denial-statement.ts';
import { wordAt } from '../sentence/reading.ts';
import { spoken } from './predicate.ts';
import type { DenialJudge } from './reading.ts';
import { CRITICS } from './reject.ts';
import { isCharged, spanHas } from './voice.ts';

export const answer: DenialJudge = (reading, place, cue) => {
  // "it is not improper to ask": a general truth.
  if (/^(?:to|with)$/.test(wordAt(reading, place.last)) || !isCharged(reading)) return null;
  const finding = spoken(reading, place, cue);
  const accuses = finding && (spanHas(reading, finding.source, WITNESSES) || spanHas(reading, finding.source, CRITICS));
  return accuses ? null : finding;
};
