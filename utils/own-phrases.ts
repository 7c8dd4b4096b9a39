/** The reader's own phrases: words that mark their sentence as one of the kinds, beside what the rules find. */
import type { Flag, FlagKind, Report, Span, Subtype } from './report.ts';
import type { OwnPhrase } from './settings.ts';

/** The rule that such flags carry. */
export const OWN_PHRASE_RULE = 'own/phrase';

/** The broadest subtype of each kind: a phrase says no more. */
const SUBTYPES: Record<FlagKind, Subtype> = { anonymous: 'unnamed', unconfirmed: 'unverified', denial: 'denied' };

/** The report with a flag for each place of a phrase that marks; the same report where there is none. */
export function withOwnPhrases(report: Report, phrases: readonly OwnPhrase[]): Report {
  const added: Flag[] = [];
  for (const phrase of longestFirst(phrases.filter(({ flag }) => flag)))
    added.push(...flagsFor(report, phrase, [...report.flags, ...added]));
  if (added.length === 0) return report;
  const flags = [...report.flags, ...added].sort((a, b) => a.sentence - b.sentence || a.cue.start - b.cue.start);
  return { ...report, flags, summary: { ...report.summary, ...countsOf(report, added) } };
}

/** Of phrases that overlap, the longest says most. */
export function longestFirst(phrases: readonly OwnPhrase[]): OwnPhrase[] {
  return phrases.toSorted((a, b) => b.text.length - a.text.length);
}

/** Ids say kind and place, so that they stay the same when other phrases come or go. */
function flagsFor(report: Report, { text, kind }: OwnPhrase, flags: readonly Flag[]): Flag[] {
  return placesOf(report.text, text).flatMap((cue) => {
    const sentence = report.sentences.findIndex(({ start, end }) => start <= cue.start && cue.end <= end);
    const span = report.sentences[sentence];
    const isMarked = flags.some((flag) => flag.kind === kind && overlaps(flag.cue, cue));
    if (!span || isMarked) return [];
    const { start, end } = span;
    const id = `own-${kind}-${cue.start}`;
    return [{ ...plainFlag, id, kind, subtype: SUBTYPES[kind], sentence, span: { start, end }, cue, deniedBy: [] }];
  });
}

const plainFlag = { source: null, sourceId: null, confidence: 1, rule: OWN_PHRASE_RULE, denies: null };

/** Where a phrase stands in a text as whole words, in any case and over any white space. */
export function placesOf(text: string, phrase: string): Span[] {
  const words = phrase.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function countsOf({ summary }: Report, added: readonly Flag[]): Pick<Report['summary'], 'byKind' | 'bySubtype'> {
  const byKind = { ...summary.byKind };
  const bySubtype = { ...summary.bySubtype };
  for (const { kind, subtype } of added) {
    byKind[kind]++;
    bySubtype[subtype]++;
  }
  return { byKind, bySubtype };
}
