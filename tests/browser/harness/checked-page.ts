/** A page that has been checked, with the popup closed again, and the pointer on one of its marks. */
import { readFileSync } from 'node:fs';
import type { Page, Viewport } from 'puppeteer-core';
import type { HearsayFixture } from './hearsay.ts';
import { type Box, bringTo, type CardInPage, cardOpens, linesOf, pointAt } from './hover.ts';
import { highlights, popupShows } from './in-page.ts';

/** The bundled sample article; served as "/sample.html". */
export const SAMPLE = readFileSync(new URL('../../../sample/article.html', import.meta.url), 'utf8');

/** The sample, checked by a click on the icon, with the popup still open. */
export async function openSample(hearsay: HearsayFixture): Promise<{ page: Page; popup: Page }> {
  hearsay.server.put('/sample.html', SAMPLE);
  const page = await hearsay.open('/sample.html');
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  return { page, popup };
}

export async function openCheckedPage(
  hearsay: HearsayFixture,
  path: string,
  window: Viewport = { width: 1100, height: 800 },
): Promise<Page> {
  hearsay.server.put('/sample.html', SAMPLE);
  const page = await hearsay.open(path);
  await page.setViewport(window);
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  await popup.close();
  await page.bringToFront();
  return page;
}

/** Index of the range in a highlight whose text starts like this. */
export async function rangeStarting(page: Page, highlight: string, start: string): Promise<number> {
  const found = (await highlights(page))[highlight]?.findIndex((text) => text.trim().startsWith(start)) ?? -1;
  if (found < 0) throw new Error(`Nothing in ${highlight} starts with “${start}”.`);
  return found;
}

/** Scrolls to a marked sentence and returns the boxes of its lines. */
export async function scrollTo(page: Page, highlight: string, start: string): Promise<Box[]> {
  const index = await rangeStarting(page, highlight, start);
  await bringTo(page, highlight, index, 0.4);
  return linesOf(page, highlight, index);
}

/** Points at one line of a marked sentence and returns the card. */
export async function hover(
  page: Page,
  highlight: string,
  start: string,
  line = 0,
): Promise<{ card: CardInPage; lines: Box[]; box: Box }> {
  const lines = await scrollTo(page, highlight, start);
  const box = lines.at(line) as Box;
  await pointAt(page, box);
  return { card: await cardOpens(page), lines, box };
}
