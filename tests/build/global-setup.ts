/** Builds both packages once, into a folder of this run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/browser/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    builds: Record<'chrome' | 'firefox', string>;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const outDir = mkdtempSync(join(tmpdir(), 'hearsay-builds-'));
  const chrome = await buildExtension(outDir, 'chrome');
  project.provide('builds', { chrome, firefox: await buildExtension(outDir, 'firefox') });
  return () => rmSync(outDir, { recursive: true, force: true });
}
