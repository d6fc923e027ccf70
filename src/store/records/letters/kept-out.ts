import { createHash } from 'node:crypto';
import { z } from 'zod';
import { KEPT_OUT, type KeptOut } from '../../../core/letters/mailing/mailing.ts';
import type { Reader, Row, Writer } from '../../access.ts';

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

/** Addresses of whoever was erased and is kept out of lists all the same. */
const ERASED = 'sha256:';

/**
 * What is kept of an address that was erased: enough to know it again where somebody writes it on a list, and no more (GDPR
 * articles 17(3)(b) and 21(3): who objects to letters must not get them again because he was forgotten).
 */
export function erasedAddress(address: string): string {
  return `${ERASED}${createHash('sha256').update(address.toLowerCase()).digest('hex')}`;
}

/** Whether a row stands for an address that was erased. */
export function isErased(address: string): boolean {
  return address.startsWith(ERASED);
}

/** Somebody by the ids of his records and all his addresses, in whatever way he stands on the list. */
export interface Kept {
  readonly people: readonly string[];
  readonly addresses: readonly string[];
}

/** Why these are kept out; empty where they are not. */
export async function whyKeptOut(reader: Reader, kept: Kept): Promise<readonly KeptOut['why'][]> {
  const rows = await reader.all(
    `SELECT person, address, why FROM kept_out WHERE ${OF_HIM}`,
    ...valuesOf(kept),
  );
  return rows.map((row) => keptRow.parse(row).why);
}

const OF_HIM = `person IN (SELECT value FROM json_each(?)) OR address IN (SELECT value FROM json_each(?))`;

function valuesOf({ people, addresses }: Kept): readonly [string, string] {
  const lower = addresses.map((one) => one.toLowerCase());
  return [JSON.stringify(people), JSON.stringify([...lower, ...lower.map(erasedAddress)])];
}

/**
 * Somebody is erased who is kept out: of his addresses only what they are known again by stays, with the gravest of the reasons:
 * who has died is not let in again because he had unsubscribed as well.
 */
export async function eraseKeptOut(writer: Writer, kept: Kept): Promise<void> {
  const rows = await writer.all(
    `SELECT why, at, by FROM kept_out WHERE ${OF_HIM} ORDER BY at DESC`,
    ...valuesOf(kept),
  );
  await letIn(writer, kept);
  const gravity = ({ why }: Row): number => KEPT_OUT.findIndex((one) => one === why);
  const [last] = rows.toSorted((one, other) => gravity(one) - gravity(other));
  if (last === undefined) return;
  for (const address of new Set(kept.addresses.map(erasedAddress)))
    await writer.run(
      'INSERT INTO kept_out (person, address, why, at, by) VALUES (NULL, ?, ?, ?, ?)',
      address,
      String(last['why']),
      Number(last['at']),
      String(last['by']),
    );
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
    `SELECT 1 FROM kept_out WHERE at > ? AND (${OF_HIM}) LIMIT 1`,
    after,
    ...valuesOf({ people, addresses }),
  );
  return row !== undefined;
}

/** Puts somebody on the list, under his record or under an address alone. */
export async function keepOut(
  writer: Writer,
  { person, address, why }: KeptOut,
  { at, by }: { readonly at: number; readonly by: string },
): Promise<void> {
  await writer.run(
    'INSERT INTO kept_out (person, address, why, at, by) VALUES (?, ?, ?, ?, ?)',
    person,
    address,
    why,
    at,
    by,
  );
}

/** Takes somebody off the list, in whatever way he stands on it. */
export async function letIn(writer: Writer, kept: Kept): Promise<void> {
  await writer.run(`DELETE FROM kept_out WHERE ${OF_HIM}`, ...valuesOf(kept));
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
