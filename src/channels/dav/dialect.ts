import type { CollectionListing } from '../../core/ports/collection.ts';
import type { DavConnection } from './connection.ts';
import type { Refusal } from './refusals.ts';

/** Why one resource could not be taken in. `other-kind`: the text is none of what this collection holds. */
export type Troubled = 'other-kind' | 'too-large' | 'not-utf8' | 'server-failed' | 'no-etag';

/** What is particular to one kind of collection on a WebDAV server: calendars (RFC 4791) or address books (RFC 6352). */
export interface DavDialect {
  /** Where discovery begins when the address given does not tell (RFC 6764 section 5). */
  readonly wellKnown: string;
  /** Full names: the property with the homes, the resource type, the property with the text, the report that asks by name. */
  readonly homeSet: string;
  readonly collection: string;
  readonly data: string;
  readonly multiget: string;
  readonly media: string;
  /** Of the name of a resource: `.ics`. */
  readonly ending: string;
  readonly looksRight: (text: string) => boolean;
  /** Whether a text is, or is of, what has that UID. */
  readonly holds: (text: string, uid: string) => boolean;
  /** Asks which resources may have a UID; `text` is one that would have it. */
  readonly withUid: (uid: string, text: string) => string;
  /** The word its troubles begin with: `calendar` for `calendar-server-unreachable`. */
  readonly says: string;
  /** Keys of sentences. */
  readonly troubled: (why: Troubled) => string;
  readonly refused: (refusal: Refusal) => string;
}

/** Finds the collections of an account. */
export type ListCollections<Listing extends CollectionListing> = (
  connection: DavConnection,
  signal: AbortSignal,
) => Promise<readonly Listing[]>;
