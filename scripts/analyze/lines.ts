/** Bytes → lines, one at a time, however long the stream: readline would also split at U+2028, which JSON allows. */

const NEWLINE = 0x0a;

export interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array;
}

export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      held.push(chunk.subarray(start, end));
      yield { number: number++, bytes: Buffer.concat(held) };
      held = [];
      start = end + 1;
    }
    if (start < chunk.length) held.push(chunk.subarray(start));
  }
  if (held.length > 0) yield { number, bytes: Buffer.concat(held) };
}
