import { z } from 'zod';
import type { IdKind, OrganisationId, writeId } from '../../../core/ids.ts';
import { organisationKey, type Organisation } from '../../../core/people/organisation.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { Reader, Row, Writer } from '../../access.ts';

const record = z.object({
  website: z.string().nullable().default(null),
  telephone: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
});

const organisationRow = z.object({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  id: z.string().transform((id) => id as OrganisationId),
  name: z.string(),
  record: z.string().transform((text) => record.parse(JSON.parse(text))),
});

function toOrganisation(row: Row): Organisation {
  const { record: rest, ...known } = organisationRow.parse(row);
  return { ...known, ...rest };
}

/** The organisation of that name; made where there is none. Answers its id. */
export async function joinOrganisation(
  writer: Writer,
  {
    name,
    newId,
  }: {
    readonly name: string;
    readonly newId: <K extends IdKind>(kind: K) => ReturnType<typeof writeId<K>>;
  },
): Promise<string> {
  const key = organisationKey(name);
  const known = await writer.get('SELECT id FROM organisation WHERE key = ?', key);
  if (known !== undefined) return String(known['id']);
  const id = newId('organisation');
  await writer.run(
    `INSERT INTO organisation (id, name, key, record) VALUES (?, ?, ?, '{}')`,
    id,
    name.trim(),
    key,
  );
  return id;
}

export async function listOrganisations(reader: Reader): Promise<readonly Organisation[]> {
  const rows = await reader.all('SELECT * FROM organisation ORDER BY name');
  return rows.map(toOrganisation);
}

/** By id or by name, however it is written. */
export async function findOrganisation(reader: Reader, text: string): Promise<Organisation | null> {
  const row = await reader.get(
    'SELECT * FROM organisation WHERE id = ? OR key = ?',
    text,
    organisationKey(text),
  );
  return row === undefined ? null : toOrganisation(row);
}

/** Somebody in an organisation, and where it is known from. */
export interface Member {
  readonly person: string;
  readonly organisation: string;
  readonly role: string | null;
  readonly evidence: string;
  readonly at: Instant;
}

const memberRow = z.object({
  person: z.string(),
  organisation: z.string(),
  role: z.string().nullable(),
  evidence: z.string(),
  at: z.number(),
});

export async function membersBy(
  reader: Reader,
  field: 'person' | 'organisation',
  ids: readonly string[],
): Promise<readonly Member[]> {
  const rows = await reader.all(
    `SELECT * FROM member WHERE ${field} IN (SELECT value FROM json_each(?)) ORDER BY at, person`,
    JSON.stringify(ids),
  );
  return rows.map((row) => memberRow.parse(row));
}

export async function writeMember(writer: Writer, member: Member): Promise<void> {
  await writer.run(
    `INSERT INTO member (person, organisation, evidence, role, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (person, organisation, evidence) DO UPDATE SET role = excluded.role`,
    member.person,
    member.organisation,
    member.evidence,
    member.role,
    member.at,
  );
}

/** What one piece of evidence said of where somebody works; an organisation nobody is in any more goes. */
export async function dropMembership(
  writer: Writer,
  person: string,
  evidence: string,
): Promise<void> {
  await writer.run('DELETE FROM member WHERE person = ? AND evidence = ?', person, evidence);
  await writer.run(
    `DELETE FROM organisation WHERE record = '{}' AND id NOT IN (SELECT organisation FROM member)
       AND id NOT IN (SELECT organisation FROM contact_card WHERE organisation IS NOT NULL)`,
  );
}
