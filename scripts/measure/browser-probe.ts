/** `probePage` in Chromium, on pages that are served from memory under their own addresses. */
import { fileURLToPath } from 'node:url';
import puppeteer, { type HTTPRequest } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { SavedPage } from '../bench/page-set.ts';
import { ensureChromium } from '../browser/find-chromium.ts';
import type { PageProbe, probePage } from './probe.ts';

export interface BrowserProbe {
  probe(page: SavedPage): Promise<PageProbe>;
  close(): Promise<void>;
}

declare global {
  /** The bundle's name in the page. */
  var hearsayProbe: { probePage: typeof probePage };
}

export async function openBrowserProbe(): Promise<BrowserProbe> {
  const bundle = await bundleProbe();
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: ensureChromium(),
    pipe: true,
    // Chromium refuses its sandbox to root.
    args: isRoot ? ['--no-sandbox'] : [],
  });
  return {
    close: () => browser.close(),
    async probe({ url, html }) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, html));
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(bundle);
      const probe = await page.evaluate(() => globalThis.hearsayProbe.probePage(document));
      await page.close();
      return probe;
    },
  };
}

/** The page itself, without its scripts; nothing else is asked for. */
function answer(request: HTTPRequest, html: string): Promise<void> {
  if (!request.isNavigationRequest() || request.frame()?.parentFrame()) return request.abort();
  const headers = { 'content-security-policy': "script-src 'none'" };
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: html });
}

async function bundleProbe(): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('probe.ts', import.meta.url)), formats: ['iife'], name: 'hearsayProbe' },
    },
  })) as Rolldown.RolldownOutput[];
  const code = result?.output[0].code;
  if (!code) throw new Error('The probe was not bundled.');
  return `${code}\nglobalThis.hearsayProbe = hearsayProbe;`;
}
