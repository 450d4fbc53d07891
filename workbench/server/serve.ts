import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { lettersAside } from './letters-aside';
import { FRAME_SCRIPT } from '../host/bridge';
import { BRIDGE, serveAddinPage } from './addin-page';

const root = join(__dirname, '../..');

export interface WorkbenchServer {
  /** Ends without a slash: "http://localhost:3001". */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the built add-in, the workbench's page, the samples and the libraries both need, on this machine alone.
 * Port 0 takes any free one; a taken port rejects with the system's EADDRINUSE.
 */
export function serve({ port }: { port: number }): Promise<WorkbenchServer> {
  const server = createServer(routes());
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        address: `http://localhost:${taken}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function routes(): RequestListener {
  const dist = join(root, 'dist');
  // dev: files are looked up at each request, so that a new build is served without a restart.
  const built = sirv(dist, { dev: true });
  const folders: readonly (readonly [string, Answer])[] = [
    ['/office-js/', lettersAside(join(root, 'node_modules/@microsoft/office-js/dist'))],
    ['/excelize/', sirv(join(root, 'node_modules/excelize-wasm'), { dev: true })],
    ['/samples/', sirv(join(root, 'samples'), { dev: true })],
  ];

  return (request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Method not allowed');
    const url = request.url ?? '/';
    const notFound = (): void => refuse(response, 404, 'Not found');
    if (url === '/' || url.startsWith('/?')) {
      request.url = `/workbench/index.html${url.slice(1)}`;
      response.setHeader('Content-Security-Policy', PAGE_POLICY);
      return built(request, response, notFound);
    }
    if (url === BRIDGE) {
      response.writeHead(200, { 'Content-Type': 'text/javascript; charset=utf-8' }).end(FRAME_SCRIPT);
      return;
    }
    const folder = folders.find(([path]) => url.startsWith(path));
    if (folder) {
      request.url = url.slice(folder[0].length - 1);
      return folder[1](request, response, notFound);
    }
    serveAddinPage(dist, request, response, () => built(request, response, notFound));
  };
}

// The page may reach nothing but this server: a tracker opened here stays here.
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
].join('; ');

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}
