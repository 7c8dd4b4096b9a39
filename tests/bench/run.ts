/**
 * The engine against what one could pick instead, on the same texts in the same run: `npm run -s bench [-- FILE]`.
 * FILE holds articles, one JSON with a `text` a line; without it, texts of our own. docs/benchmarks.md explains each table.
 */
import { fileURLToPath } from 'node:url';
import { BASELINE, CANDIDATES } from './candidates.ts';
import { bundleBytes, measureMemory, memoryOf } from './cost.ts';
import { benchTexts } from './texts.ts';
import { compareTimes, measureGrowth, type Reader } from './timing.ts';

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  console.log(`\n${[head, rule, ...rows].map(line).join('\n')}`);
}

const load = (): Promise<Reader[]> =>
  Promise.all(CANDIDATES.map(async (one) => ({ name: one.name, read: await one.load() })));

async function reportMemory(name: string, file: string | undefined): Promise<void> {
  const candidate = CANDIDATES.find((one) => one.name === name);
  if (!candidate) throw new Error(`no candidate ${name}`);
  const texts = benchTexts(file);
  const memory = await measureMemory(async () => {
    const read = await candidate.load();
    for (const text of texts) read(text);
    return read;
  });
  console.log(JSON.stringify(memory));
}

function printTimes(readers: readonly Reader[], texts: readonly string[]): void {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const base = readers.find(({ name }) => name === BASELINE);
  if (!base) throw new Error(`no candidate ${BASELINE}`);
  console.log(`${texts.length} texts, ${words} words; Node ${process.version}`);
  printTable(
    ['', `times ${BASELINE}`, 'ms for 1,000 words'],
    readers.map((reader) => {
      const compared = compareTimes(reader, base, texts);
      return [
        reader.name,
        (compared.milliseconds / compared.base).toFixed(2),
        ((1000 * compared.milliseconds) / words).toFixed(2),
      ];
    }),
  );
}

/** Time for each article in the document, against that of one alone: 1 where cost grows as the text does. */
function printGrowth(readers: readonly Reader[], texts: readonly string[]): void {
  const steps = measureGrowth(readers, texts);
  printTable(
    ['ms for articles in one document', ...steps.map(({ times }) => `${times}×`), 'an article at 256× / at 16×'],
    readers.map(({ name }) => {
      const at = (times: number): number | null =>
        steps.find((step) => step.times === times)?.milliseconds.get(name) ?? null;
      const [some, most] = [at(16), at(256)];
      const ratio = some === null || most === null ? '–' : (most / 256 / (some / 16)).toFixed(2);
      return [name, ...steps.map(({ times }) => at(times)?.toFixed(1) ?? '–'), ratio];
    }),
  );
}

async function printCosts(file: string | undefined): Promise<void> {
  const rows: string[][] = [];
  for (const { name, bundle } of CANDIDATES) {
    const { raw, gzip } = await bundleBytes(bundle);
    const { kept, peak } = memoryOf(fileURLToPath(import.meta.url), name, file);
    rows.push([name, (raw / 1024).toFixed(0), (gzip / 1024).toFixed(0), kept.toFixed(1), peak.toFixed(0)]);
  }
  printTable(['', 'bundle, KB', 'gzip, KB', 'heap kept, MB', 'process peak, MB'], rows);
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--memory') await reportMemory(rest[0] ?? '', rest[1]);
else {
  const texts = benchTexts(first);
  const readers = await load();
  printTimes(readers, texts);
  printGrowth(readers, texts);
  await printCosts(first);
}
