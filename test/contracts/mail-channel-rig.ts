import type { Clock } from '../../src/core/ports/clock.ts';
import type {
  Batch,
  ChannelState,
  Cursor,
  IncomingMail,
  MailAccount,
  MailFiling,
  MailSender,
  MailSource,
} from '../../src/core/ports/mail.ts';

/** The mailboxes every rig has, with their passwords. */
export const ANNA = 'anna@kantoor.example';
export const BERG = 'berg@kantoor.example';
export const PASSWORDS: Readonly<Record<string, string>> = { [ANNA]: 'tulp-7', [BERG]: 'roos-9' };

/** One kind of mail world as the contract meets it: mailboxes, a sending server, and its faults. */
export interface MailRig extends AsyncDisposable {
  /** Opens an account; with another password than the right one unless left out. */
  open(user: string, options?: OpenOptions): MailAccount;
  deliver(user: string, raw: Uint8Array, folder?: string, flags?: readonly string[]): Promise<void>;
  look(user: string, folder?: string): Promise<readonly Looked[]>;
  setPassword(user: string, password: string): Promise<void>;
  /** The server goes away with every connection; `start` brings it back with the same mail. */
  stop(): Promise<void>;
  start(): Promise<void>;
  changeUidValidity(user: string, folder: string): Promise<void>;
  /** What the sending server took on. */
  sent(): readonly { readonly from: string; readonly to: readonly string[]; raw: Uint8Array }[];
}

export interface OpenOptions {
  readonly password?: string;
  readonly clock?: Clock;
}

interface Looked {
  readonly raw: Uint8Array;
  readonly flags: readonly string[];
}

/** A clock on which no moment ever comes: only the server can end a wait. */
export const standingClock: Clock = {
  now: () => Date.UTC(2026, 10, 23, 9),
  until: (_at, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve());
    }),
};

/** A clock that leaps to whatever moment is waited for, so that a quarter of an hour is nothing. */
export function leapingClock(): Clock {
  let now = Date.UTC(2026, 10, 23, 9);
  return {
    now: () => now,
    until: (at, signal) =>
      new Promise((resolve) => {
        const leap = () => {
          now = Math.max(now, at);
          resolve();
        };
        const timer = setTimeout(leap, 5);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
}

/** Everything a source hands over, gathered in the background; hold it with `await using`. */
export class Reception {
  readonly batches: Batch[] = [];
  readonly states: ChannelState[] = [];
  readonly #source: MailSource;
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;
  #wake = (): void => undefined;

  constructor(account: MailAccount, cursor: Cursor = null) {
    this.#source = must(account.source);
    this.#source.onState((state) => {
      this.states.push(state);
      this.#wake();
    });
    this.#running = this.#gather(cursor);
  }

  get messages(): readonly IncomingMail[] {
    return this.batches.flatMap(({ messages }) => messages);
  }

  get cursor(): Cursor {
    return this.batches.at(-1)?.cursor ?? null;
  }

  get state(): ChannelState {
    return this.#source.state();
  }

  /** Resolves when at least so many messages have come. */
  async got(count: number): Promise<readonly IncomingMail[]> {
    await this.#when(() => this.messages.length >= count);
    return this.messages;
  }

  /** Resolves when the channel is in a state (with a code); it may have been so for long. */
  async is(state: ChannelState['state'], code?: string): Promise<ChannelState> {
    const matches = (one: ChannelState) =>
      one.state === state && (code === undefined || ('code' in one && one.code === code));
    await this.#when(() => matches(this.state));
    return this.state;
  }

  /** Resolves when it has been in that state since this reception began. */
  async was(state: ChannelState['state']): Promise<void> {
    await this.#when(() => this.states.some((one) => one.state === state));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #gather(cursor: Cursor): Promise<void> {
    for await (const batch of this.#source.receive(cursor, this.#stop.signal)) {
      this.batches.push(batch);
      this.#wake();
    }
  }

  async #when(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => (this.#wake = resolve));
  }
}

/** A small letter; the number makes it unlike any other. */
export function letter(number: number | string, more = ''): Uint8Array {
  const lines = [
    'From: Mevrouw De Vries <devries@post.example>',
    `To: <${ANNA}>`,
    `Subject: Brief ${number}`,
    `Message-ID: <brief-${number}@post.example>`,
    'Date: Mon, 23 Nov 2026 10:00:00 +0100',
    '',
    `Dit is brief ${number}.${more}`,
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

/** The filing of an account that must have one. */
export function filingOf(account: MailAccount): MailFiling {
  return must(account.filing);
}

/** The sender of an account that must have one. */
export function senderOf(account: MailAccount): MailSender {
  return must(account.sender);
}

function must<T>(part: T | null): T {
  if (part === null) throw new Error('the account lacks a part');
  return part;
}

/** As text, for comparing. */
export function text(raw: Uint8Array): string {
  return Buffer.from(raw).toString('latin1');
}
