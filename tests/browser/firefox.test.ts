/**
 * The main journey in Firefox with the built Firefox extension. The toolbar button is not clicked with the pointer: the test has the browser
 * run the button's own action, as the keyboard shortcut does, which opens the real popup and grants access to the tab. What is in the popup
 * and the sidebar is tested in firefox-list.test.ts; here their requests are sent from another of the extension's own pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReaderRequest, ReaderState } from '../../utils/messages.ts';
import { FLAG_KINDS } from '../../utils/report.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings.ts';
import { hasLine, useFirefox } from './harness/firefox.ts';
import { linesOf } from './harness/hover.ts';
import { adoptedCss, bare, type DoneState, domOf, highlights, highlightsAre } from './harness/in-page.ts';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
const PLAIN = readFileSync(join(PAGES, 'plain.html'), 'utf8');
const ALL = FLAG_KINDS.flatMap((kind) => [`hearsay-${kind}`, `hearsay-${kind}-cue`]);
const CARD = 'html > div[popover="manual"]';

const running = useFirefox();
afterEach(async () => {
  const [first, ...others] = await running.firefox.browser.pages();
  for (const page of others) await page.close();
  await first?.goto('about:blank');
});

async function checked(path: string): Promise<Page> {
  const page = await running.firefox.open(`${running.server.origin}${path}`);
  await running.firefox.clickIcon(page);
  await page.waitForFunction(
    (wanted) => [...CSS.highlights.keys()].sort().join() === wanted,
    {},
    ALL.toSorted().join(),
  );
  await hasLine(page, 'underline');
  await running.firefox.closePopup();
  return page;
}

// In the extension's own pages there is `browser`, in the types of the tests there is not.
// biome-ignore lint/suspicious/noExplicitAny: see above.
declare const browser: any;

/** Sends a request to the reader script of the one tab that has one, from a page of the extension. */
const ask = (request: ReaderRequest): Promise<ReaderState> =>
  running.firefox.inOwnPage(async (message) => {
    const all: { id: number }[] = await browser.tabs.query({});
    const answers = await Promise.all(all.map(({ id }) => browser.tabs.sendMessage(id, message).catch(() => null)));
    return answers.find((answer) => answer !== null);
  }, request);

const badges = (): Promise<string[]> =>
  running.firefox.inOwnPage(async () => {
    const all: { id: number }[] = await browser.tabs.query({});
    const texts: string[] = await Promise.all(all.map(({ id }) => browser.action.getBadgeText({ tabId: id })));
    return texts.filter((text) => text !== '');
  });

const saveSettings = (settings: Settings): Promise<void> =>
  running.firefox.inOwnPage((value) => browser.storage.sync.set({ settings: value }), settings);

async function openCard(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('hearsay-denial')?.keys() ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const [line] = await linesOf(page, 'hearsay-denial', 0);
  if (!line) throw new Error('No denial is painted.');
  await page.mouse.move(line.left + 20, (line.top + line.bottom) / 2);
  await page.mouse.move(line.left + 24, (line.top + line.bottom) / 2);
  await page.waitForSelector(CARD);
  return running.firefox.shadowText(page, CARD);
}

describe('in Firefox', () => {
  it('paints the words of the report, shows in the picture of the page, and changes nothing in it', async () => {
    const page = await running.firefox.open(`${running.server.origin}/plain.html`);
    const before = { dom: await domOf(page), css: await adoptedCss(page) };
    const clean = await page.screenshot({ encoding: 'base64' });
    await page.close();
    const again = await checked('/plain.html');
    expect(await domOf(again)).toBe(before.dom);
    expect(await again.screenshot({ encoding: 'base64' })).not.toBe(clean);
    const painted = await highlights(again);
    const { report } = (await ask({ type: 'reader/state' })) as DoneState;
    expect(await badges()).toEqual([String(report.flags.length)]);
    for (const kind of FLAG_KINDS) {
      const spans = report.flags.filter((flag) => flag.kind === kind).map(({ span }) => span);
      const wanted = spans.map(({ start, end }) => report.text.slice(start, end)).join('');
      expect(bare((painted[`hearsay-${kind}`] ?? []).join(''))).toBe(bare(wanted));
    }
    expect(await ask({ type: 'reader/remove-marks' })).toMatchObject({ marksShown: false });
    expect(await highlights(again)).toEqual({});
    expect({ dom: await domOf(again), css: await adoptedCss(again) }).toEqual(before);
    expect(await badges()).toEqual([]);
  });

  it('opens the card over a marked sentence, also under a policy that allows nothing, and closes it without a trace', async () => {
    running.server.put('/strict.html', PLAIN, { 'content-security-policy': "default-src 'none'" });
    const page = await checked('/strict.html');
    const dom = await domOf(page);
    const text = await openCard(page);
    expect(text).toMatch(/Denial.*Denied.*Wording.*denied.*Source.*Dornan Works.*Hide this one/s);
    expect(await page.evaluate((selector) => document.querySelector(selector)?.shadowRoot, CARD)).toBeNull();
    await page.keyboard.press('Escape');
    expect(await domOf(page)).toBe(dom);
  });

  it('places marks anew where the page builds its article again, and takes them off where the text is another', async () => {
    const page = await checked('/plain.html');
    const before = await highlights(page);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    expect(await highlights(page)).toEqual(before);
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) paragraph.append('?');
    });
    expect(
      Object.values(await highlights(page))
        .flat()
        .join(''),
    ).toBe('');
  });

  it('repaints at once when a setting changes', async () => {
    const page = await checked('/plain.html');
    await saveSettings({ ...DEFAULT_SETTINGS, kinds: { ...DEFAULT_SETTINGS.kinds, denial: false } });
    await highlightsAre(
      page,
      ALL.filter((name) => !name.includes('denial')),
    );
    await saveSettings(DEFAULT_SETTINGS);
    await highlightsAre(page, ALL);
  });
});
