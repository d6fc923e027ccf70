import type { PersonId } from '../../../core/ids.ts';
import type { Reader, Writer } from '../../access.ts';

/** Under which id a record is found: its own, or that of the one it is merged with. */
export async function wholeOf(reader: Reader, id: string): Promise<string> {
  const row = await reader.get('SELECT whole FROM person_one WHERE id = ?', id);
  return row === undefined ? id : String(row['whole']);
}

/** The records that are found under an id, the one of that id first, the others in the order in which they were merged. */
export async function membersOf(reader: Reader, whole: string): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT one.id FROM person_one one
     LEFT JOIN person_merge merge ON merge.part = one.id AND merge.undone_at IS NULL
     WHERE one.whole = ? AND one.id <> one.whole ORDER BY merge.at, one.id`,
    whole,
  );
  return [whole, ...rows.map((row) => String(row['id']))];
}

/** Every record of the person that a record is of. */
export async function recordsOf(reader: Reader, id: string): Promise<readonly string[]> {
  return membersOf(reader, await wholeOf(reader, id));
}

/**
 * Which record of a person an address belongs to: what comes by it is written there, so that it goes along when the records
 * are parted. The id itself where none of his claims it.
 */
export async function recordAt(reader: Reader, id: string, address: string): Promise<PersonId> {
  const records = await recordsOf(reader, id);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  if (records.length === 1) return id as PersonId;
  const row = await reader.get(
    `SELECT person FROM claim WHERE kind = 'address' AND value = ?
       AND person IN (SELECT value FROM json_each(?)) ORDER BY at, person LIMIT 1`,
    address.toLowerCase(),
    JSON.stringify(records),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  return String(row?.['person'] ?? id) as PersonId;
}

/** Derives anew under which ids records are found, from the merges in force. */
export async function rewriteWholes(writer: Writer): Promise<void> {
  await writer.run('DELETE FROM person_one');
  await writer.run(
    `INSERT INTO person_one (id, whole)
     WITH RECURSIVE up (id, whole) AS (
       SELECT part, kept FROM person_merge WHERE undone_at IS NULL
       UNION ALL
       SELECT up.id, merge.kept FROM up
         JOIN person_merge merge ON merge.part = up.whole AND merge.undone_at IS NULL
     )
     SELECT id, whole FROM up
     WHERE NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.part = up.whole AND m.undone_at IS NULL)`,
  );
}
