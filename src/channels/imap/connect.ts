import type { ImapFlow, ImapFlowOptions } from 'imapflow';
import { Trouble } from '../../core/errors.ts';
import type { Credential, ServerSettings } from '../../core/ports/login.ts';
import { MINUTE_MS } from '../../core/time/instant.ts';
import { setbackOf } from './trouble.ts';

/** RFC 2177: a server may drop a client that idles longer than 29 minutes. */
const IDLE_RENEW_MS = 25 * MINUTE_MS;
/** A server that accepts the connection and says nothing must not hold an account for ever. */
const CONNECT_TIMEOUT_MS = 30_000;
const GREETING_TIMEOUT_MS = 16_000;
/** A connection through which nothing comes back is dead: a cable was pulled, a router restarted. */
const SILENCE_TIMEOUT_MS = 2 * MINUTE_MS;
/** Literals are asked for in pieces below this; a server that sends more is broken or hostile. */
const LITERAL_LIMIT = 16 * 1024 * 1024;
/** The numbers of four million messages in one line. */
const LINE_LIMIT = 32 * 1024 * 1024;
const RESPONSE_LIMIT = 64 * 1024 * 1024;

/** Logs in and answers the open connection; throws the library's errors or a `Trouble`. */
export async function openConnection(
  settings: ServerSettings,
  credential: Credential,
  signal?: AbortSignal,
): Promise<ImapFlow> {
  if (credential.kind === 'password') {
    const pass = await credential.password();
    return await connect(settings, { user: settings.user, pass }, signal);
  }
  const { tokens } = credential;
  const first = await tokens.token();
  try {
    return await connect(settings, { user: settings.user, accessToken: first }, signal);
  } catch (error) {
    if (setbackOf(error).code !== 'password-refused') throw error;
  }
  tokens.refused(first);
  const second = await tokens.token();
  try {
    return await connect(settings, { user: settings.user, accessToken: second }, signal);
  } catch (error) {
    if (setbackOf(error).code !== 'password-refused') throw error;
    tokens.refused(second);
    throw new Trouble('reconnect-needed', { retry: false, cause: error });
  }
}

async function connect(
  settings: ServerSettings,
  auth: NonNullable<ImapFlowOptions['auth']>,
  signal?: AbortSignal,
): Promise<ImapFlow> {
  const { ImapFlow: Client } = await import('imapflow');
  const client = new Client({ ...options(settings), auth });
  const stop = () => client.close();
  client.on('error', () => undefined);
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted === true) throw new Trouble('server-unreachable', { retry: true });
    await client.connect();
    client.on('close', () => signal?.removeEventListener('abort', stop));
    return client;
  } catch (error) {
    signal?.removeEventListener('abort', stop);
    client.close();
    throw error;
  }
}

function options(settings: ServerSettings): ImapFlowOptions {
  return {
    host: settings.host,
    port: settings.port,
    secure: settings.tls === 'tls',
    doSTARTTLS: settings.tls === 'tls' ? undefined : settings.tls === 'starttls',
    tls: settings.authority === undefined ? {} : { ca: settings.authority },
    clientInfo: { name: 'Secretaris' },
    logger: false,
    qresync: true,
    disableAutoIdle: true,
    disableBinary: true,
    maxIdleTime: IDLE_RENEW_MS,
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: GREETING_TIMEOUT_MS,
    socketTimeout: SILENCE_TIMEOUT_MS,
    maxLiteralSize: LITERAL_LIMIT,
    maxLineLength: LINE_LIMIT,
    maxResponseSize: RESPONSE_LIMIT,
  };
}
