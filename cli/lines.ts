/** Bytes → lines, one at a time, however long the stream: readline would also split at U+2028, which JSON allows. */

const NEWLINE = 0x0a;

export interface Line {
  /** From 1. */
  number: number;
  /** Null where the line is longer than it may be. */
  bytes: Uint8Array | null;
}

/** Lines of more than `mostBytes` are passed over without being held. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array): void => {
    length += part.length;
    if (length > mostBytes) held = [];
    else held.push(part);
  };
  const take = (): Line => {
    const line = { number: number++, bytes: length > mostBytes ? null : Buffer.concat(held) };
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
