/** What the popup's list can do: who is quoted, search, order, context, the way from mark to mark, copies and files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { axeInAllSchemes } from './harness/axe.ts';
import { useHearsay } from './harness/hearsay.ts';
import { popupShows } from './harness/in-page.ts';

const hearsay = useHearsay();
const SAMPLE = readFileSync(new URL('../../sample/article.html', import.meta.url), 'utf8');

async function openPopup(): Promise<{ page: Page; popup: Page }> {
  hearsay.server.put('/sample.html', SAMPLE);
  const page = await hearsay.open('/sample.html');
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  return { page, popup };
}
const textsOf = (popup: Page, selector: string): Promise<string[]> =>
  popup.$$eval(selector, (nodes) => nodes.map((node) => node.textContent.trim()));

describe('the popup’s list', () => {
  it('says how many statements have no named source, and shows all groups on demand', async () => {
    const { popup } = await openPopup();
    expect((await textsOf(popup, '.finding'))[0]).toMatch(/^\d+ of \d+ attributed statements have no named source$/);
    await popup.click('.sourcing summary');
    const counts = await textsOf(popup, '.share-count');
    expect(counts.length).toBeGreaterThan(3);
    expect(await axeInAllSchemes(popup)).toEqual([]);
  });

  it('searches and orders the claims', async () => {
    const { popup } = await openPopup();
    const all = (await textsOf(popup, '.claim')).length;
    await popup.type('.search', 'zebra');
    expect(await textsOf(popup, '.no-match')).toHaveLength(1);
    expect(await axeInAllSchemes(popup)).toEqual([]);
    await popup.click('::-p-text(Show all)');
    await popup.type('.search', 'PAGES eleven');
    expect(await textsOf(popup, '.claim-sentence')).toEqual([expect.stringContaining('eleven pages')]);
    await popup.click('::-p-text(Show all)');
    expect(await textsOf(popup, '.claim')).toHaveLength(all);
    await popup.select('.grouping', 'kind');
    expect(await textsOf(popup, '.claim-group h3')).toEqual(['Anonymous source', 'Unconfirmed', 'Denial']);
    await popup.click('.kind[data-kind="denial"]');
    expect(await axeInAllSchemes(popup)).toEqual([]);
    await popup.click('.kind[data-kind="denial"]');
    await popup.select('.grouping', 'source');
    expect((await textsOf(popup, '.claim-group h3')).at(-1)).toBe('No source given');
    expect(await axeInAllSchemes(popup)).toEqual([]);
  });

  it('shows what stands around a claim', async () => {
    const { popup } = await openPopup();
    await popup.$eval('.claim:nth-child(2) .claim-more', (button) => (button as HTMLElement).click());
    const [context] = await textsOf(popup, '.claim:nth-child(2) blockquote');
    const [own] = await textsOf(popup, '.claim:nth-child(2) .claim-sentence');
    expect(context).toContain(own);
    expect(context?.length ?? 0).toBeGreaterThan((own?.length ?? 0) + 20);
    expect(await axeInAllSchemes(popup)).toEqual([]);
  });

  it('goes from mark to mark on the page', async () => {
    const { page, popup } = await openPopup();
    const next = '[aria-label="Next mark on the page"]';
    await popup.click(next);
    await popup.waitForSelector('[aria-current]');
    const [first] = await textsOf(popup, '[aria-current] .claim-sentence');
    await popup.click(next);
    await popup.waitForFunction(
      (before) => document.querySelector('[aria-current] .claim-sentence')?.textContent.trim() !== before,
      {},
      first,
    );
    expect(await page.evaluate(() => CSS.highlights.has('hearsay-flash'))).toBe(true);
  });

  it('saves the claims as files that quote the marked sentences alone', async () => {
    const { popup } = await openPopup();
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-export-'));
    const session = await hearsay.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    try {
      await popup.$eval('.export', (details) => details.setAttribute('open', ''));
      expect(await axeInAllSchemes(popup)).toEqual([]);
      for (const button of await popup.$$('.export li button:last-child')) await button.click();
      await vi.waitFor(
        () => expect(readdirSync(folder).filter((name) => /\.hearsay\.\w+$/.test(name))).toHaveLength(4),
        5000,
      );
      const files = Object.fromEntries(
        readdirSync(folder).map((name) => [name.split('.').at(-1), readFileSync(join(folder, name), 'utf8')]),
      );
      const claims = (JSON.parse(files.json ?? '') as { claims: unknown[] }).claims.length;
      expect(claims).toBe((await textsOf(popup, '.claim')).length);
      expect(files.csv?.split('\n')[0]).toMatch(/^id,url,outlet/);
      expect(files.md).toMatch(/^# Harbour tunnel/);
      expect((JSON.parse(files.jsonld ?? '') as { type: string }).type).toBe('AnnotationPage');
      for (const text of Object.values(files)) expect(text).not.toContain('The first borings were made in 2023');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('makes links that browsers without Hearsay follow to the sentence', async () => {
    const { page, popup } = await openPopup();
    await popup.$$eval('.claim-more', (buttons) => (buttons.at(-1) as HTMLElement).click());
    await popup.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void Object.assign(globalThis, { copied: text }) },
      });
    });
    await popup.$eval('.context-link button', (button) => (button as HTMLElement).click());
    await popup.waitForFunction(() => 'copied' in globalThis);
    const link = await popup.evaluate(() => (globalThis as unknown as { copied: string }).copied);
    expect(link).toContain('/sample.html#:~:text=');
    await page.goto('about:blank');
    await page.goto(link);
    await page.waitForFunction(() => scrollY > 300);
  });
});
