import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  SMTPServer,
  type SMTPServerAuthentication,
  type SMTPServerAuthenticationResponse,
  type SMTPServerOptions,
  type SMTPServerSession,
} from 'smtp-server';
import { FAULTS, faultOf, type Fault } from '../../src/channels/memory/faults.ts';
import { makeCertificate } from './certificate.ts';

/** A message the server took responsibility for. */
export interface SunkMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
  /** Who was logged in; empty without login. */
  readonly user: string;
  readonly secure: boolean;
}

export interface SmtpSinkOptions {
  /** Names and passwords; without them nobody needs to log in. */
  readonly users?: Readonly<Record<string, string>>;
  /** Whether an access token is good for a user; switches XOAUTH2 on. */
  readonly acceptsToken?: (user: string, token: string) => boolean;
  /** `tls` from the first byte, `starttls` on offer; neither unless asked. */
  readonly tls?: 'tls' | 'starttls';
  /** The local port to take; a free one unless given. */
  readonly port?: number;
  /** Where to keep the mail; a list of its own unless given. */
  readonly kept?: SunkMail[];
}

/**
 * A real SMTP server on 127.0.0.1 that keeps what it is given and fails on request: see the local
 * parts in `FAULTS`. Hold it with `await using`.
 */
export class SmtpSink {
  readonly mails: SunkMail[];
  readonly port: number;
  readonly certificate: string | null;
  /** Connections opened so far; a warm sender opens one. */
  connections = 0;
  /** Passwords and tokens shown to it so far, right or wrong. */
  logins = 0;
  readonly #server: SMTPServer;
  readonly #sockets: Map<number, Socket>;
  readonly #waiting: (() => void)[] = [];

  constructor(made: Made, port: number, mails: SunkMail[]) {
    this.mails = mails;
    this.#server = made.server;
    this.#sockets = made.sockets;
    this.certificate = made.certificate;
    this.port = port;
  }

  /** Resolves when at least that many messages have been kept. */
  async kept(count: number): Promise<readonly SunkMail[]> {
    while (this.mails.length < count) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return this.mails;
  }

  keep(mail: SunkMail): void {
    this.mails.push(mail);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Cuts every open connection, as a server being restarted does; the port stays open. */
  cutAll(): void {
    for (const socket of this.#sockets.values()) socket.destroy();
  }

  /** Cuts one connection. */
  cut(remotePort: number): void {
    this.#sockets.get(remotePort)?.destroy();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.cutAll();
    await closed;
  }
}

interface Made {
  readonly server: SMTPServer;
  readonly sockets: Map<number, Socket>;
  readonly certificate: string | null;
}

/** Starts the server and waits until it listens. */
export async function startSmtpSink(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const tls = options.tls === undefined ? null : await makeTls();
  const state: { sink: SmtpSink | null } = { sink: null };
  const server = new SMTPServer({
    ...serverOptions(options, tls),
    onConnect: (_session, done) => {
      if (state.sink !== null) state.sink.connections += 1;
      done();
    },
    onAuth: (auth, _session, done) => {
      if (state.sink !== null) state.sink.logins += 1;
      done(null, checkLogin(auth, options.users ?? {}, options.acceptsToken));
    },
    onRcptTo: (address, _session, done) => done(refusal(address.address, RCPT_FAULTS)),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (state.sink !== null) answerData(state.sink, session, Buffer.concat(chunks), done);
      });
    },
  });
  const sockets = new Map<number, Socket>();
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.on('close', () => sockets.delete(port));
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  // A connection cut on purpose is no trouble of the server's.
  server.on('error', () => undefined);
  const made = { server, sockets, certificate: tls?.cert ?? null };
  const sink = new SmtpSink(made, portOf(server.server.address()), options.kept ?? []);
  state.sink = sink;
  return sink;
}

const RCPT_FAULTS: readonly Fault[] = ['reject', 'full', 'later'];
const DATA_FAULTS: readonly Fault[] = ['refuse-content', 'defer-content'];

type Done = (error?: Error | null, message?: string) => void;

function answerData(sink: SmtpSink, session: SMTPServerSession, raw: Buffer, done: Done): void {
  const to = session.envelope.rcptTo.map((recipient) => recipient.address);
  const mail: SunkMail = {
    from: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
    to,
    raw,
    user: typeof session.user === 'string' ? session.user : '',
    secure: session.secure,
  };
  const faults = to.map((address) => faultOf(address));
  const refused = to.map((address) => refusal(address, DATA_FAULTS)).find((one) => one !== null);
  if (refused !== undefined) return done(refused);
  if (faults.includes('cut-after-data')) return sink.cut(session.remotePort);
  sink.keep(mail);
  if (faults.includes('cut-after-storing')) return sink.cut(session.remotePort);
  if (faults.includes('silent')) return undefined;
  return done(null, `2.0.0 Ok: kept as ${sink.mails.length}`);
}

function refusal(address: string, known: readonly Fault[]): (Error & Coded) | null {
  const fault = faultOf(address);
  if (fault === null || !known.includes(fault)) return null;
  const answer = FAULTS[fault] ?? '';
  return Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
}

interface Coded {
  readonly responseCode: number;
}

function serverOptions(options: SmtpSinkOptions, tls: Tls | null): SMTPServerOptions {
  const needsLogin = options.users !== undefined || options.acceptsToken !== undefined;
  return {
    ...tls,
    secure: options.tls === 'tls',
    hideSTARTTLS: options.tls !== 'starttls',
    disableReverseLookup: true,
    allowInsecureAuth: true,
    authOptional: !needsLogin,
    disabledCommands: needsLogin ? [] : ['AUTH'],
    authMethods: [
      ...(options.users === undefined ? [] : ['PLAIN', 'LOGIN']),
      ...(options.acceptsToken === undefined ? [] : ['XOAUTH2']),
    ],
    logger: false,
    closeTimeout: 100,
  };
}

function checkLogin(
  auth: SMTPServerAuthentication,
  users: Readonly<Record<string, string>>,
  acceptsToken: SmtpSinkOptions['acceptsToken'],
): SMTPServerAuthenticationResponse {
  const user = auth.username ?? '';
  const good =
    auth.method === 'XOAUTH2'
      ? acceptsToken?.(user, auth.accessToken ?? '') === true
      : Object.hasOwn(users, user) && users[user] === auth.password;
  if (good) return { user };
  return auth.method === 'XOAUTH2' ? { data: { status: '401', schemes: 'bearer' } } : {};
}

interface Tls {
  readonly cert: string;
  readonly key: string;
}

async function makeTls(): Promise<Tls> {
  const dir = await mkdtemp(join(tmpdir(), 'smtp-sink-'));
  try {
    const cert = await makeCertificate(dir);
    return { cert, key: await readFile(join(dir, 'key.pem'), 'utf8') };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the sink has no port');
  return address.port;
}
