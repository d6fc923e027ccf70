import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Trouble } from '../../core/errors.ts';
import type { Bindings, Http } from './context.ts';

/** Where to listen. `port` 0 takes any free one. */
export interface Door {
  readonly host: string;
  readonly port: number;
  readonly tls: { readonly cert: string; readonly key: string } | null;
}

/** A server that answers; `port` is the one it got. */
export interface Listening {
  readonly port: number;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Headers must be in within this; a request that dribbles in holds a place (slow loris). */
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 120_000;

/** Socket paths are at most 107 bytes on Linux and 103 elsewhere (`sun_path`). */
const SOCKET_PATH_BYTES = 103;

/**
 * Listens for people and programs.
 * @throws Trouble `port-in-use`, `port-refused`, `address-unknown`
 */
export async function listenOnPort(app: Hono<Http>, door: Door): Promise<Listening> {
  const listener = requestListener(app, {});
  const server =
    door.tls === null ? createServer(listener) : createTlsServer({ ...door.tls }, listener);
  const values = { port: String(door.port), host: door.host };
  await listening(server, () => server.listen(door.port, door.host), values);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : door.port;
  return { port, [Symbol.asyncDispose]: () => closed(server) };
}

/**
 * Listens on the socket in the data folder, where commands come in. Only this machine's user may
 * open it. Whoever holds the folder may take away a socket that an earlier office left behind.
 */
export async function listenOnSocket(app: Hono<Http>, path: string): Promise<Listening> {
  if (process.platform !== 'win32') {
    if (Buffer.byteLength(path) > SOCKET_PATH_BYTES)
      throw new Trouble('socket-path-too-long', { retry: false, values: { path } });
    rmSync(path, { force: true });
  }
  const server = createServer(requestListener(app, { console: true }));
  await listening(server, () => listenPrivately(server, path), { port: path, host: '' });
  if (process.platform !== 'win32') chmodSync(path, 0o600);
  return {
    port: 0,
    async [Symbol.asyncDispose]() {
      await closed(server);
      if (process.platform !== 'win32') rmSync(path, { force: true });
    },
  };
}

/** The socket is made within the call, so nothing else is made under this mask. */
function listenPrivately(server: Server, path: string): void {
  const mask = process.umask(0o177);
  try {
    server.listen(path);
  } finally {
    process.umask(mask);
  }
}

function requestListener(app: Hono<Http>, bindings: Bindings) {
  return getRequestListener(
    (request, { incoming }) => {
      const peer = incoming.socket.remoteAddress;
      return app.fetch(request, peer === undefined ? bindings : { ...bindings, peer });
    },
    { overrideGlobalObjects: false },
  );
}

async function listening(
  server: Server,
  begin: () => void,
  values: { readonly port: string; readonly host: string },
): Promise<void> {
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.once('listening', resolve);
  begin();
  try {
    await promise;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const known: Readonly<Record<string, string>> = {
      EADDRINUSE: 'port-in-use',
      EACCES: 'port-refused',
      EADDRNOTAVAIL: 'address-unknown',
      ENOTFOUND: 'address-unknown',
    };
    throw new Trouble(known[code] ?? 'port-refused', { retry: false, values, cause });
  }
}

/** Takes no more requests, lets those under way end, and cuts streams. */
async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 1_000);
  await promise;
  clearTimeout(cut);
}
