import { clockOfAll } from '../../../core/people/as-one.ts';
import type { PersonClock } from '../../../core/records/person.ts';
import type { Reader, Writer } from '../../access.ts';
import { recordsOf } from './one-person.ts';
import { personRecord } from './person-record.ts';

/** Notes where the clock of one record stands, or with null that nobody knows. */
export async function writeClock(
  writer: Writer,
  id: string,
  known: PersonClock | null,
): Promise<void> {
  const row = await writer.get('SELECT record FROM person WHERE id = ?', id);
  if (row === undefined) return;
  const { clock: _before, ...rest } = personRecord.parse(JSON.parse(String(row['record'])));
  const after = known === null ? rest : { ...rest, clock: known };
  await writer.run('UPDATE person SET record = ? WHERE id = ?', JSON.stringify(after), id);
}

/** Notes what was read of one record's clock; what was said of it stays. */
export async function writeReadClock(
  writer: Writer,
  record: string,
  read: NonNullable<PersonClock['read']>,
): Promise<void> {
  const { said = null } = (await clockOf(writer, record)) ?? {};
  await writeClock(writer, record, { said, read });
}

/** Notes what is said of a person's clock, by the record he is found under; with null it is forgotten of each of his records. */
export async function writeSaidClock(
  writer: Writer,
  person: string,
  said: PersonClock['said'],
): Promise<void> {
  const [whole = person, ...others] = await recordsOf(writer, person);
  for (const record of said === null ? [whole, ...others] : [whole]) {
    const read = (await clockOf(writer, record))?.read ?? null;
    await writeClock(writer, record, said === null && read === null ? null : { said, read });
  }
}

async function clockOf(reader: Reader, record: string): Promise<PersonClock | null> {
  const row = await reader.get('SELECT record FROM person WHERE id = ?', record);
  if (row === undefined) return null;
  return personRecord.parse(JSON.parse(String(row['record']))).clock ?? null;
}

/** The clocks that are known of whoever these addresses belong to, by address; where two claim one, of the first who did. */
export async function clocksOfAddresses(
  reader: Reader,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, PersonClock>> {
  const found = new Map<string, { readonly owner: string; readonly clocks: PersonClock[] }>();
  if (addresses.length === 0) return new Map();
  const rows = await reader.all(
    `SELECT claim.value, claim.person AS owner, record.record FROM claim
     LEFT JOIN person_one one ON one.id = claim.person
     JOIN person record ON record.id = coalesce(one.whole, claim.person)
       OR record.id IN (SELECT id FROM person_one WHERE whole = coalesce(one.whole, claim.person))
     WHERE claim.kind = 'address' AND claim.value IN (SELECT value FROM json_each(?))
     ORDER BY claim.at, claim.person`,
    JSON.stringify([...new Set(addresses.map((address) => address.toLowerCase()))]),
  );
  for (const row of rows) {
    const [address, owner] = [String(row['value']), String(row['owner'])];
    const first = found.get(address) ?? { owner, clocks: [] };
    found.set(address, first);
    const known = personRecord.parse(JSON.parse(String(row['record']))).clock;
    if (first.owner === owner && known !== undefined) first.clocks.push(known);
  }
  const clocks = new Map<string, PersonClock>();
  for (const [address, { clocks: each }] of found) {
    const clock = clockOfAll(each);
    if (clock !== null) clocks.set(address, clock);
  }
  return clocks;
}
