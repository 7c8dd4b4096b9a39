import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyze } from '../../../utils/detect/analyze.ts';
import { command, idsOf, ndjson, runHearsay } from './run.ts';
import { packed, page, response } from './warc-samples.ts';

const TEXT = 'Sources said "the pier, weak" was closed. The mayor denied that.';
const documents = (count: number) => Array.from({ length: count }, (_, id) => ({ id, text: TEXT.repeat(20) }));

function crashWorkersOf({ pid }: ChildProcess): void {
  const workers = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/g) ?? [];
  for (const worker of workers) process.kill(Number(worker), 'SIGSEGV');
}

describe('hearsay', { timeout: 60_000 }, () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('is a filter from NDJSON to NDJSON in the same order', async () => {
    const lengths = Array.from({ length: 60 }, (_, id) => ({ id, text: TEXT.repeat(1 + ((id * 37) % 60)) }));
    const { code, stdout, stderr } = await runHearsay(['--workers', '3'], ndjson(...lengths));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(idsOf(stdout)).toEqual(lengths.map(({ id }) => id));
    const last = stdout.trimEnd().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toEqual({ id: 59, ...analyze(lengths[59]?.text ?? '') });
  });

  it('reads a folder with pages, texts, NDJSON and WARC, packed and plain', async () => {
    write('a.html', page('Sources said a.'));
    write('b.ndjson', ndjson({ id: 'b', text: TEXT }));
    mkdirSync(join(folder, 'c'));
    write('c/c.warc', response('http://c/', 'Sources said c.'));
    write('c/d.warc.gz', packed([response('http://d/', 'Sources said d.')]));
    write('c/e.ndjson.gz', gzipSync(ndjson({ id: 'e', text: TEXT })));
    write('c/picture.png', 'no');
    write('f.txt.gz', gzipSync(TEXT));
    const { code, stdout, stderr } = await runHearsay([folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [a, f] = [join(folder, 'a.html'), join(folder, 'f.txt.gz')];
    expect(idsOf(stdout)).toEqual([a, 'b', '<urn:test:http://c/>', '<urn:test:http://d/>', 'e', f]);
  });

  it('gives under Spark’s pipe, partition by partition, what it gives in one go', () => {
    const partitions = [
      ndjson({ id: 1, text: TEXT }, { id: 2, text: '' }),
      '',
      `broken\n${ndjson({ id: 3, text: TEXT })}`,
    ];
    // Python's RDD.pipe starts a process for each partition, also an empty one, with an empty environment and without a shell.
    const run = (input: string) =>
      spawnSync(process.execPath, [command, '--workers', '1', '--input', 'ndjson'], {
        input,
        env: {},
        encoding: 'utf8',
      });
    const runs = partitions.map(run);
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 1]);
    expect(runs.map(({ stdout }) => stdout).join('')).toBe(run(partitions.join('')).stdout);
    expect(idsOf(runs.map(({ stdout }) => stdout).join(''))).toEqual([1, 2, 3]);
  });

  it('tells by the first bytes what standard input holds', async () => {
    const warc = await runHearsay([], packed([response('http://a/', 'Sources said a.')]));
    expect(idsOf(warc.stdout)).toEqual(['<urn:test:http://a/>']);
    const html = await runHearsay(['-'], page('Sources said b.'));
    expect(JSON.parse(html.stdout)).toMatchObject({ id: '-', text: 'Sources said b.' });
    const packedLines = await runHearsay(['-'], gzipSync(ndjson({ id: 'c', text: TEXT })));
    expect(idsOf(packedLines.stdout)).toEqual(['c']);
  });

  it('names each broken record with its place, does the rest and ends with 1', async () => {
    const lines = write(
      'a.ndjson',
      `${ndjson({ id: 1, text: TEXT })}{"id":2\n${ndjson({ id: 3 }, { id: 4, text: '' })}`,
    );
    const members = packed([response('http://a/', 'Sources said a.'), response('http://b/', 'Sources said b.')]);
    const warc = write('b.warc.gz', Buffer.concat([members.subarray(0, 40), members]));
    const { code, stdout, stderr } = await runHearsay([lines, join(folder, 'missing.html'), warc]);
    expect(idsOf(stdout)).toEqual([1, 4, '<urn:test:http://a/>', '<urn:test:http://b/>']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${lines}: line 2: not JSON`,
      `${lines}: line 3: 3: needs "text" or "html", one of them, as a string`,
      expect.stringMatching(/missing\.html: ENOENT/),
      expect.stringContaining(`${warc}: byte 0: broken gzip member`),
    ]);
    expect(code).toBe(1);
  });

  it('gives up a record that takes too long, and goes on in order', async () => {
    const slow = { id: 'slow', html: '<p>Sources said it was weak, very weak.</p>'.repeat(150_000) };
    const around = (from: number) => Array.from({ length: 12 }, (_, index) => ({ id: from + index, text: TEXT }));
    const input = write('a.ndjson', ndjson(...around(0), slow, ...around(12)));
    const args = ['--workers', '1', '--time-limit', '1.5', input];
    const { code, stdout, stderr } = await runHearsay(args);
    expect(stderr).toBe(`${input}: line 13: not done within 1.5 seconds\n`);
    expect(idsOf(stdout)).toEqual([...around(0), ...around(12)].map(({ id }) => id));
    expect(code).toBe(1);
  });

  it('names a record that brings its worker down, and goes on in order', async () => {
    const slow = { id: 'slow', html: '<p>Sources said it was weak, very weak.</p>'.repeat(150_000) };
    // More than the pipe holds: once it is written, what stands before it is with the worker.
    const last = { id: 3, text: TEXT.repeat(5000) };
    const child = spawn(process.execPath, [command, '--workers', '1'], { stdio: 'pipe' });
    const closed = once(child, 'close');
    const stderr = text(child.stderr);
    let stdout = '';
    const areOut = new Promise<void>((resolve) => {
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        stdout += part;
        if (stdout.split('\n').length === 3) resolve();
      });
    });
    const isRead = new Promise<void>((resolve) => child.stdin.end(ndjson(...documents(2), slow, last), resolve));
    await Promise.all([areOut, isRead]);
    crashWorkersOf(child);
    const [code] = await closed;
    expect(await stderr).toBe('line 3: the analysis failed: its process ended with SIGSEGV\n');
    expect(idsOf(stdout)).toEqual([0, 1, 3]);
    expect(code).toBe(1);
  });

  it('names a page that takes too long', async () => {
    const slow = write('slow.html', `<!doctype html>${'<p>Sources said it was weak, very weak.</p>'.repeat(150_000)}`);
    const { code, stdout, stderr } = await runHearsay(['--time-limit', '1', slow]);
    expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `${slow}: not done within 1 second\n` });
  });

  it('waits for a record as long as it takes where there is no limit', async () => {
    const { code, stdout } = await runHearsay(['--time-limit', '0'], ndjson(...documents(3)));
    expect({ code, ids: idsOf(stdout) }).toEqual({ code: 0, ids: [0, 1, 2] });
  });

  it('writes one flag a row, or one source a row', async () => {
    const input = ndjson({ id: 'a', text: TEXT, siteName: 'The Courier, Ltd', publishedTime: '2026-05-01' });
    const flags = (await runHearsay(['--format', 'csv'], input)).stdout.trimEnd().split('\n');
    expect(flags[0]).toMatch(/^id,url,outlet,author,published,title,flag,kind,subtype,/);
    expect(flags[1]).toMatch(/^a,,"The Courier, Ltd",,2026-05-01,,f1,anonymous,unnamed,/);
    expect(flags[1]).toContain('"Sources said ""the pier, weak"" was closed."');
    expect(flags).toHaveLength(1 + analyze(TEXT).flags.length);
    const sources = (await runHearsay(['--format', 'csv', '--rows', 'sources'], input)).stdout.trimEnd().split('\n');
    expect(sources[1]).toMatch(/^a,,"The Courier, Ltd",,2026-05-01,,s1,Sources,unnamed,1,1,1,false,,$/);
    expect(sources).toHaveLength(1 + analyze(TEXT).sources.length);
  });

  it('writes JSON as one array, also an empty one, and Markdown to read', async () => {
    const input = ndjson({ id: 'a', text: TEXT }, { id: 'b', text: TEXT });
    const array = JSON.parse((await runHearsay(['--format', 'json'], input)).stdout) as { id: string }[];
    expect(array.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(JSON.parse((await runHearsay(['--format', 'json'])).stdout)).toEqual([]);
    const { stdout } = await runHearsay(['--format', 'markdown'], input);
    expect(stdout.match(/\*\*Anonymous source\*\*/g)).toHaveLength(2);
  });

  it.each([
    ['--format', 'xml'],
    ['--workers', '0'],
    ['--time-limit', 'soon'],
    ['--time-limit', '1e9'],
    ['--time-limit', '9999999'],
    ['--resume'],
    ['--rows', 'flags'],
    ['--nonsense'],
  ])('says what is wrong with %s %s, and ends with 2', async (...args) => {
    const { code, stdout, stderr } = await runHearsay(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^.+\nTry --help\.\n$/);
  });

  it('ends without complaint when its reader has read enough', async () => {
    const child = spawn(process.execPath, [command], { stdio: 'pipe' });
    child.stdin.on('error', () => {});
    child.stdin.write(ndjson(...documents(500)));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
    expect(child.stderr.read()).toBeNull();
  });

  it.each(['ndjson', 'json', 'csv'])(
    'ends cleanly on Ctrl-C, and --resume makes the output whole: %s',
    async (format) => {
      const input = write('in.ndjson', `${ndjson(...documents(1500))}broken\n${ndjson({ id: 'last', text: TEXT })}`);
      const output = join(folder, 'out');
      const args = ['--format', format, '--workers', '1', '--output', output, input];
      const child = spawn(process.execPath, [command, ...args], { stdio: 'pipe' });
      while (child.exitCode === null && !(statSync(output, { throwIfNoEntry: false })?.size ?? 0)) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number];
      expect(code).toBe(130);
      expect(existsSync(`${output}.progress`)).toBe(true);
      const before = readFileSync(output, 'utf8');
      if (format === 'json') expect((JSON.parse(before) as unknown[]).length).toBeGreaterThan(0);

      const resumed = await runHearsay([...args, '--resume']);
      expect(resumed.code).toBe(1);
      expect(resumed.stderr).toBe(`${input}: line 1501: not JSON\n`);
      expect(existsSync(`${output}.progress`)).toBe(false);
      const whole = await runHearsay(['--format', format, input]);
      expect(readFileSync(output, 'utf8') === whole.stdout).toBe(true);
      expect(before.length).toBeLessThan(whole.stdout.length);

      expect(await runHearsay([...args, '--resume'])).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(readFileSync(output, 'utf8') === whole.stdout).toBe(true);
    },
  );

  it('does not go on with the output of another run', async () => {
    const input = write('in.ndjson', ndjson({ id: 1, text: TEXT }));
    const output = write('out', '');
    write('out.progress', JSON.stringify({ run: 'another', position: { file: 0, name: '', records: 0 }, bytes: 0 }));
    const { code, stderr } = await runHearsay(['--resume', '--output', output, input]);
    expect(code).toBe(2);
    expect(stderr).toContain('begun with other inputs');
  });
});
