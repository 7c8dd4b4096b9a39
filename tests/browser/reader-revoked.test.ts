/** Access to a site taken back while its pages are open: marks that the reader did not ask for go at once. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { answerYes, revoke } from './harness/browser-settings.ts';
import { useHearsay } from './harness/hearsay.ts';
import { adoptedCss, domOf, highlightsAre, POLLING, popupShows } from './harness/in-page.ts';
import { pressShortcut } from './harness/shortcut.ts';

const SITE = 'http://127.0.0.1/*';
const hearsay = useHearsay();

// The browser remembers a site that was granted once, and would grant it again before Hearsay asks.
afterEach(() => hearsay.reinstall());

const isMarked = (page: Page): Promise<unknown> => page.waitForFunction(() => CSS.highlights.size > 0, POLLING);

/** Grants a site by the popup's switch, on a page that this click has checked. */
async function grant(host: string): Promise<Page> {
  const page = await hearsay.open(addressOf(host, '/plain.html'));
  await answerYes(hearsay, [`http://${host}/*`]);
  const popup = await hearsay.clickIcon(page);
  await popupShows(popup, 'done');
  await popup.click('.automatic summary');
  await popup.click(`.automatic label ::-p-text(Always check ${host})`);
  await popup.waitForSelector('.automatic input:checked');
  await popup.close();
  const own = await hearsay.openOwn('options.html');
  await own.waitForFunction(
    async (pattern) => {
      // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
      const [script] = await (globalThis as any).chrome.scripting.getRegisteredContentScripts();
      return script?.matches.includes(pattern);
    },
    POLLING,
    `http://${host}/*`,
  );
  await own.close();
  return page;
}

const addressOf = (host: string, path: string): string => `${hearsay.server.origin.replace('127.0.0.1', host)}${path}`;

describe('when access to a site is taken back', () => {
  it('the marks that nobody asked for go without a trace, in a tab in the background too; those of a click stay', async () => {
    const clicked = await grant('127.0.0.1');
    const inBackground = await hearsay.open('/retry.html');
    const dom = await domOf(inBackground);
    await isMarked(inBackground);
    const byKey = await hearsay.open('/messy.html');
    await isMarked(byKey);
    await pressShortcut(byKey, 'J');
    await byKey.waitForFunction(() => CSS.highlights.has('hearsay-flash'), POLLING);
    const front = await hearsay.open('/retry.html');
    await isMarked(front);
    await revoke(hearsay, [SITE]);
    await highlightsAre(front, []);
    await highlightsAre(inBackground, []);
    expect(await domOf(inBackground)).toBe(dom);
    expect(await adoptedCss(inBackground)).toEqual([]);
    for (const page of [clicked, byKey]) await isMarked(page);
    // A click still checks the page, as on any other.
    await front.bringToFront();
    await popupShows(await hearsay.clickIcon(front), 'done');
    await isMarked(front);
  });

  it('the report that the reader has opened by the icon stays, with its marks', async () => {
    await grant('127.0.0.1');
    const opened = await hearsay.open('/retry.html');
    await isMarked(opened);
    const popup = await hearsay.clickIcon(opened);
    await popupShows(popup, 'done');
    await popup.close();
    const other = await hearsay.open('/messy.html');
    await isMarked(other);
    await revoke(hearsay, [SITE]);
    await highlightsAre(other, []);
    await isMarked(opened);
  });

  it('pages of other sites keep theirs', async () => {
    await grant('127.0.0.1');
    await grant('localhost');
    const kept = await hearsay.open('/retry.html');
    await isMarked(kept);
    const left = await hearsay.open(addressOf('localhost', '/retry.html'));
    await isMarked(left);
    await kept.evaluate(() => Object.assign(globalThis, { first: CSS.highlights.get('hearsay-denial') }));
    await revoke(hearsay, ['http://localhost/*']);
    await highlightsAre(left, []);
    // Its reader script has answered after the word to leave, if there was one.
    await kept.bringToFront();
    await popupShows(await hearsay.clickIcon(kept), 'done');
    // The same marks, not those of a new check.
    const isSame = (): boolean => CSS.highlights.get('hearsay-denial') === (globalThis as { first?: Highlight }).first;
    expect(await kept.evaluate(isSame)).toBe(true);
  });
});
