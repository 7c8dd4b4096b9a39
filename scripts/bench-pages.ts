/**
 * From the click to the first paint of highlights, on saved pages in Chromium, and the bytes of each bundle:
 * `npm run -s bench:pages -- DIR [COUNT]`. Page scripts and all requests beyond this machine are blocked. All pages are checked in turn, several
 * times over, and each page's figures are its medians: what else the machine does hits some pages of every round by several milliseconds.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ReaderState, StageTimings } from '../utils/messages.ts';
import { readPageSet, type SavedPage } from './bench/page-set.ts';
import { buildExtension } from './browser/build.ts';
import { type HearsayBrowser, launchHearsay } from './browser/launch.ts';
import { type StaticServer, serve } from './browser/serve.ts';
import { bundleSize } from './bundle-size.ts';
import { POPUP_SETTLED } from './start/read-popup.ts';

interface Measured extends StageTimings {
  /** Milliseconds from the click on the icon to the frame after the first highlight was there. */
  clickToPaint: number;
}

const STAGES = ['clone', 'readability', 'mapping', 'language', 'detection', 'painting'] as const;

/** Resolves with the time of the first frame that shows a highlight. */
function firstHighlight(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (CSS.highlights.size > 0) requestAnimationFrame(() => resolve(Date.now()));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** What the popup has of the browser, in the words that this script needs. */
declare const chrome: {
  tabs: {
    query(of: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: { type: 'reader/state' }): Promise<ReaderState>;
  };
};

/** Asks the reader script of the active tab, from the popup, for its state. */
function readState(popup: Page): Promise<ReaderState> {
  return popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'reader/state' });
  });
}

async function measure(hearsay: HearsayBrowser, server: StaticServer, saved: SavedPage): Promise<Measured | null> {
  const path = `/${saved.id}.html`;
  server.put(path, saved.html, { 'content-security-policy': "script-src 'none'" });
  const page = await hearsay.open(`${server.origin}${path}`);
  const painted = firstHighlight(page);
  painted.catch(() => {});
  const clicked = Date.now();
  const popup = await hearsay.clickIcon(page);
  await popup.waitForSelector(POPUP_SETTLED);
  const state = await readState(popup);
  const found = state.status === 'done' && state.report.flags.length > 0;
  const measured = found ? { ...state.timings, clickToPaint: (await painted) - clicked } : null;
  await page.close();
  return measured;
}

const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN;

/** Odd, so that a median is one of them. */
const ROUNDS = 5;

function mediansOf(rounds: readonly Measured[]): Measured {
  const of = (stage: keyof Measured): number =>
    quantile(
      rounds.map((one) => one[stage]),
      0.5,
    );
  return {
    clickToPaint: of('clickToPaint'),
    clone: of('clone'),
    readability: of('readability'),
    mapping: of('mapping'),
    language: of('language'),
    detection: of('detection'),
    painting: of('painting'),
  };
}

function printTimes(all: readonly Measured[]): void {
  const row = (name: string, values: readonly number[]): void =>
    console.log(
      `${name.padEnd(16)} ${quantile(values, 0.5).toFixed(1).padStart(8)} ${quantile(values, 0.9).toFixed(1).padStart(8)}`,
    );
  console.log(`${all.length} pages with flags\n\nmilliseconds       median      90 %`);
  row(
    'click to paint',
    all.map(({ clickToPaint }) => clickToPaint),
  );
  for (const stage of STAGES)
    row(
      `  ${stage}`,
      all.map((one) => one[stage]),
    );
  const share = all.map((one) => (one.language + one.detection) / one.readability);
  console.log(`\nlanguage and detection against Readability, same page: median ${quantile(share, 0.5).toFixed(2)}`);
  const alone = all.map((one) => one.detection / one.readability);
  const within = alone.filter((one) => one <= 0.1).length;
  console.log(
    `detection against Readability, same page: median ${quantile(alone, 0.5).toFixed(3)}; at most a tenth on ${within} pages of ${all.length}`,
  );
  const total = (stage: (typeof STAGES)[number]): number => all.reduce((sum, one) => sum + one[stage], 0);
  console.log(
    `detection against Readability, all pages together: ${(total('detection') / total('readability')).toFixed(3)}`,
  );
}

function printBytes(extensionDir: string): void {
  console.log('\nbytes                 raw       gzip');
  for (const entry of ['reader.js', 'background.js', 'popup.html', 'options.html']) {
    const { raw, gzip } = bundleSize(extensionDir, entry);
    console.log(`${entry.padEnd(16)} ${String(raw).padStart(9)} ${String(gzip).padStart(9)}`);
  }
}

async function main(folder: string, count: number): Promise<void> {
  const pages = readPageSet(folder).filter(({ kind, language }) => kind === 'news' && language.startsWith('en'));
  const outDir = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const extensionDir = await buildExtension(outDir);
    await using server = await serve(folder);
    await using hearsay = await launchHearsay({
      extensionDir,
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    const byPage = new Map<string, Measured[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const saved of pages.slice(0, count)) {
        const measured = await measure(hearsay, server, saved);
        if (measured) byPage.set(saved.id, [...(byPage.get(saved.id) ?? []), measured]);
      }
    }
    printTimes([...byPage.values()].map(mediansOf));
    printBytes(extensionDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

const [folder, count = '1000'] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run -s bench:pages -- DIR [COUNT]   (DIR holds ID.html.gz files and ground-truth.json)');
  process.exitCode = 2;
} else await main(folder, Number(count));
