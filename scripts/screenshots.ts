/** Makes the pictures of the README from the built extension and the bundled sample: `npm run screenshots`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './browser/build.ts';
import { type HearsayBrowser, launchHearsay } from './browser/launch.ts';
import { serve } from './browser/serve.ts';
import { POPUP_SETTLED } from './start/read-popup.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs/images');
const CUE = 'denied that';

/** Where the middle of these words stands in the window. */
function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.left + 8, y: box.top + box.height / 2 };
    }
    throw new Error(`The sample does not hold: ${wanted}`);
  }, words);
}

/** Resolves when a node is added beside the body: the card's host, the only node that Hearsay adds. */
function cardOpened(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        });
        observer.observe(document.documentElement, { childList: true });
      }),
  );
}

async function shoot(hearsay: HearsayBrowser, url: string, scheme: 'light' | 'dark'): Promise<void> {
  const dress = (page: Page): Promise<void> =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  const page = await hearsay.open('about:blank');
  await dress(page);
  await page.goto(url);
  const popup = await hearsay.clickIcon(page);
  await popup.waitForSelector(POPUP_SETTLED);
  await dress(popup);
  // The change of scheme fades over; a picture of the middle would show neither.
  await popup.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  await popup.screenshot({ path: join(FOLDER, `popup-${scheme}.png`) });
  await popup.close();
  await page.bringToFront();
  const opened = cardOpened(page);
  const { x, y } = await placeOf(page, CUE);
  await page.mouse.move(x - 20, y);
  await page.mouse.move(x, y, { steps: 3 });
  await opened;
  await page.screenshot({ path: join(FOLDER, `article-${scheme}.png`) });
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const extensionDir = await buildExtension(join(ROOT, '.output'));
  await using server = await serve(join(ROOT, 'sample'));
  // The browser's own screen is so low that popups would be made smaller.
  const args = ['--screen-info={1600x1000}'];
  await using hearsay = await launchHearsay({ extensionDir, width: 1000, height: 900, args });
  await shoot(hearsay, `${server.origin}/article.html`, 'light');
  await shoot(hearsay, `${server.origin}/article.html`, 'dark');
  const options = await hearsay.openOwn('options.html');
  await options.waitForSelector('h1');
  await options.screenshot({ path: join(FOLDER, 'options-light.png') });
}

await main();
