/** Sentences that relay information from a source that the reader cannot look up. */
import type { TextDocument } from '../language/document.ts';
import type { Span } from '../report.ts';
import { relays } from './anonymous/relays.ts';
import { isAnonymous } from './attribution/memory.ts';
import type { Range, Reading } from './attribution/reading.ts';
import type { DetectContext, FlagDraft } from './draft.ts';

export function detectAnonymous(context: DetectContext): FlagDraft[] {
  const { document, readings, identities } = context;
  const drafts: FlagDraft[] = [];
  const flagged = new Set<string>();
  for (const [index, reading] of readings.entries()) {
    const identity = identities[index];
    if (!identity || !reading.source || !isAnonymous(identity.type) || !relays(document, reading, identity)) continue;
    const key = `${reading.sentence}:${reading.source.head}`;
    if (flagged.has(key)) continue;
    flagged.add(key);
    drafts.push({
      kind: 'anonymous',
      subtype: identity.type as 'unnamed' | 'described' | 'collective',
      sentence: reading.sentence,
      span: null,
      cue: cueSpan(document, reading),
      source: spanOf(document, sourceRange(reading)),
      sourceId: null,
      confidence: 0.9,
      rule: `anonymous/${identity.type}`,
      denies: null,
    });
  }
  return drafts;
}

/** Without the comma that closes an apposition, and without "who". */
function sourceRange({ source }: Reading): Range {
  return source
    ? { first: source.first, last: source.relative ? source.phrase.last : source.last }
    : { first: 0, last: 0 };
}

function cueSpan(document: TextDocument, { source, cue }: Reading): Span {
  const first = source ? Math.min(source.first, cue.first) : cue.first;
  const last = source && source.last <= cue.first ? cue.last : Math.max(cue.last, source?.last ?? 0);
  return spanOf(document, { first, last });
}

const spanOf = ({ tokens }: TextDocument, { first, last }: Range): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last - 1]?.end ?? 0,
});
