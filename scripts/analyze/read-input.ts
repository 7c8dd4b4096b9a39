/** Reads what is named on the command line: a file, an address, or "-" for standard input. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Report } from '../../utils/report.ts';
import { reportOfHtml, reportOfText, UnreadableError } from './reports.ts';

const FETCH_TIMEOUT_MS = 30_000;

interface Input {
  bytes: Uint8Array;
  /** From the server, or from the file's name; null where neither says. */
  isHtml: boolean | null;
  charset: string | null;
  url: string | null;
}

/** Throws where the input cannot be read, with the reason in one line. */
export async function reportOfInput(name: string): Promise<Report> {
  const input = await read(name);
  const isHtml = input.isHtml ?? looksLikeHtml(input.bytes);
  const text = isHtml ? decodeHtml(input) : decodeText(input);
  return isHtml ? reportOfHtml(text, input.url) : reportOfText(text, { url: input.url });
}

async function read(name: string): Promise<Input> {
  if (name === '-') return { bytes: await buffer(process.stdin), isHtml: null, charset: null, url: null };
  if (/^https?:\/\//i.test(name)) return download(name);
  const isHtml = /\.x?html?$/i.test(name) ? true : /\.(?:txt|md|text)$/i.test(name) ? false : null;
  return { bytes: await readFile(name), isHtml, charset: null, url: null };
}

async function download(url: string): Promise<Input> {
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

/** The first bytes as text, for what HTML says of itself in ASCII; browsers look at as many. */
const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 1024)).toString('latin1');

const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\W*<(?:!doctype html|html|head|body|!--)|<html[\s>]/i.test(headOf(bytes));

const declaredCharset = (bytes: Uint8Array): string | null =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(headOf(bytes))?.[1] ?? null;

function decodeText({ bytes, charset }: Input): string {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError(`not text in ${charset ?? 'UTF-8'}`);
  }
}

/** As browsers do: what is declared counts, bytes that do not fit it are replaced, and older pages declare nothing. */
function decodeHtml({ bytes, charset }: Input): string {
  const declared = charset ?? declaredCharset(bytes);
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: declared === null }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
