import { z } from 'zod';
import type { PersonId } from '../../../core/ids.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Row, Writer } from '../../access.ts';

/** One card of an address book elsewhere, as it is kept here. */
export interface StoredCard {
  readonly seq: number;
  readonly book: string;
  readonly name: string;
  readonly uid: string;
  /** Hash of the text. */
  readonly etag: string;
  readonly text: string;
  readonly href: string;
  readonly remoteEtag: string;
  /** Whom it is about; null for a group. */
  readonly person: PersonId | null;
  readonly organisation: string | null;
  readonly changedAt: Instant;
}

const cardRow = z
  .object({
    seq: z.number(),
    book: z.string(),
    name: z.string(),
    uid: z.string(),
    etag: z.string(),
    text: z.string(),
    href: z.string(),
    remote_etag: z.string(),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
    person: z.nullable(z.string().transform((id) => id as PersonId)),
    organisation: z.string().nullable(),
    changed_at: z.number(),
  })
  .transform(({ remote_etag, changed_at, ...rest }) => ({
    ...rest,
    remoteEtag: remote_etag,
    changedAt: changed_at,
  }));

const toCard = (row: Row): StoredCard => cardRow.parse(row);

export async function readCardAt(
  reader: Reader,
  book: string,
  name: string,
): Promise<StoredCard | null> {
  const row = await reader.get(
    'SELECT * FROM contact_card WHERE book = ? AND name = ?',
    book,
    name,
  );
  return row === undefined ? null : toCard(row);
}

export async function cardByHref(
  reader: Reader,
  book: string,
  href: string,
): Promise<StoredCard | null> {
  const row = await reader.get(
    'SELECT * FROM contact_card WHERE book = ? AND href = ?',
    book,
    href,
  );
  return row === undefined ? null : toCard(row);
}

/** The cards about any of these, the first that came first. */
export async function cardsOf(
  reader: Reader,
  whose: 'person' | 'organisation' | 'book',
  ids: readonly string[],
): Promise<readonly StoredCard[]> {
  const rows = await reader.all(
    `SELECT * FROM contact_card WHERE ${whose} IN (SELECT value FROM json_each(?)) ORDER BY seq`,
    JSON.stringify(ids),
  );
  return rows.map(toCard);
}

/** The versions a book's server gave, by href. */
export async function knownCardEtags(
  reader: Reader,
  book: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.all('SELECT href, remote_etag FROM contact_card WHERE book = ?', book);
  return new Map(rows.map((row) => [String(row['href']), String(row['remote_etag'])]));
}

/** Keeps a card in its place; the one that stood there is replaced. Answers its number. */
export async function writeCardAt(writer: Writer, card: Omit<StoredCard, 'seq'>): Promise<number> {
  const row = await writer.get(
    `INSERT INTO contact_card (book, name, uid, etag, text, href, remote_etag, person, organisation, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (book, name) DO UPDATE SET uid = excluded.uid, etag = excluded.etag, text = excluded.text,
       href = excluded.href, remote_etag = excluded.remote_etag, person = excluded.person,
       organisation = excluded.organisation, changed_at = excluded.changed_at
     RETURNING seq`,
    card.book,
    card.name,
    card.uid,
    card.etag,
    card.text,
    card.href,
    card.remoteEtag,
    card.person,
    card.organisation,
    card.changedAt,
  );
  return Number(row?.['seq']);
}

export async function removeCardAt(writer: Writer, seq: number): Promise<void> {
  await writer.run('DELETE FROM contact_card WHERE seq = ?', seq);
}

/** How many cards stand in a book. */
export async function countCards(reader: Reader, book: string): Promise<number> {
  const row = await reader.get('SELECT count(*) AS n FROM contact_card WHERE book = ?', book);
  return Number(row?.['n'] ?? 0);
}

/** Cards in which a name stands: of a group that is called so, or of somebody who is put under it. */
export async function groupCards(reader: Reader, name: string): Promise<readonly StoredCard[]> {
  const like = `%${name.replaceAll(/[%_\\]/g, (sign) => `\\${sign}`)}%`;
  const rows = await reader.all(
    `SELECT * FROM contact_card WHERE text LIKE ? ESCAPE '\\' AND (text LIKE '%CATEGORIES%' OR text LIKE '%KIND%')
     ORDER BY seq LIMIT ?`,
    like,
    MOST_GROUPED,
  );
  return rows.map(toCard);
}

/** Cards looked through for those of one group. */
const MOST_GROUPED = 2_000;

/** Whom the cards of a book with these UIDs are about. */
export async function peopleCardsIn(
  reader: Reader,
  book: string,
  uids: readonly string[],
): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT person FROM contact_card WHERE book = ? AND person IS NOT NULL
       AND replace(lower(uid), 'urn:uuid:', '') IN (SELECT lower(value) FROM json_each(?)) ORDER BY seq`,
    book,
    JSON.stringify(uids),
  );
  return rows.map((row) => String(row['person']));
}
