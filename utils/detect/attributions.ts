/** Sentences → attributions and the ledger of sources. */

import type { TextDocument } from '../language/document.ts';
import type { Attribution, Source } from '../report.ts';
import type { Identity } from './attribution/back-reference.ts';
import { anonymityConditions, type Condition } from './attribution/condition.ts';
import { findReadings } from './attribution/find.ts';
import { keepLedger } from './attribution/ledger.ts';
import { identify } from './attribution/memory.ts';
import type { Reading } from './attribution/reading.ts';
import { spanOf } from './attribution/reading.ts';

export interface Attributed {
  attributions: Attribution[];
  sources: Source[];
  /** All readings as token ranges, those that are left out of `attributions` too. */
  readings: Reading[];
  /** Who stands behind each reading; null where no source is written. */
  identities: (Identity | null)[];
  /** The entry of the ledger that each reading rests on. */
  sourceIds: (string | null)[];
  /** Where the article says that a source would not be named. */
  conditions: Condition[];
}

export function findAttributions(document: TextDocument): Attributed {
  const readings = findReadings(document);
  const conditions = anonymityConditions(document);
  const identities = identify(document, readings, conditions);
  const { sources, sourceIds } = keepLedger(document, readings, identities, conditions);
  const attributions: Attribution[] = [];
  for (const [index, reading] of readings.entries()) {
    if (!isReported(reading, identities[index] ?? null)) continue;
    const attribution = toAttribution(document, reading, attributions.length, sourceIds[index] ?? null);
    attributions.push(attribution);
    if (attribution.sourceId) sources[Number(attribution.sourceId.slice(1)) - 1]?.attributions.push(attribution.id);
  }
  return { attributions, sources, readings, identities, sourceIds, conditions };
}

/** What a quoted person says of others' words, and what a reported one believes, is their content, not the article's attribution. */
function isReported({ level, class: kind, frame }: Reading, identity: Identity | null): boolean {
  const isThing = identity?.type === 'document';
  if (level === 'own') return !(isThing && MENTAL.has(kind));
  return level === 'nested' && kind === 'say' && WORDS.has(frame) && !isThing;
}

/** Things neither know nor want; where they seem to, the parse has gone wrong. */
const MENTAL: ReadonlySet<string> = new Set(['know', 'want', 'judge']);
/** Frames that hold words said, and not just their topic. */
const WORDS: ReadonlySet<string> = new Set(['clause', 'quotation', 'fronted', 'wh']);

function toAttribution(document: TextDocument, reading: Reading, index: number, sourceId: string | null): Attribution {
  return {
    id: `a${index + 1}`,
    source: reading.source && spanOf(document, reading.source),
    sourceId,
    cue: spanOf(document, reading.cue),
    content: reading.content.map((range) => spanOf(document, range)),
    sentence: reading.sentence,
  };
}
