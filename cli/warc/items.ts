/** A WARC file, plain or gzip, → jobs: each response and each page kept as a resource. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Job, MOST_RECORD_BYTES } from '../job.ts';
import { ByteQueue } from './byte-queue.ts';
import { membersOf } from './members.ts';
import { recordsOf, type WarcItem, type WarcRecord } from './records.ts';

/** A whole record of a news crawl is packed into some hundred kilobytes. */
const MOST_MEMBER_BYTES = 16 * 1024 * 1024;

/** `offset` counts bytes of the file as it is, packed or not. */
export type WarcJob = { offset: number } & ({ job: Job } | { problem: string });

export async function* warcJobs(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcJob> {
  const queue = new ByteQueue(chunks);
  await queue.fill(2);
  const isPacked = queue.front[0] === 0x1f && queue.front[1] === 0x8b;
  for await (const item of isPacked ? packedRecords(queue) : recordsOf(queue, MOST_RECORD_BYTES)) {
    if ('problem' in item) yield item;
    else {
      const job = jobOf(item.record);
      if (job) yield { offset: item.offset, job };
    }
  }
}

/** Records by the offset of the member that holds them. */
async function* packedRecords(queue: ByteQueue): AsyncGenerator<WarcItem> {
  for await (const member of membersOf(queue, MOST_MEMBER_BYTES)) {
    if ('problem' in member) yield member;
    else {
      const unpacked = new ByteQueue(Readable.from([member.bytes]));
      for await (const item of recordsOf(unpacked, MOST_RECORD_BYTES)) yield { ...item, offset: member.offset };
    }
  }
  if (!(await queue.fill(1))) return;
  // One long member: offsets then count unpacked bytes, since no other can be told.
  const gunzip = createGunzip();
  const source = Readable.from(queue.rest());
  source.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
  yield* recordsOf(new ByteQueue(gunzip), MOST_RECORD_BYTES);
}

function jobOf({ headers, body }: WarcRecord): Job | null {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  const id = headers.get('warc-record-id') ?? url ?? '';
  const type = headers.get('content-type') ?? '';
  if (headers.get('warc-type') === 'response' && /^application\/http\b/i.test(type)) {
    return { kind: 'response', bytes: body, id, url };
  }
  const isHtml = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
  return headers.get('warc-type') === 'resource' && isHtml ? { kind: 'document', bytes: body, id, isHtml, url } : null;
}
