/** The list beside the page: opened from the popup, going with the tab and its scrolling. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe.ts';
import { useHearsay } from './harness/hearsay.ts';
import { popupShows } from './harness/in-page.ts';

const hearsay = useHearsay();
const SAMPLE = readFileSync(new URL('../../sample/article.html', import.meta.url), 'utf8');

/** Opens the panel with the popup's button, as a reader does. */
async function openPanel(page: Page): Promise<Page> {
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  const opened = hearsay.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await popup.click('[aria-label="Keep the list open beside the page"]');
  const panel = await (await opened).asPage();
  await popupShows(panel, 'done');
  return panel;
}

async function openSample(): Promise<Page> {
  hearsay.server.put('/sample.html', SAMPLE);
  return hearsay.open('/sample.html');
}

const currentIn = (panel: Page): Promise<string> =>
  panel.$eval('[aria-current] .claim-sentence', (node) => node.textContent);

describe('the side panel', () => {
  it('lists the claims, goes to the one that is clicked, and has nothing for axe to object to', async () => {
    const page = await openSample();
    const panel = await openPanel(page);
    expect((await panel.$$('.claim')).length).toBeGreaterThan(15);
    for (const scheme of ['light', 'dark']) {
      // Without motion, so that no colour is caught on its way.
      const still = { name: 'prefers-reduced-motion', value: 'reduce' };
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, still]);
      expect(await axeViolations(panel)).toEqual([]);
    }
    await panel.$$eval('.claim-sentence', (nodes) => (nodes.at(-1) as HTMLElement).click());
    await page.waitForFunction(() => scrollY > 300 && CSS.highlights.has('hearsay-flash'));
  });

  it('follows the page as it is scrolled', async () => {
    const page = await openSample();
    const panel = await openPanel(page);
    await page.bringToFront();
    const first = await currentIn(panel);
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    await panel.waitForFunction(
      (before) => {
        const now = document.querySelector('[aria-current] .claim-sentence');
        return now !== null && now.textContent !== before;
      },
      {},
      first,
    );
    const seen = await currentIn(panel);
    const text = await page.evaluate(() => document.querySelector('article')?.textContent?.replace(/\s+/g, ' ') ?? '');
    expect(text).toContain(seen.trim());
  });

  it('goes with the tab in front, and says so of a page that nobody has checked', async () => {
    const page = await openSample();
    const panel = await openPanel(page);
    hearsay.server.put('/other.html', SAMPLE);
    const other = await hearsay.open('/other.html');
    await other.bringToFront();
    await popupShows(panel, 'unchecked');
    expect(await panel.$eval('main', (main) => main.textContent)).toContain('Click Hearsay’s icon in the toolbar');
    await page.bringToFront();
    await popupShows(panel, 'done');
  });

  it('prints the claims without the controls', async () => {
    const panel = await openPanel(await openSample());
    await panel.emulateMediaType('print');
    const shown = (selector: string): Promise<boolean> =>
      panel.$eval(selector, (node) => getComputedStyle(node).display !== 'none');
    expect(await shown('.claim')).toBe(true);
    expect(await shown('.page-actions')).toBe(false);
    expect(await shown('.list-tools')).toBe(false);
    expect(await panel.$eval('main', (main) => getComputedStyle(main).overflowY)).toBe('visible');
  });
});
