/** Streams of bytes: what they hold by their first, and what they hold when unpacked. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The first bytes, and a stream of all. */
export async function peek(chunks: AsyncIterable<Uint8Array>): Promise<[Uint8Array, AsyncIterable<Uint8Array>]> {
  const source = chunks[Symbol.asyncIterator]();
  const first = await source.next();
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    for (let read = first; !read.done; read = await source.next()) yield read.value;
  };
  return [first.done ? new Uint8Array() : first.value, whole()];
}

export function unpacked(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const packed = Readable.from(chunks);
  const plain = createGunzip();
  packed.on('error', (error) => plain.destroy(error)).pipe(plain);
  return plain;
}
