/** Starts Chromium with a built Hearsay in it, and clicks its toolbar icon as a reader would. */
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { ensureChromium } from './find-chromium.ts';

export interface HearsayBrowser extends AsyncDisposable {
  browser: Browser;
  readonly extension: Extension;
  /** Opens a page in a new tab and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Clicks the toolbar icon on that page's tab and returns the popup that opens. */
  clickIcon(page: Page): Promise<Page>;
  /** Opens one of the extension's own pages ("options.html") in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** Removes the extension and installs it again, while tabs stay open. */
  reinstall(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the unpacked build. */
  extensionDir: string;
  headless?: boolean;
  width?: number;
  height?: number;
  /** Further Chromium switches. */
  args?: readonly string[];
}

// Keeps the browser from calling home, so that a recorded request is Hearsay's or the page's.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

export async function launchHearsay(options: LaunchOptions): Promise<HearsayBrowser> {
  const { extensionDir, headless = true, width = 1280, height = 900, args = [] } = options;
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: ensureChromium(),
    headless,
    pipe: true,
    enableExtensions: true,
    // Chromium refuses its sandbox to root.
    args: [...QUIET, ...(isRoot ? ['--no-sandbox'] : []), `--window-size=${width},${height}`, ...args],
    defaultViewport: headless ? { width, height } : null,
  });
  let extension = await install(browser, extensionDir);
  return {
    browser,
    get extension() {
      return extension;
    },
    open: (url) => openTab(browser, url),
    clickIcon: (page) => clickIcon(browser, extension, page),
    openOwn: (path) => openTab(browser, `chrome-extension://${extension.id}/${path}`),
    async reinstall() {
      await browser.uninstallExtension(extension.id);
      extension = await install(browser, extensionDir);
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

async function install(browser: Browser, folder: string): Promise<Extension> {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The extension in ${folder} was not installed.`);
  await backgroundListens(browser, id);
  return extension;
}

/** Until the background's script has run for the first time, the browser has nobody to tell of a shortcut and drops it. */
async function backgroundListens(browser: Browser, id: string): Promise<void> {
  const ofExtension = `chrome-extension://${id}/`;
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(ofExtension),
  );
  const session = await worker.createCDPSession();
  while (!(await isTrueIn(session, 'chrome.commands.onCommand.hasListeners()'))) await setTimeout(POLL);
  await session.detach();
}

/** Milliseconds between looks at a background that is starting. */
const POLL = 20;

/** False too where the expression cannot be evaluated yet. */
async function isTrueIn(session: CDPSession, expression: string): Promise<boolean> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  return result.value === true;
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

async function clickIcon(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = `chrome-extension://${extension.id}/popup.html`;
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => target.url().startsWith(popup) && !before.has(target));
  await extension.triggerAction(page);
  return (await opened).asPage();
}
