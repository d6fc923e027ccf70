import type { AccountId } from '../../core/ids.ts';
import type { Credential, ServerSettings } from '../../core/ports/login.ts';
import type { MailSender, SendResult } from '../../core/ports/mail.ts';
import { openSession, type Envelope, type SmtpSession } from './session.ts';
import { troubleCode } from './trouble.ts';

/**
 * How long to wait for the server's word after the last byte. RFC 5321 (4.5.3.2.6) allows it ten
 * minutes; a person waits here, and an unknown outcome is looked into, never repeated.
 */
const ANSWER_TIMEOUT_MS = 120_000;

export interface SmtpOptions {
  readonly account: AccountId;
  readonly settings: ServerSettings;
  readonly credential: Credential;
  readonly answerTimeoutMs?: number;
}

/** A sender that keeps its connection, so that the next message need not wait for a login. */
export interface WarmSender extends MailSender {
  /** Connects and logs in beforehand; quietly does nothing when that fails. */
  warm(): Promise<void>;
}

/**
 * Submits over SMTP, one message after the other. A message is handed over once: only when a kept
 * connection turns out dead before a single byte of it went is another connection opened. Nothing
 * is thrown; a server that could not be reached or refused us gives `rejected` with the code of
 * the trouble as response.
 */
export function openSmtpSender(options: SmtpOptions): WarmSender {
  return new SmtpSender(options);
}

class SmtpSender implements WarmSender {
  readonly account: AccountId;
  readonly #options: SmtpOptions;
  #session: SmtpSession | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: SmtpOptions) {
    this.account = options.account;
    this.#options = options;
  }

  send(envelope: Envelope, raw: Uint8Array): Promise<SendResult> {
    return this.#inTurn(() => this.#send(envelope, raw));
  }

  async warm(): Promise<void> {
    await this.#inTurn(() => this.#open()).catch(() => undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last.catch(() => undefined);
    this.#session?.close();
    this.#session = null;
  }

  #inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const turn = this.#last.catch(() => undefined).then(deed);
    this.#last = turn;
    return turn;
  }

  async #send(envelope: Envelope, raw: Uint8Array): Promise<SendResult> {
    const kept = this.#session?.usable === true;
    const first = await this.#attempt(envelope, raw);
    if (first.result !== 'nothing-sent') return first;
    const second = kept ? await this.#attempt(envelope, raw) : first;
    if (second.result !== 'nothing-sent') return second;
    return { result: 'rejected', response: second.response, retry: true };
  }

  async #attempt(envelope: Envelope, raw: Uint8Array) {
    try {
      const session = await this.#open();
      const attempt = await session.attempt(envelope, raw);
      if (attempt.result !== 'accepted') this.#drop();
      return attempt;
    } catch (error) {
      this.#drop();
      const response = troubleCode(error);
      const retry = response === 'server-unreachable' || response === 'server-refuses';
      return { result: 'rejected', response, retry } as const;
    }
  }

  async #open(): Promise<SmtpSession> {
    if (this.#session?.usable === true) return this.#session;
    const { settings, credential, answerTimeoutMs } = this.#options;
    this.#session = await openSession(settings, credential, answerTimeoutMs ?? ANSWER_TIMEOUT_MS);
    return this.#session;
  }

  #drop(): void {
    this.#session?.close();
    this.#session = null;
  }
}
