/** Report → JSON to keep or to work on: what was found, with no more of the article than the marked sentences. */
import type { Flag, Report, Source, Span } from '../report.ts';
import { linkTo } from './text-fragment.ts';

export function toJson(report: Report): string {
  const { article, flags, summary, version } = report;
  const claims = [...new Set(flags.map(({ sentence }) => sentence))]
    .sort((a, b) => a - b)
    .map((sentence) => claimOf(report, sentence));
  const cited = new Set(flags.map(({ sourceId }) => sourceId));
  const sources = report.sources.filter(({ id }) => cited.has(id)).map((source) => sourceOf(report, source));
  return `${JSON.stringify({ format: 'hearsay-claims', version, article, summary, claims, sources }, null, 2)}\n`;
}

function claimOf(report: Report, index: number): object {
  const sentence = report.sentences[index] ?? { start: 0, end: 0 };
  return {
    sentence: wordsAt(report, sentence),
    number: index + 1,
    link: linkTo(report, sentence),
    flags: report.flags.filter((flag) => flag.sentence === index).map((flag) => flagOf(report, flag)),
  };
}

function flagOf(report: Report, flag: Flag): object {
  const { id, kind, subtype, rule, confidence, sourceId, deniedBy } = flag;
  return {
    id,
    kind,
    subtype,
    rule,
    confidence,
    cue: wordsAt(report, flag.cue),
    source: flag.source && wordsAt(report, flag.source),
    sourceId,
    denies: flag.denies && isMarked(report, flag.denies) ? wordsAt(report, flag.denies) : null,
    deniedBy,
  };
}

/** No sentence is quoted that bears no mark of its own. */
const isMarked = ({ flags, sentences }: Report, span: Span): boolean =>
  flags.some(({ sentence }) => sentences[sentence]?.start === span.start);

function sourceOf(report: Report, { id, label, type, attributions, reasonForAnonymity, secondHand }: Source): object {
  const reason = reasonForAnonymity && wordsAt(report, reasonForAnonymity);
  return { id, label, type, attributions: attributions.length, reasonForAnonymity: reason, secondHand };
}

const wordsAt = ({ text }: Report, { start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/g, ' ');
