import type { AccountId } from '../ids.ts';
import type { CalendarAccount } from './calendar.ts';
import type { ContactsAccount } from './contacts.ts';
import type { Instant } from '../time/instant.ts';

/** One message as a channel hands it over: raw bytes and where they came from. */
export interface IncomingMail {
  /** Unique within the account and stable when handed over again: `INBOX;uidvalidity;uid`, a path and hash. */
  readonly origin: string;
  readonly raw: Uint8Array;
  /** When the server received it (INTERNALDATE, file time); null where unknown. */
  readonly arrivedAt: Instant | null;
  readonly folder: string;
  /** The folder's special use (RFC 6154), where it has one. Mail in `sent` is the principal's own. */
  readonly use: FolderUse;
  readonly flags: readonly string[];
  /**
   * Present when `raw` is not the whole message: longer than the channel takes in (then it is the
   * beginning), or refused by the server time after time (then it only names the origin).
   */
  readonly cut?: { readonly size: number; readonly why: 'too-large' | 'refused' };
}

export type FolderUse = 'inbox' | 'sent' | 'drafts' | 'junk' | 'trash' | 'archive' | 'other';

/** What a channel remembers between visits, kept by the engine: opaque JSON text, null at first. */
export type Cursor = string | null;

/** How a channel feels; `failing` is told to the principal by another road. */
export type ChannelState =
  | { readonly state: 'working'; readonly since: Instant }
  | {
      readonly state: 'retrying';
      readonly since: Instant;
      readonly code: string;
      readonly nextAt: Instant;
    }
  | { readonly state: 'failing'; readonly since: Instant; readonly code: ChannelTrouble };

/** Closed list, so that each can be said in words with what to do about it. */
export type ChannelTrouble =
  | 'password-refused'
  | 'reconnect-needed'
  | 'server-unreachable'
  | 'server-refuses'
  | 'certificate-invalid'
  | 'folder-missing';

/** A batch handed over: the engine stores it, then calls `acknowledge` with the cursor. */
export interface Batch {
  readonly messages: readonly IncomingMail[];
  readonly cursor: Cursor;
}

/** The small mandatory part: mail comes in. Nothing on the server is touched by it. */
export interface MailSource {
  readonly account: AccountId;
  /** Yields batches until stopped: first what is new since the cursor, then as it comes (IDLE, watch). Reconnects by itself. */
  receive(cursor: Cursor, signal: AbortSignal): AsyncIterable<Batch>;
  readonly state: () => ChannelState;
  /** Called when the state changes. */
  onState(listener: (state: ChannelState) => void): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** What became of a message handed to a server. `unknown`: the connection broke after DATA; look before asking a person. */
export type SendResult =
  | {
      readonly result: 'accepted';
      readonly response: string;
      readonly rejected: readonly RejectedRecipient[];
    }
  | { readonly result: 'rejected'; readonly response: string; readonly retry: boolean }
  | { readonly result: 'unknown'; readonly response: string };

export interface RejectedRecipient {
  readonly address: string;
  readonly response: string;
}

/** Sends raw RFC 5322 bytes to an envelope (submission, RFC 6409). Never retries by itself. */
export interface MailSender {
  readonly account: AccountId;
  send(
    envelope: { readonly from: string; readonly to: readonly string[] },
    raw: Uint8Array,
  ): Promise<SendResult>;
  /** Connects beforehand, so that the first mail need not wait for it; quietly does nothing when that fails. */
  warm?(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Optional: touch the mailbox on the server, as the mandate allows. */
export interface MailFiling {
  /** Appends to the folder of that special use; the answer tells the origin it got, when the server says (UIDPLUS). */
  append(
    use: 'sent' | 'drafts',
    raw: Uint8Array,
    flags: readonly string[],
  ): Promise<{ readonly origin: string | null }>;
  mark(origin: string, flag: 'seen' | 'answered' | 'flagged'): Promise<'done' | 'gone'>;
  move(
    origin: string,
    folder: string,
  ): Promise<{ readonly outcome: 'done' | 'gone'; readonly origin: string | null }>;
  /** Whether a message with this Message-ID stands in that folder; `not-found` proves nothing. */
  find(messageId: string, use: 'sent' | 'drafts'): Promise<'found' | 'not-found' | 'unavailable'>;
  /** Lets go of its connection, where it keeps one. */
  [Symbol.asyncDispose]?(): Promise<void>;
}

/** A configured account, opened: the source, and what else it can do. */
export interface MailAccount {
  readonly id: AccountId;
  readonly source: MailSource | null;
  readonly sender: MailSender | null;
  readonly filing: MailFiling | null;
  /** Calendars that come with it; absent for an account that has none. */
  readonly calendars?: CalendarAccount | null;
  /** Address books that come with it; absent for an account that has none. */
  readonly contacts?: ContactsAccount | null;
}
