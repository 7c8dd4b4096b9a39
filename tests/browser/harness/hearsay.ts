/**
 * A browser with the built Hearsay and a server for pages, for one test file:
 *
 *     const hearsay = useHearsay();
 *     it('…', async () => {
 *       const page = await hearsay.open('/plain-article.html');   // tests/pages, or hearsay.server.put('/x.html', html)
 *       const popup = await hearsay.clickIcon(page);
 *     });
 */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type HearsayBrowser, launchHearsay } from '../../../scripts/browser/launch.ts';
import { type StaticServer, serve } from '../../../scripts/browser/serve.ts';

const PAGES = fileURLToPath(new URL('../../pages', import.meta.url));

export interface HearsayFixture extends Pick<HearsayBrowser, 'browser' | 'extension' | 'clickIcon' | 'openOwn'> {
  server: StaticServer;
  /** Opens a path of the test server, or an address. */
  open(pathOrUrl: string): Promise<Page>;
  /** Removes Hearsay from the browser and installs it again, while tabs stay open. */
  reinstall(): Promise<void>;
}

/** Call at the top of a test file. Tabs are closed and storage is cleared after each test, the browser after all. */
export function useHearsay(): HearsayFixture {
  let running: HearsayBrowser | undefined;
  let server: StaticServer | undefined;

  beforeAll(async () => {
    server = await serve(PAGES);
    running = await launchHearsay({ extensionDir: inject('extensionDir') });
  });
  afterEach(async () => {
    if (!running) return;
    const [first, ...others] = await running.browser.pages();
    for (const page of others) await page.close();
    await first?.goto('about:blank');
    // Last, since an options page writes what still waits when it is closed.
    await clearStorage(running);
  });
  afterAll(async () => {
    await running?.[Symbol.asyncDispose]();
    await server?.[Symbol.asyncDispose]();
  });

  const live = (): HearsayBrowser => running ?? fail();
  return {
    get browser() {
      return live().browser;
    },
    get extension() {
      return live().extension;
    },
    get server() {
      return server ?? fail();
    },
    open: (path) => live().open(path.startsWith('/') ? `${(server ?? fail()).origin}${path}` : path),
    clickIcon: (page) => live().clickIcon(page),
    openOwn: (path) => live().openOwn(path),
    reinstall: () => live().reinstall(),
  };
}

function fail(): never {
  throw new Error('The browser is not running: useHearsay() belongs at the top of the test file.');
}

async function clearStorage(running: HearsayBrowser): Promise<void> {
  const page = await running.openOwn('options.html');
  await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: `chrome` exists in the extension's page, not in the test's types.
    const { storage } = (globalThis as any).chrome;
    await Promise.all([storage.sync.clear(), storage.local.clear(), storage.session.clear()]);
  });
  await page.close();
}
