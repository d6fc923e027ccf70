import type { CallSeen } from '../calls/call-note.ts';
import type { Sha256 } from '../ids.ts';
import type { PageSeen } from '../meetings/page/page-answer.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { Dropped, Fact } from './fact.ts';

/** One address as it stands in a header: display name (decoded, may be empty) and addr-spec in lower-case domain. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A leaf of the MIME tree. `path` is its IMAP part number ("1.2"); offsets count bytes of the raw message. */
export interface PartReading {
  readonly path: string;
  readonly type: string;
  readonly name: string | null;
  readonly disposition: 'inline' | 'attachment' | null;
  readonly contentId: string | null;
  /** Decoded size in bytes. */
  readonly size: number;
  readonly sha256: Sha256;
  /** Half-open range of the encoded body in the raw bytes. */
  readonly range: readonly [number, number];
}

/** The words of an attached document, for finding it; `path` is its part's. */
export interface AttachedText {
  readonly path: string;
  readonly text: string;
}

/** Mail that no person wrote by hand for this reader. */
export type Automatic =
  | { readonly kind: 'bounce'; readonly failed: readonly FailedRecipient[] }
  | {
      readonly kind: 'auto-reply';
      /** The date of return as written. */
      readonly returns: string | null;
      /** Who is to be written to meanwhile: an address, or a name as written; absent when nobody is named. */
      readonly standIn?: string;
    }
  | { readonly kind: 'list' }
  | { readonly kind: 'complaint' }
  | { readonly kind: 'notification' };

/** One recipient a delivery report speaks of (RFC 3464). `hard` means trying again is of no use. */
export interface FailedRecipient {
  readonly address: string;
  readonly hard: boolean;
  readonly reason: BounceReason;
  readonly status?: string;
}

export type BounceReason = 'unknown-address' | 'mailbox-full' | 'blocked' | 'temporary' | 'other';

/** What a mail wants, from the closed list; several may hold. */
export interface Want {
  readonly kind: WantKind;
  readonly certainty: number;
  readonly cues: readonly string[];
  /** Of a meeting answer which one it is; of a bounce whether trying again is of use. */
  readonly detail?: 'yes' | 'no' | 'other' | 'partly' | 'undecided' | 'hard' | 'soft';
}

export const WANT_KINDS = [
  'meeting-request',
  'meeting-answer',
  'meeting-move',
  'question',
  'document-request',
  'document-delivery',
  'invoice',
  'payment-reminder',
  'quote',
  'order',
  'travel-confirmation',
  'travel-change',
  'press-enquiry',
  'invitation',
  'condolence',
  'congratulation',
  'complaint',
  'newsletter',
  'notification',
  'auto-reply',
  'bounce',
  'phishing',
  'personal',
] as const;

export type WantKind = (typeof WANT_KINDS)[number];

/** What was understood of a mail. The shape of `read --json`; see ARCHITECTURE.md. */
export interface MessageReading {
  readonly kind: 'message';
  readonly subject: string;
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  /** The Date header as an instant in ISO 8601 UTC; null when absent or unreadable. */
  readonly date: string | null;
  /**
   * The clock it was written on, as the Date header has it (`-04:00`); absent where that is UTC, which many programs write
   * whatever their owner's clock shows.
   */
  readonly offset?: Zone;
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly language: 'nl' | 'en' | 'other' | 'unknown';
  /** The readable body: all text parts meant to be read, HTML turned into text. */
  readonly text: string;
  /** What the writer himself wrote in it, without quoted text and signature. */
  readonly own: string;
  readonly quoted: string;
  readonly signature: string;
  readonly parts: readonly PartReading[];
  /** Words of attached documents that are no plain text; absent where there are none. */
  readonly attached?: readonly AttachedText[];
  readonly automatic: Automatic | null;
  readonly wants: readonly Want[];
  readonly facts: readonly Fact[];
  readonly dropped: readonly Dropped[];
  /** Said at the telephone and taken down here; absent for mail. */
  readonly call?: CallSeen;
  /** Answered on a page of ours; absent for anything else. */
  readonly page?: PageSeen;
}

/** Bytes that could not be understood at all are still read: as unreadable, with the reason. */
export interface UnreadableReading {
  readonly kind: 'unreadable';
  readonly reason: string;
  readonly size: number;
  readonly facts: readonly Fact[];
  readonly dropped: readonly Dropped[];
}

/** A file that is not a message (calendar, contact, document): named and kept; later recognisers read it. */
export interface FileReading {
  readonly kind: 'calendar' | 'contact' | 'document' | 'image' | 'text' | 'archive' | 'unknown';
  readonly type: string;
  readonly size: number;
  readonly sha256: Sha256;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly dropped: readonly Dropped[];
}

export type Reading = MessageReading | UnreadableReading | FileReading;

/** When a message says it was written, as an instant; null when it does not say. */
export function writtenAt(reading: MessageReading): Instant | null {
  if (reading.date === null) return null;
  const at = Date.parse(reading.date);
  return Number.isNaN(at) ? null : at;
}
