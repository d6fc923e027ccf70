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

/** When some series last took place before a moment, by UID; those that did not are left out. */
export async function lastTimesBefore(
  reader: Reader,
  uids: readonly string[],
  before: Instant,
): Promise<ReadonlyMap<string, Instant>> {
  if (uids.length === 0) return new Map();
  const rows = await reader.all(
    `SELECT o.uid, max(p.start_at) AS last FROM calendar_object o JOIN occurrence p ON p.object = o.seq
     WHERE o.gone = 0 AND o.uid IN (SELECT value FROM json_each(?)) AND p.start_at < ? GROUP BY o.uid`,
    JSON.stringify(uids),
    before,
  );
  return new Map(rows.map((row) => [String(row['uid']), Number(row['last'])]));
}
