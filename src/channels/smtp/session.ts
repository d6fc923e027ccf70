import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import type {
  SMTPConnectionCustomAuthContext,
  SMTPConnectionSendInfo,
} from 'nodemailer/lib/smtp-connection';
import { Trouble } from '../../core/errors.ts';
import type { Credential, ServerSettings } from '../../core/ports/login.ts';
import type { SendResult } from '../../core/ports/mail.ts';
import { numberField, textField, troubleCode } from './trouble.ts';

const CONNECT_TIMEOUT_MS = 30_000;
const GREETING_TIMEOUT_MS = 30_000;

/** Whom a message is from and goes to. */
export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

/** What became of one attempt; `nothing-sent` says that the server saw no byte of the message. */
export type Attempt = SendResult | { readonly result: 'nothing-sent'; readonly response: string };

/** One connection to a submission server (RFC 6409), logged in. */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  #ended = false;

  constructor(connection: SMTPConnection) {
    this.#connection = connection;
    connection.on('error', () => (this.#ended = true));
    connection.on('end', () => (this.#ended = true));
  }

  get usable(): boolean {
    return !this.#ended;
  }

  /** Hands over one message and says what is known of it; never throws. */
  attempt(envelope: Envelope, raw: Uint8Array): Promise<Attempt> {
    let begun = false;
    const body = new Readable({
      read() {
        begun = true;
        this.push(raw);
        this.push(null);
      },
    });
    const use8BitMime = raw.some((byte) => byte > 127);
    const told = { from: envelope.from, to: [...envelope.to], size: raw.length, use8BitMime };
    return new Promise((resolve) => {
      this.#connection.send(told, body, (error, info) => {
        if (error !== null || info === undefined) resolve(failed(error, begun));
        else resolve(accepted(info));
      });
    });
  }

  close(): void {
    this.#ended = true;
    this.#connection.close();
  }
}

function accepted(info: SMTPConnectionSendInfo): SendResult {
  const rejected = (info.rejectedErrors ?? []).map((error) => ({
    address: textField(error, 'recipient'),
    response: textField(error, 'response'),
  }));
  return { result: 'accepted', response: info.response, rejected };
}

/**
 * An answer of the server settles it. Without one: before the first byte of the message nothing
 * was sent, after it nobody knows.
 */
function failed(error: unknown, begun: boolean): Attempt {
  const answer = numberField(error, 'responseCode');
  const response = textField(error, 'response');
  if (answer >= 400) return { result: 'rejected', response, retry: answer < 500 };
  if (begun) return { result: 'unknown', response: textField(error, 'code') };
  const code = textField(error, 'code');
  if (code === 'EENVELOPE' || code === 'EMESSAGE') {
    return { result: 'rejected', response: code, retry: false };
  }
  return { result: 'nothing-sent', response: 'server-unreachable' };
}

/** Connects and logs in; throws a `Trouble` with a code of the closed list. */
export async function openSession(
  settings: ServerSettings,
  credential: Credential,
  answerTimeoutMs: number,
): Promise<SmtpSession> {
  const open = (token: string) => connectAndLogin(settings, credential, token, answerTimeoutMs);
  if (credential.kind === 'password') return await open('');
  const { tokens } = credential;
  const first = await tokens.token();
  try {
    return await open(first);
  } catch (error) {
    if (troubleCode(error) !== 'password-refused') throw error;
  }
  tokens.refused(first);
  const second = await tokens.token();
  try {
    return await open(second);
  } catch (error) {
    if (troubleCode(error) !== 'password-refused') throw error;
    tokens.refused(second);
    throw new Trouble('reconnect-needed', { retry: false, cause: error });
  }
}

async function connectAndLogin(
  settings: ServerSettings,
  credential: Credential,
  token: string,
  answerTimeoutMs: number,
): Promise<SmtpSession> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const connection = new Connection({
    host: settings.host,
    port: settings.port,
    secure: settings.tls === 'tls',
    requireTLS: settings.tls === 'starttls',
    ignoreTLS: settings.tls === 'none',
    tls: settings.authority === undefined ? {} : { ca: settings.authority },
    // An address literal (RFC 5321, 4.1.4): the machine's name is nobody's business.
    name: '[127.0.0.1]',
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: GREETING_TIMEOUT_MS,
    socketTimeout: answerTimeoutMs,
    customAuth: { XOAUTH2: (context) => bearerLogin(context, token) },
  });
  const session = new SmtpSession(connection);
  try {
    await connected(connection);
    if (connection.allowsAuth) await login(connection, settings.user, credential);
    return session;
  } catch (error) {
    session.close();
    const code = troubleCode(error);
    const retry = code === 'server-unreachable' || code === 'server-refuses';
    throw error instanceof Trouble ? error : new Trouble(code, { retry, cause: error });
  }
}

function connected(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.connect((error) => {
      connection.off('error', reject);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}

async function login(
  connection: SMTPConnection,
  user: string,
  credential: Credential,
): Promise<void> {
  const auth =
    credential.kind === 'password'
      ? { user, pass: await credential.password() }
      : { user, method: 'XOAUTH2' };
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.login(auth, (error) => {
      connection.off('error', reject);
      if (error === null) resolve();
      else reject(error);
    });
  });
}

/** XOAUTH2, or OAUTHBEARER (RFC 7628) where only that is offered. */
async function bearerLogin(context: SMTPConnectionCustomAuthContext, token: string): Promise<void> {
  const user = context.auth.user ?? '';
  const standard = context.authMethods.includes('OAUTHBEARER');
  const old = context.authMethods.includes('XOAUTH2') || !standard;
  const separator = '\u0001';
  const bearer = `auth=Bearer ${token}${separator}${separator}`;
  const plain = old
    ? `user=${user}${separator}${bearer}`
    : `n,a=${user.replaceAll('=', '=3D').replaceAll(',', '=2C')},${separator}${bearer}`;
  const method = old ? 'XOAUTH2' : 'OAUTHBEARER';
  const encoded = Buffer.from(plain).toString('base64');
  let answer = await context.sendCommand(`AUTH ${method} ${encoded}`);
  // The refusal comes as a challenge first, which has to be answered.
  if (answer.status === 334) answer = await context.sendCommand(old ? '' : 'AQ==');
  if (answer.status !== 235) throw new Error('the token was refused');
}
