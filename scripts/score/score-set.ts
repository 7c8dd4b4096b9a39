/** Has an engine read one labelled set and prints what the set's own scorer says of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../utils/report.ts';

/** Bytes that a scorer may print: with --errors, every wrong sentence. */
const LONGEST = 64e6;

export interface ScoreJob {
  /** Holds a folder for each set, each with SPLIT.jsonl and score.mjs. */
  folder: string;
  set: string;
  split: string;
  /** Further arguments of score.mjs. */
  options: readonly string[];
  read(text: string): Report;
}

export interface Score {
  /** The scorer's exit code. */
  code: number;
  /** What it printed. */
  output: string;
}

/** Prints the score, too. */
export function scoreSet({ folder, set, split, options, read }: ScoreJob): Score {
  const work = mkdtempSync(join(tmpdir(), 'hearsay-score-'));
  const gold = join(folder, set, `${split}.jsonl`);
  const predictions = join(work, 'predictions.ndjson');
  try {
    writeFileSync(predictions, predict(gold, read));
    console.log(`\n${set} ${split}`);
    const args = [join(folder, set, 'score.mjs'), gold, predictions, ...options];
    const { status, stdout } = spawnSync(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: LONGEST,
    });
    process.stdout.write(stdout);
    return { code: status ?? 1, output: stdout };
  } finally {
    rmSync(work, { recursive: true });
  }
}

function predict(file: string, read: ScoreJob['read']): string {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const { flags, attributions } = read(text);
      return JSON.stringify({ id, flags, attributions });
    })
    .join('\n');
}
