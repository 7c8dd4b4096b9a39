/**
 * `npm start [-- PAGE]`: builds Hearsay, opens PAGE (a URL or an HTML file; the bundled sample without one) in Chromium,
 * clicks the toolbar icon and prints the claims that it lists. Headless where there is no display.
 */
import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './browser/build.ts';
import { type HearsayBrowser, launchHearsay } from './browser/launch.ts';
import { type StaticServer, serve } from './browser/serve.ts';
import { readPopup } from './start/read-popup.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = resolve(ROOT, 'sample/article.html');

/** Whether a browser window can be shown and somebody is there to look at it. */
function hasDisplay(): boolean {
  if (process.env.CI || process.env.HEARSAY_HEADLESS) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** A local file is served on loopback: `file:` pages are closed to extensions unless the reader allows them. */
async function addressOf(target: string): Promise<{ url: string; server: StaticServer | null }> {
  if (/^https?:\/\//.test(target)) return { url: target, server: null };
  const file = resolve(target);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Error(`No such file: ${target}. Give a web address (https://…) or an HTML file.`);
  const server = await serve(dirname(file));
  return { url: `${server.origin}/${encodeURIComponent(basename(file))}`, server };
}

async function show(hearsay: HearsayBrowser, url: string): Promise<void> {
  const page = await hearsay.open(url);
  const popup = await hearsay.clickIcon(page);
  console.log(await readPopup(popup));
}

async function main(target: string): Promise<void> {
  const extensionDir = await buildExtension(resolve(ROOT, '.output'));
  const { url, server } = await addressOf(target);
  const headless = !hasDisplay();
  const hearsay = await launchHearsay({ extensionDir, headless });
  try {
    await show(hearsay, url);
    if (!headless) await untilClosed(hearsay);
  } finally {
    await hearsay[Symbol.asyncDispose]();
    await server?.[Symbol.asyncDispose]();
  }
}

/** Leaves the window to the reader. */
async function untilClosed({ browser }: HearsayBrowser): Promise<void> {
  console.log('\nThe browser stays open: hover over a marked sentence. Close it or press Ctrl-C to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
}

try {
  await main(process.argv[2] ?? SAMPLE);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
