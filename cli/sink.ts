/** Where reports go: standard output, or a file that a later run can go on with. */
import { once } from 'node:events';
import { type FileHandle, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Position } from './job.ts';

/** What `--resume` needs to know. */
export interface Checkpoint {
  /** The run's inputs and layout; another run cannot go on with this one's output. */
  run: string;
  position: Position;
  /** Bytes of the output that are finished. */
  bytes: number;
  written: number;
  broken: number;
}

/** Everything written before belongs to finished records when `mark` is called. */
export interface Sink {
  write(text: string): Promise<void>;
  mark(state: Omit<Checkpoint, 'bytes'>): Promise<void>;
  /** Puts `tail` after the last report. A file that is `finished` needs no checkpoint any more. */
  close(tail: string, finished: boolean): Promise<void>;
}

export const stdoutSink: Sink = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  async mark() {},
  async close(tail) {
    await stdoutSink.write(tail);
  },
};

const BUFFER_CHARACTERS = 1024 * 1024;
const MARK_EVERY_MS = 1000;

const checkpointName = (output: string): string => `${output}.progress`;

export async function readCheckpoint(output: string): Promise<Checkpoint | null> {
  try {
    return JSON.parse(await readFile(checkpointName(output), 'utf8')) as Checkpoint;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Begins the file anew, or goes on after what `from` knows to be finished. `run` as in `Checkpoint`. */
export async function openFileSink(output: string, run: string, from: Checkpoint | null): Promise<Sink> {
  // From here until the run is finished there is a checkpoint beside the output.
  const start = { run, position: { file: 0, name: '', records: 0 }, bytes: 0, written: 0, broken: 0 };
  if (!from) await writeCheckpoint(output, start);
  const file = await open(output, from && from.bytes > 0 ? 'r+' : 'w');
  if (from) await file.truncate(from.bytes);
  return new FileSink(file, output, from?.bytes ?? 0);
}

async function writeCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const name = checkpointName(output);
  await writeFile(`${name}.new`, JSON.stringify(checkpoint));
  await rename(`${name}.new`, name);
}

class FileSink implements Sink {
  #file: FileHandle;
  #output: string;
  #bytes: number;
  #parts: string[] = [];
  #characters = 0;
  #state: Omit<Checkpoint, 'bytes'> | null = null;
  #marked = Date.now();

  constructor(file: FileHandle, output: string, bytes: number) {
    this.#file = file;
    this.#output = output;
    this.#bytes = bytes;
  }

  async write(text: string): Promise<void> {
    this.#parts.push(text);
    this.#characters += text.length;
  }

  async mark(state: Omit<Checkpoint, 'bytes'>): Promise<void> {
    this.#state = state;
    if (this.#characters > BUFFER_CHARACTERS || Date.now() - this.#marked > MARK_EVERY_MS) await this.#save();
  }

  async close(tail: string, finished: boolean): Promise<void> {
    await this.#save();
    await this.#flush(tail);
    await this.#file.close();
    if (finished) await rm(checkpointName(this.#output), { force: true });
  }

  /** First the output, then the note that it is there: whatever ends the run, the note is never ahead. */
  async #save(): Promise<void> {
    await this.#flush(this.#parts.join(''));
    this.#parts = [];
    this.#characters = 0;
    this.#marked = Date.now();
    if (this.#state === null) return;
    await writeCheckpoint(this.#output, { ...this.#state, bytes: this.#bytes });
  }

  async #flush(text: string): Promise<void> {
    if (text === '') return;
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, at, bytes.length - at, this.#bytes + at);
      at += bytesWritten;
    }
    this.#bytes += bytes.length;
  }
}
