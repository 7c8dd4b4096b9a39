/** Things that a reader does with a page that has been checked, each until it has had its effect. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { HearsayBrowser } from '../../../scripts/browser/launch.ts';
import { highlightsAre, POLLING, popupShows } from './in-page.ts';
import { pressShortcut } from './shortcut.ts';

/** Copies and saves the claims in every format. */
export async function exportClaims({ browser }: HearsayBrowser, popup: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-export-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  try {
    await popup.$eval('.export', (details) => details.setAttribute('open', ''));
    for (const button of await popup.$$('.export li button')) await button.click();
    const files = (): string[] => readdirSync(folder).filter((name) => /\.hearsay\.\w+$/.test(name));
    await vi.waitFor(() => expect(files()).toHaveLength(4), 5000);
    await popup.waitForFunction(() => document.querySelector('.export-said')?.textContent !== '');
  } finally {
    await session.detach();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens the side panel from the popup, and searches, orders, opens and goes to claims in it. */
export async function usePanel({ browser }: HearsayBrowser, page: Page, popup: Page): Promise<void> {
  const opened = browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
  await popup.click('[aria-label="Keep the list open beside the page"]');
  const panel = await (await opened).asPage();
  await popupShows(panel, 'done');
  await panel.type('.search', 'denied');
  await panel.waitForFunction(() => document.querySelectorAll('.claim').length < 5);
  await panel.click('::-p-text(Show all)');
  await panel.select('.grouping', 'source');
  await panel.waitForSelector('.claim-group h3');
  await panel.$eval('.claim-more', (button) => (button as HTMLElement).click());
  await panel.waitForSelector('.claim blockquote');
  await panel.$$eval('.claim-sentence', (nodes) => (nodes.at(-1) as HTMLElement).click());
  await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'), POLLING);
  await panel.close();
}

/** Goes from mark to mark by the keys, takes the marks off and brings them back. */
export async function useKeys(page: Page): Promise<void> {
  for (const letter of ['J', 'J', 'K']) {
    await page.evaluate(() => CSS.highlights.delete('hearsay-flash'));
    await pressShortcut(page, letter);
    await page.waitForFunction(() => CSS.highlights.has('hearsay-flash'), POLLING);
  }
  await pressShortcut(page, 'V');
  await highlightsAre(page, []);
  await pressShortcut(page, 'V');
  await page.waitForFunction(() => CSS.highlights.has('hearsay-denial'), POLLING);
}

/**
 * Checks one paragraph alone. The context menu belongs to the browser and cannot be clicked by automation: the background gets the event that
 * a click brings. The access to the tab that a real click grants comes from a toolbar click before.
 */
export async function checkSelection({ browser, extension }: HearsayBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  await page.$eval('article p:nth-of-type(3)', (paragraph) => getSelection()?.selectAllChildren(paragraph));
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extension.id),
  );
  const worker = await target.worker();
  await worker?.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's worker, not in the test's types.
    const { contextMenus, tabs } = (globalThis as any).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    contextMenus.onClicked.dispatch({ menuItemId: 'check-selection' }, tab);
  });
  await highlightsAre(page, ['hearsay-anonymous', 'hearsay-anonymous-cue']);
}
