import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCommand, installWithApt } from '../../scripts/browser/find-chromium.ts';
import { longDocuments } from './long-documents.ts';

const command = fileURLToPath(new URL('../../cli/hearsay.ts', import.meta.url));

describe('hearsay under GNU parallel', () => {
  let folder = '';
  beforeAll(() => {
    if (!findCommand(['parallel']) && !installWithApt(['parallel'])) {
      throw new Error('GNU parallel is not installed and cannot be here: install Debian’s package "parallel".');
    }
    folder = mkdtempSync(join(tmpdir(), 'hearsay-parallel-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives block by block what it gives in one go', () => {
    const input = join(folder, 'articles.ndjson');
    writeFileSync(input, [...longDocuments(1e6)].join(''));
    const run = (program: string, args: readonly string[]) =>
      spawnSync(program, args, { input: readFileSync(input), encoding: 'utf8', maxBuffer: 1e9 });
    // As docs/command-line.md writes it.
    const blocks = ['--pipe', '--keep-order', '--block', '300k', '--jobs', '2'];
    const split = run('parallel', [...blocks, process.execPath, command, '--workers', '1']);
    expect({ status: split.status, stderr: split.stderr.replaceAll(/^Academic tradition[\s\S]*/gm, '') }).toEqual({
      status: 0,
      stderr: '',
    });
    expect(split.stdout === run(process.execPath, [command]).stdout).toBe(true);
  });
});
