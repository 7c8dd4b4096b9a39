/** What is named on the command line → files, folders walked in a fixed order. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const STDIN = '-';

/** What is read of a folder; other files may be anything. */
const KNOWN_NAME = /\.(?:x?html?|txt|md|text|ndjson|jsonl|warc)(?:\.gz)?$/i;

export interface InputFile {
  name: string;
  /** Null where it is not known: standard input. */
  bytes: number | null;
}

/** Files in the order of the arguments, folders sorted by name. Yields a problem for what is not there. */
export async function* filesOf(
  names: readonly string[],
): AsyncGenerator<InputFile | { name: string; problem: string }> {
  for (const name of names) {
    if (name === STDIN) yield { name, bytes: null };
    else yield* filesAt(name);
  }
}

async function* filesAt(path: string): AsyncGenerator<InputFile | { name: string; problem: string }> {
  try {
    const status = await stat(path);
    if (!status.isDirectory()) yield { name: path, bytes: status.isFile() ? status.size : null };
    else yield* filesIn(path);
  } catch (error) {
    yield { name: path, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function* filesIn(folder: string): AsyncGenerator<InputFile | { name: string; problem: string }> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() || KNOWN_NAME.test(entry.name)) yield* filesAt(path);
  }
}

/** By the file's name; null where it does not say. */
export function isHtmlName(name: string): boolean | null {
  if (/\.x?html?$/i.test(name)) return true;
  return /\.(?:txt|md|text)$/i.test(name) ? false : null;
}

/** Bytes of all inputs together; null where that is not known. */
export async function totalBytes(names: readonly string[]): Promise<number | null> {
  let total = 0;
  for await (const file of filesOf(names)) {
    if ('problem' in file) continue;
    if (file.bytes === null) return null;
    total += file.bytes;
  }
  return total;
}
