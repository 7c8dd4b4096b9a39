/** Automatic checking and the commands in Firefox: granted and revoked on the browser's page of add-ons, run as the browser's own keys are. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { useFirefox } from './harness/firefox.ts';
import { highlights, POLLING } from './harness/in-page.ts';

const SITE = 'http://127.0.0.1/*';

const running = useFirefox();

// In the extension's own pages there is `browser`, in the types of the tests there is not.
// biome-ignore lint/suspicious/noExplicitAny: see above.
declare const browser: any;

const isMarked = (page: Page): Promise<unknown> => page.waitForFunction(() => CSS.highlights.size > 0, POLLING);

/** The sites of the registered script, once there are as many as wanted. */
const sites = (count: number): Promise<string[]> =>
  running.firefox.inOwnPage(async (wanted) => {
    const read = async (): Promise<string[]> => {
      const scripts: { matches: string[] }[] = await browser.scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches }) => matches);
    };
    let now = await read();
    // The background is told at the same moment as this page; it may be a little behind.
    for (let turn = 0; turn < 100 && now.length !== wanted; turn++) {
      await new Promise((next) => setTimeout(next, 20));
      now = await read();
    }
    return now;
  }, count);

it('checks a granted site unasked, tabs that were open too, until the grant is revoked', async () => {
  const before = await running.firefox.open(`${running.server.origin}/plain.html`);
  expect(await highlights(before)).toEqual({});
  await running.firefox.setAccess([SITE], true);
  await before.bringToFront();
  await isMarked(before);
  expect(await sites(1)).toEqual([SITE]);
  const after = await running.firefox.open(`${running.server.origin}/messy.html`);
  await after.bringToFront();
  await isMarked(after);
  await running.firefox.setAccess([SITE], false);
  expect(await sites(0)).toEqual([]);
  // Nobody has asked for these marks.
  for (const page of [before, after]) await page.waitForFunction(() => CSS.highlights.size === 0, POLLING);
  await before.close();
  await after.close();
});

it('checks a page by Alt+Shift+V, and takes the marks off by the same', async () => {
  const page = await running.firefox.open(`${running.server.origin}/plain.html`);
  await running.firefox.press(page, 'V');
  await isMarked(page);
  await running.firefox.press(page, 'V');
  await page.waitForFunction(() => CSS.highlights.size === 0, POLLING);
  await page.close();
});
