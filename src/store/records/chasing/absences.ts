import { z } from 'zod';
import type { Absence } from '../../../core/records/absence.ts';
import type { Reader, Row, Writer } from '../../access.ts';

const row = z.object({
  address: z.string(),
  until_at: z.number(),
  stand_in_name: z.string(),
  stand_in_address: z.string().nullable(),
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
  arrival: z.string().transform((id) => id as Absence['arrival']),
});

function toAbsence(found: Row): Absence {
  const {
    address,
    until_at: until,
    stand_in_name: name,
    stand_in_address: at,
    arrival,
  } = row.parse(found);
  return { address, until, standIn: at === null ? null : { name, address: at }, arrival };
}

/** The last notice somebody gave outweighs the ones before it. */
export async function writeAbsence(writer: Writer, absence: Absence): Promise<void> {
  const { address, until, standIn, arrival } = absence;
  await writer.run(
    `INSERT INTO absence (address, until_at, stand_in_name, stand_in_address, arrival) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (address) DO UPDATE SET until_at = excluded.until_at, stand_in_name = excluded.stand_in_name,
       stand_in_address = excluded.stand_in_address, arrival = excluded.arrival`,
    address.toLowerCase(),
    until,
    standIn?.name ?? '',
    standIn?.address ?? null,
    arrival,
  );
}

/** Absences of these addresses that are not over. */
export async function absencesOf(
  reader: Reader,
  addresses: readonly string[],
  now: number,
): Promise<readonly Absence[]> {
  const rows = await reader.all(
    `SELECT * FROM absence WHERE until_at > ? AND address IN (SELECT value FROM json_each(?)) ORDER BY address`,
    now,
    JSON.stringify(addresses.map((address) => address.toLowerCase())),
  );
  return rows.map(toAbsence);
}
