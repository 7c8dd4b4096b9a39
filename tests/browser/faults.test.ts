/** What goes wrong around a check: nothing is lost, nothing hangs, and the reader is told. */
import type { Page, WebWorker } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { useHearsay } from './harness/hearsay.ts';
import { domOf, highlights, POLLING, popupShows, readerRealm, saveSettings } from './harness/in-page.ts';

const hearsay = useHearsay();

/** Runs in the extension's own page, where there is `chrome`. */
// biome-ignore lint/suspicious/noExplicitAny: the types of the tests do not have it.
declare const chrome: any;

const isMarked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => CSS.highlights.has('hearsay-denial'), POLLING);

async function background(): Promise<WebWorker> {
  const target = await hearsay.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('The background is not running.');
  return worker;
}

/** The browser starts a background that has been stopped for any message, also for one that nobody answers. */
async function wake(): Promise<void> {
  const own = await hearsay.openOwn('options.html');
  await own.evaluate(() => chrome.runtime.sendMessage({ type: 'nothing' }).catch(() => {}));
  await own.close();
}

/** Has the engine, from now on, begin its work and never end it; `begun` settles when it has. */
async function makeEngineHang(): Promise<{ begun: Promise<void> }> {
  await wake();
  const worker = await background();
  const begun = new Promise<void>((resolve) => {
    worker.on('console', (message) => message.text() === 'hanging' && resolve());
  });
  await worker.evaluate(() => {
    performance.now = () => {
      console.log('hanging');
      for (;;);
    };
  });
  return { begun };
}

describe('the background', () => {
  it('stopped in the middle of a check is started again, and the check goes on', async () => {
    const page = await hearsay.open('/plain.html');
    const { begun } = await makeEngineHang();
    const popup = await hearsay.clickIcon(page);
    await begun;
    await (await background()).close();
    await popupShows(popup, 'done');
    await isMarked(page);
  });

  it('stopped after a check loses nothing: the report is the page’s, and settings still apply', async () => {
    const page = await hearsay.open('/plain.html');
    await popupShows(await hearsay.clickIcon(page), 'done');
    await (await background()).close();
    const own = await hearsay.openOwn('options.html');
    await page.bringToFront();
    await saveSettings(own, { ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, denial: false } });
    await page.waitForFunction(() => !CSS.highlights.has('hearsay-denial'), POLLING);
    await popupShows(await hearsay.clickIcon(page), 'done');
  });
});

describe('the popup', () => {
  it('closed in the middle of a check does not end it; opened again, it shows the report', async () => {
    const page = await hearsay.open('/plain.html');
    const { begun } = await makeEngineHang();
    const popup = await hearsay.clickIcon(page);
    await begun;
    await popup.close();
    await (await background()).close();
    await isMarked(page);
    await popupShows(await hearsay.clickIcon(page), 'done');
  });
});

describe('a tab', () => {
  it('closed in the middle of a check leaves the next one to work as ever', async () => {
    const page = await hearsay.open('/plain.html');
    const { begun } = await makeEngineHang();
    await hearsay.clickIcon(page);
    await begun;
    await page.close();
    await (await background()).close();
    const next = await hearsay.open('/messy.html');
    await popupShows(await hearsay.clickIcon(next), 'done');
  });

  it('that has crashed can be checked again once it is loaded again', async () => {
    const page = await hearsay.open('/plain.html');
    await popupShows(await hearsay.clickIcon(page), 'done');
    const crashed = new Promise((resolve) => page.once('error', resolve));
    await page.goto('chrome://crash').catch(() => {});
    await crashed;
    await page.goto(`${hearsay.server.origin}/plain.html`);
    expect(await highlights(page)).toEqual({});
    await popupShows(await hearsay.clickIcon(page), 'done');
  });

  it('that was discarded begins anew when the reader comes back to it', async () => {
    const address = `${hearsay.server.origin}/plain.html`;
    const page = await hearsay.open('/plain.html');
    await popupShows(await hearsay.clickIcon(page), 'done');
    const own = await hearsay.openOwn('options.html');
    const id = await own.evaluate(async () => {
      const tabs: { id: number; active: boolean; discarded: boolean }[] = await chrome.tabs.query({});
      const discarded = await Promise.all(
        tabs.filter(({ active }) => !active).map((tab) => chrome.tabs.discard(tab.id).catch(() => null)),
      );
      return (discarded.filter(Boolean) as { id: number }[]).map((tab) => tab.id).at(-1);
    });
    expect(id).toBeDefined();
    await own.evaluate((tab) => chrome.tabs.update(tab, { active: true }), id);
    const target = await hearsay.browser.waitForTarget((one) => one.url() === address && one.type() === 'page');
    const back = (await target.page()) as Page;
    await back.waitForFunction(() => document.readyState === 'complete', POLLING);
    expect(await highlights(back)).toEqual({});
    await popupShows(await hearsay.clickIcon(back), 'done');
    await isMarked(back);
  });
});

