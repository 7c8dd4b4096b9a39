/**
 * Every state of the interface, light and dark, on one picture to look at: `npm run contact-sheet [-- FILE.png]`.
 * Taken from the built extension in Chromium, on pages of our own.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { buildExtension } from './browser/build.ts';
import { type HearsayBrowser, launchHearsay } from './browser/launch.ts';
import { serve } from './browser/serve.ts';
import { POPUP_SETTLED } from './start/read-popup.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

interface Shot {
  name: string;
  scheme: Scheme;
  image: string;
}

/** Without motion, so that no colour is caught on its way. */
const dress = (page: Page, scheme: Scheme): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

class Photographer {
  readonly shots: Shot[] = [];
  readonly #hearsay: HearsayBrowser;

  constructor(hearsay: HearsayBrowser) {
    this.#hearsay = hearsay;
  }

  async take(page: Page, name: string, fullPage = false): Promise<void> {
    for (const scheme of SCHEMES) {
      await dress(page, scheme);
      const image = await page.screenshot({ encoding: 'base64', fullPage });
      this.shots.push({ name, scheme, image });
    }
  }

  /** The popup over a page, and after something was done in it. */
  async popup(url: string, name: string, then: Record<string, (popup: Page) => Promise<unknown>> = {}): Promise<void> {
    const page = await this.#hearsay.open(url);
    const popup = await this.#hearsay.clickIcon(page);
    await popup.waitForSelector(POPUP_SETTLED);
    await this.take(popup, name);
    for (const [later, work] of Object.entries(then)) {
      await work(popup);
      await this.take(popup, later);
    }
    await popup.close();
    await page.close();
  }

  /** The list beside a page, opened from the popup as a reader does. */
  async panel(url: string, name: string): Promise<void> {
    const page = await this.#hearsay.open(url);
    const popup = await this.#hearsay.clickIcon(page);
    await popup.waitForSelector(POPUP_SETTLED);
    const opened = this.#hearsay.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    await popup.click('.masthead .icon-button');
    const panel = await (await opened).asPage();
    await panel.waitForSelector(POPUP_SETTLED);
    await this.take(panel, name);
    await page.close();
  }

  async own(path: string, name: string, fullPage = true): Promise<void> {
    const page = await this.#hearsay.openOwn(path);
    await page.waitForSelector('h1');
    await this.take(page, name, fullPage);
    await page.close();
  }
}

const open = (selector: string) => (popup: Page) =>
  popup.$eval(selector, (node) => {
    node.setAttribute('open', '');
    node.scrollIntoView({ block: 'nearest' });
  });

async function unfoldContext(popup: Page): Promise<void> {
  await popup.$eval('.sourcing', (node) => node.removeAttribute('open'));
  await popup.$$eval('.claim-more', ([, , , button]) => {
    (button as HTMLElement).click();
    button?.scrollIntoView({ block: 'center' });
  });
}

function sheetOf(shots: readonly Shot[]): string {
  const cells = shots.map(
    ({ name, scheme, image }) =>
      `<figure><img src="data:image/png;base64,${image}" alt=""><figcaption>${name}, ${scheme}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; width: 1700px; columns: 4; column-gap: 16px; background: #8d8d8d; font: 14px system-ui; }
    figure { margin: 0 0 16px; break-inside: avoid; } img { display: block; width: 100%; } figcaption { padding: 4px 0; }
  </style>${cells.join('')}`;
}

async function main(file: string): Promise<void> {
  const extensionDir = await buildExtension(join(ROOT, '.output'));
  await using samples = await serve(join(ROOT, 'sample'));
  await using pages = await serve(join(ROOT, 'tests/pages'));
  // The browser's own screen is so low that popups would be made smaller.
  await using hearsay = await launchHearsay({
    extensionDir,
    width: 900,
    height: 900,
    args: ['--screen-info={1600x1000}'],
  });
  const photographer = new Photographer(hearsay);
  await photographer.popup(`${samples.origin}/article.html`, 'Popup', {
    'Popup, who is quoted': open('.sourcing'),
    'Popup, context': unfoldContext,
    'Popup, by source': (popup) => popup.select('.grouping', 'source'),
    'Popup, denials alone': (popup) => popup.click('.kind[data-kind="denial"]'),
    'Popup, export': open('.export'),
    'Popup, nothing found by the search': (popup) => popup.type('.search', 'zebra'),
  });
  await photographer.panel(`${samples.origin}/article.html`, 'Side panel');
  await photographer.popup(`${pages.origin}/home.html`, 'Popup, no article');
  await photographer.popup('about:blank', 'Popup, a page of the browser');
  await photographer.own('options.html', 'Options');
  await photographer.own('welcome.html', 'First run');
  await photographer.own('rules.html', 'How Hearsay decides', false);
  const sheet = await hearsay.open('about:blank');
  await sheet.setViewport({ width: 1732, height: 1000 });
  await sheet.setContent(sheetOf(photographer.shots));
  mkdirSync(dirname(file), { recursive: true });
  await sheet.screenshot({ path: file as `${string}.png`, fullPage: true });
  console.log(`${photographer.shots.length} pictures in ${file}`);
}

await main(resolve(process.argv[2] ?? join(ROOT, '.output/contact-sheet.png')));
