import { z } from 'zod';
import type { Arrival } from '../../core/records/arrival.ts';
import type { FolderUse } from '../../core/ports/mail.ts';
import { IN_HAND } from './acts/in-hand.ts';
import type { Reader, Row, Writer } from '../access.ts';

/** An arrival as it is stored: with its place in line and where it stands. */
export interface StoredArrival extends Arrival {
  readonly seq: number;
  readonly folderUse: FolderUse;
  readonly state: 'received' | 'decided' | 'linked' | 'troubled' | 'erased';
  readonly tries: number;
}

const branded = <T extends string>() =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- columns hold what was written through these same types; zod checks the shape, the brand is ours
  z.string().transform((text) => text as T);

const row = z
  .object({
    seq: z.number(),
    id: branded<Arrival['id']>(),
    kind: z.enum(['mail', 'wake', 'order', 'answer', 'calendar', 'call', 'page']),
    channel: branded<Arrival['channel']>(),
    origin: z.string(),
    blob: branded<NonNullable<Arrival['blob']>>().nullable(),
    received_at: z.number(),
    cause: z.string().nullable(),
    depth: z.number(),
    linked_to: branded<Arrival['id']>().nullable(),
    folder_use: z.enum(['inbox', 'sent', 'drafts', 'junk', 'trash', 'archive', 'other']),
    state: z.enum(['received', 'decided', 'linked', 'troubled', 'erased']),
    tries: z.number(),
  })
  .transform(({ received_at, linked_to, folder_use, ...rest }) => ({
    ...rest,
    receivedAt: received_at,
    linkedTo: linked_to,
    folderUse: folder_use,
    use: folder_use,
  }));

const named = z.object({
  id: branded<Arrival['id']>(),
  blob: branded<NonNullable<Arrival['blob']>>().nullable(),
});

function toArrival(owner: Arrival['owner'], found: Row): StoredArrival {
  return { ...row.parse(found), owner };
}

/** Stores an arrival unless the channel handed the same origin over before. Tells whether it is new. */
export async function insertArrival(
  writer: Writer,
  arrival: Omit<Arrival, 'owner'> & { readonly folderUse: FolderUse },
): Promise<boolean> {
  const done = await writer.run(
    `INSERT INTO arrival (id, kind, channel, origin, blob, received_at, cause, depth, linked_to, folder_use, state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'received') ON CONFLICT (channel, origin) DO NOTHING`,
    arrival.id,
    arrival.kind,
    arrival.channel,
    arrival.origin,
    arrival.blob,
    arrival.receivedAt,
    arrival.cause,
    arrival.depth,
    arrival.linkedTo,
    arrival.folderUse,
  );
  return done.changes === 1;
}

/** The same bytes from the same channel, under another origin (UIDVALIDITY changed, a file was renamed). */
export async function sameBytesBefore(
  reader: Reader,
  channel: string,
  blob: string,
): Promise<string | null> {
  const found = await reader.get(
    'SELECT id FROM arrival WHERE blob = ? AND channel = ? LIMIT 1',
    blob,
    channel,
  );
  return found === undefined ? null : String(found['id']);
}

/** The arrival that came under this origin; null for none. */
export async function arrivalWithOrigin(
  reader: Reader,
  channel: string,
  origin: string,
): Promise<Arrival['id'] | null> {
  const found = await reader.get(
    'SELECT id FROM arrival WHERE channel = ? AND origin = ?',
    channel,
    origin,
  );
  return found === undefined ? null : branded<Arrival['id']>().parse(found['id']);
}

/** Whether this origin was handed over before. */
export async function knownOrigin(
  reader: Reader,
  channel: string,
  origin: string,
): Promise<boolean> {
  const found = await reader.get(
    'SELECT 1 AS there FROM arrival WHERE channel = ? AND origin = ?',
    channel,
    origin,
  );
  return found !== undefined;
}

