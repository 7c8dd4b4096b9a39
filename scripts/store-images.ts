/** Makes the pictures for the stores from the built extension and the bundled sample: `npm run store-images`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './browser/build.ts';
import { type HearsayBrowser, launchHearsay } from './browser/launch.ts';
import { serve } from './browser/serve.ts';
import { POPUP_SETTLED } from './start/read-popup.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs/store');
/** What the Chrome Web Store asks for. */
const SIZE = { width: 1280, height: 800 };
type Scheme = 'light' | 'dark';

const dress = (page: Page, scheme: Scheme): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** Opens the card over a denial in the middle of the window. */
async function openCard(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const [cue] = [...(CSS.highlights.get('hearsay-denial-cue')?.keys() ?? [])] as Range[];
    cue?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = cue?.getBoundingClientRect();
    return { x: (box?.left ?? 0) + 8, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
  });
  await page.mouse.move(x - 20, y);
  await page.mouse.move(x, y, { steps: 3 });
  await page.waitForSelector('html > [popover="manual"]');
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

async function article(hearsay: HearsayBrowser, url: string, scheme: Scheme): Promise<void> {
  const page = await hearsay.open('about:blank');
  await dress(page, scheme);
  await page.goto(url);
  const popup = await hearsay.clickIcon(page);
  await popup.waitForSelector(POPUP_SETTLED);
  await popup.close();
  await page.bringToFront();
  await openCard(page);
  await page.screenshot({ path: join(FOLDER, `article-${scheme}.png`) });
  await page.close();
}

async function options(hearsay: HearsayBrowser): Promise<void> {
  const page = await hearsay.openOwn('options.html');
  await dress(page, 'light');
  await page.waitForSelector('h1');
  await page.screenshot({ path: join(FOLDER, 'options-light.png') });
}

const outDir = mkdtempSync(join(tmpdir(), 'hearsay-store-'));
try {
  await using server = await serve(join(ROOT, 'sample'));
  await using hearsay = await launchHearsay({ extensionDir: await buildExtension(outDir), ...SIZE });
  await article(hearsay, `${server.origin}/article.html`, 'light');
  await article(hearsay, `${server.origin}/article.html`, 'dark');
  await options(hearsay);
} finally {
  rmSync(outDir, { recursive: true, force: true });
}
