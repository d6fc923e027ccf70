import type { AccountId } from '../ids.ts';
import type { ChannelState, Cursor } from './mail.ts';

/** A collection somewhere else (a calendar, an address book), as its account lists it. */
export interface CollectionListing {
  /** Stable within the account: the path of the collection, a feed's address, a file's path. */
  readonly href: string;
  readonly name: string | null;
  /** Nothing can be written there. */
  readonly readOnly: boolean;
}

/** One resource of a collection (a calendar object of RFC 4791, a card of RFC 6352) as the other side keeps it. */
export interface Resource {
  /** Path on the server, decoded neither here nor there: compared as it stands. */
  readonly href: string;
  /** With its quotes, as If-Match wants it. */
  readonly etag: string;
  readonly text: string;
}

/** What changed since a cursor. */
export interface CollectionBatch {
  readonly changed: readonly Resource[];
  /** Hrefs that are gone. */
  readonly gone: readonly string[];
  /** What to hand in next time; opaque. */
  readonly cursor: Cursor;
  /** The last batch of this look. A look that is cut off begins again at the last cursor that was kept. */
  readonly last: boolean;
  /** What could not be read, and is left as it was: href and why, the key of a sentence. */
  readonly troubled: readonly { readonly href: string; readonly why: string }[];
}

/** What the engine already has of a collection, so that a lost cursor costs a comparison and not a download. */
export type KnownEtags = ReadonlyMap<string, string>;

/** What became of writing one resource. `conflict`: somebody else changed it meanwhile; `theirs` is null when it is gone. */
export type ResourceWrite =
  | {
      readonly result: 'written';
      readonly href: string;
      /** Null after a removal, and where the server does not tell and cannot be asked. */
      readonly etag: string | null;
      /** What the server made of it, where that is not what was sent (RFC 4791, 5.3.4; RFC 6352, 6.3.2.3). */
      readonly kept?: Resource;
    }
  | { readonly result: 'conflict'; readonly theirs: Resource | null }
  /**
   * The server will not have it (403, 507, a precondition of RFC 4791 section 5.3.2 or RFC 6352 section 6.3.2.1); trying
   * again is of no use. In this and the next two `why` is the key of a sentence.
   */
  | { readonly result: 'refused'; readonly why: string }
  /** The server is away, or said "later": nothing was written. */
  | { readonly result: 'later'; readonly why: string }
  /** The connection broke after the request was sent: look before writing again. */
  | { readonly result: 'unknown'; readonly why: string };

/** An account with collections: a server, a feed, files, or the memory stand-in. One contract suite for all. */
export interface CollectionAccount<Listing extends CollectionListing> {
  readonly account: AccountId;
  /** @throws Trouble when the server cannot be asked */
  list(signal: AbortSignal): Promise<readonly Listing[]>;
  /**
   * What changed in one collection since the cursor (null: everything), in batches. A cursor the server no longer
   * honours falls back to comparing ETags with what is known. Yields at least one batch, of which one is `last`.
   * @throws Trouble when the server cannot be asked, and one whose code ends in `-gone` when the collection no longer exists
   */
  changes(
    collection: Listing,
    since: { readonly cursor: Cursor; readonly known: KnownEtags },
    signal: AbortSignal,
  ): AsyncIterable<CollectionBatch>;
  /** Null for accounts that cannot be written. */
  readonly writer: CollectionWriter<Listing> | null;
  readonly state: () => ChannelState;
  onState(listener: (state: ChannelState) => void): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** The optional half: writing. Every write is conditional; nothing is overwritten unseen. */
export interface CollectionWriter<Listing extends CollectionListing> {
  /** Creates (`etag` null: If-None-Match: *) or changes (If-Match) one resource. */
  put(
    collection: Listing,
    resource: {
      readonly href: string | null;
      readonly uid: string;
      readonly etag: string | null;
      readonly text: string;
    },
  ): Promise<ResourceWrite>;
  remove(collection: Listing, href: string, etag: string): Promise<ResourceWrite>;
  /** What stands there now; null when nothing does. @throws Trouble when the server cannot be asked */
  look(collection: Listing, href: string): Promise<Resource | null>;
}
