/**
 * Scores the engine on labelled articles: `npm run -s score -- DIR [--errors KIND]`.
 * DIR holds gold/ and polnear/, each with dev.jsonl and score.mjs. Without --errors it also prints
 * calibration, speed and size. `--split train` scores gold/train.jsonl. `--write FILE` puts the figures into a page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../utils/detect/analyze.ts';
import type { LabelledArticle } from './rules/rule-precision.ts';
import { writeAccuracy } from './score/accuracy-page.ts';
import { printCalibration } from './score/calibration.ts';
import { engineSize } from './score/engine-size.ts';
import { scoreSet } from './score/score-set.ts';
import { measureSpeed } from './score/speed.ts';

const SETS = ['gold', 'polnear'] as const;

const [folder, ...options] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, 'gold'))) {
  if (folder) console.error(`${folder} has no folder gold/ with labelled articles.`);
  console.error('usage: npm run -s score -- DIR [--errors KIND] [--split train] [--write FILE]');
  process.exit(2);
}
const splitAt = options.indexOf('--split');
const split = splitAt < 0 ? 'dev' : (options.splice(splitAt, 2)[1] ?? 'dev');
const sets = split === 'dev' ? SETS : SETS.slice(0, 1);
const writeAt = options.indexOf('--write');
const page = writeAt < 0 ? null : (options.splice(writeAt, 2)[1] ?? 'docs/accuracy.md');
const scores = sets.map((set) =>
  scoreSet({ folder, set, split, options: set === 'gold' ? options : [], read: analyze }),
);
process.exitCode = Math.max(...scores.map(({ code }) => code));
const labelled = readLabelled(join(folder, 'gold', `${split}.jsonl`));
if (page) writeAccuracy(page, labelled, new Map(sets.map((set, index) => [set, scores[index]?.output ?? ''])));

if (!options.includes('--errors')) await printCosts(labelled);

function readLabelled(file: string): LabelledArticle[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LabelledArticle);
}

async function printCosts(articles: readonly LabelledArticle[]): Promise<void> {
  printCalibration(articles);
  const speed = measureSpeed(articles.map(({ text }) => text));
  const size = await engineSize();
  console.log(`\nengine time against parse-english, same texts: ${speed.toParseEnglish.toFixed(2)} times`);
  console.log(`engine time for 1,000 words, on this machine: ${speed.perThousandWords.toFixed(2)} ms`);
  console.log(`all articles in one document against single ones: ${speed.growth.toFixed(2)} times`);
  console.log(`engine and lexicons: ${(size.raw / 1024).toFixed(1)} KB, gzip ${(size.gzip / 1024).toFixed(1)} KB`);
}
