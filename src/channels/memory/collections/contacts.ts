import type { Clock } from '../../../core/ports/clock.ts';
import type { AddressBookListing } from '../../../core/ports/contacts.ts';
import { ENDING, uidOfCard } from '../../contacts/lines.ts';
import type { CollectionPlan, MemoryKind } from './kind.ts';
import { MemoryCollections } from './world.ts';

const CONTACTS: MemoryKind<AddressBookListing, CollectionPlan> = {
  says: 'contacts',
  ending: ENDING,
  listing: (href, { name, title, readOnly }) => ({
    href,
    name: title ?? name,
    readOnly: readOnly ?? false,
  }),
  uidOf: uidOfCard,
  invalid: 'valid-address-data',
  gone: 'book-gone',
  rewritten: (text) => text.replace(/^END:VCARD\r\n/m, 'X-SERVER-SAW:TRUE\r\n$&'),
};

/** The address books elsewhere of everybody in a memory world. */
export class MemoryContacts extends MemoryCollections<AddressBookListing, CollectionPlan> {
  /** Makes an address book; answers its href. */
  addBook(user: string, plan: CollectionPlan): string {
    return this.make(user, plan);
  }

  removeBook(user: string, href: string): void {
    this.drop(user, href);
  }
}

export function openMemoryContacts(options: { readonly clock: Clock }): MemoryContacts {
  return new MemoryContacts(CONTACTS, options.clock);
}
