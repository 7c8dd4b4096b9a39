/** An HTTP response as a crawler kept it → its page. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { MOST_RECORD_BYTES } from '../job.ts';
import { parseHeaders } from './records.ts';

export interface Page {
  bytes: Buffer;
  charset: string | null;
}

/** Null where the response is no page: an error, a redirection, a picture. */
export function pageOfResponse(response: Uint8Array): Page | null {
  const bytes = Buffer.from(response.buffer, response.byteOffset, response.byteLength);
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  if (!/^HTTP\/[\d.]+ 200\b/.test(head)) return null;
  const headers = parseHeaders(head);
  const type = headers.get('content-type') ?? 'text/html';
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return null;
  const body = bytes.subarray(end + 4);
  const joined = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? (joinChunks(body) ?? body) : body;
  return {
    bytes: unpack(joined, headers.get('content-encoding') ?? ''),
    charset: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null,
  };
}

/** Null where the body is not in chunks: many crawlers join them and keep the header. */
function joinChunks(body: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = body.indexOf('\r\n', at);
    const size = lineEnd < 0 ? null : /^([\da-f]{1,8})\s*(?:;|$)/i.exec(body.toString('latin1', at, lineEnd))?.[1];
    if (!size) return null;
    const start = lineEnd + 2;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(body.subarray(start, start + length));
    at = start + length + 2;
  }
}

/** As it is where it does not unpack: many crawlers unpack and keep the header. */
function unpack(body: Buffer, encoding: string): Buffer {
  const options = { maxOutputLength: MOST_RECORD_BYTES };
  try {
    if (/gzip/i.test(encoding)) return gunzipSync(body, options);
    if (/deflate/i.test(encoding)) return inflateSync(body, options);
    if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(body, options);
    return body;
  } catch {
    return body;
  }
}
