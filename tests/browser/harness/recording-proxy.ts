/** A proxy that all of a browser's traffic goes through: it answers for one made-up site and writes down everything it is asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy extends AsyncDisposable {
  /** Chromium's switches for sending everything this way, loopback too. */
  args: string[];
  /** Addresses asked for since the last call, in order; "CONNECT host:port" where a secured connection was wanted. */
  taken(): string[];
}

/** `pages` by path; every other path of the site, and every other site, is answered with an error. */
export async function recordingProxy(site: string, pages: ReadonlyMap<string, string>): Promise<RecordingProxy> {
  let asked: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    asked.push(address);
    const { hostname, pathname } = new URL(address, `http://${site}`);
    const body = hostname === site ? pages.get(pathname) : undefined;
    response
      .writeHead(body === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
      })
      .end(body ?? '');
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    taken() {
      const now = asked;
      asked = [];
      return now;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
