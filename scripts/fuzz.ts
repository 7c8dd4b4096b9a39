/**
 * `npm run fuzz [DOCUMENTS] [SEED]`: sends so many generated documents (5,000 by default) through the built extension in Chromium. Without a seed
 * it takes a new one; the same seed makes the same documents. What fails is printed as small as it could be made.
 */
import { spawnSync } from 'node:child_process';

const [documents = '5000', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
if (!(Number(documents) > 0) || !Number.isInteger(Number(seed))) throw new Error('npm run fuzz [DOCUMENTS] [SEED]');
console.log(`${documents} documents from seed ${seed}; again by: npm run fuzz ${documents} ${seed}`);
const { status } = spawnSync('vitest', ['run', '--project', 'browser', 'tests/browser/reader-fuzz.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, HEARSAY_FUZZ_RUNS: documents, HEARSAY_FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
