/** One line of NDJSON, `{id, text}` or `{id, html, url}` → its report. */
import { reportOfHtml, reportOfText, UnreadableError } from '../library/reports.ts';
import type { ArticleMetadata, Report } from '../utils/report.ts';

type Id = string | number;

type LineResult = { id: Id; report: Report } | { id: Id | null; problem: string };

/** Null for an empty line. */
export function reportOfLine(bytes: Uint8Array): LineResult | null {
  let id: Id | null = null;
  try {
    const line = decode(bytes);
    if (line.trim() === '') return null;
    const fields = parseObject(line);
    id = idOf(fields);
    return { id, report: reportOf(fields) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError('not UTF-8');
  }
}

function parseObject(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnreadableError('not JSON');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UnreadableError('not a JSON object');
}

function idOf({ id }: Record<string, unknown>): Id {
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new UnreadableError('"id" must be a string or a number');
}

function reportOf(fields: Record<string, unknown>): Report {
  const { text, html } = fields;
  const metadata = metadataOf(fields);
  if (typeof text === 'string' && html === undefined) return reportOfText(text, metadata);
  if (typeof html !== 'string' || text !== undefined) {
    throw new UnreadableError('needs "text" or "html", one of them, as a string');
  }
  const report = reportOfHtml(html, metadata.url ?? null);
  return { ...report, article: { ...report.article, ...metadata } };
}

const METADATA = ['url', 'title', 'byline', 'siteName', 'publishedTime'] as const;

/** What the line itself tells of the article. */
function metadataOf(fields: Record<string, unknown>): Partial<ArticleMetadata> {
  const metadata: Partial<ArticleMetadata> = {};
  for (const name of METADATA) {
    const value = fields[name];
    if (typeof value === 'string') metadata[name] = value;
    else if (value !== undefined && value !== null) throw new UnreadableError(`"${name}" must be a string`);
  }
  return metadata;
}
