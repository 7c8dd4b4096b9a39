/** The keyboard commands, by real key presses: the browser itself takes them for its shortcuts and grants access to the tab. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';
import { domOf, highlights, highlightsAre, POLLING, popupShows } from './harness/in-page.ts';

const hearsay = useHearsay();

/** Alt+Shift with a letter, as the keyboard sends it; puppeteer's own `press` also types the letter, which no shortcut does. */
async function press(page: Page, letter: string): Promise<void> {
  await page.bringToFront();
  // The browser takes shortcuts for the window that has the focus: a popup that is about to close may still have it.
  await page.waitForFunction(() => document.hasFocus(), POLLING);
  const keyboard = await page.createCDPSession();
  const key = letter.charCodeAt(0);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await keyboard.send('Input.dispatchKeyEvent', {
      type,
      modifiers: 1 | 8,
      windowsVirtualKeyCode: key,
      nativeVirtualKeyCode: key,
      code: `Key${letter}`,
      key: letter,
    });
  }
  await keyboard.detach();
}

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
  it('Alt+Shift+H opens the popup, which checks the page', async () => {
    const page = await hearsay.open('/plain.html');
    const opened = hearsay.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await press(page, 'H');
    await popupShows(await (await opened).asPage(), 'done');
    await isMarked(page);
  });

  it('Alt+Shift+J checks a page and goes to its first mark, then to the next; Alt+Shift+K goes back', async () => {
    const page = await hearsay.open('/plain.html');
    await press(page, 'J');
    await isMarked(page);
    await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'), POLLING);
    const first = await flashed(page);
    await press(page, 'J');
    await page.waitForFunction(
      (before) => {
        const now = [...(CSS.highlights.get('hearsay-flash') ?? [])].map(String).join('');
        return now !== '' && now !== before;
      },
      POLLING,
      first,
    );
    await press(page, 'K');
    await flashes(page, first);
  });

  it('Alt+Shift+V checks a page, takes the marks off without a trace, and brings them back', async () => {
    const page = await hearsay.open('/plain.html');
    const dom = await domOf(page);
    await press(page, 'V');
    await isMarked(page);
    const names = Object.keys(await highlights(page));
    await press(page, 'V');
    await highlightsAre(page, []);
    expect(await domOf(page)).toBe(dom);
    await press(page, 'V');
    await highlightsAre(page, names);
  });

  it('hints at a page that no extension may touch on its badge', async () => {
    const page = await hearsay.open('chrome://version/');
    await press(page, 'J');
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
});
