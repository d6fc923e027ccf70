import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../certificate.ts';
import { freePort } from '../free-port.ts';

/** A web server of 127.0.0.1 that answers by a function, for what no real server does on demand. */
export interface ScriptedHttp extends AsyncDisposable {
  readonly url: string;
  /** Method, path and login of every question. */
  readonly asked: {
    readonly what: string;
    readonly login: string | null;
    readonly headers: IncomingMessage['headers'];
  }[];
  /** PEM of its certificate, with `tls`. */
  readonly certificate: string;
}

export type Script = (request: IncomingMessage, response: ServerResponse) => void;

export async function startScripted(
  script: Script,
  options: { readonly tls?: boolean } = {},
): Promise<ScriptedHttp> {
  const port = await freePort();
  const asked: ScriptedHttp['asked'] = [];
  const listener: RequestListener = (request, response) => {
    const { method = '', url = '', headers } = request;
    asked.push({ what: `${method} ${url}`, login: headers.authorization ?? null, headers });
    request.resume();
    request.on('end', () => script(request, response));
  };
  const dir = await mkdtemp(join(tmpdir(), 'secretaris-scripted-'));
  const certificate = options.tls === true ? await makeCertificate(dir) : '';
  const server =
    options.tls === true
      ? createTlsServer({ cert: certificate, key: await readFile(join(dir, 'key.pem')) }, listener)
      : createServer(listener);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `${options.tls === true ? 'https://localhost' : 'http://127.0.0.1'}:${port}/`,
    asked,
    certificate,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(dir, { recursive: true, force: true });
    },
  };
}
