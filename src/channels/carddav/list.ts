import type { AddressBookListing } from '../../core/ports/contacts.ts';
import type { DavConnection } from '../dav/connection.ts';
import { asFolder, discover } from '../dav/discover.ts';
import { isReadOnly, nameOf } from '../dav/listed.ts';
import { child, NAMES } from '../dav/xml/element.ts';
import { propfind } from '../dav/xml/questions.ts';

const ASKED = propfind([NAMES.resourceType, NAMES.displayName, NAMES.privileges]);

/** The address books of an account, in the order the server gives. */
export async function listAddressBooks(
  connection: DavConnection,
  signal: AbortSignal,
): Promise<readonly AddressBookListing[]> {
  const { homes } = await discover(connection, signal);
  const listings = new Map<string, AddressBookListing>();
  for (const home of homes) {
    const question = { method: 'PROPFIND', url: home, depth: '1', body: ASKED } as const;
    const { responses, url } = await connection.multistatus(question, signal);
    for (const { href: path, props } of responses) {
      if (child(props.get(NAMES.resourceType), NAMES.addressBook) === undefined) continue;
      const href = connection.hrefOf(asFolder(connection.at(path, url)));
      const readOnly = isReadOnly(props.get(NAMES.privileges));
      listings.set(href, { href, name: nameOf(props), readOnly });
    }
  }
  return [...listings.values()];
}
