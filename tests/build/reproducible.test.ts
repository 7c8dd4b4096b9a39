/** `npm run package` gives the same bytes wherever and whenever it runs, so that anybody can check a published package against the source. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The SHA-256 of each package by its file's name, made in a folder of its own. */
async function packages(timeZone: string): Promise<Record<string, string>> {
  const outDir = mkdtempSync(join(tmpdir(), 'hearsay-package-'));
  folders.push(outDir);
  const env = { ...process.env, HEARSAY_OUT_DIR: outDir, TZ: timeZone };
  for (const browser of ['chrome', 'firefox']) {
    await promisify(execFile)(process.execPath, [WXT, 'zip', '-b', browser], { cwd: ROOT, env });
  }
  const zips = readdirSync(outDir).filter((name) => /-(?:chrome|firefox)\.zip$/.test(name));
  const digest = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(outDir, name)))
      .digest('hex');
  return Object.fromEntries(zips.sort().map((name) => [name, digest(name)]));
}

it('the packages for Chrome and Firefox are the same byte for byte, made twice', async () => {
  const first = await packages('UTC');
  expect(Object.keys(first)).toEqual([expect.stringContaining('-chrome.zip'), expect.stringContaining('-firefox.zip')]);
  expect(await packages('Asia/Tokyo')).toEqual(first);
}, 180_000);
