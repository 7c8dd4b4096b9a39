/** NDJSON in, NDJSON out: one document a line, one report a line, in the same order and with the same id. */
import type { Report } from '../../utils/report.ts';
import { linesOf } from './lines.ts';
import { reportOfHtml, reportOfText, UnreadableError } from './reports.ts';

type Id = string | number;

export interface BatchOutput {
  /** Resolves when the next report may be written. */
  report(line: string): Promise<void>;
  /** One line about a document that could not be read. */
  complaint(line: string): void;
}

/** Resolves with the number of documents that could not be read. Holds one document at a time. */
export async function runBatch(input: AsyncIterable<Uint8Array>, output: BatchOutput): Promise<number> {
  let unreadable = 0;
  for await (const { number, bytes } of linesOf(input)) {
    const result = reportOfLine(bytes);
    if (result === null) continue;
    if ('report' in result) await output.report(JSON.stringify({ id: result.id, ...result.report }));
    else {
      unreadable++;
      output.complaint(`${result.id === null ? `line ${number}` : result.id}: ${oneLine(result.problem)}`);
    }
  }
  return unreadable;
}

type LineResult = { id: Id; report: Report } | { id: Id | null; problem: string };

/** Null for an empty line. */
function reportOfLine(bytes: Uint8Array): LineResult | null {
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

function reportOf({ text, html, url = null }: Record<string, unknown>): Report {
  if (url !== null && typeof url !== 'string') throw new UnreadableError('"url" must be a string');
  if (typeof text === 'string' && html === undefined) return reportOfText(text, { url });
  if (typeof html === 'string' && text === undefined) return reportOfHtml(html, url);
  throw new UnreadableError('needs "text" or "html", one of them, as a string');
}

export const oneLine = (message: string): string => message.replaceAll(/\s+/g, ' ').trim();
