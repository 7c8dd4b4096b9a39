/** The list beside the page, by keyboard alone, in every scheme. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { axeInAllSchemes } from './harness/axe.ts';
import { openSample, SAMPLE } from './harness/checked-page.ts';
import { useHearsay } from './harness/hearsay.ts';
import { bare, doneState, popupShows } from './harness/in-page.ts';
import { focusedName, pressUntil, textsOf } from './harness/keyboard.ts';

const hearsay = useHearsay();
let page: Page;
let panel: Page;
beforeEach(async () => {
  const sample = await openSample(hearsay);
  page = sample.page;
  const { popup } = sample;
  const opened = hearsay.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await popup.keyboard.press('Tab');
  expect(await focusedName(popup)).toBe('button Keep the list open beside the page');
  // The popup makes way before the key is up again.
  await Promise.allSettled([popup.keyboard.press('Enter')]);
  panel = await (await opened).asPage();
  await popupShows(panel, 'done');
});

const claims = (): Promise<string[]> => textsOf(panel, '.claim-sentence');
const current = (): Promise<string[]> => textsOf(panel, '[aria-current] .claim-sentence');
const flashed = (): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('hearsay-flash') ?? [])].map(String).join(''));

/** Resolves once the page has scrolled, has told of it, and the panel has heard. */
async function pageIsStill(): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
    let before = Number.NaN;
    while (before !== scrollY) {
      before = scrollY;
      for (let frames = 0; frames < 10; frames++) await frame();
    }
  });
  // The reader's answer comes behind everything that it has told before.
  await doneState(panel);
}

describe('the side panel by keyboard', () => {
  it('goes from mark to mark, and shows the one that the page shows', async () => {
    await page.bringToFront();
    await pressUntil(panel, 'Tab', /Next mark/);
    for (const place of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await panel.keyboard.press('Enter');
      const sentence = (await claims())[place - 1] ?? '';
      await panel.waitForSelector(`::-p-text(Marked sentence ${place} of)`);
      await pageIsStill();
      expect(bare(await flashed())).toBe(bare(sentence));
      expect(await current()).toEqual([sentence]);
    }
    expect(await focusedName(panel)).toBe('button Next mark on the page');
  });

  it('goes to a claim, keeps the focus on it, and follows the reader’s own scrolling afterwards', async () => {
    await page.bringToFront();
    await pressUntil(panel, 'Tab', /What stands around it/);
    await panel.keyboard.down('Shift');
    await panel.keyboard.press('Tab');
    await panel.keyboard.up('Shift');
    await panel.keyboard.press('End');
    await panel.keyboard.press('Enter');
    const last = (await claims()).at(-1) ?? '';
    await panel.waitForFunction(
      (wanted) => document.querySelector('[aria-current] .claim-sentence')?.textContent.trim() === wanted,
      {},
      last,
    );
    await pageIsStill();
    expect(await current()).toEqual([last]);
    expect(await focusedName(panel)).toBe(`button ${last}`);
    // What the reader scrolls past counts again once the sentence shown no longer flashes.
    await page.waitForFunction(() => !CSS.highlights.has('hearsay-flash'));
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await panel.waitForFunction(
      (wanted) => document.querySelector('[aria-current] .claim-sentence')?.textContent.trim() === wanted,
      {},
      (await claims())[0],
    );
    // And back to the same one.
    await panel.keyboard.press('Enter');
    await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'));
    await pageIsStill();
    expect(await current()).toEqual([last]);
  });

  it('keeps the focus in the list’s place when another tab comes to the front', async () => {
    await pressUntil(panel, 'Tab', /^searchbox/);
    hearsay.server.put('/other.html', SAMPLE);
    await (await hearsay.open('/other.html')).bringToFront();
    await popupShows(panel, 'unchecked');
    expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('main');
    expect(await axeInAllSchemes(panel)).toEqual([]);
  });
});

describe('axe has nothing against the side panel', () => {
  const unfold = (selector: string): Promise<void> => panel.$eval(selector, (node) => node.setAttribute('open', ''));

  it('with everything unfolded, and the claims by kind', async () => {
    await unfold('.sourcing');
    await unfold('.export');
    await panel.$eval('.claim-more', (button) => (button as HTMLElement).click());
    await panel.select('.grouping', 'kind');
    expect(await axeInAllSchemes(panel)).toEqual([]);
  });

  it('with a kind chosen, and the claims by source', async () => {
    await panel.click('.kind[data-kind="denial"]');
    await panel.select('.grouping', 'source');
    expect(await axeInAllSchemes(panel)).toEqual([]);
  });

  it('with nothing found', async () => {
    await panel.type('.search', 'zebra');
    expect(await axeInAllSchemes(panel)).toEqual([]);
  });
});
