import { z } from 'zod';
import type { Reader } from '../../access.ts';

/** Something came in: from whom, or by which channel. */
export interface CameIn {
  readonly of: string;
  readonly name: string;
  readonly at: number;
}

/** Messages of so long a time; more is no office's mail. */
const MOST = 50_000;

/** What came since a moment from people the office writes to; automatic answers are nobody's. */
export async function cameFrom(
  reader: Reader,
  since: number,
  everything: boolean,
): Promise<readonly CameIn[]> {
  const rows = await reader.all(
    `SELECT from_address AS "of", from_name AS name, at FROM message
     WHERE at > ? AND ours = 0 AND automatic = 0 AND (? = 1 OR confidentiality = 'office')
       AND from_address IN (SELECT address FROM written_to) ORDER BY at LIMIT ?`,
    since,
    everything ? 1 : 0,
    MOST,
  );
  return rows.map(cameIn);
}

/** What came since a moment, by the account that brought it. */
export async function cameBy(reader: Reader, since: number): Promise<readonly CameIn[]> {
  const rows = await reader.all(
    `SELECT a.channel AS "of", coalesce(c.title, a.channel) AS name, m.at AS at
     FROM message m JOIN arrival a ON a.id = m.arrival JOIN account c ON c.id = a.channel
     WHERE m.at > ? AND m.ours = 0 ORDER BY m.at LIMIT ?`,
    since,
    MOST,
  );
  return rows.map(cameIn);
}

function cameIn(row: Readonly<Record<string, unknown>>): CameIn {
  return { of: String(row['of']), name: String(row['name']), at: Number(row['at']) };
}

const dueRow = z
  .object({ id: z.string(), at: z.number(), fired_at: z.number().nullable() })
  .transform(({ id, at, fired_at }) => ({ wake: id, at, firedAt: fired_at }));

/** Moments that were due within a stretch, and when they were looked at. */
export async function wakesWithin(
  reader: Reader,
  from: number,
  until: number,
): Promise<readonly z.output<typeof dueRow>[]> {
  const rows = await reader.all(
    'SELECT id, at, fired_at FROM wake WHERE at >= ? AND at < ? ORDER BY at, id',
    from,
    until,
  );
  return rows.map((row) => dueRow.parse(row));
}

/** One matter somebody owed, and whether he had to be reminded. */
export interface AnsweredMatter {
  readonly loop: string;
  readonly address: string;
  readonly isLate: boolean;
}

/** The last matters that people owed and are closed, the newest first. */
export async function answeredMatters(
  reader: Reader,
  limit: number,
  everything: boolean,
): Promise<readonly AnsweredMatter[]> {
  const rows = await reader.all(
    `SELECT id, address, chases FROM loop WHERE state = 'closed' AND owes = 'they' AND outcome = 'answered'
       AND (? = 1 OR confidentiality = 'office') ORDER BY closed_at DESC, id LIMIT ?`,
    everything ? 1 : 0,
    limit,
  );
  return rows.map((row) => ({
    loop: String(row['id']),
    address: String(row['address']),
    isLate: Number(row['chases']) > 0,
  }));
}
