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
  const sums = since.map(
    (_instant, place) =>
      `count(*) FILTER (WHERE created_at >= ?) AS count${place},
       coalesce(sum(amount_minor) FILTER (WHERE created_at >= ?), 0) AS minor${place}`,
  );
  const row = await reader.get(
    `SELECT ${sums.join(', ')} FROM act
     WHERE kind = ? AND (? IS NULL OR counterpart IN (SELECT value FROM json_each(?))) AND created_at >= ?
       AND state IN ('permitted', 'started', 'done', 'unknown') AND id IS NOT ?`,
    ...since.flatMap((instant) => [instant, instant]),
    kind,
    person,
    JSON.stringify(person === null ? [] : await recordsOf(reader, person)),
    Math.min(...since),
    but,
  );
  return since.map((_instant, place) => ({
    count: Number(row?.[`count${place}`] ?? 0),
    minor: Number(row?.[`minor${place}`] ?? 0),
  }));
}
