/** Report → its share of the output. */
import { toMarkdown } from '../utils/export/markdown.ts';
import { flagRows, sourceRows, tableHead } from '../utils/export/tables.ts';
import type { Report } from '../utils/report.ts';

export const FORMATS = ['ndjson', 'json', 'csv', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

export const ROWS = ['flags', 'sources'] as const;
export type Rows = (typeof ROWS)[number];

/** The output's format; `rows` is what CSV has a row for. */
export interface Layout {
  format: Format;
  rows: Rows;
}

export function formatReport(id: string | number, report: Report, { format, rows }: Layout): string {
  if (format === 'csv') return rows === 'flags' ? flagRows(id, report) : sourceRows(id, report);
  if (format === 'markdown') return toMarkdown(report);
  const document = JSON.stringify({ id, ...report });
  return format === 'ndjson' ? `${document}\n` : document;
}

/** What stands around the reports of one output. */
export interface Frame {
  head: string;
  between: string;
  tail: string;
}

export function frameOf({ format, rows }: Layout): Frame {
  if (format === 'json') return { head: '[\n', between: ',\n', tail: '\n]\n' };
  if (format === 'csv') return { head: tableHead(rows), between: '', tail: '' };
  return { head: '', between: format === 'markdown' ? '\n' : '', tail: '' };
}