/** A message taken in again under a new origin: the record follows it, so that it can still be marked or moved. */
export async function moveOrigin(writer: Writer, id: string, origin: string): Promise<void> {
  await writer.run('UPDATE arrival SET origin = ? WHERE id = ?', origin, id);
}

/** Whether a later arrival of its kind waits to be decided. */
export async function laterWaits(reader: Reader, id: string): Promise<boolean> {
  const found = await reader.get(
    `SELECT 1 AS there FROM arrival a JOIN arrival later ON later.seq > a.seq AND later.kind = a.kind
     WHERE a.id = ? AND later.state = 'received' LIMIT 1`,
    id,
  );
  return found !== undefined;
}

/** Whether something that came by a channel is not yet decided. */
export async function waitsFrom(reader: Reader, channel: Arrival['channel']): Promise<boolean> {
  const found = await reader.get(
    // Without the plus it would look through everything that ever came by that channel.
    `SELECT 1 AS there FROM arrival WHERE state = 'received' AND +channel = ? LIMIT 1`,
    channel,
  );
  return found !== undefined;
}

/** Whether anything is there to decide or to do: something that came in, a word of the principal's, or an act that may be done. */
export async function anythingWaits(reader: Reader): Promise<boolean> {
  const found = await reader.get(
    `SELECT 1 AS there WHERE EXISTS (SELECT 1 FROM arrival WHERE state = 'received')
       OR EXISTS (SELECT 1 FROM act WHERE state = 'permitted' AND ${IN_HAND})
       OR EXISTS (SELECT 1 FROM his_word WHERE state = 'waits')
       OR EXISTS (SELECT 1 FROM his_word WHERE state = 'taken')`,
  );
  return found !== undefined;
}

/** Arrivals not yet decided, oldest first; with `after`, those behind that place in line. */
export async function waitingArrivals(
  reader: Reader,
  owner: Arrival['owner'],
  limit: number,
  after: number | null = null,
): Promise<readonly StoredArrival[]> {
  const rows = await reader.all(
    `SELECT * FROM arrival WHERE state = 'received' AND seq > ? ORDER BY seq LIMIT ?`,
    after ?? 0,
    limit,
  );
  return rows.map((found) => toArrival(owner, found));
}

/** Whether an arrival is not yet decided. */
export async function stillWaits(reader: Reader, id: string): Promise<boolean> {
  const found = await reader.get(
    `SELECT 1 AS there FROM arrival WHERE id = ? AND state = 'received'`,
    id,
  );
  return found !== undefined;
}

export async function readArrival(
  reader: Reader,
  owner: Arrival['owner'],
  id: string,
): Promise<StoredArrival | null> {
  const found = await reader.get('SELECT * FROM arrival WHERE id = ?', id);
  return found === undefined ? null : toArrival(owner, found);
}

/** Where an arrival stands from now on. */
export async function setArrivalState(
  writer: Writer,
  id: string,
  state: StoredArrival['state'],
  linkedTo: string | null = null,
): Promise<void> {
  await writer.run(
    'UPDATE arrival SET state = ?, linked_to = coalesce(?, linked_to) WHERE id = ?',
    state,
    linkedTo,
    id,
  );
}

/** Counts one more try each, so that an arrival which brings the office down is set apart instead of tried for ever. */
export async function countTries(writer: Writer, places: readonly number[]): Promise<void> {
  for (const seq of places) {
    await writer.run('UPDATE arrival SET tries = tries + 1 WHERE seq = ?', seq);
  }
}

/** Orders that were given since a moment, the last one first. */
export async function lastOrders(
  reader: Reader,
  since: number,
  limit: number,
): Promise<readonly Pick<Arrival, 'id' | 'blob'>[]> {
  const found = await reader.all(
    `SELECT id, blob FROM arrival WHERE kind = 'order' AND received_at >= ? ORDER BY seq DESC LIMIT ?`,
    since,
    limit,
  );
  return found.map((one) => named.parse(one));
}
