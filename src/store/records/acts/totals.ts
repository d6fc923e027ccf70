import { recordsOf } from '../relations/one-person.ts';
import type { Reader } from '../../access.ts';

/** What was done of a kind since each of some instants, for one person or for all, one act left out: how often, and for how much. */
export async function totalsSince(
  reader: Reader,
  kind: string,
  person: string | null,
  { since, but }: { readonly since: readonly number[]; readonly but: string | null },
): Promise<readonly { readonly count: number; readonly minor: number }[]> {
  // All in one look: a busy office has thousands of a kind in a year.
  const rows = await reader.all(
    `SELECT count(act.id) AS count, coalesce(sum(amount_minor), 0) AS minor
     FROM json_each(?) AS since LEFT JOIN (
       SELECT id, amount_minor, created_at FROM act
       WHERE kind = ? AND (? IS NULL OR counterpart IN (SELECT value FROM json_each(?))) AND created_at >= ?
         AND state IN ('permitted', 'started', 'done', 'unknown') AND id IS NOT ?) AS act ON act.created_at >= since.value
     GROUP BY since.key ORDER BY since.key`,
    JSON.stringify(since),
    kind,
    person,
    JSON.stringify(person === null ? [] : await recordsOf(reader, person)),
    Math.min(...since),
    but,
  );
  return rows.map((row) => ({ count: Number(row['count']), minor: Number(row['minor']) }));
}
