/** Builds the extension once for all browser tests, into a folder of this run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../../scripts/browser/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    extensionDir: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const outDir = mkdtempSync(join(tmpdir(), 'hearsay-build-'));
  project.provide('extensionDir', await buildExtension(outDir));
  return () => rmSync(outDir, { recursive: true, force: true });
}
