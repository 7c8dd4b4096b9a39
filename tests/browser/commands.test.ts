/** The keyboard commands, by real key presses: the browser itself takes them for its shortcuts and grants access to the tab. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';
import { domOf, highlights, highlightsAre, POLLING, popupShows } from './harness/in-page.ts';
import { pressShortcut } from './harness/shortcut.ts';

const hearsay = useHearsay();

const flashed = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('hearsay-flash') ?? [])].map(String).join(''));

const flashes = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => [...(CSS.highlights.get('hearsay-flash') ?? [])].map(String).join('') === wanted,
    POLLING,
    text,
  );

const isMarked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => CSS.highlights.has('hearsay-denial'), POLLING);

describe('by keyboard', () => {
  it('Alt+Shift+J checks a page and goes to its first mark, then to the next; Alt+Shift+K goes back', async () => {
    const page = await hearsay.open('/plain.html');
    await pressShortcut(page, 'J');
    await isMarked(page);
    await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'), POLLING);
    const first = await flashed(page);
    await pressShortcut(page, 'J');
    await page.waitForFunction(
      (before) => {
        const now = [...(CSS.highlights.get('hearsay-flash') ?? [])].map(String).join('');
        return now !== '' && now !== before;
      },
      POLLING,
      first,
    );
    await pressShortcut(page, 'K');
    await flashes(page, first);
  });

  it('Alt+Shift+V checks a page, takes the marks off without a trace, and brings them back', async () => {
    const page = await hearsay.open('/plain.html');
    const dom = await domOf(page);
    await pressShortcut(page, 'V');
    await isMarked(page);
    const names = Object.keys(await highlights(page));
    await pressShortcut(page, 'V');
    await highlightsAre(page, []);
    expect(await domOf(page)).toBe(dom);
    await pressShortcut(page, 'V');
    await highlightsAre(page, names);
  });

  it('hints at a page that no extension may touch on its badge', async () => {
    const page = await hearsay.open('chrome://version/');
    await pressShortcut(page, 'J');
    const own = await hearsay.openOwn('options.html');
    await own.waitForFunction(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      const { tabs, action } = (globalThis as any).chrome;
      const all: { id: number }[] = await tabs.query({});
      const texts = await Promise.all(all.map(({ id: tabId }) => action.getBadgeText({ tabId })));
      return texts.includes('–');
    }, POLLING);
  });

  it('has four suggested keys, the most that browsers take', async () => {
    const own = await hearsay.openOwn('options.html');
    const shortcuts = await own.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: see above.
      const all: { shortcut: string }[] = await (globalThis as any).chrome.commands.getAll();
      return all.map(({ shortcut }) => shortcut);
    });
    expect(shortcuts).toEqual(['Alt+Shift+H', 'Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+V']);
  });

  // The last: a popup that closes with its tab may still be the window that takes the keys when the next page is open.
  it('Alt+Shift+H opens the popup, which checks the page', async () => {
    const page = await hearsay.open('/plain.html');
    const opened = hearsay.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await pressShortcut(page, 'H');
    await popupShows(await (await opened).asPage(), 'done');
    await isMarked(page);
  });
});
