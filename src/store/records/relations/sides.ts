import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Writer } from '../../access.ts';
import { mergesAmong, undoMerge, type StoredMerge } from './merges.ts';
import { recordsOf } from './one-person.ts';

/** Whether any records of two people stand on different sides of one matter: then they are never the same. */
export async function onOppositeSides(
  reader: Reader,
  one: string,
  other: string,
): Promise<boolean> {
  const row = await reader.get(
    `SELECT 1 AS there FROM matter_person a JOIN matter_person b ON b.matter = a.matter AND b.side <> a.side
     WHERE a.person IN (SELECT value FROM json_each(?)) AND b.person IN (SELECT value FROM json_each(?))`,
    JSON.stringify(await recordsOf(reader, one)),
    JSON.stringify(await recordsOf(reader, other)),
  );
  return row !== undefined;
}

/** A merge that was undone because of a matter; the matter by its reference. */
export interface Parted {
  readonly merge: StoredMerge;
  readonly matter: string;
}

/**
 * Parts records that were merged and turn out to stand on different sides of a matter: the last merge between them is undone.
 */
export async function partOpposed(writer: Writer, at: Instant): Promise<readonly Parted[]> {
  const undone: Parted[] = [];
  for (;;) {
    const row = await writer.get(
      `SELECT a.person AS one, b.person AS other, matter.reference FROM person_one x
       JOIN matter_person a ON a.person = x.id
       JOIN matter_person b ON b.matter = a.matter AND b.side <> a.side
       LEFT JOIN person_one y ON y.id = b.person JOIN matter ON matter.id = a.matter
       WHERE x.whole = coalesce(y.whole, b.person) LIMIT 1`,
    );
    if (row === undefined) return undone;
    const last = await lastBetween(writer, String(row['one']), String(row['other']));
    if (last === null || !(await undoMerge(writer, last.id, { at, by: 'conduct' }))) return undone;
    undone.push({ merge: last, matter: String(row['reference']) });
  }
}

/** The youngest of the merges by which two records came together. */
async function lastBetween(
  reader: Reader,
  one: string,
  other: string,
): Promise<StoredMerge | null> {
  const merges = await mergesAmong(reader, await recordsOf(reader, one));
  const up = (id: string): readonly StoredMerge[] => {
    const merge = merges.find(({ part }) => part === id);
    return merge === undefined ? [] : [merge, ...up(merge.kept)];
  };
  const [a, b] = [up(one), up(other)];
  const between = [
    ...a.filter((each) => !b.includes(each)),
    ...b.filter((each) => !a.includes(each)),
  ];
  return between.toSorted((x, y) => y.at - x.at)[0] ?? null;
}
