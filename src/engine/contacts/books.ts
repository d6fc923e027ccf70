import { Trouble } from '../../core/errors.ts';
import type { Writer } from '../../store/access.ts';
import { listAccounts } from '../../store/records/accounts.ts';
import { removeBook } from '../../store/records/relations/address-books.ts';
import { cardsOf } from '../../store/records/relations/contact-cards.ts';
import type { Owner } from '../owner.ts';
import { dropCard } from './keep-card.ts';
import { lookAtContacts, type LookedContacts } from './look.ts';

/** The copy of an address book goes, with what only its cards said. */
export async function forgetBook(writer: Writer, name: string): Promise<void> {
  for (const card of await cardsOf(writer, 'book', [name])) await dropCard(writer, card);
  await removeBook(writer, name);
}

/** Reads every address book elsewhere now. An account that cannot be asked is told among what was troubled; the others are read. */
export async function readContactsNow(owner: Owner): Promise<LookedContacts> {
  const { signal } = new AbortController();
  const all = { books: 0, changed: 0, gone: 0 };
  const troubled: LookedContacts['troubled'][number][] = [];
  for (const { id, title } of await listAccounts(owner.store.read)) {
    const contacts = owner.accounts.get(id)?.contacts ?? null;
    if (contacts === null) continue;
    try {
      const looked = await lookAtContacts(owner, contacts, signal);
      all.books += looked.books;
      all.changed += looked.changed;
      all.gone += looked.gone;
      troubled.push(...looked.troubled);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      troubled.push({ book: title, said: error.said });
    }
  }
  return { ...all, troubled };
}
