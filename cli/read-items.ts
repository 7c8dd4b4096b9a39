/** Inputs → items, one at a time, whatever their kind. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { isGzip, peek, unpacked } from './bytes.ts';
import { filesOf, type InputFile, isHtmlName, STDIN } from './inputs.ts';
import { type InputItem, type Job, MOST_RECORD_BYTES, type Position } from './job.ts';
import { linesOf } from './lines.ts';
import { warcJobs } from './warc/items.ts';

/** How a file is cut into records. */
export const INPUT_KINDS = ['document', 'ndjson', 'warc'] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

export interface ReadOptions {
  /** Null: by each file's name, or its first bytes. */
  kind: InputKind | null;
  /** Goes on after this. */
  after: Position | null;
  /** Ends after the record at hand. */
  signal: AbortSignal;
  /** Hears of all bytes read. */
  onBytes(count: number): void;
}

type Cut = { place: string } & ({ job: Job } | { problem: string });

export async function* readItems(names: readonly string[], options: ReadOptions): AsyncGenerator<InputItem> {
  const { after, signal, onBytes } = options;
  let file = -1;
  for await (const input of filesOf(names)) {
    file++;
    const { name } = input;
    if (after && file < after.file) {
      if ('bytes' in input) onBytes(input.bytes ?? 0);
      continue;
    }
    const done = after?.file === file ? after.records : 0;
    let records = 0;
    const cuts = 'problem' in input ? [{ place: name, problem: input.problem }] : cutsOf(input, options);
    for await (const cut of cuts) {
      if (signal.aborted) return;
      if (++records > done) yield { file, name, records, ...cut };
    }
  }
}

async function* cutsOf(input: InputFile, { kind, signal, onBytes }: ReadOptions): AsyncGenerator<Cut> {
  const { name } = input;
  try {
    const chunks = watched(name === STDIN ? process.stdin : createReadStream(name, { highWaterMark: 256 * 1024 }), {
      signal,
      onBytes,
    });
    const [head, whole] = await peek(chunks);
    const known = kind ?? kindOfName(name) ?? kindOfHead(head);
    if (known === 'warc') yield* cutWarc(name, whole);
    else {
      const plain = isGzip(head) ? unpacked(whole) : whole;
      const [plainHead, stream] = known === null ? await peek(plain) : [head, plain];
      yield* cut(name, known ?? kindOfHead(plainHead) ?? 'document', stream);
    }
  } catch (error) {
    yield { place: name, problem: error instanceof Error ? error.message : String(error) };
  }
}

function cut(name: string, kind: InputKind, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Cut> {
  if (kind === 'warc') return cutWarc(name, chunks);
  return kind === 'ndjson' ? cutLines(name, chunks) : cutDocument(name, chunks);
}

async function* cutWarc(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Cut> {
  for await (const { offset, ...found } of warcJobs(chunks)) yield { place: `${name}: byte ${offset}`, ...found };
}

async function* cutLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Cut> {
  for await (const { number, bytes } of linesOf(chunks, MOST_RECORD_BYTES)) {
    const place = name === STDIN ? `line ${number}` : `${name}: line ${number}`;
    if (bytes === null) yield { place, problem: `longer than ${MOST_RECORD_BYTES} bytes` };
    else yield { place, job: { kind: 'line', bytes } };
  }
}

async function* cutDocument(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Cut> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > MOST_RECORD_BYTES) {
      yield { place: name, problem: `longer than ${MOST_RECORD_BYTES} bytes` };
      return;
    }
    parts.push(part);
  }
  const isHtml = isHtmlName(name.replace(/\.gz$/i, ''));
  yield { place: name, job: { kind: 'document', bytes: Buffer.concat(parts), id: name, isHtml, url: null } };
}

function kindOfName(name: string): InputKind | null {
  const bare = name.replace(/\.gz$/i, '');
  if (/\.(?:ndjson|jsonl)$/i.test(bare)) return 'ndjson';
  if (/\.warc$/i.test(bare)) return 'warc';
  return isHtmlName(bare) === null ? null : 'document';
}

/** Null where the bytes are packed and do not yet tell. */
function kindOfHead(head: Uint8Array): InputKind | null {
  if (isGzip(head)) return null;
  const text = Buffer.from(head.subarray(0, 64)).toString('latin1');
  if (/^WARC\/\d/.test(text)) return 'warc';
  // Nothing holds no records, rather than an empty one.
  return /^\s*(?:\{\s*"|$)/.test(text) ? 'ndjson' : 'document';
}

async function* watched(
  stream: Readable,
  { signal, onBytes }: Pick<ReadOptions, 'signal' | 'onBytes'>,
): AsyncGenerator<Uint8Array> {
  // A pipe that gives nothing must not hold up the end.
  const stop = (): void => void stream.destroy();
  signal.addEventListener('abort', stop);
  try {
    for await (const chunk of stream) {
      onBytes(chunk.length);
      yield chunk;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
