import type { CardChange } from '../../core/people/cards/card-change.ts';
import { isSameCard, mergeCards } from '../../core/people/cards/merge-cards.ts';
import type { Resource } from '../../core/ports/collection.ts';
import type { ContactsWriter } from '../../core/ports/contacts.ts';
import { readBook, type StoredBook } from '../../store/records/relations/address-books.ts';
import {
  cardByHref,
  readCardAt,
  type StoredCard,
} from '../../store/records/relations/contact-cards.ts';
import { dropCard, keepCard } from '../contacts/keep-card.ts';
import type { Owner } from '../owner.ts';
import type { Outcome } from './perform.ts';

const nothing = { rejected: [], sent: null } as const;
const failed = (why: string): Outcome => ({ outcome: 'failed', proof: why, why, ...nothing });
const later = (why: string): Outcome => ({ outcome: 'later', proof: why, why, ...nothing });
const done = (proof: string): Outcome => ({ outcome: 'done', proof, ...nothing });
const changed = (theirs: string | null): Outcome => ({
  ...failed('engine.card-changed-meanwhile'),
  theirs,
});

/** Whoever is always overtaken gives up after so many tries, and it is told. */
const TRIES = 4;

/**
 * Writes one card to its server, then our copy of it. What somebody else made of other lines of the card meanwhile is kept;
 * where both changed the same, nothing is written and the difference is shown. Doing it twice does it once.
 */
export async function performCard(owner: Owner, asked: CardChange): Promise<Outcome> {
  const book = await readBook(owner.store.read, asked.book);
  if (book === null || book.goneAt !== null) return failed('contacts-refused.book-gone');
  if (book.readOnly) return failed('contacts-refused.read-only');
  const writer = owner.accounts.get(book.account)?.contacts?.writer ?? null;
  if (writer === null) return failed('contacts-refused.read-only');
  for (let tries = 1; ; tries += 1) {
    const outcome = await writeOnce(owner, writer, book, asked);
    if (outcome !== 'overtaken') return outcome;
    if (tries === TRIES) return later('contacts-server-unreachable');
  }
}

/** What is to stand there, seen what does; or that it does already, or cannot. */
type Wanted = { readonly text: string | null } | Outcome;

function wanted({ text, before }: CardChange, stands: StoredCard | null): Wanted {
  if (stands === null) {
    if (text === null) return done('already gone');
    // What he meant to change somebody took away: it is not put back.
    return before === null ? { text } : changed(null);
  }
  if (text === null) {
    const same = before !== null && isSameCard(before, stands.text);
    return same ? { text } : changed(stands.text);
  }
  if (isSameCard(text, stands.text)) return done('stands there');
  if (before === null) return changed(stands.text);
  const merged = mergeCards(before, text, stands.text);
  return merged === null ? changed(stands.text) : { text: merged };
}

async function writeOnce(
  owner: Owner,
  writer: ContactsWriter,
  book: StoredBook,
  asked: CardChange,
): Promise<Outcome | 'overtaken'> {
  const stands = await readCardAt(owner.store.read, asked.book, asked.name);
  const want = wanted(asked, stands);
  if ('outcome' in want) return want;
  const listing = { href: book.href, name: book.title, readOnly: book.readOnly };
  const written =
    want.text === null
      ? await writer.remove(listing, stands?.href ?? '', stands?.remoteEtag ?? '')
      : await writer.put(listing, {
          href: stands?.href ?? null,
          uid: asked.uid,
          etag: stands?.remoteEtag ?? null,
          text: want.text,
        });
  owner.tools.probe('card-after-server');
  switch (written.result) {
    case 'written': {
      const { href, etag } = written;
      if (want.text === null) await take(owner, book, { href, theirs: null });
      else if (etag === null) return 'overtaken';
      else
        await take(owner, book, {
          href,
          theirs: { href, etag, text: written.kept?.text ?? want.text },
        });
      return done(etag ?? 'removed');
    }
    case 'conflict': {
      const { theirs } = written;
      const href = theirs?.href ?? stands?.href ?? '';
      await take(owner, book, { href, theirs });
      // A new card under that name is ours, when the connection broke before we heard; else it is somebody else's.
      return stands === null && theirs !== null && asked.text !== null
        ? isSameCard(theirs.text, asked.text)
          ? done('stands there')
          : changed(theirs.text)
        : 'overtaken';
    }
    case 'refused':
      return failed(written.why);
    case 'later':
    // Asked again, a write that did happen is met as a conflict with itself.
    case 'unknown':
      return later(written.why);
    default:
      return written satisfies never;
  }
}

/** What stands on the server is kept here at once, so that the next change rests on it. */
async function take(
  owner: Owner,
  { name: book }: StoredBook,
  { href, theirs }: { readonly href: string; readonly theirs: Resource | null },
): Promise<void> {
  await owner.store.transact(async (writer) => {
    if (theirs !== null) {
      const { text, etag: remoteEtag } = theirs;
      await keepCard(owner, writer, { book, text, href: theirs.href, remoteEtag });
      return;
    }
    const card = await cardByHref(writer, book, href);
    if (card !== null) await dropCard(writer, card);
  });
}
