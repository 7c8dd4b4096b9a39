import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../../utils/report.ts';
import { runAnalyze } from './run.ts';

const plain = fileURLToPath(new URL('../../pages/plain.html', import.meta.url));

describe('analyze', { timeout: 30_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay-analyze-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('prints the report of an HTML file', async () => {
    const { code, stdout, stderr } = await runAnalyze([plain]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = JSON.parse(stdout) as Report;
    expect(report.version).toBe(1);
    expect(report.article).toMatchObject({
      title: 'Harbour bridge closed as engineers look for cracks',
      language: 'en-GB',
    });
    expect(report.text).toMatch(/^The Harbour Bridge will stay shut/);
    expect(report.summary.byKind.anonymous).toBeGreaterThan(0);
  });

  it('prints it as a list to read', async () => {
    const { code, stdout } = await runAnalyze(['--format', 'markdown', plain]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Harbour bridge closed as engineers look for cracks\n\nInes Falk, Tom Adeyemi · /);
    expect(stdout).toMatch(/^ {3}- \*\*Anonymous source\*\*: /m);
  });

  it('keeps the text of a text file as it is', async () => {
    const text = '  Sources said so.\r\n\r\n\tHe denied it.  \n';
    const { stdout } = await runAnalyze([write('a.txt', text)]);
    expect((JSON.parse(stdout) as Report).text).toBe(text);
  });

  it('reads standard input, and tells HTML by its look', async () => {
    const { stdout } = await runAnalyze(['-'], '<!doctype html><p>Sources said that the pier was weak.</p>');
    expect((JSON.parse(stdout) as Report).text).toBe('Sources said that the pier was weak.');
  });

  it('reads pages that are not in UTF-8', async () => {
    const page = '<html><head><meta charset="iso-8859-1"></head><body><p>Le maire a démenti.</p></body></html>';
    const { stdout } = await runAnalyze([write('latin.html', Buffer.from(page, 'latin1'))]);
    expect((JSON.parse(stdout) as Report).text).toBe('Le maire a démenti.');
  });

  it('reads an address, and knows it', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/story') response.setHeader('content-type', 'text/html').end('<p>Sources said no.</p>');
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const { stdout, stderr, code } = await runAnalyze([`${origin}/story`, `${origin}/gone`]);
      expect(JSON.parse(stdout)).toMatchObject({
        id: `${origin}/story`,
        article: { url: `${origin}/story` },
        text: 'Sources said no.',
      });
      expect(stderr).toBe(`${origin}/gone: the server answered 404 Not Found\n`);
      expect(code).toBe(1);
    } finally {
      server.close();
    }
  });

  it('names what it cannot read, one line each, and analyses the rest', async () => {
    const empty = write('empty.html', '<html><body></body></html>');
    const binary = write('noise.txt', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]));
    const { code, stdout, stderr } = await runAnalyze([join(folder, 'none.html'), empty, plain, binary]);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/none\.html: .*no such file/),
      `${empty}: no article text found in the HTML`,
      `${binary}: not text in UTF-8`,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ id: plain, version: 1 });
  });

  it('explains itself', async () => {
    const help = await runAnalyze(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('--ndjson');
    for (const args of [[], ['--format', 'xml', plain], ['--nonsense'], ['--ndjson', plain]]) {
      const { code, stdout, stderr } = await runAnalyze(args);
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
      expect(stderr).toContain('Try --help.');
    }
  });
});
