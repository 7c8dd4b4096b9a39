/** Small WARC records, as crawlers write them. */
import { gzipSync } from 'node:zlib';

export const page = (sentence: string): string =>
  `<!doctype html><html><head><title>News</title></head><body><article><p>${sentence}</p></article></body></html>`;

export function record(type: string, url: string, contentType: string, body: string | Uint8Array): Buffer {
  const bytes = Buffer.from(body as string);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    `WARC-Record-ID: <urn:test:${url}>`,
    `Content-Type: ${contentType}`,
    `Content-Length: ${bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export function response(url: string, sentence: string, headers: readonly string[] = []): Buffer {
  const head = ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8', ...headers];
  return record('response', url, 'application/http; msgtype=response', `${head.join('\r\n')}\r\n\r\n${page(sentence)}`);
}

/** Each record a gzip member of its own. */
export const packed = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((one) => gzipSync(one)));
