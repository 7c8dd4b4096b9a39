/**
 * Scores the engine on labelled articles: `npm run -s score [-- --errors KIND]` on those of tests/corpus,
 * `npm run -s score -- DIR [--errors KIND] [--split train]` on others.
 * DIR holds gold/, with dev.jsonl, train.jsonl and score.mjs, and polnear/, with dev.jsonl and score.mjs. Without --errors it
 * also prints calibration, speed and size. `--write FILE` puts the figures of all three files into a page.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../utils/detect/analyze.ts';
import type { LabelledArticle } from './rules/rule-precision.ts';
import { writeAccuracy } from './score/accuracy-page.ts';
import { printCalibration } from './score/calibration.ts';
import { engineSize } from './score/engine-size.ts';
import { printCorpus } from './score/print-corpus.ts';
import { scoreSet } from './score/score-set.ts';
import { measureSpeed } from './score/speed.ts';

const USAGE = 'usage: npm run -s score -- [DIR] [--errors KIND] [--split train] [--write FILE]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string' }, split: { type: 'string', default: 'dev' }, write: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined) printCorpus(values.errors);
else if (existsSync(join(folder, 'gold'))) await scoreFolder(folder);
else {
  console.error(`${folder} has no folder gold/ with labelled articles.\n${USAGE}`);
  process.exitCode = 2;
}

async function scoreFolder(dir: string): Promise<void> {
  const splits = values.write ? ['dev', 'train'] : [values.split];
  const scorerOptions = values.errors ? ['--errors', values.errors] : [];
  const score = (set: string, split: string, options: readonly string[]): { score: string } => {
    const { code, output } = scoreSet({ folder: dir, set, split, options, read: analyze });
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
    return { score: output };
  };
  const labelledSets = splits.map((name) => ({
    name,
    articles: readLabelled(join(dir, 'gold', `${name}.jsonl`)),
    ...score('gold', name, scorerOptions),
  }));
  const layers = splits.includes('dev') ? score('polnear', 'dev', []).score : '';
  if (values.write) writeAccuracy(values.write, labelledSets, layers);
  if (!values.errors) await printCosts(labelledSets[0]?.articles ?? []);
}

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
