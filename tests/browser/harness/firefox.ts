/** Firefox with the built Firefox extension and a server for tests/pages, for one test file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { buildExtension } from '../../../scripts/browser/build.ts';
import { type FirefoxWithHearsay, launchFirefox } from '../../../scripts/browser/launch-firefox.ts';
import { type StaticServer, serve } from '../../../scripts/browser/serve.ts';

const PAGES = fileURLToPath(new URL('../../pages', import.meta.url));

export interface FirefoxFixture {
  readonly firefox: FirefoxWithHearsay;
  readonly server: StaticServer;
}

/** Call at the top of a test file. The browser runs until all tests of the file are over. */
export function useFirefox(): FirefoxFixture {
  let outDir = '';
  let firefox: FirefoxWithHearsay | undefined;
  let server: StaticServer | undefined;
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
  return {
    get firefox() {
      return firefox ?? fail();
    },
    get server() {
      return server ?? fail();
    },
  };
}

function fail(): never {
  throw new Error('Firefox is not running: useFirefox() belongs at the top of the test file.');
}

/** Waits until the browser would underline the cues of denials so. The style sheet comes a moment after the marks. */
export const hasLine = (page: Page, line: 'underline' | 'none'): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => getComputedStyle(document.body, '::highlight(hearsay-denial-cue)').textDecorationLine.includes(wanted),
    {},
    line,
  );
