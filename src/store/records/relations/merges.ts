import { z } from 'zod';
import type { MergeId, PersonId } from '../../../core/ids.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Row, Writer } from '../../access.ts';
import { rewriteWholes } from './one-person.ts';

/** That two records are of one person, and on whose word. */
export interface StoredMerge {
  readonly id: MergeId;
  /** The record that names both. */
  readonly kept: PersonId;
  readonly part: PersonId;
  /** `address`, `telephone`, `name`, or `said` where a person knew it. */
  readonly grounds: string;
  readonly at: Instant;
  readonly by: string;
  readonly undoneAt: Instant | null;
  readonly undoneBy: string | null;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
const personId = z.string().transform((id) => id as PersonId);

const mergeRow = z
  .object({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
    id: z.string().transform((id) => id as MergeId),
    kept: personId,
    part: personId,
    grounds: z.string(),
    at: z.number(),
    by: z.string(),
    undone_at: z.number().nullable(),
    undone_by: z.string().nullable(),
  })
  .transform(({ undone_at, undone_by, ...rest }) => ({
    ...rest,
    undoneAt: undone_at,
    undoneBy: undone_by,
  }));

const toMerge = (row: Row): StoredMerge => mergeRow.parse(row);

export async function readMerge(reader: Reader, id: string): Promise<StoredMerge | null> {
  const row = await reader.get('SELECT * FROM person_merge WHERE id = ?', id);
  return row === undefined ? null : toMerge(row);
}

/** The merges in force among these records, the oldest first. */
export async function mergesAmong(
  reader: Reader,
  records: readonly string[],
): Promise<readonly StoredMerge[]> {
  const rows = await reader.all(
    `SELECT * FROM person_merge WHERE undone_at IS NULL
       AND part IN (SELECT value FROM json_each(?)) ORDER BY at, id`,
    JSON.stringify(records),
  );
  return rows.map(toMerge);
}

/** Puts a merge in force. The part must be found under itself, and not be the one that is kept. */
export async function insertMerge(
  writer: Writer,
  merge: Omit<StoredMerge, 'undoneAt' | 'undoneBy'>,
): Promise<void> {
  const { id, kept, part, grounds, at, by } = merge;
  await writer.run(
    'INSERT INTO person_merge (id, kept, part, grounds, at, by) VALUES (?, ?, ?, ?, ?, ?)',
    ...[id, kept, part, grounds, at, by],
  );
  await rewriteWholes(writer);
}

/** Undoes a merge. False when it was undone before. */
export async function undoMerge(
  writer: Writer,
  id: string,
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<boolean> {
  const done = await writer.run(
    'UPDATE person_merge SET undone_at = ?, undone_by = ? WHERE id = ? AND undone_at IS NULL',
    at,
    by,
    id,
  );
  await rewriteWholes(writer);
  return done.changes === 1;
}

/** The same two in the same order. */
const ordered = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

export async function sayDifferent(
  writer: Writer,
  pair: { readonly one: string; readonly other: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  const [one, other] = ordered(pair.one, pair.other);
  await writer.run(
    'INSERT INTO person_different (one, other, at, by) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    one,
    other,
    pair.at,
    pair.by,
  );
}

export async function areDifferent(reader: Reader, one: string, other: string): Promise<boolean> {
  const row = await reader.get(
    'SELECT 1 AS there FROM person_different WHERE one = ? AND other = ?',
    ...ordered(one, other),
  );
  return row !== undefined;
}

/**
 * Pairs of people of whom two records share an address or a number, or bear one surname; found under which id each is. They
 * need not be alike beyond that.
 */
export async function alikePairs(
  reader: Reader,
  limit: number,
): Promise<readonly { readonly one: string; readonly other: string }[]> {
  const rows = await reader.all(
    `WITH pair (a, b) AS (
       SELECT one.person, other.person FROM claim one JOIN claim other
         ON other.kind = one.kind AND other.value = one.value AND one.person < other.person
         WHERE one.kind IN ('address', 'telephone')
       UNION
       SELECT one.id, other.id FROM person one JOIN person other
         ON other.surname = one.surname AND one.id < other.id WHERE one.surname IS NOT NULL
     ), whole (a, b) AS (
       SELECT coalesce(x.whole, a), coalesce(y.whole, b) FROM pair
         LEFT JOIN person_one x ON x.id = a LEFT JOIN person_one y ON y.id = b
     )
     SELECT DISTINCT min(a, b) AS one, max(a, b) AS other FROM whole WHERE a <> b ORDER BY 1, 2 LIMIT ?`,
    limit,
  );
  return rows.map((row) => ({ one: String(row['one']), other: String(row['other']) }));
}
