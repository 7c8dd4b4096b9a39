/** Automatic checking in the built extension: asked for in the popup, granted by the browser, revoked in its own settings. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ALL_SITES } from '../../utils/automatic.ts';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { axeViolations } from './harness/axe.ts';
import {
  allowInPrivate,
  answerYes,
  revoke,
  scriptedSites,
  scriptedSitesAre,
  update,
} from './harness/browser-settings.ts';
import { useHearsay } from './harness/hearsay.ts';
import { highlights, POLLING, popupShows, readerRealm, saveSettings } from './harness/in-page.ts';

const SITE = 'http://127.0.0.1/*';
const hearsay = useHearsay();

// The browser remembers a site that was granted once, and would grant it again before Hearsay asks.
afterEach(() => hearsay.reinstall());

const isMarked = (page: Page): Promise<unknown> => page.waitForFunction(() => CSS.highlights.size > 0, POLLING);

/**
 * Waits until whatever the page's load started in Hearsay's world, idle time included, is over. A busy machine has no idle time: then the
 * callbacks come by their timeouts, which are Hearsay's own, and so in the order in which they were asked for.
 */
const rests = (page: Page): Promise<unknown> =>
  readerRealm(page).evaluate(
    () =>
      new Promise<void>((resolve) => {
        const options = { timeout: 3000 };
        requestIdleCallback(() => requestIdleCallback(() => resolve(), options), options);
      }),
  );

const hasReader = (page: Page): Promise<boolean> =>
  readerRealm(page).evaluate(() => Symbol.for('hearsay.reader') in globalThis);

/** Clicks a switch of automatic checking in the popup of that page. */
async function clickSwitch(page: Page, label: RegExp, shows: 'done' | 'no-article' = 'done'): Promise<Page> {
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, shows);
  await popup.waitForSelector('.automatic');
  const isOpen = await popup.$eval('.automatic', (details) => (details as HTMLDetailsElement).open);
  if (!isOpen) await popup.click('.automatic summary');
  const labels = await popup.$$eval('.automatic label', (all) => all.map((one) => one.textContent ?? ''));
  const at = labels.findIndex((text) => label.test(text));
  await (await popup.$$('.automatic label'))[at]?.click();
  return popup;
}

async function always(page: Page): Promise<void> {
  await answerYes(hearsay, [SITE]);
  const popup = await clickSwitch(page, /Always check 127\.0\.0\.1/);
  await popup.waitForSelector('.automatic input:checked');
  await popup.close();
  const own = await hearsay.openOwn('options.html');
  await scriptedSitesAre(own, [SITE]);
  await own.close();
}

