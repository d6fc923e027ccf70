import { Trouble } from '../../core/errors.ts';
import type { CollectionBatch } from '../../core/ports/collection.ts';
import type { AddressBookListing, ContactsAccount } from '../../core/ports/contacts.ts';
import { say, sentence, type Sentence } from '../../core/text/words.ts';
import type { Writer } from '../../store/access.ts';
import { readProfile } from '../../store/records/meta.ts';
import {
  endContactTrouble,
  insertBook,
  listBooks,
  noteContactTrouble,
  readBook,
  renewBook,
  setBookGone,
  setBookLooked,
  type StoredBook,
} from '../../store/records/relations/address-books.ts';
import { cardByHref, knownCardEtags } from '../../store/records/relations/contact-cards.ts';
import { freeName } from '../diary/elsewhere/slug.ts';
import type { Owner } from '../owner.ts';
import { allWords, raise } from '../raise.ts';
import { dropCard, keepCard } from './keep-card.ts';
import { tellAlike } from './alike.ts';

/** What one look around an account's address books brought. */
export interface LookedContacts {
  readonly books: number;
  readonly changed: number;
  readonly gone: number;
  /** What could not be used or read, and why. */
  readonly troubled: readonly { readonly book: string; readonly said: Sentence }[];
}

/**
 * Looks what changed in every address book of an account since the last time, and keeps it. Batch by batch, each with its
 * cursor in one transaction: cut off anywhere, the next look goes on from there.
 * @throws Trouble when the account cannot be asked
 */
export async function lookAtContacts(
  owner: Owner,
  account: ContactsAccount,
  signal: AbortSignal,
): Promise<LookedContacts> {
  const listings = await account.list(signal);
  owner.tools.probe('look-before-commit');
  const books = await knownOf(owner, account, listings);
  const looked = { books: books.length, changed: 0, gone: 0 };
  const troubled: LookedContacts['troubled'][number][] = [];
  for (const { book, listing } of books) {
    if (signal.aborted) break;
    try {
      const known = await knownCardEtags(owner.store.read, book.name);
      const since = { cursor: book.cursor, known };
      for await (const batch of account.changes(listing, since, signal)) {
        const taken = await takeIn(owner, book.name, batch);
        looked.changed += taken.changed;
        looked.gone += taken.gone;
        troubled.push(...taken.whys.map((why) => ({ book: book.name, said: sentence(why) })));
      }
    } catch (error) {
      // One book that is gone or broken must not hide the others; a server that is away is away for all.
      if (!(error instanceof Trouble) || error.retry) throw error;
      if (error.code === 'contacts-gone') await markGone(owner, book.name);
      troubled.push({ book: book.name, said: error.said });
    }
  }
  if (looked.changed > 0) await tellAlike(owner);
  return { ...looked, troubled };
}

interface KnownBook {
  readonly book: StoredBook;
  readonly listing: AddressBookListing;
}

/** Every book of the account under its name here; one not seen before gets one. */
async function knownOf(
  owner: Owner,
  { account }: ContactsAccount,
  listings: readonly AddressBookListing[],
): Promise<readonly KnownBook[]> {
  return owner.store.transact(async (writer) => {
    const found: KnownBook[] = [];
    const madeAt = owner.tools.clock.now();
    for (const listing of listings) {
      const all = await listBooks(writer);
      const { href, readOnly } = listing;
      const known = all.find((one) => one.account === account && one.href === href);
      const lastSegment = href.split('/').findLast((part) => part !== '') ?? href;
      const name = known?.name ?? freeName(listing.name ?? lastSegment, all);
      const title = listing.name ?? known?.title ?? name;
      if (known === undefined)
        await insertBook(writer, { name, title, account, href, readOnly, madeAt });
      else await renewBook(writer, name, { title, readOnly });
      if (known !== undefined && known.goneAt !== null) await setBookGone(writer, name, null);
      const book = await readBook(writer, name);
      if (book !== null) found.push({ book, listing });
    }
    const there = new Set(found.map(({ book }) => book.name));
    for (const one of await listBooks(writer))
      if (one.account === account && !there.has(one.name) && one.goneAt === null)
        await setGone(owner, writer, one);
    return found;
  });
}

async function markGone(owner: Owner, name: string): Promise<void> {
  await owner.store.transact(async (writer) => {
    const book = await readBook(writer, name);
    if (book !== null && book.goneAt === null) await setGone(owner, writer, book);
  });
}

/** A book that is gone there is said to be gone, once; what was known of it stays. */
async function setGone(owner: Owner, writer: Writer, { name, title }: StoredBook): Promise<void> {
  await setBookGone(writer, name, owner.tools.clock.now());
  const profile = await readProfile(writer);
  if (profile === null) return;
  const said = sentence('engine.contacts-gone', { book: title });
  await raise(owner, writer, profile, { said, urgent: false, about: name });
}

interface Taken {
  readonly changed: number;
  readonly gone: number;
  /** Keys of sentences: what could not be used. */
  readonly whys: readonly string[];
}

/** Keeps one batch with its cursor. */
async function takeIn(owner: Owner, name: string, batch: CollectionBatch): Promise<Taken> {
  owner.tools.probe('look-before-commit');
  const taken = await owner.store.transact(async (writer): Promise<Taken> => {
    const book = await readBook(writer, name);
    if (book === null) return { changed: 0, gone: 0, whys: [] };
    const at = owner.tools.clock.now();
    let gone = 0;
    for (const href of batch.gone) {
      const card = await cardByHref(writer, name, href);
      if (card === null) continue;
      await dropCard(writer, card);
      await endContactTrouble(writer, name, href);
      gone += 1;
    }
    let changed = 0;
    const troubled = [...batch.troubled];
    for (const { href, etag, text } of batch.changed) {
      const kept = await keepCard(owner, writer, { book: name, text, href, remoteEtag: etag });
      if (kept.kept === 'refused') troubled.push({ href, why: kept.why });
      else await endContactTrouble(writer, name, href);
      if (kept.kept === 'created' || kept.kept === 'changed') changed += 1;
    }
    await tellTroubled(owner, writer, book, troubled);
    await setBookLooked(writer, name, { cursor: batch.cursor, at: batch.last ? at : null });
    return { changed, gone, whys: troubled.map(({ why }) => why) };
  });
  owner.tools.probe('look-after-commit');
  if (taken.changed + taken.gone > 0) owner.tools.changed(owner.id);
  return taken;
}

/** What could not be used and was not known yet is said, all of a batch in one sentence. */
async function tellTroubled(
  owner: Owner,
  writer: Writer,
  { name, title }: StoredBook,
  troubled: CollectionBatch['troubled'],
): Promise<void> {
  const at = owner.tools.clock.now();
  const fresh: string[] = [];
  for (const trouble of troubled)
    if (await noteContactTrouble(writer, name, trouble, at)) fresh.push(trouble.why);
  const profile = await readProfile(writer);
  const [first, ...more] = fresh;
  if (profile === null || first === undefined) return;
  const why = say(allWords(owner), sentence(first), profile.language);
  const values = { book: title, why, count: String(fresh.length) };
  const key = more.length === 0 ? 'engine.contacts-troubled-one' : 'engine.contacts-troubled';
  await raise(owner, writer, profile, { said: sentence(key, values), urgent: false, about: name });
}
