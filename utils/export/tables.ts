/** Report → rows of CSV: one for each flag, or one for each source. */
import type { ArticleMetadata, Flag, Report, Source, Span } from '../report.ts';
import { type Cell, csvRow } from './csv.ts';

const ARTICLE_COLUMNS = ['id', 'url', 'outlet', 'author', 'published', 'title'];
const FLAG_COLUMNS = [
  ...['flag', 'kind', 'subtype', 'confidence', 'rule', 'source_id', 'source', 'cue', 'sentence', 'start', 'end'],
  ...['denies', 'denied_by'],
];
const SOURCE_COLUMNS = [
  ...['source_id', 'label', 'type', 'mentions', 'attributions', 'flags', 'second_hand', 'reason_for_anonymity'],
  'proximity',
];

export function tableHead(rows: 'flags' | 'sources'): string {
  return csvRow([...ARTICLE_COLUMNS, ...(rows === 'flags' ? FLAG_COLUMNS : SOURCE_COLUMNS)]);
}

export function flagRows(id: string | number, report: Report): string {
  const about = articleCells(id, report.article);
  return report.flags.map((flag) => csvRow([...about, ...flagCells(report, flag)])).join('');
}

export function sourceRows(id: string | number, report: Report): string {
  const about = articleCells(id, report.article);
  return report.sources.map((source) => csvRow([...about, ...sourceCells(report, source)])).join('');
}

const articleCells = (
  id: string | number,
  { url, siteName, byline, publishedTime, title }: ArticleMetadata,
): Cell[] => [...[id, url, siteName, byline, publishedTime, title]];

function flagCells({ text, sentences }: Report, flag: Flag): Cell[] {
  const { id, kind, subtype, confidence, rule, sourceId, source, cue, span, denies, deniedBy } = flag;
  const sentence = words(text, sentences[flag.sentence] ?? span);
  const about: Cell[] = [id, kind, subtype, confidence, rule, sourceId, words(text, source), words(text, cue)];
  return [...about, sentence, span.start, span.end, words(text, denies), deniedBy.join(' ')];
}

function sourceCells({ text, flags }: Report, source: Source): Cell[] {
  const { id, label, type, mentions, attributions, secondHand, reasonForAnonymity, proximity } = source;
  const flagged = flags.filter(({ sourceId }) => sourceId === id).length;
  const counts = [mentions.length, attributions.length, flagged];
  return [id, label, type, ...counts, secondHand, words(text, reasonForAnonymity), words(text, proximity)];
}

/** The words of a span on one line. */
const words = (text: string, span: Span | null): string | null =>
  span && text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim();
