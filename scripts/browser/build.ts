import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');

/**
 * Builds the extension into `outDir` and returns the folder of the unpacked build. In a process of its own, so that WXT's progress lines stay out
 * of what the calling command prints. Throws with all of its output where the build fails.
 */
export async function buildExtension(outDir: string, browser: 'chrome' | 'firefox' = 'chrome'): Promise<string> {
  try {
    await promisify(execFile)(process.execPath, [WXT, 'build', '-b', browser], {
      cwd: ROOT,
      env: { ...process.env, HEARSAY_OUT_DIR: outDir },
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The ${browser} build failed.\n${stdout}\n${stderr}`);
  }
  return join(outDir, `${browser}-mv3`);
}
