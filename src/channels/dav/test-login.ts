import { Trouble } from '../../core/errors.ts';
import type { CollectionListing } from '../../core/ports/collection.ts';
import type { Credential } from '../../core/ports/login.ts';
import type { Sentence } from '../../core/text/words.ts';
import { DavConnection } from './connection.ts';
import type { DavDialect, ListCollections } from './dialect.ts';
import { DAV_LIMITS } from './limits.ts';
import type { DavSettings } from './settings.ts';
import { asTrouble } from './trouble.ts';

/** What a trial login found; `said` is in the words of its dialect. */
export type DavLogin<Listing extends CollectionListing> =
  | { readonly ok: true; readonly found: readonly Listing[] }
  | { readonly ok: false; readonly trouble: string; readonly said: Sentence };

/** Logs in, finds the collections, and leaves; changes nothing. Throws only for mistakes of our own. */
export async function testDavLogin<Listing extends CollectionListing>(
  { dialect, list }: { readonly dialect: DavDialect; readonly list: ListCollections<Listing> },
  settings: DavSettings,
  credential: Credential,
  signal: AbortSignal = new AbortController().signal,
): Promise<DavLogin<Listing>> {
  const connection = new DavConnection(dialect, settings, credential, DAV_LIMITS);
  try {
    return { ok: true, found: await list(connection, signal) };
  } catch (error) {
    const trouble = asTrouble(dialect, error, connection.base.host);
    if (!(trouble instanceof Trouble)) throw trouble;
    return { ok: false, trouble: trouble.code, said: trouble.said };
  } finally {
    connection.close();
  }
}
