/** The card on unusual pages and by other ways than the mouse, and what its changes do to the settings. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { hover, openCheckedPage, SAMPLE, scrollTo } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import { type Box, boxInCard, cardCloses, cardNow, cardOpens, clickInCard, toastShows } from './harness/hover.ts';
import { highlights, POLLING } from './harness/in-page.ts';
import { pressShortcut } from './harness/shortcut.ts';

const hearsay = useHearsay();

const DENIED = 'Mayor Teresa Quill denied';

/** The sample with a change in its markup, checked. */
function openChanged(path: string, what: string, by: string): Promise<Page> {
  hearsay.server.put(path, SAMPLE.replace(what, by));
  return openCheckedPage(hearsay, path);
}

/** The settings as they are stored, through a page of the extension. */
async function inOwnPage<Value>(run: (own: Page) => Promise<Value>): Promise<Value> {
  const own = await hearsay.openOwn('options.html');
  try {
    return await run(own);
  } finally {
    await own.close();
  }
}

/** As the browser's own menu does. The page's tab stands before the one that asks. */
async function zoom(page: Page, factor: number): Promise<void> {
  await inOwnPage((own) =>
    own.evaluate(async (wanted) => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      const { tabs } = (globalThis as any).chrome;
      const { index, windowId } = await tabs.getCurrent();
      const [tab] = await tabs.query({ index: index - 1, windowId });
      await tabs.setZoom(tab.id, wanted);
    }, factor),
  );
  await page.bringToFront();
  await page.waitForFunction((wanted) => devicePixelRatio === wanted, POLLING, factor);
}

async function ignore(page: Page, choice: 1 | 2): Promise<void> {
  await hover(page, 'hearsay-denial', DENIED);
  await clickInCard(page, '.foot summary');
  await clickInCard(page, `.choices button:nth-child(${choice})`);
}

describe('the card on unusual pages', () => {
  it('closes with Escape where the page keeps keys to itself', async () => {
    const page = await openChanged('/keys.html', '<body', '<body onkeydown="event.stopPropagation()"');
    await hover(page, 'hearsay-denial', DENIED);
    await page.keyboard.press('Escape');
    await cardCloses(page);
  });

  it('runs from left to right on a page that does not', async () => {
    const page = await openChanged('/rtl.html', '<html', '<html dir="rtl"');
    await hover(page, 'hearsay-denial', DENIED);
    const [close, card] = [await boxInCard(page, '.close'), await boxInCard(page, '.card')];
    expect(close.left - card.left).toBeGreaterThan(card.right - close.right);
  });

  it('stands clear of its sentence, whole and in the window, at twice the size', async () => {
    const page = await openCheckedPage(hearsay, '/sample.html', { width: 640, height: 480, deviceScaleFactor: 2 });
    const { card, lines } = await hover(page, 'hearsay-denial', DENIED);
    const isApart = ({ top, bottom }: Box): boolean => bottom <= card.box.top || top >= card.box.bottom;
    expect(lines.every(isApart)).toBe(true);
    expect(card.box.right).toBeLessThanOrEqual(640);
    expect(card.box.bottom).toBeLessThanOrEqual(480);
  });

  it('stands clear of its sentence where the reader has zoomed in', async () => {
    const page = await openCheckedPage(hearsay, '/sample.html');
    await zoom(page, 1.5);
    const { card, lines } = await hover(page, 'hearsay-denial', DENIED);
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    // Zoom belongs to the site: the other tests' pages would have it too.
    await zoom(page, 1);
    const isApart = ({ top, bottom }: Box): boolean => bottom <= card.box.top || top >= card.box.bottom;
    expect(lines.every(isApart)).toBe(true);
    expect(card.box.right).toBeLessThanOrEqual(window.width);
    expect(card.box.bottom).toBeLessThanOrEqual(window.height);
  });

  it('follows its sentence while the page scrolls, and goes when that has left the window', async () => {
    const page = await openCheckedPage(hearsay, '/sample.html');
    const { card } = await hover(page, 'hearsay-denial', DENIED);
    await clickInCard(page, '.pin');
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect((await cardNow(page))?.box.top).toBeCloseTo(card.box.top - 60, 0);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await cardCloses(page);
  });
});