describe('automatic checking', () => {
  it('is off at first: no script is registered, and a page that is not checked has no world of ours', async () => {
    const page = await hearsay.open('/plain.html');
    const own = await hearsay.openOwn('options.html');
    expect(await scriptedSites(own)).toEqual([]);
    expect(page.extensionRealms()).toEqual([]);
  });

  it('checks every article of a site that the reader has granted, also in tabs that were open before', async () => {
    const before = await hearsay.open('/messy.html');
    const page = await hearsay.open('/plain.html');
    await always(page);
    const after = await hearsay.open('/retry.html');
    await isMarked(after);
    await before.bringToFront();
    await isMarked(before);
  });

  it('waits with a tab in the background until the reader comes to it', async () => {
    await always(await hearsay.open('/plain.html'));
    const front = await hearsay.open('/home.html');
    const own = await hearsay.openOwn('options.html');
    const address = `${hearsay.server.origin}/messy.html`;
    await own.evaluate(async (url) => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      await (globalThis as any).chrome.tabs.create({ url, active: false });
    }, address);
    await front.bringToFront();
    const target = await hearsay.browser.waitForTarget((one) => one.url() === address);
    const hidden = (await target.page()) as Page;
    await hidden.waitForFunction(() => document.readyState === 'complete', POLLING);
    await hidden.waitForFunction(() => document.visibilityState === 'hidden', POLLING);
    expect(await highlights(hidden)).toEqual({});
    await hidden.bringToFront();
    await isMarked(hidden);
  });

  it('leaves pages without the evidence of news, subframes and other sites alone', async () => {
    await always(await hearsay.open('/plain.html'));
    const home = await hearsay.open('/home.html');
    await rests(home);
    expect(await hasReader(home)).toBe(false);
    hearsay.server.put('/frames.html', '<!doctype html><title>Frames</title><iframe src="/plain.html"></iframe>');
    const frames = await hearsay.open('/frames.html');
    await rests(frames);
    const [inner] = frames.frames().filter((frame) => frame !== frames.mainFrame());
    expect(inner?.extensionRealms()).toEqual([]);
    const other = await hearsay.open(`${hearsay.server.origin.replace('127.0.0.1', 'localhost')}/plain.html`);
    expect(other.extensionRealms()).toEqual([]);
  });

  it('puts no script into sites on the never-list, and none any more once it is on it', async () => {
    await always(await hearsay.open('/plain.html'));
    const own = await hearsay.openOwn('options.html');
    await saveSettings(own, { ...DEFAULT_SETTINGS, sites: { never: ['127.0.0.1'] } });
    await own.waitForFunction(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      const [script] = await (globalThis as any).chrome.scripting.getRegisteredContentScripts();
      return script?.excludeMatches?.length === 1;
    }, POLLING);
    const page = await hearsay.open('/plain.html');
    expect(page.extensionRealms()).toEqual([]);
  });

  it('stops when the reader revokes the grant in the browser’s own settings', async () => {
    await always(await hearsay.open('/plain.html'));
    await revoke(hearsay, [SITE]);
    const own = await hearsay.openOwn('options.html');
    await scriptedSitesAre(own, []);
    const page = await hearsay.open('/plain.html');
    expect(page.extensionRealms()).toEqual([]);
  });

  it('is asked for all news sites at once; one site can then be left out and taken in again', async () => {
    const page = await hearsay.open('/plain.html');
    await answerYes(hearsay, ALL_SITES);
    const popup = await clickSwitch(page, /All news sites/);
    await popup.waitForFunction(() => document.querySelectorAll('.automatic input:checked').length === 2, POLLING);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    const own = await hearsay.openOwn('options.html');
    await scriptedSitesAre(own, [...ALL_SITES].sort());
    const other = await hearsay.open(`${hearsay.server.origin.replace('127.0.0.1', 'localhost')}/plain.html`);
    await isMarked(other);
    const again = await clickSwitch(page, /Always check/);
    await again.waitForFunction(() => document.querySelectorAll('.automatic input:checked').length === 1, POLLING);
    await again.close();
    const left = await hearsay.open('/plain.html');
    const back = await clickSwitch(left, /Always check/);
    await back.waitForFunction(() => document.querySelectorAll('.automatic input:checked').length === 2, POLLING);
  });

  it('checks an article that a page brings without loading', async () => {
    hearsay.server.put('/app.html', APP);
    await always(await hearsay.open('/plain.html'));
    const page = await hearsay.open('/app.html');
    await rests(page);
    expect(await highlights(page)).toEqual({});
    await page.evaluate(() => history.pushState(null, '', '/news/2026/03/04/bridge'));
    await page.evaluate(`(${BUILD})()`);
    await isMarked(page);
  });

  it('checks an article that the page’s scripts build after it has loaded', async () => {
    hearsay.server.put(
      '/late.html',
      APP.replace('</body>', `<script>addEventListener('load', () => setTimeout(() => (${BUILD})()))</script></body>`),
    );
    await always(await hearsay.open('/plain.html'));
    await isMarked(await hearsay.open('/late.html'));
  });

  it('goes on in open tabs after an update of the extension', async () => {
    const page = await hearsay.open('/plain.html');
    await always(page);
    await page.bringToFront();
    await isMarked(page);
    await page.evaluate(() => Object.assign(globalThis, { former: CSS.highlights.get('hearsay-denial') }));
    await update(hearsay);
    await page.bringToFront();
    // The former script has taken its sheet away, and the new one has painted.
    await page.waitForFunction(
      () =>
        document.adoptedStyleSheets.length === 1 &&
        CSS.highlights.has('hearsay-denial') &&
        CSS.highlights.get('hearsay-denial') !== (globalThis as { former?: Highlight }).former,
      POLLING,
    );
  });

  it('does nothing unasked in a private window', async () => {
    await allowInPrivate(hearsay);
    await always(await hearsay.open('/plain.html'));
    const own = await hearsay.openOwn('options.html');
    const address = `${hearsay.server.origin}/messy.html`;
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
    await own.evaluate((url) => (globalThis as any).chrome.windows.create({ url, incognito: true }), address);
    const target = await hearsay.browser.waitForTarget((one) => one.url() === address);
    const page = (await target.page()) as Page;
    await page.waitForFunction(() => document.readyState === 'complete', POLLING);
    // The browser does let Hearsay into this window: it is Hearsay that leaves it alone.
    await vi.waitFor(() => readerRealm(page));
    await rests(page);
    // By the time that a page opened later is marked, this one would be too.
    await isMarked(await hearsay.open('/retry.html'));
    expect(await hasReader(page)).toBe(false);
    expect(await highlights(page)).toEqual({});
    await page.close();
  });
});

const APP = '<!doctype html><html lang="en"><title>An app</title><body><main><p>Loading.</p></main></body></html>';

/** What such pages do: bring the article and its metadata from elsewhere. */
const BUILD = `async () => {
  const other = new DOMParser().parseFromString(await (await fetch('/plain.html')).text(), 'text/html');
  document.head.append(...other.head.querySelectorAll('meta, script'));
  document.body.replaceChildren(...other.body.children);
}`;
