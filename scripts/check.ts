/** `npm test`: everything CI checks, step by step. Goes on after a failed step and ends with a line of counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browser/find-chromium.ts';

interface Counts {
  passed: number;
  failed: number;
}

const CHECKS: readonly (readonly [name: string, ...command: string[]])[] = [
  ['types', 'wxt', 'prepare'],
  ['types', 'tsc', '--noEmit'],
  ['lint, format, imports', 'biome', 'check', '--error-on-warnings', '.'],
  ['unused code', 'knip'],
];

function run(name: string, command: readonly string[]): boolean {
  const started = performance.now();
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const [program, ...args] = command as [string, ...string[]];
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  console.log(
    `── ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

/** Runs all Vitest projects and reads the counts from its JSON report; a run without one counts as a failure. */
function runTests(): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-tests-'));
  const file = join(folder, 'results.json');
  try {
    const ok = run('tests', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const failed = numFailedTests ?? 0;
    // A suite that cannot be loaded, or an error outside a test, fails the run with no failed test.
    return { passed: numPassedTests ?? 0, failed: ok ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const total: Counts = { passed: 0, failed: 0 };
for (const [name, ...command] of CHECKS) {
  if (run(name, command)) total.passed++;
  else total.failed++;
}
try {
  ensureChromium();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
}
const tests = runTests();
total.passed += tests.passed;
total.failed += tests.failed;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
