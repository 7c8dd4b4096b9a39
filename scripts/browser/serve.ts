/** A static file server on loopback, for fixture pages and the bundled sample. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

export interface StaticServer extends AsyncDisposable {
  /** "http://127.0.0.1:PORT" */
  origin: string;
  /** Serves this body at `path` from now on, in place of a file. */
  put(path: string, body: string | Uint8Array, headers?: Record<string, string>): void;
}

/** Serves the files of `folder` at the root. */
export async function serve(folder: string): Promise<StaticServer> {
  const pages = new Map<string, { body: string | Uint8Array; headers: Record<string, string> }>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8' };
    const page = pages.get(path);
    try {
      const body = page?.body ?? (await readFile(join(folder, normalize(path))));
      response.writeHead(200, { ...type, ...page?.headers }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    put: (path, body, headers = {}) => void pages.set(path, { body, headers }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
