/** The main journeys through the popup on a real page, from the toolbar click, by pointer and by keyboard. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings.ts';
import { useHearsay } from './harness/hearsay.ts';

const hearsay = useHearsay();
const SAMPLE = readFileSync(new URL('../../sample/article.html', import.meta.url), 'utf8');
const TITLE = 'Harbour tunnel was moved after private warnings about flooding';

let page: Page;
let popup: Page;
beforeEach(async () => {
  hearsay.server.put('/sample.html', SAMPLE);
  page = await hearsay.open('/sample.html');
  popup = await openPopup();
});

async function openPopup(): Promise<Page> {
  const opened = await hearsay.clickIcon(page);
  await opened.waitForSelector('.popup[data-status="done"]');
  return opened;
}

const claims = (): Promise<string[]> =>
  popup.$$eval('.claim-sentence', (buttons) => buttons.map((button) => button.textContent.trim()));
const counts = (): Promise<number[]> =>
  popup.$$eval('.kind-count', (nodes) => nodes.map((node) => Number(node.textContent)));
const labels = (): Promise<(string | undefined)[]> =>
  popup.$$eval('.label', (nodes) => nodes.map((node) => (node as HTMLElement).dataset.kind));

/** Waits until this sentence of the article is in the window. */
async function waitUntilSeen(sentence: string): Promise<void> {
  await page.waitForFunction(
    (start) => {
      const plain = (text: string): string => text.replace(/\s+/g, ' ');
      const paragraph = [...document.querySelectorAll('article p')].find((p) => plain(p.textContent).includes(start));
      const box = paragraph?.getBoundingClientRect();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight && scrollY > 0;
    },
    {},
    sentence.replace(/\s+/g, ' ').slice(0, 40),
  );
}

async function waitForText(words: string): Promise<void> {
  await popup.waitForFunction((text) => document.body.textContent.includes(text), {}, words);
}

async function save(settings: unknown): Promise<void> {
  await popup.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
    (value) => (globalThis as any).chrome.storage.sync.set({ settings: value }),
    settings,
  );
}

describe('the popup on a news article', () => {
  it('lists the marked sentences of the article in reading order', async () => {
    expect(await popup.$eval('.article h2', (node) => node.textContent)).toBe(TITLE);
    expect(await popup.$eval('.site', (node) => node.textContent)).toBe('The Calder Gazette');
    const text = await page.$eval('article', (node) => node.textContent.replace(/\s+/g, ' '));
    const places = (await claims()).map((sentence) => text.indexOf(sentence.replace(/\s+/g, ' ')));
    expect(places.length).toBeGreaterThan(5);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...(await counts()))).toBeGreaterThan(0);
  });

  it('marks a cue in every sentence and names kind and subtype', async () => {
    const bare = await popup.$$eval('.claim', (items) =>
      items.filter(
        (item) => !item.querySelector('mark')?.textContent || !item.querySelector('.label .subtype')?.textContent,
      ),
    );
    expect(bare).toEqual([]);
  });

  it('scrolls the page to a sentence that is clicked', async () => {
    const last = (await claims()).at(-1) ?? '';
    await popup.locator('.claim:last-child .claim-sentence').click();
    await waitUntilSeen(last);
  });

  it('can be used by keyboard alone', async () => {
    const focused = (): Promise<string | undefined> => popup.evaluate(() => document.activeElement?.className);
    // The side panel, then the options.
    for (let button = 0; button < 2; button++) {
      await popup.keyboard.press('Tab');
      expect(await focused()).toBe('icon-button');
    }
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    expect(await popup.$eval('.sourcing', (details) => (details as HTMLDetailsElement).open)).toBe(true);
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Space');
    expect(await popup.$eval('.kind', (button) => button.getAttribute('aria-pressed'))).toBe('true');
    expect(new Set(await labels())).toEqual(new Set(['anonymous']));
    await popup.keyboard.press('Space');
    while ((await focused()) !== 'claim-sentence') await popup.keyboard.press('Tab');
    await popup.keyboard.press('End');
    await popup.keyboard.press('Enter');
    await waitUntilSeen((await claims()).at(-1) ?? '');
  });

  it('filters by kind', async () => {
    const all = (await claims()).length;
    await popup.click('.kind[data-kind="denial"]');
    expect(new Set(await labels())).toEqual(new Set(['denial']));
    expect((await claims()).length).toBeLessThan(all);
    await popup.click('::-p-text(Show all)');
    expect(await claims()).toHaveLength(all);
  });

  it('removes the marks and shows them again, also after it was closed', async () => {
    await popup.click('::-p-text(Remove the marks)');
    await waitForText('The marks are removed from the page.');
    await popup.close();
    popup = await openPopup();
    await popup.click('::-p-text(Show the marks)');
    await waitForText('Remove the marks');
  });

  it('shows the last report at once when it is opened again, and a new one on “Check again”', async () => {
    const before = await claims();
    await popup.close();
    await page.$eval('article p:last-of-type', (node) => node.append(' Critics said that it never would.'));
    popup = await openPopup();
    expect(await claims()).toEqual(before);
    await popup.click('::-p-text(Check again)');
    await waitForText('never would');
  });

  it('follows the settings while it is open', async () => {
    await save({ ...DEFAULT_SETTINGS, kinds: { anonymous: true, unconfirmed: false, denial: false } });
    await popup.waitForSelector('.kind[data-kind="denial"]:disabled');
    expect(new Set(await labels())).toEqual(new Set(['anonymous']));
    await save({ ...DEFAULT_SETTINGS, kinds: { anonymous: false, unconfirmed: false, denial: false } });
    await waitForText('all switched off');
    await save({ ...DEFAULT_SETTINGS, style: 'blink' });
    await waitForText('could not all be read');
  });

  it('leads to the options', async () => {
    const opened = hearsay.browser.waitForTarget((target) => target.url().endsWith('/options.html'));
    await popup.click('.icon-button:last-of-type');
    expect((await opened).type()).toBe('page');
  });

  it('starts over when the tab loads another page', async () => {
    hearsay.server.put('/other.html', SAMPLE.replaceAll(TITLE, 'Another headline about the harbour tunnel'));
    await page.goto(`${hearsay.server.origin}/other.html`);
    await waitForText('Another headline');
  });
});
