import { z } from 'zod';
import type { Matter } from '../../core/records/matter.ts';
import type { MatterId, PersonId } from '../../core/ids.ts';
import type { Reader, Row, Writer } from '../access.ts';
import { recordsOf } from './relations/one-person.ts';

const matterRow = z.object({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  id: z.string().transform((id) => id as MatterId),
  reference: z.string(),
  record: z.string().transform((text) =>
    z
      .object({
        title: z.string(),
        confidentiality: z.enum(['office', 'principal']),
        subjects: z.array(z.string()),
      })
      .parse(JSON.parse(text)),
  ),
});

const sideRow = z.object({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  person: z.string().transform((id) => id as PersonId),
  side: z.string(),
});

export async function writeMatter(writer: Writer, matter: Matter): Promise<void> {
  const { title, confidentiality, subjects } = matter;
  await writer.run(
    `INSERT INTO matter (id, reference, record) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, record = excluded.record`,
    matter.id,
    matter.reference,
    JSON.stringify({ title, confidentiality, subjects }),
  );
  await writer.run('DELETE FROM matter_person WHERE matter = ?', matter.id);
  for (const { person, side } of matter.people) {
    await writer.run(
      'INSERT INTO matter_person (matter, person, side) VALUES (?, ?, ?)',
      matter.id,
      person,
      side,
    );
  }
}

/** A matter by its id or its reference; null when there is none. */
export async function readMatter(reader: Reader, named: string): Promise<Matter | null> {
  const found = await reader.get(
    'SELECT id, reference, record FROM matter WHERE id = ? OR reference = ?',
    named,
    named,
  );
  return found === undefined ? null : matterIn(reader, found);
}

/** The matters a person belongs to, on whatever side. */
export async function mattersOf(reader: Reader, person: string): Promise<readonly Matter[]> {
  const rows = await reader.all(
    `SELECT DISTINCT matter.* FROM matter_person JOIN matter ON matter.id = matter_person.matter
     WHERE matter_person.person IN (SELECT value FROM json_each(?)) ORDER BY matter.reference`,
    JSON.stringify(await recordsOf(reader, person)),
  );
  return Promise.all(rows.map((found) => matterIn(reader, found)));
}

async function matterIn(reader: Reader, found: Row): Promise<Matter> {
  const { record, ...row } = matterRow.parse(found);
  const people = await reader.all(
    `SELECT DISTINCT coalesce(one.whole, matter_person.person) AS person, side FROM matter_person
     LEFT JOIN person_one one ON one.id = matter_person.person WHERE matter = ? ORDER BY 1`,
    row.id,
  );
  return { ...row, ...record, people: people.map((side) => sideRow.parse(side)) };
}
