import type { Instant } from '../../../core/time/instant.ts';
import type { Reader } from '../../access.ts';
import { toOccurrence, type StoredOccurrence } from './calendar-objects.ts';

/** When some objects take place, from a moment on. */
export async function occurrencesOfUids(
  reader: Reader,
  uids: readonly string[],
  from: Instant,
): Promise<readonly StoredOccurrence[]> {
  if (uids.length === 0) return [];
  const rows = await reader.all(
    `SELECT o.calendar, o.name, p.occurrence FROM calendar_object o JOIN occurrence p ON p.object = o.seq
     WHERE o.gone = 0 AND o.uid IN (SELECT value FROM json_each(?)) AND p.end_at >= ? ORDER BY p.start_at, o.seq`,
    JSON.stringify(uids),
    from,
  );
  return rows.map(toOccurrence);
}
