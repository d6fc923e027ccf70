import { z } from 'zod';
import type { Hold, HoldState } from '../../../core/diary/hold.ts';
import type { HoldId } from '../../../core/ids.ts';
import type { Reader, Row, Writer } from '../../access.ts';

const holdRow = z
  .object({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id read from its own column
    id: z.string().transform((id) => id as HoldId),
    offer: z.string(),
    from_at: z.number(),
    until_at: z.number(),
    zone: z.string(),
    name: z.string(),
    address: z.string(),
    what: z.string(),
    promised: z.number().transform((value) => value === 1),
    expires_at: z.number(),
    state: z.enum(['held', 'booked', 'released', 'expired']),
    thread: z.string().nullable(),
    uid: z.string(),
    calendar: z.string(),
    created_at: z.number(),
  })
  .transform(({ from_at, until_at, expires_at, created_at, ...rest }) => ({
    ...rest,
    from: from_at,
    until: until_at,
    expiresAt: expires_at,
    createdAt: created_at,
  }));

const toHold = (row: Row): Hold => holdRow.parse(row);

/** Stores a hold; a second time with the same id changes nothing. */
export async function insertHold(writer: Writer, hold: Hold): Promise<boolean> {
  const done = await writer.run(
    `INSERT INTO hold (id, offer, from_at, until_at, zone, name, address, what, promised, expires_at, state, thread, uid,
       calendar, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    hold.id,
    hold.offer,
    hold.from,
    hold.until,
    hold.zone,
    hold.name,
    hold.address,
    hold.what,
    hold.promised ? 1 : 0,
    hold.expiresAt,
    hold.state,
    hold.thread,
    hold.uid,
    hold.calendar,
    hold.createdAt,
  );
  return done.changes === 1;
}

export async function readHold(reader: Reader, id: string): Promise<Hold | null> {
  const row = await reader.get('SELECT * FROM hold WHERE id = ?', id);
  return row === undefined ? null : toHold(row);
}

/** Ends a hold that stands, through an act. Ending it twice changes nothing and says so. */
export async function endHold(
  writer: Writer,
  id: string,
  { state, by }: { readonly state: Exclude<HoldState, 'held'>; readonly by: string },
): Promise<boolean> {
  const done = await writer.run(
    `UPDATE hold SET state = ?, ended_by = ? WHERE id = ? AND state = 'held'`,
    state,
    by,
    id,
  );
  return done.changes === 1;
}

/** The act that ended a hold; null while it is held, and for one that is not known. */
export async function holdEndedBy(reader: Reader, id: string): Promise<string | null> {
  const row = await reader.get('SELECT ended_by FROM hold WHERE id = ?', id);
  return z
    .string()
    .nullable()
    .parse(row?.['ended_by'] ?? null);
}

/** Holds by what they belong to, whatever became of them, the earliest time first. */
export async function holdsBy(
  reader: Reader,
  field: 'offer' | 'address',
  value: string,
): Promise<readonly Hold[]> {
  const rows = await reader.all(
    `SELECT * FROM hold WHERE ${field} = ? ORDER BY from_at, id`,
    value,
  );
  return rows.map(toHold);
}

/** Holds that stand, the first to lapse first. */
export async function standingHolds(reader: Reader): Promise<readonly Hold[]> {
  const rows = await reader.all(`SELECT * FROM hold WHERE state = 'held' ORDER BY expires_at, id`);
  return rows.map(toHold);
}

/** Of these UIDs those whose hold has become an appointment. */
export async function bookedAmong(
  reader: Reader,
  uids: readonly string[],
): Promise<readonly string[]> {
  if (uids.length === 0) return [];
  const rows = await reader.all(
    `SELECT uid FROM hold WHERE state = 'booked' AND uid IN (SELECT value FROM json_each(?))`,
    JSON.stringify(uids),
  );
  return rows.map((row) => String(row['uid']));
}

/** Notes in which thread an offer was made, once the mail with it has left; one to nobody by name is in no thread. */
export async function setHoldThread(writer: Writer, offer: string, thread: string): Promise<void> {
  await writer.run(
    `UPDATE hold SET thread = ? WHERE offer = ? AND thread IS NULL AND address <> ''`,
    thread,
    offer,
  );
}
