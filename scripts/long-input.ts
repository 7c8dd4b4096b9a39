/**
 * `npm run test:long [MEGABYTES]`: puts a generated NDJSON of that length (2,000 by default) through `hearsay`, and prints
 * its throughput and the most memory it held. Exit code 1 where that is more than it may be.
 */
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { longDocuments } from '../tests/package/long-documents.ts';
import { measureRun } from '../tests/package/measure-run.ts';

/** What the command may hold, whatever the input's length: a Node for each worker and the main one. */
const mostMegabytes = 300 * (1 + availableParallelism());

const megabytes = Number(process.argv[2] ?? 2000);
if (!(megabytes > 0)) throw new Error('The length is a number of megabytes.');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-long-'));
try {
  const input = join(folder, 'in.ndjson');
  const file = await open(input, 'w');
  let articles = 0;
  for (const lines of longDocuments(megabytes * 1e6)) {
    await file.write(lines);
    articles += lines.split('\n').length - 1;
  }
  await file.close();
  const command = fileURLToPath(new URL('../cli/hearsay.ts', import.meta.url));
  const child = spawn(process.execPath, [command], { stdio: ['pipe', 'pipe', 'inherit'] });
  createReadStream(input).pipe(child.stdin);
  const run = await measureRun(child);
  console.log(
    `${articles} articles, ${megabytes} MB in ${run.seconds.toFixed(1)} s with ${availableParallelism()} workers`,
  );
  console.log(
    `${Math.round(articles / run.seconds)} articles a second, ${(megabytes / run.seconds).toFixed(2)} MB a second`,
  );
  console.log(`${run.lines} reports; most memory held: ${run.megabytes} MB of ${mostMegabytes} MB allowed`);
  const ok = run.code === 0 && run.lines === articles && run.megabytes < mostMegabytes;
  process.exitCode = ok ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
