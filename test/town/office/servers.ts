import { messageIdOf } from '../../peers/maildir-drop.ts';
import type { NewAccount } from '../../../src/engine/office/office.ts';
import type { AccountOpener } from '../../../src/engine/index.ts';
import type { IncomingMail } from '../../../src/core/ports/mail.ts';
import type { TownEvent } from '../mail/calendar-text.ts';
import type { Principal } from './principals.ts';

/** A mail that left the office. */
export interface Left {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
}

/** Where a mail lies after it was put into a mailbox. */
export interface Lying {
  readonly to: string;
  /** As the channel names it; null where only the server's own number is known. */
  readonly mail: IncomingMail | null;
  /** What the end of its origin is. */
  readonly ends: string;
}

/** What stands between the town and the office: mailboxes, a sending server, and perhaps calendars elsewhere. */
export interface Servers extends AsyncDisposable {
  readonly open: AccountOpener;
  /** Nothing is handed over by hand: the office must listen. */
  readonly alwaysLive: boolean;
  mailAccount(address: string): NewAccount;
  /** Calendars of his that are kept elsewhere; null where the office keeps them itself. */
  calendarAccount(principal: Principal): NewAccount | null;
  put(to: string, raw: Uint8Array, folder: 'INBOX' | 'Sent'): Promise<Lying>;
  /** What left since it was last asked, the oldest first. */
  collect(): readonly Left[];
  hasLeft(messageId: string): boolean;
  /** What stands in his calendar there; null where the office keeps it. */
  diaryOf(principal: Principal): Promise<readonly TownEvent[] | null>;
  expirePassword(address: string): Promise<void>;
  renewPassword(address: string): Promise<void>;
}

export const PASSWORD = 'zeewier-12';

/** Keeps count of what left, so that each mail is brought once. */
export class Outbox {
  #collected = 0;
  readonly #ids = new Set<string>();

  collect(all: readonly Left[]): readonly Left[] {
    const fresh = all.slice(this.#collected);
    this.#collected = all.length;
    for (const { raw } of fresh) this.#ids.add(messageIdOf(raw));
    return fresh;
  }

  has(messageId: string, all: readonly Left[]): boolean {
    if (this.#ids.has(messageId)) return true;
    return all.slice(this.#collected).some(({ raw }) => messageIdOf(raw) === messageId);
  }
}