describe('the card without a mouse', () => {
  it('opens at a tap and closes at a tap beside it', async () => {
    const page = await openCheckedPage(hearsay, '/sample.html', { width: 400, height: 800, hasTouch: true });
    const [line] = await scrollTo(page, 'hearsay-denial', DENIED);
    const { left, right, top, bottom } = line as Box;
    await page.touchscreen.tap((left + right) / 2, (top + bottom) / 2);
    expect((await cardOpens(page)).text).toMatch(/^Denial/m);
    await page.touchscreen.tap(2, 2);
    await cardCloses(page);
  });

  it('has the focus when it was opened by key, and gives it back', async () => {
    const page = await openChanged('/focus.html', '<body', '<body id="before" tabindex="0"');
    await page.focus('#before');
    await pressShortcut(page, 'J');
    await cardOpens(page);
    const focusIsIn = (selector: string): Promise<boolean> =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    expect(await focusIsIn('div[popover="manual"]')).toBe(true);
    await page.keyboard.press('Escape');
    await cardCloses(page);
    expect(await focusIsIn('#before')).toBe(true);
  });
});

describe('what the card changes in the settings', () => {
  it('is taken back alone: what was changed elsewhere meanwhile stays', async () => {
    const page = await openCheckedPage(hearsay, '/sample.html');
    await ignore(page, 1);
    await toastShows(page);
    await inOwnPage(async (own) => {
      await own.waitForSelector('input[type="radio"][value="underline"]');
      await own.click('input[type="radio"][value="underline"]');
    });
    await page.bringToFront();
    await clickInCard(page, '.toast button');
    await page.waitForFunction(
      (start) =>
        [...(CSS.highlights.get('hearsay-denial')?.keys() ?? [])].some((range) => String(range).startsWith(start)),
      POLLING,
      DENIED,
    );
    const stored = await inOwnPage((own) =>
      own.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
        const { settings } = await (globalThis as any).chrome.storage.sync.get('settings');
        return { style: settings.style, wordings: settings.ignored.wordings };
      }),
    );
    expect(stored).toEqual({ style: 'underline', wordings: [] });
  });

  it('leaves settings of a newer Hearsay and the page alone, and says so', async () => {
    const newer = { version: 99, style: 'both', wonders: true };
    await inOwnPage((own) =>
      // biome-ignore lint/suspicious/noExplicitAny: see above.
      own.evaluate((settings) => (globalThis as any).chrome.storage.sync.set({ settings }), newer),
    );
    const page = await openCheckedPage(hearsay, '/sample.html');
    const before = await highlights(page);
    await ignore(page, 2);
    expect(await toastShows(page)).toMatch(/could not be saved.*newer Hearsay/);
    expect(await highlights(page)).toEqual(before);
    const stored = await inOwnPage((own) =>
      // biome-ignore lint/suspicious/noExplicitAny: see above.
      own.evaluate(async () => (await (globalThis as any).chrome.storage.sync.get('settings')).settings),
    );
    expect(stored).toEqual(newer);
  });

  it('leads to the rule that has marked', async () => {
    const page = await openCheckedPage(hearsay, '/sample.html');
    await hover(page, 'hearsay-denial', DENIED);
    await clickInCard(page, '.lesson summary');
    const opened = hearsay.browser.waitForTarget((target) => target.url().includes('/rules.html#'));
    await clickInCard(page, '.explain');
    const rules = await (await opened).asPage();
    const id = await rules.evaluate(() => decodeURIComponent(location.hash.slice(1)));
    expect(id).toMatch(/^denial\//);
    await rules.waitForFunction(
      (rule) => {
        const box = document.getElementById(rule)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.top < innerHeight;
      },
      POLLING,
      id,
    );
  });
});
