/** Reads what is named on the command line: a file, an address, or "-" for standard input. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { type Document, reportOfDocument } from '../../cli/documents.ts';
import { isHtmlName } from '../../cli/inputs.ts';
import { UnreadableError } from '../../library/reports.ts';
import type { Report } from '../../utils/report.ts';

const FETCH_TIMEOUT_MS = 30_000;

/** Throws where the input cannot be read, with the reason in one line. */
export async function reportOfInput(name: string): Promise<Report> {
  return reportOfDocument(await read(name));
}

async function read(name: string): Promise<Document> {
  if (name === '-') return { bytes: await buffer(process.stdin), isHtml: null, charset: null, url: null };
  if (/^https?:\/\//i.test(name)) return download(name);
  return { bytes: await readFile(name), isHtml: isHtmlName(name), charset: null, url: null };
}

async function download(url: string): Promise<Document> {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
  if (!response.ok) throw new UnreadableError(`the server answered ${response.status} ${response.statusText}`.trim());
  const type = response.headers.get('content-type') ?? '';
  if (!/^(?:$|text\/|application\/xhtml)/i.test(type)) throw new UnreadableError(`neither HTML nor text, but ${type}`);
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    isHtml: type === '' ? null : /html/i.test(type),
    charset: /charset="?([\w-]+)/i.exec(type)?.[1] ?? null,
    url: response.url,
  };
}
