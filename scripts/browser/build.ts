import { build } from 'wxt';

/** Builds the extension into `outDir` and returns the folder of the unpacked build. */
export async function buildExtension(outDir: string, browser: 'chrome' | 'firefox' = 'chrome'): Promise<string> {
  await build({ browser, outDir, logger: quietLogger });
  return `${outDir}/${browser}-mv3`;
}

const drop = (): void => {};
// Progress lines drown the output of the commands that build on the way; warnings and errors pass.
const quietLogger = {
  debug: drop,
  log: drop,
  info: drop,
  success: drop,
  warn: console.error,
  error: console.error,
  fatal: console.error,
  level: 0,
};
