import { z } from 'zod';
import {
  etiquetteOf,
  METHODS,
  NO_ETIQUETTE,
  type Etiquette,
  type Gift,
} from '../../../core/people/etiquette.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Row, Writer } from '../../access.ts';

const etiquetteCard = z.object({
  method: z.enum(METHODS).nullable(),
  sensitivities: z.array(z.string()),
  note: z.string().nullable(),
  said: z
    .array(z.enum(['language', 'form', 'title', 'familiar', 'greeting', 'nobility']))
    .default([]),
});

/** The card of one record by itself. */
export async function readEtiquette(reader: Reader, record: string): Promise<Etiquette> {
  const row = await reader.get('SELECT card FROM etiquette WHERE person = ?', record);
  return row === undefined ? NO_ETIQUETTE : etiquetteCard.parse(JSON.parse(String(row['card'])));
}

/** The card of a person, of all his records. */
export async function etiquetteOfRecords(
  reader: Reader,
  records: readonly string[],
): Promise<Etiquette> {
  return etiquetteOf(await Promise.all(records.map((record) => readEtiquette(reader, record))));
}

export async function writeEtiquette(
  writer: Writer,
  record: string,
  card: Etiquette,
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await writer.run(
    `INSERT INTO etiquette (person, card, at, by) VALUES (?, ?, ?, ?)
     ON CONFLICT (person) DO UPDATE SET card = excluded.card, at = excluded.at, by = excluded.by`,
    record,
    JSON.stringify(card),
    at,
    by,
  );
}

const giftRow = z
  .object({
    id: z.string(),
    direction: z.enum(['given', 'received']),
    on_day: z.string(),
    what: z.string(),
    worth_minor: z.number().nullable(),
    currency: z.string().nullable(),
  })
  .transform(({ on_day, worth_minor: minor, currency, ...rest }) => ({
    ...rest,
    day: on_day,
    worth: minor === null || currency === null ? null : { minor, currency },
  }));

const toGift = (row: Row): Gift => giftRow.parse(row);

/** What was given and received, the last first. */
export async function giftsOf(
  reader: Reader,
  records: readonly string[],
): Promise<readonly Gift[]> {
  const rows = await reader.all(
    `SELECT * FROM gift WHERE person IN (SELECT value FROM json_each(?)) ORDER BY on_day DESC, id`,
    JSON.stringify(records),
  );
  return rows.map(toGift);
}

export async function insertGift(
  writer: Writer,
  gift: Gift & { readonly person: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  await writer.run(
    `INSERT INTO gift (id, person, direction, on_day, what, worth_minor, currency, at, by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    gift.id,
    gift.person,
    gift.direction,
    gift.day,
    gift.what,
    gift.worth?.minor ?? null,
    gift.worth?.currency ?? null,
    gift.at,
    gift.by,
  );
}

/** Takes back what was written by mistake. */
export async function removeGift(writer: Writer, id: string): Promise<boolean> {
  return (await writer.run('DELETE FROM gift WHERE id = ?', id)).changes === 1;
}
