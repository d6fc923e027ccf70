import type { CollectionAccount, CollectionListing, CollectionWriter } from './collection.ts';

/** An address book somewhere else (RFC 6352 section 5.2), as its account lists it. */
export type AddressBookListing = CollectionListing;

/** An account with address books: a CardDAV server, or the memory stand-in. */
export type ContactsAccount = CollectionAccount<AddressBookListing>;
export type ContactsWriter = CollectionWriter<AddressBookListing>;