describe('two windows', () => {
  it('are checked each by itself, with their own reports and badges', async () => {
    const first = await hearsay.open('/plain.html');
    await popupShows(await hearsay.clickIcon(first), 'done');
    const own = await hearsay.openOwn('options.html');
    const address = `${hearsay.server.origin}/messy.html`;
    await own.evaluate((url) => chrome.windows.create({ url }), address);
    const target = await hearsay.browser.waitForTarget((one) => one.url() === address);
    const second = (await target.page()) as Page;
    await second.waitForFunction(() => document.readyState === 'complete', POLLING);
    await popupShows(await hearsay.clickIcon(second), 'done');
    await isMarked(second);
    const [marks, others] = [await highlights(first), await highlights(second)];
    expect(Object.keys(marks).length).toBeGreaterThan(0);
    expect(marks).not.toEqual(others);
    const badges = await own.evaluate(async () => {
      const tabs: { id: number; windowId: number }[] = await chrome.tabs.query({});
      const texts = await Promise.all(
        tabs.map(async ({ id, windowId }) => ({ windowId, text: await chrome.action.getBadgeText({ tabId: id }) })),
      );
      return texts.filter(({ text }) => text !== '');
    });
    expect(new Set(badges.map(({ windowId }) => windowId)).size).toBe(2);
  });
});

describe('Readability', () => {
  it('throwing ends the check with a failure that says so; the old marks are gone and the page is as it was', async () => {
    const page = await hearsay.open('/plain.html');
    const dom = await domOf(page);
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    await readerRealm(page).evaluate(() => {
      // Readability works through live lists of elements.
      Document.prototype.getElementsByTagName = () => {
        throw new RangeError('broken on purpose');
      };
      Element.prototype.getElementsByTagName = Document.prototype.getElementsByTagName;
    });
    await popup.click('::-p-text(Check again)');
    await popupShows(popup, 'failed');
    expect(await highlights(page)).toEqual({});
    expect(await domOf(page)).toBe(dom);
    expect(await popup.$$eval('button', (all) => all.map((one) => one.textContent))).toContain('Try again');
  });
});

describe('stored settings', () => {
  const stored: [string, unknown][] = [
    ['are no settings at all', 'x'.repeat(1000)],
    ['are corrupt', { version: 2, kinds: 7, style: null, colors: { anonymous: 'red' } }],
    ['come from a future version', { ...DEFAULT_SETTINGS, version: 99, mood: 'new' }],
  ];
  it.each(stored)('that %s neither stop a check nor go unsaid', async (_, value) => {
    const own = await hearsay.openOwn('options.html');
    await own.evaluate((settings) => chrome.storage.sync.set({ settings }), value);
    await own.close();
    const page = await hearsay.open('/plain.html');
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    await isMarked(page);
    await popup.waitForSelector('.note-caution');
  });

  it('that cannot be written are said not to be, and storage is as it was', async () => {
    const own = await hearsay.openOwn('options.html');
    await own.evaluate(() => {
      const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      chrome.storage.sync.set = full;
    });
    const before = await own.evaluate(() => chrome.storage.sync.get(null));
    await (await own.waitForSelector('input[role="switch"]'))?.click();
    await own.waitForFunction(() => document.body.textContent?.includes('There is no more room'), POLLING);
    expect(await own.evaluate(() => chrome.storage.sync.get(null))).toEqual(before);
  });
});
