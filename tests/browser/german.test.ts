/** The interface in German: where the browser speaks it, all of it does, and its longer words have room. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type HearsayBrowser, launchHearsay } from '../../scripts/browser/launch.ts';
import { type StaticServer, serve } from '../../scripts/browser/serve.ts';
import { axeViolations } from './harness/axe.ts';
import { SAMPLE } from './harness/checked-page.ts';
import { bringTo, cardOpens, linesOf, pointAt } from './harness/hover.ts';
import { popupShows } from './harness/in-page.ts';

type Catalogue = Record<string, { message: string }>;

const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
const [ENGLISH, GERMAN] = [catalogue('en'), catalogue('de')];

/** English messages that the reader would notice: without gaps, and other than their German. */
const ONLY_ENGLISH = Object.entries(ENGLISH)
  .filter(([key, { message }]) => message.length > 8 && !message.includes('$') && GERMAN[key]?.message !== message)
  .map(([, { message }]) => message);

let hearsay: HearsayBrowser;
let server: StaticServer;
beforeAll(async () => {
  server = await serve('tests/pages');
  server.put('/sample.html', SAMPLE);
  hearsay = await launchHearsay({ extensionDir: inject('extensionDir'), args: ['--lang=de'] });
});
afterAll(async () => {
  await hearsay[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

/** Elements whose text is cut off or stands over their edge, and English that is left, by its words. */
function flawsOf(page: Page): Promise<{ english: string[]; cut: string[] }> {
  return page.evaluate((english) => {
    const text = document.body.textContent;
    const isCut = (element: Element): boolean =>
      element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'auto';
    const boxes = [
      document.documentElement,
      ...document.querySelectorAll('button, select, h1, h2, label:not(.visually-hidden), summary'),
    ];
    return {
      english: english.filter((message) => text.includes(message)),
      cut: boxes
        .filter((element) => element.clientWidth > 0 && isCut(element))
        .map((element) => element.outerHTML.slice(0, 120)),
    };
  }, ONLY_ENGLISH);
}

const NO_FLAWS = { english: [], cut: [] };

describe('in German', () => {
  it('are the popup and the card', async () => {
    const page = await hearsay.open(`${server.origin}/sample.html`);
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(await popup.evaluate(() => document.body.textContent)).toContain(GERMAN.kind_denial?.message);
    expect(await flawsOf(popup)).toEqual(NO_FLAWS);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
    await page.bringToFront();
    await bringTo(page, 'hearsay-denial', 0, 0.4);
    const [line] = await linesOf(page, 'hearsay-denial', 0);
    if (!line) throw new Error('No mark in the page.');
    await pointAt(page, line);
    const { text } = await cardOpens(page);
    expect(text).toContain(GERMAN.card_wording?.message);
    expect(ONLY_ENGLISH.filter((message) => text.includes(message))).toEqual([]);
  });

  for (const path of ['options.html', 'sidepanel.html', 'welcome.html']) {
    it(`is ${path}`, async () => {
      const own = await hearsay.openOwn(path);
      await own.waitForSelector('h1, h2, .wordmark');
      expect(await flawsOf(own)).toEqual(NO_FLAWS);
      expect(await axeViolations(own)).toEqual([]);
      await own.close();
    });
  }
});
