import { readFile } from 'node:fs/promises';
import type { Config } from '../config/settings.ts';
import { Trouble } from '../core/errors.ts';
import type { Language } from '../core/text/words.ts';
import { httpApp } from '../surfaces/http/app.ts';
import type { Changes } from '../surfaces/http/changes.ts';
import { behindProxy, clientAddress } from '../surfaces/http/behind-proxy.ts';
import type { HttpOptions, Request } from '../surfaces/http/context.ts';
import type { MomentOptions } from '../surfaces/moment/server.ts';
import { listenOnPort, listenOnSocket, type Listening } from '../surfaces/http/listen.ts';
import type { Desk } from '../surfaces/handlers/desk.ts';
import { pages } from '../surfaces/web/routes/index.ts';
import { allWords } from './all-words.ts';
import { davAccess } from './dav-access.ts';
import { deskOf } from './desk/desk.ts';
import type { OpenedOffice } from './open-office.ts';
import { socketPath } from './command/socket-path.ts';

/** How an open office is served. */
export interface Serving {
  readonly config: Config;
  readonly opened: OpenedOffice;
  readonly changes: Changes;
  readonly language: Language;
  readonly openSample: Desk['openSample'];
  readonly onTrouble: (trouble: unknown) => void;
}

/** An office that answers. */
export interface Served {
  readonly address: string;
  readonly desk: Desk;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Answers people on the port and commands on the socket. */
export async function serve(serving: Serving): Promise<Served> {
  const { config, opened } = serving;
  const words = allWords();
  let port = config.port;
  const address = () => addressOf(config, port);
  const desk = deskOf({ opened, words, address, openSample: serving.openSample });
  const app = httpApp(
    httpOptions(serving, desk, () => port),
    pages,
    {
      access: davAccess(opened.office),
      words,
      language: serving.language,
      now: () => opened.clock.now(),
      from: clientAddress(config.trustedProxies),
      onTrouble: serving.onTrouble,
    },
    momentOptions(serving),
  );
  const tls = await tlsOf(config);
  const onPort = await listenOnPort(app, { host: config.host, port: config.port, tls });
  port = onPort.port;
  const onSocket = await socketOr(onPort, () =>
    listenOnSocket(app, socketPath(opened.office.folder.path)),
  );
  return {
    address: address(),
    desk,
    async [Symbol.asyncDispose]() {
      await Promise.all([onPort[Symbol.asyncDispose](), onSocket[Symbol.asyncDispose]()]);
    },
  };
}

/** The pages for people outside, where the office has an address for them. */
function momentOptions({ config, opened, onTrouble }: Serving): MomentOptions | null {
  if (config.answerPages === null) return null;
  const url = new URL(config.answerPages);
  const proxied = behindProxy(config.trustedProxies);
  const always = config.tls !== null || url.protocol === 'https:';
  return {
    office: opened.office,
    host: url.hostname.toLowerCase(),
    secure: (c) => always || proxied(c),
    now: () => opened.clock.now(),
    from: clientAddress(config.trustedProxies),
    onTrouble,
  };
}

function httpOptions(serving: Serving, desk: Desk, port: () => number): HttpOptions {
  const { config, changes, language, onTrouble } = serving;
  const publicUrl = config.publicUrl === null ? null : new URL(config.publicUrl);
  const always = config.tls !== null || publicUrl?.protocol === 'https:';
  const proxied = behindProxy(config.trustedProxies);
  const secure = (c: Request) => always || proxied(c);
  return {
    desk,
    words: desk.words,
    changes,
    language,
    hosts: [config.host, ...(publicUrl === null ? [] : [publicUrl.hostname])],
    secure,
    // Cookies know hosts, not ports (RFC 6265, 8.5): two offices on one machine must not share one.
    cookie: (c) => (secure(c) ? '__Host-secretaris' : `secretaris-${port()}`),
    bodyBytes: config.limits.bodyMegabytes * 1_000_000,
    onTrouble,
  };
}

/** A socket that cannot be opened closes the port again. */
async function socketOr(onPort: Listening, open: () => Promise<Listening>): Promise<Listening> {
  try {
    return await open();
  } catch (error) {
    await onPort[Symbol.asyncDispose]();
    throw error;
  }
}

function addressOf(config: Config, port: number): string {
  if (config.publicUrl !== null) return config.publicUrl;
  const scheme = config.tls === null ? 'http' : 'https';
  const host = /^(127\.|::1$|0\.0\.0\.0$|::$)/.test(config.host) ? 'localhost' : config.host;
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function tlsOf({ tls }: Config): Promise<{ cert: string; key: string } | null> {
  if (tls === null) return null;
  const read = (path: string) =>
    readFile(path, 'utf8').catch((cause: unknown) => {
      throw new Trouble('certificate-unreadable', { retry: false, values: { path }, cause });
    });
  return { cert: await read(tls.cert), key: await read(tls.key) };
}
