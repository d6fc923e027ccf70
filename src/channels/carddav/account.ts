import type { ContactsAccount } from '../../core/ports/contacts.ts';
import { DavAccount, type DavOptions } from '../dav/account.ts';
import { CARDDAV_DIALECT } from './dialect.ts';
import { listAddressBooks } from './list.ts';

/** Opens the address books of a CardDAV server (RFC 6352); connects when it is first asked something. */
export function openCarddavAccount(options: DavOptions): ContactsAccount {
  return new DavAccount({ dialect: CARDDAV_DIALECT, list: listAddressBooks }, options);
}
