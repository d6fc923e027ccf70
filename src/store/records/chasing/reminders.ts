import type { ActKind } from '../../../core/mandate/acts.ts';
import type { Reader } from '../../access.ts';
import { toAct, type StoredAct } from '../acts.ts';

/** Deeds by which somebody is reminded. */
export const REMINDERS: readonly ActKind[] = [
  'correspondence.chase',
  'meeting.remind',
  'invoice.remind',
];

/** So many reminders to one person are looked back at. */
const MOST_REMINDERS = 200;

/** Reminders to these addresses, whatever became of them, the newest first. */
export async function remindersTo(
  reader: Reader,
  addresses: readonly string[],
): Promise<readonly StoredAct[]> {
  const rows = await reader.all(
    `SELECT * FROM act WHERE address IN (SELECT value FROM json_each(?)) AND kind IN (SELECT value FROM json_each(?))
     ORDER BY created_at DESC, id DESC LIMIT ?`,
    JSON.stringify(addresses),
    JSON.stringify(REMINDERS),
    MOST_REMINDERS,
  );
  return rows.map(toAct);
}

/** When a reminder last left, or may have left, for one of these addresses; null for never. */
export async function lastReminded(
  reader: Reader,
  addresses: readonly string[],
): Promise<number | null> {
  const row = await reader.get(
    `SELECT max(coalesce(ended_at, started_at)) AS at FROM act
     WHERE address IN (SELECT value FROM json_each(?)) AND kind IN (SELECT value FROM json_each(?))
       AND state IN ('done', 'started', 'unknown')`,
    JSON.stringify(addresses),
    JSON.stringify(REMINDERS),
  );
  return typeof row?.['at'] === 'number' ? row['at'] : null;
}
