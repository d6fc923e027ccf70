import { z } from 'zod';
import {
  PERSON_MARKS,
  type Person,
  type PersonClock,
  type PersonMark,
} from '../../core/records/person.ts';
import type { ArrivalId, PersonId } from '../../core/ids.ts';
import type { Reader, Row, Writer } from '../access.ts';

const clock = z.object({
  said: z
    .object({
      zone: z.string(),
      daytime: z.object({ from: z.string(), until: z.string() }).nullable(),
      weekdays: z.array(z.number()).nullable(),
      by: z.string(),
      at: z.number(),
    })
    .nullable(),
  read: z
    .object({
      zone: z.string(),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id that was stored as one
      arrival: z.string().transform((id) => id as ArrivalId),
      source: z.object({ part: z.string(), start: z.number(), end: z.number() }),
      at: z.number(),
    })
    .nullable(),
});

const record = z.object({
  firstName: z.string().nullable(),
  titles: z.array(z.string()),
  organisation: z.string().nullable(),
  marks: z.array(z.enum(PERSON_MARKS)),
  address: z.object({
    language: z.enum(['nl', 'en']),
    form: z.enum(['u', 'je']),
    title: z.enum(['mevrouw', 'heer']).nullable(),
    familiar: z.boolean(),
    greeting: z.enum(['confrere', 'amice', 'amica', 'collega']).optional(),
  }),
  clock: clock.optional(),
});

const personRow = z.object({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  id: z.string().transform((id) => id as PersonId),
  name: z.string(),
  surname: z.string().nullable(),
  household: z.string().nullable(),
  record: z.string().transform((text) => record.parse(JSON.parse(text))),
});

const CLAIM_FIELDS = {
  address: 'addresses',
  telephone: 'telephones',
  account: 'accounts',
} as const;

async function toPerson(reader: Reader, found: Row): Promise<Person> {
  const { record: rest, ...row } = personRow.parse(found);
  const claims = {
    addresses: [] as string[],
    telephones: [] as string[],
    accounts: [] as string[],
  };
  const rows = await reader.all(
    'SELECT kind, value FROM claim WHERE person = ? ORDER BY at, value',
    row.id,
  );
  for (const claim of rows) {
    const kind = z.enum(['address', 'telephone', 'account']).parse(claim['kind']);
    claims[CLAIM_FIELDS[kind]].push(String(claim['value']));
  }
  return { ...row, ...rest, ...claims };
}

/** Writes a person whole, with his claims. `evidence` says where the claims come from. */
export async function writePerson(
  writer: Writer,
  person: Person,
  evidence: string,
  at: number,
): Promise<void> {
  const { firstName, titles, organisation, marks, address, clock: known } = person;
  await writer.run(
    `INSERT INTO person (id, name, surname, household, record) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, surname = excluded.surname,
       household = excluded.household, record = excluded.record`,
    person.id,
    person.name,
    person.surname,
    person.household,
    JSON.stringify({ firstName, titles, organisation, marks, address, clock: known }),
  );
  for (const kind of ['address', 'telephone', 'account'] as const) {
    for (const value of person[CLAIM_FIELDS[kind]])
      await writeClaim(writer, person.id, kind, value, evidence, at);
  }
}

/** Adds one claim; the first evidence stays. */
export async function writeClaim(
  writer: Writer,
  person: string,
  kind: 'address' | 'telephone' | 'account',
  value: string,
  evidence: string,
  at: number,
): Promise<void> {
  await writer.run(
    'INSERT OR IGNORE INTO claim (kind, value, person, evidence, at) VALUES (?, ?, ?, ?, ?)',
    kind,
    value,
    person,
    evidence,
    at,
  );
}

export async function readPerson(reader: Reader, id: string): Promise<Person | null> {
  const row = await reader.get('SELECT * FROM person WHERE id = ?', id);
  return row === undefined ? null : toPerson(reader, row);
}

/** The person an address belongs to; where two claim it, the first who did. */
export async function personWithAddress(reader: Reader, address: string): Promise<Person | null> {
  const row = await reader.get(
    `SELECT person.* FROM claim JOIN person ON person.id = claim.person
     WHERE claim.kind = 'address' AND claim.value = ? ORDER BY claim.at, claim.person LIMIT 1`,
    address.toLowerCase(),
  );
  return row === undefined ? null : toPerson(reader, row);
}

/** Whether an address is known, without loading the person. */
export async function knownAddress(reader: Reader, address: string): Promise<boolean> {
  const row = await reader.get(
    `SELECT 1 AS there FROM claim WHERE kind = 'address' AND value = ?`,
    address,
  );
  return row !== undefined;
}

/** People on record of one organisation, those we know longest first. */
export async function peopleOfOrganisation(
  reader: Reader,
  organisation: string,
  limit: number,
): Promise<readonly Person[]> {
  const rows = await reader.all(
    `SELECT * FROM person WHERE record ->> 'organisation' = ? ORDER BY rowid LIMIT ?`,
    organisation,
    limit,
  );
  return Promise.all(rows.map((row) => toPerson(reader, row)));
}

