/** Unpacked WARC → records (ISO 28500). A broken record is named, and reading goes on at the next one. */
import type { ByteQueue } from './byte-queue.ts';

export interface WarcRecord {
  /** Lower-case names. */
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

export type WarcItem = { offset: number } & ({ record: WarcRecord } | { problem: string });

const HEAD_END = Buffer.from('\r\n\r\n');
const MOST_HEAD_BYTES = 64 * 1024;
const VERSION = /^WARC\/\d+\.\d+\r\n/;
const RECORD_START = Buffer.from('\r\nWARC/1.');

export async function* recordsOf(queue: ByteQueue, mostBytes: number): AsyncGenerator<WarcItem> {
  while (await skipBlankLines(queue)) {
    const { offset } = queue;
    const head = await readHead(queue);
    if (typeof head === 'string') {
      yield { offset, problem: head };
      await skipToRecord(queue, 1);
    } else if (head.contentLength > mostBytes) {
      yield { offset, problem: `longer than ${mostBytes} bytes` };
      await queue.skip(head.length + head.contentLength);
    } else yield await readRecord(queue, head);
  }
}

interface Head {
  headers: Map<string, string>;
  contentLength: number;
  length: number;
}

/** Takes the record from the queue: whole, or only up to where the next seems to start. */
async function readRecord(queue: ByteQueue, { headers, contentLength, length }: Head): Promise<WarcItem> {
  const { offset } = queue;
  const end = length + contentLength;
  if (!(await queue.fill(end))) {
    await skipToRecord(queue, length);
    return { offset, problem: 'ends before its Content-Length' };
  }
  await queue.fill(end + HEAD_END.length);
  const after = queue.front.subarray(end, end + HEAD_END.length);
  if (after.length > 0 && !after.equals(HEAD_END.subarray(0, after.length))) {
    await skipToRecord(queue, length);
    return { offset, problem: 'does not end where its Content-Length says' };
  }
  const body = queue.front.subarray(length, end);
  queue.drop(end + after.length);
  return { offset, record: { headers, body } };
}

async function readHead(queue: ByteQueue): Promise<Head | string> {
  let end = queue.front.indexOf(HEAD_END);
  while (end < 0 && queue.front.length < MOST_HEAD_BYTES && !queue.ended) {
    await queue.grow();
    end = queue.front.indexOf(HEAD_END);
  }
  if (end < 0) return 'no end of its header';
  const text = queue.front.toString('utf8', 0, end + 2);
  if (!VERSION.test(text)) return 'not a WARC record';
  const headers = parseHeaders(text);
  const contentLength = Number(headers.get('content-length') ?? Number.NaN);
  if (!Number.isSafeInteger(contentLength) || contentLength < 0) return 'no valid Content-Length';
  return { headers, contentLength, length: end + HEAD_END.length };
}

/** "Name: value" lines after a first line of another kind; lines that begin with a space go on with the one before. */
export function parseHeaders(text: string): Map<string, string> {
  const lines = text.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** False at the end of the stream. */
async function skipBlankLines(queue: ByteQueue): Promise<boolean> {
  while (await queue.fill(1)) {
    const blank = queue.front.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
    if (blank === 0) return true;
    queue.drop(blank < 0 ? queue.front.length : blank);
  }
  return false;
}

/** Drops what stands before the next line that starts a record, looking from `from` on; all where none comes. */
async function skipToRecord(queue: ByteQueue, from: number): Promise<void> {
  queue.drop(Math.min(from, queue.front.length));
  for (;;) {
    const found = queue.front.indexOf(RECORD_START);
    if (found >= 0) return queue.drop(found + 2);
    queue.drop(Math.max(0, queue.front.length - RECORD_START.length));
    if (queue.ended) return queue.drop(queue.front.length);
    await queue.grow();
  }
}
