/** A file of gzip members, as WARC files come → each member unpacked. A broken member costs only itself. */
import { gunzipSync } from 'node:zlib';
import { MOST_RECORD_BYTES } from '../job.ts';
import type { ByteQueue } from './byte-queue.ts';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** A member's fixed header is ten bytes. */
const HEADER_BYTES = 10;

export type Member = { offset: number } & ({ bytes: Buffer } | { problem: string });

/**
 * Members end where the next one's magic number stands, unless that is part of the packed data: then unpacking ends
 * unexpectedly and is tried again up to the next but one. Stops, with the rest in the queue, where the very first member is
 * longer than `mostBytes`: it is then a whole file packed as one.
 */
export async function* membersOf(queue: ByteQueue, mostBytes: number): AsyncGenerator<Member> {
  let any = false;
  while (await queue.fill(1)) {
    const member = await nextMember(queue, mostBytes);
    if (member.tooLong && !any) return;
    any = true;
    const { offset } = queue;
    queue.drop(member.length);
    yield 'bytes' in member ? { offset, bytes: member.bytes } : { offset, problem: member.problem };
  }
}

type Found = { length: number; tooLong?: boolean } & ({ bytes: Buffer } | { problem: string });

async function nextMember(queue: ByteQueue, mostBytes: number): Promise<Found> {
  let first: number | null = null;
  let from = HEADER_BYTES;
  for (;;) {
    const end = await findMagic(queue, from, mostBytes);
    first ??= end;
    if (end > mostBytes)
      return { length: first, tooLong: true, problem: `no end of the gzip member in ${mostBytes} bytes` };
    const bytes = unpack(queue.front.subarray(0, end));
    if (Buffer.isBuffer(bytes)) return { length: end, bytes };
    if (bytes === 'ERR_BUFFER_TOO_LARGE') return { length: end, tooLong: true, problem: 'unpacks to too much' };
    const isCutShort = bytes === 'Z_BUF_ERROR' && end < queue.front.length;
    if (!isCutShort) return { length: first, problem: `broken gzip member (${bytes})` };
    from = end + 1;
  }
}

/** Where the next magic number stands, or the end of the stream, or something past `mostBytes`. */
async function findMagic(queue: ByteQueue, from: number, mostBytes: number): Promise<number> {
  let at = from;
  for (;;) {
    const found = queue.front.indexOf(MAGIC, at);
    if (found >= 0) return found;
    if (queue.ended || queue.front.length > mostBytes) return queue.front.length;
    at = Math.max(from, queue.front.length - MAGIC.length + 1);
    await queue.grow();
  }
}

/** The bytes, or zlib's code of what is wrong. */
function unpack(packed: Buffer): Buffer | string {
  try {
    return gunzipSync(packed, { maxOutputLength: MOST_RECORD_BYTES });
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
