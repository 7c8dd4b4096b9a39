/** Has an engine read one labelled set and prints what the set's own scorer says of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../utils/report.ts';

export interface ScoreJob {
  /** Holds a folder for each set, each with SPLIT.jsonl and score.mjs. */
  folder: string;
  set: string;
  split: string;
  /** Further arguments of score.mjs. */
  options: readonly string[];
  read(text: string): Report;
}

/** The scorer's exit code. */
export function scoreSet({ folder, set, split, options, read }: ScoreJob): number {
  const work = mkdtempSync(join(tmpdir(), 'hearsay-score-'));
  const gold = join(folder, set, `${split}.jsonl`);
  const predictions = join(work, 'predictions.ndjson');
  try {
    writeFileSync(predictions, predict(gold, read));
    console.log(`\n${set} ${split}`);
    const args = [join(folder, set, 'score.mjs'), gold, predictions, ...options];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
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
