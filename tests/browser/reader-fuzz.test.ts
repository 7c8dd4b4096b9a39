/**
 * Generated documents on the whole way: extraction, mapping, detection, painting, changes by the page, teardown. Many of them in one tab of
 * the built extension. `npm run fuzz` runs more of them, from another seed each time.
 */
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import type { CheckScope, ReaderState } from '../../utils/messages.ts';
import { FLAG_KINDS, type Flag, type Report } from '../../utils/report.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { chooseFlags } from '../../utils/shown-flags.ts';
import { bodies, type Change, changes, type Made } from './fuzz/documents.ts';
import { apply, build, type Seen, seen } from './fuzz/in-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import { bare } from './harness/in-page.ts';

const hearsay = useHearsay();
const { runs, seed } = inject('fuzz');

const PAGE = `<!doctype html><html lang="en"><head><title>A storm and a pier</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-04T08:00:00Z"><meta name="author" content="Ana Hale"></head>
<body><article><h1>A storm and a pier</h1><p>The mayor denied that she had been told.</p></article></body></html>`;

/** A tab into which Hearsay has been let, and the way to ask its reader script. */
async function openTab() {
  hearsay.server.put('/fuzz.html', PAGE);
  const page = await hearsay.open('/fuzz.html');
  const popup = await hearsay.clickIcon(page);
  await popup.waitForSelector('.popup:not([data-status="opening"], [data-status="working"])');
  const tabId = await popup.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
    const [tab] = await (globalThis as any).chrome.tabs.query({ active: true, currentWindow: true });
    return tab.id as number;
  });
  await popup.close();
  const own = await hearsay.openOwn('welcome.html');
  // What is hidden waits.
  await page.bringToFront();
  const ask = (request: object): Promise<ReaderState> =>
    own.evaluate(
      // biome-ignore lint/suspicious/noExplicitAny: see above.
      (id, message) => (globalThis as any).chrome.tabs.sendMessage(id, message),
      tabId,
      request,
    );
  return { page, ask };
}
type Tab = Awaited<ReturnType<typeof openTab>>;

/** Half of a pair is no character: any stands for any. */
const plain = (text: string): string => bare(text).replace(/[\uD800-\uDFFF\uFFFD]/g, '?');
const wordsOf = ({ text }: Report, { start, end }: Flag['span']): string => plain(text.slice(start, end));
const shownIn = (report: Report): Flag[] => chooseFlags(report, DEFAULT_SETTINGS, new Set()).shown;

/** Each range holds the report's words, all of them, flag by flag. */
function expectWords(report: Report, { painted }: Seen): void {
  const flags = shownIn(report);
  for (const kind of FLAG_KINDS) {
    const ofKind = flags.filter((flag) => flag.kind === kind);
    const textOf = (name: string): string => plain((painted[name] ?? []).join(''));
    expect(textOf(`hearsay-${kind}`)).toBe(ofKind.map(({ span }) => wordsOf(report, span)).join(''));
    expect(textOf(`hearsay-${kind}-cue`)).toBe(ofKind.map(({ cue }) => wordsOf(report, cue)).join(''));
  }
}

/** Some marks may be gone, each as a whole; none stands on other words, or on some of its own. */
function expectWholeMarks(report: Report, { painted }: Seen): void {
  for (const kind of FLAG_KINDS) {
    const flags = shownIn(report).filter((flag) => flag.kind === kind);
    const textOf = (name: string): string => plain((painted[name] ?? []).join(''));
    expectMadeOf(textOf(`hearsay-${kind}`), new Set(flags.map(({ span }) => wordsOf(report, span))));
    expectMadeOf(textOf(`hearsay-${kind}-cue`), new Set(flags.map(({ cue }) => wordsOf(report, cue))));
  }
}

/** The ranges of one mark stand together in their highlight, whenever they were put there. */
function expectMadeOf(text: string, parts: ReadonlySet<string>): void {
  const ends = new Set([0]);
  for (const end of ends) for (const part of parts) if (text.startsWith(part, end)) ends.add(end + part.length);
  expect(ends.has(text.length), `“${text.slice(Math.max(...ends))}” is no whole mark`).toBe(true);
}

interface Tally {
  done: number;
  flags: number;
  kept: number;
}

async function checkDocument(tab: Tab, body: Made[], scope: CheckScope, deeds: Change[], tally: Tally): Promise<void> {
  const { page, ask } = tab;
  await page.evaluate(build, JSON.stringify(body));
  const before = await page.evaluate(seen);
  const state = await ask({ type: 'reader/check', scope });
  expect(state).not.toMatchObject({ reason: 'detection' });
  expect(state).not.toMatchObject({ reason: 'painting' });
  const marked = await page.evaluate(seen);
  expect(marked.dom).toBe(before.dom);
  if (state.status === 'done') {
    tally.done++;
    tally.flags += shownIn(state.report).length;
    expectWords(state.report, marked);
    await page.evaluate(apply, deeds);
    const after = await page.evaluate(seen);
    expectWholeMarks(state.report, after);
    tally.kept += Object.values(after.painted).flat().length > 0 ? 1 : 0;
  }
  await leave(tab, await page.evaluate(seen));
}

/** Taken away, nothing is left of Hearsay, and the DOM is as it was. */
async function leave({ page, ask }: Tab, before: Seen): Promise<void> {
  await ask({ type: 'reader/remove-marks' });
  expect(await page.evaluate(seen)).toEqual({ dom: before.dom, painted: {}, sheets: 0 });
}

describe('any document', () => {
  it(
    'is marked on the words of its report, keeps its DOM, and has no mark on other words when it changes',
    async () => {
      const tab = await openTab();
      const failures: string[] = [];
      tab.page.on('pageerror', (error) => failures.push(String(error)));
      const tally: Tally = { done: 0, flags: 0, kept: 0 };
      const property = fc.asyncProperty(
        bodies,
        fc.constantFrom<CheckScope>('article', 'page'),
        changes,
        (body, scope, deeds) => checkDocument(tab, body, scope, deeds, tally),
      );
      await fc.assert(property, { numRuns: runs, seed });
      expect(failures).toEqual([]);
      console.log(
        `Seed ${seed}: ${runs} documents, ${tally.done} checked, ${tally.flags} marks, ${tally.kept} still marked after changes`,
      );
      // The documents are of a sort that has something to mark.
      expect(tally.done).toBeGreaterThan(runs / 3);
      expect(tally.flags).toBeGreaterThan(runs);
    },
    60_000 + runs * 2000,
  );
});
