import { Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOfResponse } from '../../../cli/warc/http-response.ts';
import { warcJobs } from '../../../cli/warc/items.ts';
import { packed, page, record, response } from './warc-samples.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(file: Uint8Array, size = 1000): Promise<string[]> {
  const found: string[] = [];
  for await (const item of warcJobs(chunksOf(file, size))) {
    const what = 'problem' in item ? item.problem : 'url' in item.job ? item.job.url : '';
    found.push(`${item.offset} ${what}`);
  }
  return found;
}

const info = record('warcinfo', 'http://info/', 'application/warc-fields', 'software: test\r\n');
const one = response('http://one/', 'Sources said one.');
const two = response('http://two/', 'Sources said two.');
const three = response('http://three/', 'Sources said three.');
const all = [info, one, two, three];

/** Where each of `parts` begins when they stand one behind the other. */
const offsets = (parts: readonly Buffer[]): number[] => {
  let at = 0;
  return parts.map((part) => {
    at += part.length;
    return at - part.length;
  });
};

describe('warcJobs', () => {
  it('finds each response with its offset, however the file is cut and packed', async () => {
    const plain = Buffer.concat(all);
    const [, a, b, c] = offsets(all);
    const [, d, e, f] = offsets(all.map((part) => gzipSync(part)));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
        expect(await read(plain, size)).toEqual([`${a} http://one/`, `${b} http://two/`, `${c} http://three/`]);
        expect(await read(packed(all), size)).toEqual([`${d} http://one/`, `${e} http://two/`, `${f} http://three/`]);
        expect(await read(gzipSync(plain), size)).toEqual(['0 http://one/', '0 http://two/', '0 http://three/']);
      }),
      { numRuns: 30 },
    );
  });

  it('takes pages kept as resources, and nothing else', async () => {
    const kept = [
      record('resource', 'http://page/', 'text/html', page('x')),
      record('resource', 'http://picture/', 'image/png', 'x'),
      record('request', 'http://request/', 'application/http', 'GET / HTTP/1.1\r\n\r\n'),
    ];
    expect(await read(Buffer.concat(kept))).toEqual(['0 http://page/']);
  });

  it('names a broken gzip member and goes on behind it', async () => {
    const members = all.map((part) => gzipSync(part));
    const [, , at] = offsets(members);
    const broken = Buffer.concat(members);
    broken.fill(0xff, (at ?? 0) + 30, (at ?? 0) + 60);
    const found = await read(broken);
    expect(found[1]).toMatch(new RegExp(`^${at} broken gzip member`));
    expect(found.map((line) => line.split(' ')[1])).toEqual(['http://one/', 'broken', 'http://three/']);
  });

  it('names a member that was cut off and goes on behind it', async () => {
    const members = all.map((part) => gzipSync(part));
    const cut = Buffer.concat(members.map((part, index) => (index === 2 ? part.subarray(0, -40) : part)));
    const found = await read(cut);
    expect(found.map((line) => line.split(' ')[1])).toEqual(['http://one/', 'broken', 'http://three/']);
  });

  it.each([
    ['a length that is too small', /Content-Length: \d+/, 'Content-Length: 12', 'does not end where'],
    ['a length that is too large', /Content-Length: \d+/, 'Content-Length: 9999', 'ends before'],
    ['no length', /Content-Length: \d+/, 'X-Length: 5', 'no valid Content-Length'],
    ['another version line', /^WARC\/1/, 'WRAC/1', 'not a WARC record'],
  ])('names a record with %s and goes on behind it', async (_, from, to, problem) => {
    const wrong = Buffer.from(two.toString().replace(from, to));
    const found = await read(Buffer.concat([one, wrong, three]), 50);
    expect(found[0]).toMatch(/http:\/\/one\/$/);
    expect(found[1]).toContain(`${one.length} ${problem}`);
    expect(found.at(-1)).toMatch(/http:\/\/three\/$/);
    expect(found).toHaveLength(3);
  });

  it('reads bytes that are nothing at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        for await (const item of warcJobs(Readable.from([Buffer.from(bytes)]))) expect(item).toHaveProperty('problem');
      }),
      { numRuns: 50 },
    );
  });
});

describe('pageOfResponse', () => {
  const answer = (head: string, body: string | Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`${head.replaceAll('\n', '\r\n')}\r\n\r\n`), Buffer.from(body as string)]);
  const html = 'HTTP/1.1 200 OK\nContent-Type: text/html; charset=iso-8859-1';

  it('gives the body with its character set', () => {
    expect(pageOfResponse(answer(html, 'x'))).toEqual({ bytes: Buffer.from('x'), charset: 'iso-8859-1' });
  });

  it.each([
    ['in chunks', 'Transfer-Encoding: chunked', '3\r\n<p>\r\n1;a=b\r\nx\r\n0\r\n\r\n'],
    ['joined, with the header left', 'Transfer-Encoding: chunked', '<p>x'],
    ['gzip', 'Content-Encoding: gzip', gzipSync('<p>x')],
    ['brotli', 'Content-Encoding: br', brotliCompressSync('<p>x')],
    ['unpacked, with the header left', 'Content-Encoding: gzip', '<p>x'],
  ])('unpacks a body: %s', (_, header, body) => {
    expect(pageOfResponse(answer(`${html}\n${header}`, body))?.bytes.toString()).toBe('<p>x');
  });

  it.each(['HTTP/1.1 404 Not Found\nContent-Type: text/html', 'HTTP/1.1 200 OK\nContent-Type: image/png'])(
    'passes over what is no page: %s',
    (head) => expect(pageOfResponse(answer(head, 'x'))).toBeNull(),
  );
});
