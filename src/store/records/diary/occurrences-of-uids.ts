import type { Instant } from '../../../core/time/instant.ts';
import type { Reader } from '../../access.ts';
import { toOccurrence, type StoredOccurrence } from './calendar-objects.ts';

/** A rule may say every second: more times than these are looked at of no series. */
const MOST_TIMES = 5000;

/** When some objects take place, from a moment on; the first so many times. */
export async function occurrencesOfUids(
  reader: Reader,
  uids: readonly string[],
  from: Instant,
): Promise<readonly StoredOccurrence[]> {
  if (uids.length === 0) return [];
  const rows = await reader.all(
    `SELECT o.calendar, o.name, p.occurrence FROM calendar_object o JOIN occurrence p ON p.object = o.seq
     WHERE o.gone = 0 AND o.uid IN (SELECT value FROM json_each(?)) AND p.end_at >= ? ORDER BY p.start_at, o.seq LIMIT ?`,
    JSON.stringify(uids),
    from,
    MOST_TIMES,
  );
  return rows.map(toOccurrence);
}
