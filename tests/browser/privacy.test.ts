/**
 * What leaves the device and what stays on it. All traffic of the browser goes through a proxy that writes it down; beside it, the browser's own
 * record of requests is kept for every page, popup and background. Then storage is read, and after a private window the whole profile.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type HearsayBrowser, launchHearsay } from '../../scripts/browser/launch.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { allowInPrivate, answerYes, scriptedSitesAre } from './harness/browser-settings.ts';
import { cardOpens, linesOf, pointAt } from './harness/hover.ts';
import { POLLING, popupShows, saveSettings } from './harness/in-page.ts';
import { checkSelection, exportClaims, useKeys, usePanel } from './harness/reader-journeys.ts';
import { type RecordingProxy, recordingProxy } from './harness/recording-proxy.ts';

const SITE = 'gazette.example';
const ADDRESS = `http://${SITE}/news/2026/03/04/bridge.html`;
const PLAIN = readFileSync(fileURLToPath(new URL('../pages/plain.html', import.meta.url)), 'utf8');
/**
 * Chromium's own calls home, which it makes with or without an extension, now and then: whether somebody is signed in, whether there is an
 * update. They are none of Hearsay's: the record of what its pages, its background and the page itself ask for has no such address.
 */
const BROWSERS_OWN = /^(?:CONNECT |http:\/\/)[\w.-]+\.(?:google|googleapis|gstatic|gvt1)\.com[:/]/;
/** In the article's text and nowhere else on this machine. */
const WORD = 'Quillonbrack';
const ARTICLE = PLAIN.replace('</p>', ` The span is also known as ${WORD}.</p>`)
  // The browser would ask for one otherwise.
  .replace('<head>', '<head><link rel="icon" href="data:,">');

// biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's pages, not in the test's types.
declare const chrome: any;

let proxy: RecordingProxy;
let profile: string;
let hearsay: HearsayBrowser;
let requests: string[];

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'hearsay-profile-'));
  proxy = await recordingProxy(SITE, new Map([[new URL(ADDRESS).pathname, ARTICLE]]));
  const args = [...proxy.args, `--user-data-dir=${profile}`];
  hearsay = await launchHearsay({ extensionDir: inject('extensionDir'), args });
  requests = [];
  hearsay.browser.on('targetcreated', (target) => void record(target).catch(() => {}));
});
afterAll(async () => {
  await hearsay?.[Symbol.asyncDispose]();
  await proxy?.[Symbol.asyncDispose]();
  rmSync(profile, { recursive: true, force: true });
});

/** Writes down what a page, popup or worker asks for. A target that is gone before it can be listened to is the proxy's to catch. */
async function record(target: Target): Promise<void> {
  if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return;
  const session = await target.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  await session.send('Network.enable');
}

const isMarked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => CSS.highlights.has('hearsay-denial'), POLLING);

/** Everything that an extension can keep, as its own page sees it. */
const kept = (own: Page): Promise<Record<string, unknown>> =>
  own.evaluate(async () => ({
    sync: Object.keys(await chrome.storage.sync.get(null)),
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    localStorage: { ...localStorage },
    cookies: document.cookie,
  }));

const NOTHING = { local: {}, session: {}, databases: [], caches: [], localStorage: {}, cookies: '' };

/** The files of the profile in which this text stands, in UTF-8 or UTF-16. */
function filesWith(text: string): string[] {
  const wanted = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((name) => join(profile, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => wanted.some((bytes) => readFileSync(file).includes(bytes)));
}

async function journeys(): Promise<void> {
  const page = await hearsay.open(ADDRESS);
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  await isMarked(page);
  await exportClaims(hearsay, popup);
  await usePanel(hearsay, page, popup);
  await useKeys(page);
  await checkSelection(hearsay, page);
  const again = await hearsay.clickIcon(page);
  await popupShows(again, 'done');
  await again.click('::-p-text(Check the article)');
  await isMarked(page);
  await again.close();
  await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('hearsay-denial')?.keys() ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const [line] = await linesOf(page, 'hearsay-denial', 0);
  if (!line) throw new Error('No denial is painted.');
  await pointAt(page, line);
  await cardOpens(page);
  const own = await hearsay.openOwn('options.html');
  await saveSettings(own, { ...DEFAULT_SETTINGS, style: 'underline' });
  await automatically(page, own);
  await own.close();
  await ownPages();
}

/** Every page that the extension has, each in a tab of its own. */
async function ownPages(): Promise<void> {
  const pages = readdirSync(inject('extensionDir')).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(1);
  for (const name of pages) {
    const own = await hearsay.openOwn(name);
    await own.waitForSelector('h1, h2');
    await own.close();
  }
}

async function automatically(page: Page, own: Page): Promise<void> {
  await answerYes(hearsay, [`http://${SITE}/*`]);
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  await popup.click('.automatic summary');
  await popup.click('.automatic label');
  await popup.waitForSelector('.automatic input:checked');
  await popup.close();
  await scriptedSitesAre(own, [`http://${SITE}/*`]);
  await isMarked(await hearsay.open(ADDRESS));
}

describe('over all journeys', () => {
  it('the only requests are for the pages that the reader opens, and storage holds settings only', async () => {
    proxy.taken();
    await journeys();
    const asked = proxy.taken().filter((address) => !BROWSERS_OWN.test(address));
    expect(asked).toEqual([ADDRESS, ADDRESS]);
    const outside = requests.filter((address) => !/^(?:chrome-extension|chrome|data|about|blob):/.test(address));
    expect(new Set(outside)).toEqual(new Set([ADDRESS]));
    // The record is live: it has the extension's own files.
    expect(requests.some((address) => address.startsWith('chrome-extension:'))).toBe(true);
    const own = await hearsay.openOwn('options.html');
    expect(await kept(own)).toEqual({ ...NOTHING, sync: ['settings'] });
    await own.close();
  });
});

describe('a private window', () => {
  it('leaves nothing behind, in storage or in the profile', async () => {
    await allowInPrivate(hearsay);
    // In an ordinary window, which the browser remembers.
    await hearsay.open(ADDRESS);
    const own = await hearsay.openOwn('options.html');
    const before = await kept(own);
    await own.evaluate((url) => chrome.windows.create({ url, incognito: true }), `${ADDRESS}?private`);
    const target = await hearsay.browser.waitForTarget((one) => one.url() === `${ADDRESS}?private`);
    const page = (await target.page()) as Page;
    await page.waitForFunction(() => document.readyState === 'complete', POLLING);
    await hearsay.clickIcon(page);
    await isMarked(page);
    await page.close();
    expect(await kept(own)).toEqual(before);
    await hearsay.browser.close();
    expect(filesWith('?private')).toEqual([]);
    expect(filesWith(WORD)).toEqual([]);
    // The search does find what is kept.
    expect(filesWith(SITE).length).toBeGreaterThan(0);
  });
});
