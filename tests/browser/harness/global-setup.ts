/** Builds the extension once for all browser tests, into a folder of this run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../../scripts/browser/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    extensionDir: string;
    /** How many generated documents are tried, and where their making begins. */
    fuzz: { runs: number; seed: number };
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const outDir = mkdtempSync(join(tmpdir(), 'hearsay-build-'));
  project.provide('extensionDir', await buildExtension(outDir));
  const { HEARSAY_FUZZ_RUNS = '200', HEARSAY_FUZZ_SEED = '20260304' } = process.env;
  project.provide('fuzz', { runs: Number(HEARSAY_FUZZ_RUNS), seed: Number(HEARSAY_FUZZ_SEED) });
  return () => rmSync(outDir, { recursive: true, force: true });
}
