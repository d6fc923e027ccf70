import type { Writer } from '../../access.ts';
import { rewriteWholes } from './one-person.ts';

/** Takes away all that is kept of somebody as a relation, under each of his records. */
export async function forgetRelation(writer: Writer, records: readonly string[]): Promise<void> {
  const ids = JSON.stringify(records);
  for (const table of ['etiquette', 'gift', 'person_day', 'member', 'person_suggestion'] as const)
    await writer.run(`DELETE FROM ${table} WHERE person IN (SELECT value FROM json_each(?))`, ids);
  await writer.run(
    'DELETE FROM contact_card WHERE person IN (SELECT value FROM json_each(?))',
    ids,
  );
  const both = 'IN (SELECT value FROM json_each(?))';
  await writer.run(`DELETE FROM person_different WHERE one ${both} OR other ${both}`, ids, ids);
  await writer.run(`DELETE FROM person_merge WHERE part ${both} OR kept ${both}`, ids, ids);
  await rewriteWholes(writer);
}
