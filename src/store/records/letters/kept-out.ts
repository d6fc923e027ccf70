import { z } from 'zod';
import { KEPT_OUT, type KeptOut } from '../../../core/letters/mailing/mailing.ts';
import type { Reader, Writer } from '../../access.ts';

const keptRow = z.object({
  person: z.string().nullable(),
  address: z.string().nullable(),
  why: z.enum(KEPT_OUT),
});

/** Everybody who gets no letter of a list, the newest first. */
export async function keptOut(reader: Reader): Promise<readonly KeptOut[]> {
  const rows = await reader.all('SELECT person, address, why FROM kept_out ORDER BY at DESC');
  return rows.map((row) => keptRow.parse(row));
}

/** Whether any of these was kept out of lists after a moment. */
export async function keptOutAfter(
  reader: Reader,
  {
    people,
    addresses,
    after,
  }: {
    readonly people: readonly string[];
    readonly addresses: readonly string[];
    readonly after: number;
  },
): Promise<boolean> {
  const row = await reader.get(
    `SELECT 1 FROM kept_out WHERE at > ? AND (person IN (SELECT value FROM json_each(?))
       OR address IN (SELECT value FROM json_each(?))) LIMIT 1`,
    after,
    JSON.stringify(people),
    JSON.stringify(addresses.map((one) => one.toLowerCase())),
  );
  return row !== undefined;
}

/** Keeps somebody out of lists; said again, the new reason counts. */
export async function keepOut(
  writer: Writer,
  { person, address, why }: KeptOut,
  { at, by }: { readonly at: number; readonly by: string },
): Promise<void> {
  await letIn(writer, { person, address });
  await writer.run(
    'INSERT INTO kept_out (person, address, why, at, by) VALUES (?, ?, ?, ?, ?)',
    person,
    address,
    why,
    at,
    by,
  );
}

/** Somebody may be written to by list again. Tells whether he was kept out. */
export async function letIn(
  writer: Writer,
  { person, address }: Pick<KeptOut, 'person' | 'address'>,
): Promise<boolean> {
  const done = await writer.run(
    'DELETE FROM kept_out WHERE person IS ? AND address IS ?',
    person,
    address,
  );
  return done.changes > 0;
}

/** Notes that mail to an address came back for good. */
export async function noteBounced(
  writer: Writer,
  address: string,
  { at, arrival }: { readonly at: number; readonly arrival: string },
): Promise<void> {
  await writer.run(
    `INSERT INTO bounced (address, at, arrival) VALUES (?, ?, ?)
     ON CONFLICT (address) DO UPDATE SET at = excluded.at, arrival = excluded.arrival`,
    address.toLowerCase(),
    at,
    arrival,
  );
}

/** Somebody writes from there: it is delivered again. */
export async function forgetBounced(writer: Writer, address: string): Promise<void> {
  await writer.run('DELETE FROM bounced WHERE address = ?', address.toLowerCase());
}

/** Of these addresses those at which nothing is delivered. */
export async function bouncedAmong(
  reader: Reader,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const rows = await reader.all(
    'SELECT address FROM bounced WHERE address IN (SELECT value FROM json_each(?))',
    JSON.stringify(addresses),
  );
  return rows.map((row) => String(row['address']));
}
