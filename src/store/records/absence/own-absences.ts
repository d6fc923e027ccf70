import { z } from 'zod';
import type { OwnAbsence } from '../../../core/absence/own-absence.ts';
import type { Reader, Writer } from '../../access.ts';
import { toAct, type StoredAct } from '../acts.ts';

const rowShape = z
  .object({
    id: z.string(),
    from_day: z.string(),
    until_day: z.string(),
    stand_in_name: z.string().nullable(),
    stand_in_address: z.string().nullable(),
    stand_in_telephone: z.string().nullable(),
    number: z.string().nullable(),
    given_by: z.string(),
    given_at: z.number(),
  })
  .transform((row): OwnAbsence => ({
    id: row.id,
    from: row.from_day,
    until: row.until_day,
    standIn:
      row.stand_in_name === null
        ? null
        : {
            name: row.stand_in_name,
            address: row.stand_in_address,
            telephone: row.stand_in_telephone,
          },
    number: row.number,
    by: row.given_by,
    givenAt: row.given_at,
  }));

const COLUMNS =
  'id, from_day, until_day, stand_in_name, stand_in_address, stand_in_telephone, number, given_by, given_at';

export async function insertOwnAbsence(
  writer: Writer,
  { id, from, until, standIn, number, by, givenAt }: OwnAbsence,
): Promise<void> {
  await writer.run(
    `INSERT INTO own_absence (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    from,
    until,
    standIn?.name ?? null,
    standIn?.address ?? null,
    standIn?.telephone ?? null,
    number,
    by,
    givenAt,
  );
}

/** Ends every absence that touches these days (ISO dates, the end exclusive). Gives their ids. */
export async function endOwnAbsences(
  writer: Writer,
  { from, until }: Pick<OwnAbsence, 'from' | 'until'>,
  at: number,
): Promise<readonly string[]> {
  const rows = await writer.all(
    `SELECT id FROM own_absence WHERE ended_at IS NULL AND from_day < ? AND until_day > ?`,
    until,
    from,
  );
  const ids = rows.map((row) => String(row['id']));
  for (const id of ids)
    await writer.run('UPDATE own_absence SET ended_at = ? WHERE id = ?', at, id);
  return ids;
}

/** Absences that are not over on a day, the first one first. */
export async function ownAbsencesFrom(reader: Reader, day: string): Promise<readonly OwnAbsence[]> {
  const rows = await reader.all(
    `SELECT ${COLUMNS} FROM own_absence WHERE ended_at IS NULL AND until_day > ? ORDER BY from_day, id`,
    day,
  );
  return rows.map((row) => rowShape.parse(row));
}

/** One of them, whether it is over or not; null when it was ended before its time, or never was. */
export async function ownAbsence(reader: Reader, id: string): Promise<OwnAbsence | null> {
  const row = await reader.get(
    `SELECT ${COLUMNS} FROM own_absence WHERE ended_at IS NULL AND id = ?`,
    id,
  );
  return row === undefined ? null : rowShape.parse(row);
}

/** The last that was over by a day. */
export async function lastOwnAbsence(reader: Reader, day: string): Promise<OwnAbsence | null> {
  const row = await reader.get(
    `SELECT ${COLUMNS} FROM own_absence WHERE from_day <= ? ORDER BY until_day DESC, given_at DESC LIMIT 1`,
    day,
  );
  return row === undefined ? null : rowShape.parse(row);
}

/** Whether an act of this key is on record for an address, whatever became of it. */
export async function isTold(reader: Reader, address: string, key: string): Promise<boolean> {
  const row = await reader.get(
    `SELECT 1 AS one FROM act WHERE address = ? AND kind = 'correspondence.acknowledge' AND act ->> '$.key' = ? LIMIT 1`,
    address.toLowerCase(),
    key,
  );
  return row !== undefined;
}

/** Letters that came within a stretch, bulk and machines' apart, the oldest first. */
export async function cameWithin(
  reader: Reader,
  { from, until }: { readonly from: number; readonly until: number },
  { everything, limit }: { readonly everything: boolean; readonly limit: number },
) {
  const rows = await reader.all(
    `SELECT at, from_name, from_address, subject, sorting FROM message
     WHERE ours = 0 AND automatic = 0 AND at >= ? AND at < ? AND coalesce(sorting, '') NOT IN ('bulk', 'suspicious')
       AND (? OR confidentiality = 'office') ORDER BY at, seq LIMIT ?`,
    from,
    until,
    everything ? 1 : 0,
    limit,
  );
  return rows.map((row) => ({
    at: Number(row['at']),
    from: String(row['from_name'] === '' ? row['from_address'] : row['from_name']),
    subject: String(row['subject']),
    sorting: row['sorting'] === null ? null : String(row['sorting']),
  }));
}

/** What was done within a stretch, copies for the Sent folder apart; the oldest first. */
export async function doneWithin(
  reader: Reader,
  { from, until }: { readonly from: number; readonly until: number },
  limit: number,
): Promise<readonly StoredAct[]> {
  const rows = await reader.all(
    `SELECT * FROM act WHERE state = 'done' AND ended_at >= ? AND ended_at < ? AND kind <> 'mailbox.file'
     ORDER BY ended_at, rowid LIMIT ?`,
    from,
    until,
    limit,
  );
  return rows.map(toAct);
}
