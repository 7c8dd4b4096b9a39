/** Automatic checking and the commands in Firefox: granted and revoked on the browser's page of add-ons, run as the browser's own keys are. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/browser/build.ts';
import { type FirefoxWithHearsay, launchFirefox } from '../../scripts/browser/launch-firefox.ts';
import { type StaticServer, serve } from '../../scripts/browser/serve.ts';
import { highlights, POLLING } from './harness/in-page.ts';

const PAGES = fileURLToPath(new URL('../pages', import.meta.url));
const SITE = 'http://127.0.0.1/*';

let outDir: string;
let firefox: FirefoxWithHearsay;
let server: StaticServer;
beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), 'hearsay-firefox-'));
  server = await serve(PAGES);
  firefox = await launchFirefox(await buildExtension(outDir, 'firefox'));
});
afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  await server?.[Symbol.asyncDispose]();
  rmSync(outDir, { recursive: true, force: true });
});

// In the extension's own pages there is `browser`, in the types of the tests there is not.
// biome-ignore lint/suspicious/noExplicitAny: see above.
declare const browser: any;

const isMarked = (page: Page): Promise<unknown> => page.waitForFunction(() => CSS.highlights.size > 0, POLLING);

/** The sites of the registered script, once there are as many as wanted. */
const sites = (count: number): Promise<string[]> =>
  firefox.inOwnPage(async (wanted) => {
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
  const before = await firefox.open(`${server.origin}/plain.html`);
  expect(await highlights(before)).toEqual({});
  await firefox.setAccess([SITE], true);
  await before.bringToFront();
  await isMarked(before);
  expect(await sites(1)).toEqual([SITE]);
  const after = await firefox.open(`${server.origin}/messy.html`);
  await after.bringToFront();
  await isMarked(after);
  await firefox.setAccess([SITE], false);
  expect(await sites(0)).toEqual([]);
  await before.close();
  await after.close();
});

it('checks a page by Alt+Shift+V, and takes the marks off by the same', async () => {
  const page = await firefox.open(`${server.origin}/plain.html`);
  await firefox.press(page, 'V');
  await isMarked(page);
  await firefox.press(page, 'V');
  await page.waitForFunction(() => CSS.highlights.size === 0, POLLING);
  await page.close();
});
