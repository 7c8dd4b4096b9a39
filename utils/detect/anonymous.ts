/** Sentences that relay information from a source that the reader cannot look up. */

import type { TextDocument } from '../language/document.ts';
import type { Span } from '../report.ts';
import { citedSources } from './anonymous/cited.ts';
import { confidenceOf } from './anonymous/confidence.ts';
import { relays } from './anonymous/relays.ts';
import { type Identity, isAnonymous } from './attribution/back-reference.ts';
import { classify } from './attribution/classify.ts';
import type { Range, Reading } from './attribution/reading.ts';
import { spanOf } from './attribution/reading.ts';
import { attempt, type DetectContext, type FlagDraft } from './draft.ts';

type AnonymousSubtype = 'unnamed' | 'described' | 'collective';

export function detectAnonymous(context: DetectContext): FlagDraft[] {
  const drafts = [...fromReadings(context), ...fromCitations(context)];
  const flagged = new Set(drafts.map(({ sentence }) => sentence));
  return [...drafts, ...fromConditions(context).filter(({ sentence }) => !flagged.has(sentence))];
}

function fromReadings(context: DetectContext): FlagDraft[] {
  const drafts: FlagDraft[] = [];
  const flagged = new Set<string>();
  for (const [index, reading] of context.readings.entries()) {
    const identity = context.identities[index];
    if (!identity || !isAnonymous(identity.type)) continue;
    const key = `${reading.sentence}:${reading.source?.head}`;
    const found = flagged.has(key)
      ? null
      : attempt(context, 'anonymous', () => readingDraft(context, index, reading, identity));
    if (!found) continue;
    flagged.add(key);
    drafts.push(found);
  }
  return drafts;
}

function readingDraft(
  { document, sourceIds }: DetectContext,
  index: number,
  reading: Reading,
  identity: Identity,
): FlagDraft | null {
  if (!reading.source || !relays(document, reading, identity)) return null;
  const subtype = identity.type as AnonymousSubtype;
  const rule = identity.refers ? 'anonymous/back-reference' : ruleOf(subtype);
  return {
    ...draft(reading.sentence, subtype, rule, cueSpan(document, reading), spanOf(document, sourceRange(reading))),
    sourceId: sourceIds[index] ?? null,
    confidence: confidenceOf(reading, identity),
  };
}

function fromCitations({ document }: DetectContext): FlagDraft[] {
  return citedSources(document).map(({ sentence, verb, source, classified }) => {
    const cue = spanOf(document, { first: verb.first, last: source.last });
    return draft(sentence, classified.type as AnonymousSubtype, 'anonymous/cited', cue, spanOf(document, source));
  });
}

/** "They spoke on condition of anonymity": says of the subject that it is not named. */
function fromConditions({ document, conditions }: DetectContext): FlagDraft[] {
  return conditions.flatMap(({ sentence, cue, subject, reason }) => {
    if (reason || !subject) return [];
    const { type, refers } = classify(document, subject);
    const subtype: AnonymousSubtype = type === 'unnamed' ? 'unnamed' : 'described';
    // "A military spokesman, who asked not to be named": the office does not make up for the name.
    const isCommon = (type === 'person' || type === 'spokesperson') && subject.phrase.kind === 'noun';
    if (!isAnonymous(type) && refers === null && !isCommon) return [];
    const rule = 'anonymous/condition-of-anonymity';
    // Of few that were met, half stood beside what the source had told, in a sentence that is marked for that.
    return [{ ...draft(sentence, subtype, rule, spanOf(document, cue), spanOf(document, subject)), confidence: 0.6 }];
  });
}

function draft(sentence: number, subtype: AnonymousSubtype, rule: string, cue: Span, source: Span): FlagDraft {
  return {
    kind: 'anonymous',
    subtype,
    sentence,
    span: null,
    cue,
    source,
    sourceId: null,
    confidence: 0.9,
    rule,
    denies: null,
  };
}

const RULES = {
  unnamed: 'anonymous/unnamed-source',
  described: 'anonymous/described-person',
  collective: 'anonymous/class-of-people',
};
const ruleOf = (subtype: AnonymousSubtype): string => RULES[subtype];

/** Without the comma that closes an apposition, and without "who". */
function sourceRange({ source }: Reading): Range {
  return source
    ? { first: source.first, last: source.relative ? source.phrase.last : source.last }
    : { first: 0, last: 0 };
}

function cueSpan(document: TextDocument, { source, cue }: Reading): Span {
  const first = source ? Math.min(source.first, cue.first) : cue.first;
  return spanOf(document, {
    first,
    last: Math.max(cue.last, source && source.first > cue.first ? source.last : cue.last),
  });
}
