/**
 * How well articles are found and placed on saved pages: `npm run -s measure-pages -- DIR [--browser] [--verbose]`.
 * DIR holds ID.html.gz files and ground-truth.json. `--browser` parses them in Chromium instead of linkedom.
 */
import { parseArgs } from 'node:util';
import { parsePage } from '../library/parse-html.ts';
import { readPageSet, type SavedPage } from './bench/page-set.ts';
import { openBrowserProbe } from './measure/browser-probe.ts';
import { type PageProbe, probePage } from './measure/probe.ts';
import { type Agreement, agreement } from './measure/shingles.ts';

type Probe = (page: SavedPage) => Promise<PageProbe> | PageProbe;
interface Result {
  page: SavedPage;
  probe: PageProbe;
}

const percent = (part: number, whole = 1): string => `${((100 * part) / whole).toFixed(2)} %`;

async function probeAll(pages: readonly SavedPage[], probe: Probe): Promise<Result[]> {
  const results: Result[] = [];
  for (const page of pages) results.push({ page, probe: await probe(page) });
  return results;
}

function printPlaced(results: readonly Result[]): void {
  const sum = (key: 'sentences' | 'placed'): number => results.reduce((total, { probe }) => total + probe[key], 0);
  console.log(
    `Sentences with an exact range: ${sum('placed')} of ${sum('sentences')}, ${percent(sum('placed'), sum('sentences'))}`,
  );
  const changed = results.filter(({ probe }) => !probe.untouched);
  console.log(`Pages changed by extraction: ${changed.length}${changed.map(({ page }) => ` ${page.id}`).join('')}`);
}

const bodies = (results: readonly Result[], key: 'text' | 'readability') =>
  results.map(({ page, probe }) => ({ marked: page.articleBody, extracted: probe[key] }));

function printAgreement(results: readonly Result[]): void {
  const line = (name: string, { f1, precision, recall }: Agreement): void =>
    console.log(`${name}: F1 ${percent(f1)}, precision ${percent(precision)}, recall ${percent(recall)}`);
  for (const [name, some] of [
    ['all pages', results],
    ['news', results.filter(({ page }) => page.kind === 'news')],
  ] as const) {
    line(`Body, ${name}, Hearsay`, agreement(bodies(some, 'text')));
    line(`Body, ${name}, Readability`, agreement(bodies(some, 'readability')));
  }
}

function printNews(results: readonly Result[]): void {
  const wrong = results.filter(({ page, probe }) => probe.isNews !== (page.kind === 'news'));
  for (const [kind, verdict] of [
    ['other', 'Wrongly taken as news'],
    ['news', 'Wrongly refused'],
  ]) {
    const some = wrong.filter(({ page }) => page.kind === kind);
    console.log(`${verdict}: ${some.length} of ${results.filter(({ page }) => page.kind === kind).length}`);
    for (const { page, probe } of some) console.log(`  ${page.id} ${page.url}\n    ${probe.evidence.join('; ')}`);
  }
}

/** Pages apart from Readability, and where most is lost. */
function printPages(results: readonly Result[]): void {
  for (const { page, probe } of results) {
    const [ours, theirs] = (['text', 'readability'] as const).map(
      (key) => agreement(bodies([{ page, probe }], key)).f1,
    );
    console.log(`${page.id} ${page.kind} ${percent(ours ?? 0)} (Readability ${percent(theirs ?? 0)}) ${page.url}`);
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) {
  console.error('Usage: npm run -s measure-pages -- DIR [--browser] [--verbose]');
  process.exit(1);
}
const browser = values.browser ? await openBrowserProbe() : null;
try {
  const probe: Probe = browser?.probe ?? (({ html, url }) => probePage(parsePage(html, url)));
  const results = await probeAll(readPageSet(folder), probe);
  if (values.verbose) printPages(results);
  printPlaced(results);
  printAgreement(results);
  printNews(results);
} finally {
  await browser?.close();
}
