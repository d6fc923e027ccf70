import { z } from 'zod';
import type { AccountId } from '../../../core/ids.ts';
import type { Cursor } from '../../../core/ports/mail.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';

/** An address book elsewhere, of which the cards here are a copy. */
export interface StoredBook {
  readonly name: string;
  readonly title: string;
  readonly account: AccountId;
  readonly href: string;
  readonly readOnly: boolean;
  readonly cursor: Cursor;
  readonly lookedAt: Instant | null;
  readonly madeAt: Instant;
  /** Since when its account no longer has it. */
  readonly goneAt: Instant | null;
}

const bookRow = z
  .object({
    name: z.string(),
    title: z.string(),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
    account: z.string().transform((id) => id as AccountId),
    href: z.string(),
    read_only: z.number(),
    cursor: z.string().nullable(),
    looked_at: z.number().nullable(),
    made_at: z.number(),
    gone_at: z.number().nullable(),
  })
  .transform(({ read_only, looked_at, made_at, gone_at, ...rest }) => ({
    ...rest,
    readOnly: read_only === 1,
    lookedAt: looked_at,
    madeAt: made_at,
    goneAt: gone_at,
  }));

/** All address books, the first made first. */
export async function listBooks(reader: Reader): Promise<readonly StoredBook[]> {
  const rows = await reader.all('SELECT * FROM address_book ORDER BY made_at, name');
  return rows.map((row) => bookRow.parse(row));
}

export async function readBook(reader: Reader, name: string): Promise<StoredBook | null> {
  const row = await reader.get('SELECT * FROM address_book WHERE name = ?', name);
  return row === undefined ? null : bookRow.parse(row);
}

export async function insertBook(
  writer: Writer,
  book: Pick<StoredBook, 'name' | 'title' | 'account' | 'href' | 'readOnly' | 'madeAt'>,
): Promise<void> {
  await writer.run(
    `INSERT INTO address_book (name, title, account, href, read_only, made_at)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    book.name,
    book.title,
    book.account,
    book.href,
    Number(book.readOnly),
    book.madeAt,
  );
}

/** What its server says of it by now. */
export async function renewBook(
  writer: Writer,
  name: string,
  { title, readOnly }: Pick<StoredBook, 'title' | 'readOnly'>,
): Promise<void> {
  await writer.run(
    'UPDATE address_book SET title = ?, read_only = ? WHERE name = ?',
    title,
    Number(readOnly),
    name,
  );
}

export async function setBookGone(writer: Writer, name: string, at: Instant | null): Promise<void> {
  await writer.run('UPDATE address_book SET gone_at = ? WHERE name = ?', at, name);
}

/** Where a look ended; `at` is null while it is not whole. */
export async function setBookLooked(
  writer: Writer,
  name: string,
  { cursor, at }: { readonly cursor: Cursor; readonly at: Instant | null },
): Promise<void> {
  await writer.run(
    'UPDATE address_book SET cursor = ?, looked_at = coalesce(?, looked_at) WHERE name = ?',
    cursor,
    at,
    name,
  );
}

/** A book and everything in it goes. */
export async function removeBook(writer: Writer, name: string): Promise<void> {
  await writer.run('DELETE FROM contact_card WHERE book = ?', name);
  await writer.run('DELETE FROM contact_trouble WHERE book = ?', name);
  await writer.run('DELETE FROM address_book WHERE name = ?', name);
}

/** Notes what cannot be used. False when it was known already. */
export async function noteContactTrouble(
  writer: Writer,
  book: string,
  { href, why }: { readonly href: string; readonly why: string },
  at: Instant,
): Promise<boolean> {
  const done = await writer.run(
    `INSERT INTO contact_trouble (book, href, why, since) VALUES (?, ?, ?, ?)
     ON CONFLICT (book, href) DO UPDATE SET why = excluded.why, since = excluded.since
       WHERE contact_trouble.why <> excluded.why`,
    book,
    href,
    why,
    at,
  );
  return done.changes === 1;
}

export async function endContactTrouble(writer: Writer, book: string, href: string): Promise<void> {
  await writer.run('DELETE FROM contact_trouble WHERE book = ? AND href = ?', book, href);
}

/** How much in a book could not be used. */
export async function countContactTroubles(reader: Reader, book: string): Promise<number> {
  const row = await reader.get('SELECT count(*) AS n FROM contact_trouble WHERE book = ?', book);
  return Number(row?.['n'] ?? 0);
}
