import type { CollectionListing, Resource } from '../../core/ports/collection.ts';
import { isWithin } from '../collections/hrefs.ts';
import type { DavConnection } from './connection.ts';
import { Download } from './download.ts';
import { DavRefusal, isLater } from './trouble.ts';
import type { DavError } from './xml/read-errors.ts';
import { NotXml } from './xml/read-elements.ts';

/** What would not be written. */
interface Refused {
  readonly collection: CollectionListing;
  readonly text: string | null;
  readonly uid: string | null;
}

/** More resources than these that may have a UID are not looked at. */
const MOST_LOOKED_AT = 5;

/**
 * What stands in the collection under a UID that the server would not take once more: the resource it named (RFC 4791, 5.3.2.1;
 * RFC 6352, 6.3.2.1), else the one it finds when it is asked. Null where there is none in this collection: then it is in another one of the account.
 */
export async function holderOf(
  connection: DavConnection,
  { collection: listing, text, uid }: Refused,
  errors: readonly DavError[],
  signal: AbortSignal,
): Promise<Resource | null> {
  if (uid === null) return null;
  const { dialect } = connection;
  const collection = connection.at(listing.href);
  const download = new Download(connection, collection, signal);
  const lookAt = async (hrefs: readonly string[]): Promise<Resource | null> => {
    const inside = hrefs.filter((href) => isWithin(href, collection.pathname));
    for (const href of inside.slice(0, MOST_LOOKED_AT)) {
      const got = await download.one(href);
      if (got.got === 'resource' && dialect.holds(got.resource.text, uid)) return got.resource;
    }
    return null;
  };
  const named = await lookAt(errors.flatMap(({ hrefs }) => hrefs));
  if (named !== null) return named;
  const body = dialect.withUid(uid, text ?? '');
  const question = { method: 'REPORT', url: collection, depth: '1', body } as const;
  try {
    const { responses } = await connection.multistatus(question, signal);
    return await lookAt(responses.map(({ href }) => href));
  } catch (error) {
    const cannot = error instanceof DavRefusal && error.status !== 401 && !isLater(error);
    if (cannot || error instanceof NotXml) return null;
    throw error;
  }
}
