import { Trouble } from '../../core/errors.ts';
import type { AccountId } from '../../core/ids.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Credential } from '../../core/ports/login.ts';
import type { ChannelTrouble, MailAccount } from '../../core/ports/mail.ts';
import { openMemoryCalendars, type MemoryCalendars } from './collections/calendars.ts';
import { openMemoryContacts, type MemoryContacts } from './collections/contacts.ts';
import { MemoryFiling } from './filing.ts';
import { addMessage, emptyMailbox, originOf, type Mailbox, type Stored } from './mailbox.ts';
import { MemorySender } from './sender.ts';
import { MemorySource } from './source.ts';

/** A message that left through the world's sending server. */
export interface SentMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
  readonly at: number;
}

/** How to open an account in the world; without a credential nobody asks for a password. */
export interface OpenMemoryAccount {
  readonly account: AccountId;
  readonly address: string;
  readonly credential?: Credential;
  /** Folders watched beside INBOX and Sent. */
  readonly alsoWatch?: readonly string[];
}

/**
 * A world of mail without a network, for the sample office and the contract tests: mailboxes, a
 * sending server, and faults. Sending to a local part of `FAULTS` provokes that fault; mail to an
 * address that has a mailbox here arrives in it.
 */
export class MemoryWorld {
  readonly clock: Clock;
  /** The calendars elsewhere of everybody in it. */
  readonly calendars: MemoryCalendars;
  /** Their address books elsewhere. */
  readonly contacts: MemoryContacts;
  readonly #mailboxes = new Map<string, Mailbox>();
  readonly #sent: SentMail[] = [];
  readonly #waiting = new Set<() => void>();
  #down = false;
  #version = 0;

  constructor(clock: Clock) {
    this.clock = clock;
    this.calendars = openMemoryCalendars({ clock });
    this.contacts = openMemoryContacts({ clock });
  }

  /** Makes a mailbox; the same address twice is the same mailbox. */
  addMailbox(address: string, password: string | null = null): void {
    const key = keyOf(address);
    if (!this.#mailboxes.has(key)) this.#mailboxes.set(key, emptyMailbox(address, password));
  }

  /** An account on a mailbox, which is made when it is not there yet. */
  open(options: OpenMemoryAccount): MailAccount {
    this.addMailbox(options.address);
    return {
      id: options.account,
      source: new MemorySource(this, options),
      sender: new MemorySender(this, options),
      filing: new MemoryFiling(this, options),
    };
  }

  /** Mail comes in; answers its origin. */
  deliver(address: string, raw: Uint8Array, path = 'INBOX', flags: readonly string[] = []): string {
    const folder = this.mailbox(address).folders.get(path);
    if (folder === undefined) throw new Trouble('folder-missing', { retry: false });
    const uid = addMessage(folder, { raw, flags, arrivedAt: this.clock.now() });
    this.changed();
    return originOf(folder, uid);
  }

  /** Everything that left, oldest first. */
  sent(): readonly SentMail[] {
    return [...this.#sent];
  }

  /** What lies in a folder. */
  look(address: string, path = 'INBOX'): readonly Stored[] {
    return this.mailbox(address).folders.get(path)?.messages ?? [];
  }

  /** The password stops working until `renewPassword`, as happens on a Friday at five. */
  expirePassword(address: string): void {
    this.mailbox(address).expired = true;
    this.changed();
  }

  renewPassword(address: string, password: string | null = null): void {
    Object.assign(this.mailbox(address), { expired: false, password });
    this.changed();
  }

  /** The server goes away, for everybody, or comes back. */
  setDown(down: boolean): void {
    this.#down = down;
    this.changed();
  }

  /** As a restored backup does: the same messages under another UIDVALIDITY. */
  changeUidValidity(address: string, path: string): void {
    const folder = this.mailbox(address).folders.get(path);
    if (folder !== undefined) folder.uidValidity += 1;
    this.changed();
  }

  mailbox(address: string): Mailbox {
    const mailbox = this.#mailboxes.get(keyOf(address));
    if (mailbox === undefined) throw new Trouble('folder-missing', { retry: false });
    return mailbox;
  }

  /** What keeps an account from working now; null when nothing does. */
  async troubleOf(options: OpenMemoryAccount): Promise<ChannelTrouble | null> {
    if (this.#down) return 'server-unreachable';
    const { password, expired } = this.mailbox(options.address);
    if (expired) return 'password-refused';
    if (password === null || options.credential === undefined) return null;
    if (options.credential.kind !== 'password') return null;
    return (await options.credential.password()) === password ? null : 'password-refused';
  }

  /** Takes a message on for these recipients. */
  take(from: string, to: readonly string[], raw: Uint8Array): void {
    this.#sent.push({ from, to, raw, at: this.clock.now() });
    for (const address of to) {
      if (this.#mailboxes.has(keyOf(address))) this.deliver(address, raw);
    }
    this.changed();
  }

  /** Counts every change, so that one between a look and a wait is not missed. */
  get version(): number {
    return this.#version;
  }

  changed(): void {
    this.#version += 1;
    for (const wake of this.#waiting) wake();
  }

  /** Resolves when something has changed since that version, or on a stop. */
  async changedSince(version: number, stop: AbortSignal): Promise<void> {
    if (this.#version !== version || stop.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const wake = () => resolve();
    this.#waiting.add(wake);
    stop.addEventListener('abort', wake);
    await promise;
    this.#waiting.delete(wake);
    stop.removeEventListener('abort', wake);
  }
}

/** An empty world. */
export function openMemoryWorld(options: { readonly clock: Clock }): MemoryWorld {
  return new MemoryWorld(options.clock);
}

function keyOf(address: string): string {
  return address.toLowerCase();
}
