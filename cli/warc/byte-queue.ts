/** A stream of bytes with a front to look at and to take from. */
export class ByteQueue {
  #chunks: AsyncIterator<Uint8Array>;
  #front: Buffer = Buffer.alloc(0);
  #offset: number;
  #ended = false;

  /** `offset`: where the first byte stands in its file. */
  constructor(chunks: AsyncIterable<Uint8Array>, offset = 0) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#offset = offset;
  }

  /** Where the front's first byte stands in the file. */
  get offset(): number {
    return this.#offset;
  }

  get front(): Buffer {
    return this.#front;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** Makes the front at least `length` bytes long; false where the stream ends before. */
  async fill(length: number): Promise<boolean> {
    if (this.#front.length >= length) return true;
    const parts: Uint8Array[] = [this.#front];
    let held = this.#front.length;
    while (held < length && !this.#ended) {
      const next = await this.#chunks.next();
      if (next.done) this.#ended = true;
      else {
        parts.push(next.value);
        held += next.value.length;
      }
    }
    this.#front = Buffer.concat(parts);
    return held >= length;
  }

  /** Adds what the stream gives next, and as much again as is held, so that growing stays linear. */
  grow(): Promise<boolean> {
    return this.fill(this.#front.length * 2 + 1);
  }

  drop(length: number): void {
    this.#front = this.#front.subarray(length);
    this.#offset += length;
  }

  /** Drops `length` bytes without holding them; the stream may end before. */
  async skip(length: number): Promise<void> {
    let left = length;
    while (left > 0 && (await this.fill(1))) {
      const part = Math.min(left, this.#front.length);
      this.drop(part);
      left -= part;
    }
  }

  /** What is left, from the front on. */
  async *rest(): AsyncGenerator<Uint8Array> {
    while (await this.fill(1)) {
      const part = this.#front;
      this.drop(part.length);
      yield part;
    }
  }
}