/** Most people loaded for one question: a surname as common as Jansen must not load the whole book. */
const NAMESAKE_LIMIT = 25;

/** Everybody with this surname, or of this household. */
export async function peopleBy(
  reader: Reader,
  field: 'surname' | 'household',
  value: string,
): Promise<readonly Person[]> {
  const rows = await reader.all(
    `SELECT * FROM person WHERE ${field} = ? ORDER BY id LIMIT ?`,
    value,
    NAMESAKE_LIMIT,
  );
  return Promise.all(rows.map((row) => toPerson(reader, row)));
}

/** Finds people by part of a name or an address, for a person at the keyboard. */
export async function findPeople(reader: Reader, text: string): Promise<readonly Person[]> {
  const like = `%${text.replaceAll(/[%_\\]/g, (sign) => `\\${sign}`)}%`;
  const rows = await reader.all(
    `SELECT DISTINCT person.* FROM person LEFT JOIN claim ON claim.person = person.id
     WHERE person.id = ? OR person.name LIKE ? ESCAPE '\\' OR claim.value LIKE ? ESCAPE '\\' ORDER BY person.name LIMIT ?`,
    text,
    like,
    like,
    NAMESAKE_LIMIT,
  );
  return Promise.all(rows.map((row) => toPerson(reader, row)));
}

/** Adds a mark; what is there already stays. */
export async function addMark(
  writer: Writer,
  id: string,
  mark: PersonMark,
  at: number,
): Promise<void> {
  const person = await readPerson(writer, id);
  if (person === null || person.marks.includes(mark)) return;
  await writePerson(writer, { ...person, marks: [...person.marks, mark] }, 'mark', at);
}

/** Notes where somebody's clock stands, or with null that nobody knows. */
export async function writeClock(
  writer: Writer,
  id: string,
  known: PersonClock | null,
): Promise<void> {
  const row = await writer.get('SELECT record FROM person WHERE id = ?', id);
  if (row === undefined) return;
  const { clock: _before, ...rest } = record.parse(JSON.parse(String(row['record'])));
  const after = known === null ? rest : { ...rest, clock: known };
  await writer.run('UPDATE person SET record = ? WHERE id = ?', JSON.stringify(after), id);
}

/** The clocks that are known of whoever these addresses belong to, by address; where two claim one, of the first who did. */
export async function clocksOfAddresses(
  reader: Reader,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, PersonClock>> {
  const found = new Map<string, PersonClock>();
  if (addresses.length === 0) return found;
  const rows = await reader.all(
    `SELECT claim.value, person.record FROM claim JOIN person ON person.id = claim.person
     WHERE claim.kind = 'address' AND claim.value IN (SELECT value FROM json_each(?))
     ORDER BY claim.at DESC, claim.person DESC`,
    JSON.stringify([...new Set(addresses.map((address) => address.toLowerCase()))]),
  );
  for (const row of rows) {
    const known = record.parse(JSON.parse(String(row['record']))).clock;
    const address = String(row['value']);
    if (known === undefined) found.delete(address);
    else found.set(address, known);
  }
  return found;
}

/** Remembers that the office wrote to an address. */
export async function rememberWrittenTo(
  writer: Writer,
  address: string,
  at: number,
): Promise<void> {
  await writer.run(
    `INSERT INTO written_to (address, first_at, last_at) VALUES (?, ?, ?)
     ON CONFLICT (address) DO UPDATE SET last_at = max(last_at, excluded.last_at)`,
    address,
    at,
    at,
  );
}

export async function writtenTo(reader: Reader, address: string): Promise<boolean> {
  return (
    (await reader.get('SELECT 1 AS there FROM written_to WHERE address = ?', address)) !== undefined
  );
}

/** Somebody as an order can name him. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  /** The one written to last first. */
  readonly addresses: readonly string[];
}

/** People the office has to do with: whom it wrote to last first, then whom it heard of last. */
export async function peopleInMind(reader: Reader, limit: number): Promise<readonly NamedPerson[]> {
  const rows = await reader.all(
    `SELECT p.id, p.name, p.record, max(w.last_at) AS written, max(c.at) AS heard,
       json_group_array(c.value ORDER BY w.last_at DESC, c.at DESC) AS addresses
     FROM person p JOIN claim c ON c.person = p.id AND c.kind = 'address'
     LEFT JOIN written_to w ON w.address = c.value
     WHERE p.name <> '' GROUP BY p.id ORDER BY written IS NULL, written DESC, heard DESC LIMIT ?`,
    limit,
  );
  return rows.map((row) => ({
    id: String(row['id']),
    name: String(row['name']),
    organisation: record.parse(JSON.parse(String(row['record']))).organisation,
    addresses: z.array(z.string()).parse(JSON.parse(String(row['addresses']))),
  }));
}
