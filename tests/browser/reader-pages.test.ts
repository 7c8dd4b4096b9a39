/** Pages that make painting hard: policies, schemes, paper, and scripts that would like to join in. */
import { readFileSync } from 'node:fs';
import type { MediaFeature, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useHearsay } from './harness/hearsay.ts';
import { bringTo, cardOpens, linesOf, pointAt } from './harness/hover.ts';
import { adoptedCss, doneState, highlights, highlightsAre, popupShows } from './harness/in-page.ts';

const hearsay = useHearsay();
const SAMPLE = readFileSync(new URL('../../sample/article.html', import.meta.url), 'utf8');
const PLAIN = readFileSync(new URL('../pages/plain.html', import.meta.url), 'utf8');
const ALL = ['anonymous', 'unconfirmed', 'denial'].flatMap((kind) => [`hearsay-${kind}`, `hearsay-${kind}-cue`]);

interface Opened {
  page: Page;
  popup: Page;
}

async function check(
  html: string,
  headers: Record<string, string> = {},
  features: MediaFeature[] = [],
): Promise<Opened> {
  hearsay.server.put('/page.html', html, headers);
  const page = await hearsay.open('/page.html');
  await page.emulateMediaFeatures(features);
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  return { page, popup };
}

/** Opens the card over the first denial. */
async function openCard({ page, popup }: Opened) {
  await popup.close();
  await page.bringToFront();
  await bringTo(page, 'hearsay-denial', 0, 0.3);
  const [line] = await linesOf(page, 'hearsay-denial', 0);
  if (line) await pointAt(page, line);
  return cardOpens(page);
}

describe('painting', () => {
  it('works under a policy that allows nothing, card and all', async () => {
    const opened = await check(PLAIN.replace(/<style>.*?<\/style>/s, ''), {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    });
    const { page, popup } = opened;
    await highlightsAre(page, ALL);
    const painted = await page.screenshot({ encoding: 'base64' });
    await popup.click('::-p-text(Remove the marks)');
    await highlightsAre(page, []);
    expect(await page.screenshot({ encoding: 'base64' })).not.toBe(painted);
    await popup.click('::-p-text(Show the marks)');
    await highlightsAre(page, ALL);
    const card = await openCard(opened);
    expect(card.text).toMatch(/^Denial/m);
    expect(card.box.right - card.box.left).toBe(340);
  });

  it('shows: the page looks otherwise with marks than without, and the same again after', async () => {
    const page = await hearsay.open('/plain.html');
    const clean = await page.screenshot({ encoding: 'base64' });
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    const painted = await page.screenshot({ encoding: 'base64' });
    await popup.click('::-p-text(Remove the marks)');
    await highlightsAre(page, []);
    expect(painted).not.toBe(clean);
    expect(await page.screenshot({ encoding: 'base64' })).toBe(clean);
  });

  it('takes the palette for dark grounds on a dark page, for marks and card, and follows when the page turns', async () => {
    const { page, popup } = await check(SAMPLE, {}, [{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect((await adoptedCss(page)).join()).toContain('242, 155, 212');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await page.waitForFunction(() => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText.includes('139, 42, 107'));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.waitForFunction(() => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText.includes('242, 155, 212'));
    expect((await openCard({ page, popup })).colorScheme).toBe('dark');
  });

  it('leaves the words of a sentence as they are under the reader’s own system colours, and lines out the cues', async () => {
    const { page, popup } = await check(SAMPLE, {}, [{ name: 'forced-colors', value: 'active' }]);
    await highlightsAre(
      page,
      ALL.filter((name) => name.endsWith('-cue')),
    );
    // The rest of the sentence opens the card all the same.
    await popup.close();
    await page.bringToFront();
    const [cue] = await linesOf(page, 'hearsay-denial-cue', 0);
    if (cue) await page.mouse.move(cue.left - 60, (cue.top + cue.bottom) / 2);
    expect((await cardOpens(page)).text).toMatch(/^Denial/m);
  });

  it('puts nothing on paper', async () => {
    const page = await hearsay.open('/plain.html');
    await page.emulateMediaType('print');
    const clean = await page.screenshot({ encoding: 'base64' });
    const popup = await hearsay.clickIcon(page);
    await popupShows(popup, 'done');
    await highlightsAre(page, ALL);
    expect(await page.screenshot({ encoding: 'base64' })).toBe(clean);
    await page.emulateMediaType('screen');
    expect(await page.screenshot({ encoding: 'base64' })).not.toBe(clean);
  });

  it('comes back after a script of the page has thrown all adopted style sheets out', async () => {
    const { page, popup } = await check(PLAIN);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await popup.click('::-p-text(Remove the marks)');
    await highlightsAre(page, []);
    await popup.click('::-p-text(Show the marks)');
    await highlightsAre(page, ALL);
    expect(await adoptedCss(page)).toHaveLength(1);
  });
});

describe('a script of the page', () => {
  it('reaches neither session nor report by messages, events or globals', async () => {
    const { page, popup } = await check(PLAIN);
    const before = await highlights(page);
    const globals = await page.evaluate(async () => {
      const messages = ['reader/remove-marks', 'reader/hide', 'reader/state'].map((type) => ({ type, flagId: 'f0' }));
      for (const message of messages) {
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        new BroadcastChannel('hearsay').postMessage(message);
      }
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)));
      return [...Object.keys(globalThis), ...Object.getOwnPropertySymbols(globalThis).map(String)].filter((name) =>
        /hearsay/i.test(name),
      );
    });
    expect(globals).toEqual([]);
    expect(await highlights(page)).toEqual(before);
    expect(await doneState(popup)).toMatchObject({ hidden: [], marksShown: true });
  });

  it('cannot look into the card', async () => {
    const opened = await check(PLAIN);
    await openCard(opened);
    const seen = await opened.page.evaluate(() => {
      const host = document.querySelector('html > div[popover]');
      return { root: host?.shadowRoot, text: host?.textContent, attributes: host?.getAttributeNames() };
    });
    expect(seen).toEqual({ root: null, text: '', attributes: ['popover', 'style'] });
  });
});

describe('“Check the selection” in the context menu', () => {
  // The menu itself belongs to the browser and cannot be clicked by automation: the test gives the background the event that a
  // click brings. The access to the tab that a real click grants comes from the toolbar click before.
  it('checks what is selected', async () => {
    const { page, popup } = await check(PLAIN);
    await popup.close();
    await page.bringToFront();
    await page.$eval('article p:nth-of-type(3)', (paragraph) => getSelection()?.selectAllChildren(paragraph));
    const target = await hearsay.browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().includes(hearsay.extension.id),
    );
    const worker = await target.worker();
    await worker?.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's worker, not in the test's types.
      const { contextMenus, tabs } = (globalThis as any).chrome;
      const [tab] = await tabs.query({ active: true });
      contextMenus.onClicked.dispatch({ menuItemId: 'check-selection' }, tab);
    });
    await highlightsAre(page, ['hearsay-anonymous', 'hearsay-anonymous-cue']);
    const again = await hearsay.clickIcon(page);
    await popupShows(again, 'done');
    expect(await doneState(again)).toMatchObject({ scope: 'selection' });
  });
});
