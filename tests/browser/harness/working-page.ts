/** The whole way of a reader over one page, for pages that could have broken some of it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { HearsayFixture } from './hearsay.ts';
import { bringTo, cardOpens, linesOf, pointAt } from './hover.ts';
import { highlightsAre, popupShows } from './in-page.ts';

export const ALL_HIGHLIGHTS = ['anonymous', 'unconfirmed', 'denial'].flatMap((kind) => [
  `hearsay-${kind}`,
  `hearsay-${kind}-cue`,
]);

export interface WatchedPage {
  page: Page;
  popup: Page;
  /** Errors of the page's scripts since it was opened. */
  failures: string[];
}

/** Opens a page and checks it, with an eye on errors. */
export async function openWatched(hearsay: HearsayFixture, path: string): Promise<WatchedPage> {
  const page = await hearsay.open(path);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  return { page, popup, failures };
}

const source = (page: Page): Promise<string> => page.evaluate(() => new XMLSerializer().serializeToString(document));

/** Marks, card, way to a sentence and teardown, as on any page. */
export async function expectPageToWork(hearsay: HearsayFixture, watched: WatchedPage): Promise<void> {
  const { page, popup, failures } = watched;
  await highlightsAre(page, ALL_HIGHLIGHTS);
  const dom = await source(page);
  await popup.close();
  await page.bringToFront();
  await bringTo(page, 'hearsay-denial', 0, 0.3);
  const [line] = await linesOf(page, 'hearsay-denial', 0);
  if (line) await pointAt(page, line);
  expect((await cardOpens(page)).text).toMatch(/^Denial/m);
  await page.keyboard.press('Escape');
  const again = await hearsay.clickIcon(page);
  await popupShows(again, 'done');
  await again.locator('.claim:last-child .claim-sentence').click();
  await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'));
  await again.click('::-p-text(Remove the marks)');
  await highlightsAre(page, []);
  expect(await source(page)).toBe(dom);
  expect(failures).toEqual([]);
}
