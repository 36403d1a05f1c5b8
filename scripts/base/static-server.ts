import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const HOST = '127.0.0.1';
/** How many ports after the wished one are tried before the system chooses. */
const NEIGHBOURS = 20;

export type RunningServer = { origin: string; close: () => Promise<void> };

/** Listens on `port`; resolves to false when another program holds it. */
async function listen(server: Server, port: number): Promise<boolean> {
  return await new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

async function listenNear(server: Server, port: number): Promise<void> {
  if (port !== 0) {
    for (let candidate = port; candidate <= port + NEIGHBOURS; candidate += 1) {
      if (await listen(server, candidate)) return;
    }
  }
  await listen(server, 0);
}

/**
 * Serves a built folder as a plain web server would: files as they are, or the
 * `.br` copy beside one, and `404.html` with status 404 for the rest. Loopback only.
 * @param port first port to try, then the next free one; 0 lets the system choose
 */
export async function serveFolder(folder: string, port: number): Promise<RunningServer> {
  const notFoundFile = join(folder, '404.html');
  const notFound = existsSync(notFoundFile) ? readFileSync(notFoundFile) : '';
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    },
  });
  const server = createServer((request, response) => files(request, response));
  await listenNear(server, port);
  const address = server.address() as AddressInfo;
  return {
    origin: `http://${HOST}:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
