import type { AccountId } from '../ids.ts';
import type { ChannelState, Cursor } from './mail.ts';

/** A calendar somewhere else, as its account lists it. */
export interface CalendarListing {
  /** Stable within the account: the path of the collection, a feed's address, a file's path. */
  readonly href: string;
  readonly name: string | null;
  /** `#rrggbb`, or null. */
  readonly colour: string | null;
  /** Nothing can be written there. */
  readonly readOnly: boolean;
  readonly components: readonly ('VEVENT' | 'VTODO' | 'VJOURNAL')[];
  /** The server sends invitations and answers by itself (RFC 6638): then ours must not leave by mail as well. */
  readonly schedules: boolean;
}

/** One calendar object resource (RFC 4791 section 4.1) as the other side keeps it. */
export interface CalendarResource {
  /** Path on the server, decoded neither here nor there: compared as it stands. */
  readonly href: string;
  /** With its quotes, as If-Match wants it. */
  readonly etag: string;
  readonly text: string;
}

/** What changed since a cursor. */
export interface CalendarBatch {
  readonly changed: readonly CalendarResource[];
  /** Hrefs that are gone. */
  readonly gone: readonly string[];
  /** What to hand in next time; opaque. */
  readonly cursor: Cursor;
  /** The last batch of this look. A look that is cut off begins again at the last cursor that was kept. */
  readonly last: boolean;
  /** What could not be read, and is left as it was: href and why, the key of a sentence. */
  readonly troubled: readonly { readonly href: string; readonly why: string }[];
}

/** What the engine already has of a calendar, so that a lost cursor costs a comparison and not a download. */
export type KnownEtags = ReadonlyMap<string, string>;

/** What became of writing one resource. `conflict`: somebody else changed it meanwhile; `theirs` is null when it is gone. */
export type CalendarWrite =
  | {
      readonly result: 'written';
      readonly href: string;
      /** Null after a removal, and where the server does not tell and cannot be asked. */
      readonly etag: string | null;
      /** What the server made of it, where that is not what was sent (RFC 4791, 5.3.4). */
      readonly kept?: CalendarResource;
    }
  | { readonly result: 'conflict'; readonly theirs: CalendarResource | null }
  /**
   * The server will not have it (403, 507, a precondition of RFC 4791 section 5.3.2); trying again is of no use. In this and
   * the next two `why` is the key of a sentence.
   */
  | { readonly result: 'refused'; readonly why: string }
  /** The server is away, or said "later": nothing was written. */
  | { readonly result: 'later'; readonly why: string }
  /** The connection broke after the request was sent: look before writing again. */
  | { readonly result: 'unknown'; readonly why: string };

/** An account with calendars: a CalDAV server, a feed, files, or the memory stand-in. One contract suite for all. */
export interface CalendarAccount {
  readonly account: AccountId;
  /** @throws Trouble when the server cannot be asked */
  list(signal: AbortSignal): Promise<readonly CalendarListing[]>;
  /**
   * What changed in one calendar since the cursor (null: everything), in batches. A cursor the server no longer
   * honours falls back to comparing ETags with what is known. Yields at least one batch, of which one is `last`.
   * @throws Trouble when the server cannot be asked, `calendar-gone` when the calendar no longer exists
   */
  changes(
    calendar: CalendarListing,
    since: { readonly cursor: Cursor; readonly known: KnownEtags },
    signal: AbortSignal,
  ): AsyncIterable<CalendarBatch>;
  /** Null for accounts that cannot be written. */
  readonly writer: CalendarWriter | null;
  readonly state: () => ChannelState;
  onState(listener: (state: ChannelState) => void): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The optional half: writing. Every write is conditional; nothing is overwritten unseen. */
export interface CalendarWriter {
  /** Creates (`etag` null: If-None-Match: *) or changes (If-Match) one resource. */
  put(
    calendar: CalendarListing,
    resource: {
      readonly href: string | null;
      readonly uid: string;
      readonly etag: string | null;
      readonly text: string;
    },
  ): Promise<CalendarWrite>;
  remove(calendar: CalendarListing, href: string, etag: string): Promise<CalendarWrite>;
  /** What stands there now; null when nothing does. @throws Trouble when the server cannot be asked */
  look(calendar: CalendarListing, href: string): Promise<CalendarResource | null>;
}
