/** The bytes of a page or a text → its report. */
import { reportOfHtml, reportOfText, UnreadableError } from '../library/reports.ts';
import type { Report } from '../utils/report.ts';

export interface Document {
  bytes: Uint8Array;
  /** From the server, or from the file's name; null where neither says. */
  isHtml: boolean | null;
  charset: string | null;
  url: string | null;
}

/** Throws an `UnreadableError` with the reason in one line. */
export function reportOfDocument(document: Document): Report {
  const isHtml = document.isHtml ?? looksLikeHtml(document.bytes);
  return isHtml
    ? reportOfHtml(decodeHtml(document), document.url)
    : reportOfText(decodeText(document), { url: document.url });
}

/** The first bytes as text, for what HTML says of itself in ASCII; browsers look at as many. */
const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 1024)).toString('latin1');

const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\W*<(?:!doctype html|html|head|body|!--)|<html[\s>]/i.test(headOf(bytes));

const declaredCharset = (bytes: Uint8Array): string | null =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(headOf(bytes))?.[1] ?? null;

function decodeText({ bytes, charset }: Document): string {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableError(`not text in ${charset ?? 'UTF-8'}`);
  }
}

/** As browsers do: what is declared counts, bytes that do not fit it are replaced, and older pages declare nothing. */
function decodeHtml({ bytes, charset }: Document): string {
  const declared = charset ?? declaredCharset(bytes);
  try {
    return new TextDecoder(declared ?? 'utf-8', { fatal: declared === null }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
