/** Each state of the popup in the built extension: what it says, and that axe has nothing against it in any scheme. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ReaderState } from '../../utils/messages.ts';
import type { Report } from '../../utils/report.ts';
import { BRIDGE, sampleReport } from '../unit/components/sample-report.ts';
import { axeInAllSchemes } from './harness/axe.ts';
import { useHearsay } from './harness/hearsay.ts';

const hearsay = useHearsay();

/** Has the tab's reader script announce a state, as it does when its own changes. Settles when it was heard. */
async function send(page: Page, state: ReaderState): Promise<void> {
  const [realm] = page.extensionRealms();
  if (!realm) throw new Error('The tab has no reader script.');
  await realm.evaluate((changed) => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the content script, not in the test's types.
    const { runtime } = (globalThis as any).chrome;
    // Nobody answers; the promise rejects or settles once all who listen have been told.
    return runtime.sendMessage({ type: 'reader/changed', visible: null, state: changed }).catch(() => {});
  }, state);
}

async function announce(page: Page, popup: Page, state: ReaderState): Promise<void> {
  await send(page, state);
  await popup.waitForSelector(`.popup[data-status="${state.status}"]`);
}

async function openPopup(): Promise<{ page: Page; popup: Page }> {
  hearsay.server.put('/plain.html', '<!doctype html><html lang="en"><title>A page</title><p>Hello.</p></html>');
  const page = await hearsay.open('/plain.html');
  const popup = await hearsay.clickIcon(page);
  await popup.waitForSelector('.popup:is([data-status="no-article"], [data-status="failed"])');
  return { page, popup };
}

const TIMINGS = { clone: 1, readability: 1, mapping: 1, language: 1, detection: 1, painting: 1 };
const report = sampleReport(BRIDGE);

function done(more: Partial<Extract<ReaderState, { status: 'done' }>> = {}): ReaderState {
  return {
    status: 'done',
    scope: 'article',
    report,
    hidden: [],
    marksShown: true,
    current: null,
    isOutdated: false,
    paragraphsShown: null,
    timings: TIMINGS,
    ...more,
  };
}

/** With a sourcing bar, and with denials that answer a claim. */
function unnamedReport(): Report {
  const found = sampleReport(BRIDGE);
  Object.assign(found.summary.bySourceType, { person: 1, unnamed: 1, collective: 1 });
  for (const flag of found.flags) if (flag.subtype === 'denied') flag.denies = found.sentences[0] ?? null;
  return found;
}

const STATES: [name: string, state: ReaderState, words: RegExp][] = [
  ['a list of claims', done(), /8 marks in 6 of 8 sentences/],
  ['a list with notes', done({ scope: 'selection', hidden: ['f0'], marksShown: false }), /You have hidden 1 mark/],
  ['nothing flagged', done({ report: sampleReport([{ text: 'Rain fell.' }]) }), /not to say that all of it is true/],
  ['an article that changed', done({ isOutdated: true }), /changed/],
  ['the opening of an article', done({ paragraphsShown: 2 }), /2 paragraphs/],
  ['a page checked anyway', done({ scope: 'page' }), /Checked as you asked/],
  ['kinds that are missing', done({ report: { ...report, incomplete: ['denial'] } }), /Denial/],
  ['who is quoted, and what denials answer', done({ report: unnamedReport() }), /2 of 3 attributed statements/],
  ['all hidden', done({ report: sampleReport(BRIDGE.slice(3, 4)), hidden: ['f0'] }), /Every mark is hidden/],
  ['working', { status: 'working', scope: 'article', done: 2, total: 5 }, /Reading the article/],
  ['no article', { status: 'no-article', hasSelection: false }, /does not look like a news article/],
  ['no article, but a selection', { status: 'no-article', hasSelection: true }, /You have selected text/],
  [
    'another language',
    { status: 'unsupported-language', language: 'fr', hasSelection: false },
    /does not read French yet/,
  ],
  ['a failure', { status: 'failed', reason: 'detection', detail: 'RangeError' }, /The check did not finish/],
  ['a page that broke', { status: 'failed', reason: 'extraction', detail: '' }, /could not be read/],
  ['too much text', { status: 'failed', reason: 'too-much-text', detail: '' }, /Too much text/],
  ['too little text', { status: 'failed', reason: 'too-little-text', detail: '' }, /Too little text/],
];

describe('the popup', () => {
  for (const [name, state, words] of STATES) {
    it(`shows ${name}, with nothing for axe to object to`, async () => {
      const { page, popup } = await openPopup();
      await announce(page, popup, state);
      expect(await popup.$eval('.popup', (root) => root.textContent)).toMatch(words);
      expect(await axeInAllSchemes(popup)).toEqual([]);
    });
  }

  it('says that a page of the browser is closed to extensions', async () => {
    const popup = await hearsay.clickIcon(await hearsay.open('chrome://version'));
    await popup.waitForSelector('.popup[data-status="restricted"]');
    expect(await popup.$eval('.notice h2', (title) => title.textContent)).toBe('This page belongs to the browser');
    expect(await axeInAllSchemes(popup)).toEqual([]);
  });

  it('listens to its own tab only', async () => {
    const other = await openPopup();
    const { page, popup } = await openPopup();
    await announce(page, popup, { status: 'working', scope: 'article', done: 1, total: 2 });
    await send(other.page, { status: 'failed', reason: 'detection', detail: '' });
    expect(await popup.$eval('.popup', (root) => root.getAttribute('data-status'))).toBe('working');
  });
});
