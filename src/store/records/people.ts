import { z } from 'zod';
import { asOne } from '../../core/people/as-one.ts';
import type { Person, PersonMark } from '../../core/records/person.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Reader, Row, Writer } from '../access.ts';
import { readEtiquette } from './relations/etiquette.ts';
import { membersOf, wholeOf } from './relations/one-person.ts';
import { personRecord } from './relations/person-record.ts';

const personRow = z.object({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  id: z.string().transform((id) => id as PersonId),
  name: z.string(),
  surname: z.string().nullable(),
  household: z.string().nullable(),
  record: z.string().transform((text) => personRecord.parse(JSON.parse(text))),
});

const CLAIM_FIELDS = {
  address: 'addresses',
  telephone: 'telephones',
  account: 'accounts',
} as const;

const claimKind = z.enum(['address', 'telephone', 'account']);
const texts = z.array(z.string());

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
    const kind = claimKind.parse(claim['kind']);
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

/** One record by itself, whatever it is merged with. */
export async function readRecord(reader: Reader, id: string): Promise<Person | null> {
  const row = await reader.get('SELECT * FROM person WHERE id = ?', id);
  return row === undefined ? null : toPerson(reader, row);
}

/** A person whole: with every record that is merged with the one of that id. */
export async function readPerson(reader: Reader, id: string): Promise<Person | null> {
  const whole = await wholeOf(reader, id);
  const members = await membersOf(reader, whole);
  if (members.length === 1) return readRecord(reader, whole);
  const records = await Promise.all(
    members.map(async (member) => ({
      record: await readRecord(reader, member),
      said: (await readEtiquette(reader, member)).said,
    })),
  );
  const [first, ...others] = records.flatMap(({ record, said }) =>
    record === null ? [] : [{ record, said }],
  );
  return first === undefined ? null : asOne([first, ...others]);
}

/** Rows of records as the people they are of, each once and in that order. */
async function toPeople(reader: Reader, rows: readonly Row[]): Promise<readonly Person[]> {
  const ids = await Promise.all(rows.map((row) => wholeOf(reader, String(row['id']))));
  const people = await Promise.all([...new Set(ids)].map((id) => readPerson(reader, id)));
  return people.filter((person) => person !== null);
}

/** The person an address belongs to; where two claim it, the first who did. */
export async function personWithAddress(reader: Reader, address: string): Promise<Person | null> {
  const row = await reader.get(
    `SELECT claim.person FROM claim JOIN person ON person.id = claim.person
     WHERE claim.kind = 'address' AND claim.value = ? ORDER BY claim.at, claim.person LIMIT 1`,
    address.toLowerCase(),
  );
  return row === undefined ? null : readPerson(reader, String(row['person']));
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
    `SELECT id FROM person WHERE ${field} = ? ORDER BY id LIMIT ?`,
    value,
    NAMESAKE_LIMIT,
  );
  return toPeople(reader, rows);
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
  return toPeople(reader, rows);
}

/** Adds a mark to one record; what is there already stays. */
export async function addMark(
  writer: Writer,
  id: string,
  mark: PersonMark,
  at: number,
): Promise<void> {
  const person = await readRecord(writer, id);
  if (person === null || person.marks.includes(mark)) return;
  await writePerson(writer, { ...person, marks: [...person.marks, mark] }, 'mark', at);
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

/** What people on record say they work at, each once. */
export async function organisationsOnRecord(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT DISTINCT record ->> 'organisation' AS name FROM person WHERE record ->> 'organisation' IS NOT NULL`,
  );
  return rows.map((row) => String(row['name']));
}

/** Ids of everybody who bears a mark, those we know longest first. */
export async function peopleMarked(
  reader: Reader,
  mark: PersonMark,
  limit: number,
): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT id FROM person WHERE EXISTS (SELECT 1 FROM json_each(record, '$.marks') WHERE value = ?)
     ORDER BY rowid LIMIT ?`,
    mark,
    limit,
  );
  return rows.map((row) => String(row['id']));
}

/** Names of everybody on record, those of several records of one person under his id. */
export async function namesOnRecord(
  reader: Reader,
  limit: number,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const rows = await reader.all(
    `SELECT coalesce(o.whole, p.id) AS id, p.name AS name FROM person p LEFT JOIN person_one o ON o.id = p.id
     WHERE p.name <> '' LIMIT ?`,
    limit,
  );
  return rows.map((row) => ({ id: String(row['id']), name: String(row['name']) }));
}

/** Somebody as an order can name him. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  /** The one written to last first. */
  readonly addresses: readonly string[];
  /** Somebody was in touch with him, or put him on record; not so who is only known by what he sent. */
  readonly dealtWith: boolean;
}

/** People the office has to do with: whom it wrote to last first, then whom it heard of last. */
export async function peopleInMind(reader: Reader, limit: number): Promise<readonly NamedPerson[]> {
  const rows = await reader.all(
    `SELECT n.id, n.name, n.record, max(w.last_at) AS written, max(c.at) AS heard,
       json_group_array(c.value ORDER BY w.last_at DESC, c.at DESC) AS addresses,
       max(w.last_at IS NOT NULL OR c.evidence NOT LIKE 'in-%') AS dealt_with
     FROM person p JOIN claim c ON c.person = p.id AND c.kind = 'address'
     LEFT JOIN written_to w ON w.address = c.value LEFT JOIN person_one o ON o.id = p.id
     JOIN person n ON n.id = coalesce(o.whole, p.id)
     WHERE n.name <> '' GROUP BY n.id ORDER BY written IS NULL, written DESC, heard DESC LIMIT ?`,
    limit,
  );
  return rows.map((row) => ({
    id: String(row['id']),
    name: String(row['name']),
    organisation: personRecord.parse(JSON.parse(String(row['record']))).organisation,
    addresses: texts.parse(JSON.parse(String(row['addresses']))),
    dealtWith: row['dealt_with'] === 1,
  }));
}
