import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { longDocuments } from './long-documents.ts';
import { measureRun } from './measure-run.ts';

const command = fileURLToPath(new URL('../../cli/hearsay.ts', import.meta.url));
const MEGABYTES = 32;

/** Less than the reports of this input would take, were they held. `npm run test:long` shows it on 2 GB. */
const HEAP_MEGABYTES = 96;

describe('hearsay on a long input', () => {
  it('does not hold it: a small heap is enough, and no report is lost', async () => {
    let articles = 0;
    function* counted(): Generator<string> {
      for (const lines of longDocuments(MEGABYTES * 1e6)) {
        articles += lines.split('\n').length - 1;
        yield lines;
      }
    }
    // Workers take the same limit each; more than it ends the process.
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, command, '--workers', '2'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    Readable.from(counted()).pipe(child.stdin);
    const { code, lines, megabytes } = await measureRun(child);
    expect({ code, lines }).toEqual({ code: 0, lines: articles });
    expect(megabytes).toBeLessThan(700);
  });
});
