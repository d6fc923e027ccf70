import { z } from 'zod';
import type { EventCard } from '../../../core/diary/event-card.ts';
import type { LoopId, MatterId, PersonId } from '../../../core/ids.ts';
import type { Instant } from '../../../core/time/instant.ts';
import { RUNGS } from '../../../core/records/loop.ts';
import type { Reader, Row, Writer } from '../../access.ts';

const branded = <T>() =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of ids read from their own record
  z.string().transform((text) => text as T);

const card = z.object({
  calendar: z.string(),
  uid: z.string(),
  reason: z.string().nullable(),
  requester: z.string().nullable(),
  person: branded<PersonId>().nullable(),
  movability: z.discriminatedUnion('moves', [
    z.object({ moves: z.literal('fixed') }),
    z.object({ moves: z.literal('freely') }),
    z.object({ moves: z.literal('at-cost'), cost: z.number() }),
  ]),
  rung: z.enum(RUNGS),
  matter: branded<MatterId>().nullable(),
  loop: branded<LoopId>().nullable(),
  confidentiality: z.enum(['office', 'principal']),
  parent: z
    .object({
      uid: z.string(),
      recurrenceId: z.string().nullable().default(null),
      role: z.enum([
        'travel-there',
        'travel-back',
        'preparation',
        'recovery',
        'travel-between',
        'room',
      ]),
      planned: z.object({ from: z.number(), until: z.number() }).nullable().default(null),
      parentFrom: z.number().nullable().default(null),
    })
    .nullable(),
  marks: z
    .array(
      z.object({
        address: z.string(),
        instance: z.string(),
        sequence: z.number(),
        stamp: z.string().nullable(),
      }),
    )
    .optional(),
  changedAt: z.number(),
});

const toCard = (row: Row): EventCard => card.parse(JSON.parse(String(row['card'])));

export async function readCard(
  reader: Reader,
  calendar: string,
  uid: string,
): Promise<EventCard | null> {
  const row = await reader.get(
    'SELECT card FROM event_card WHERE calendar = ? AND uid = ?',
    calendar,
    uid,
  );
  return row === undefined ? null : toCard(row);
}

/** The cards of several events, whatever calendar they stand in. */
export async function cardsOf(
  reader: Reader,
  uids: readonly string[],
): Promise<readonly EventCard[]> {
  if (uids.length === 0) return [];
  const rows = await reader.all(
    'SELECT card FROM event_card WHERE uid IN (SELECT value FROM json_each(?))',
    JSON.stringify(uids),
  );
  return rows.map(toCard);
}

/**
 * Blocks that stand because of an event: those beside events from a moment on, and those of some events whenever these
 * are. One that a hand took away is among them.
 */
export async function blockCards(
  reader: Reader,
  since: Instant,
  parents: readonly string[],
): Promise<readonly EventCard[]> {
  const rows = await reader.all(
    `SELECT card FROM event_card WHERE parent IS NOT NULL AND (
       coalesce(json_extract(card, '$.parent.parentFrom'), ?) >= ? OR parent IN (SELECT value FROM json_each(?)))`,
    since,
    since,
    JSON.stringify(parents),
  );
  return rows.map(toCard);
}

/** Forgets the blocks of an event that a hand had taken away: it is gone itself. */
export async function removeTakenAway(writer: Writer, parent: string): Promise<void> {
  await writer.run(
    `DELETE FROM event_card WHERE parent = ? AND NOT EXISTS (
       SELECT 1 FROM calendar_object o WHERE o.calendar = event_card.calendar AND o.uid = event_card.uid AND o.gone = 0)`,
    parent,
  );
}

/** Writes a card over the one there was. */
export async function writeCard(writer: Writer, written: EventCard): Promise<void> {
  await writer.run(
    `INSERT INTO event_card (calendar, uid, parent, card) VALUES (?, ?, ?, ?)
     ON CONFLICT (calendar, uid) DO UPDATE SET parent = excluded.parent, card = excluded.card`,
    written.calendar,
    written.uid,
    written.parent?.uid ?? null,
    JSON.stringify(written),
  );
}

export async function removeCard(writer: Writer, calendar: string, uid: string): Promise<void> {
  await writer.run('DELETE FROM event_card WHERE calendar = ? AND uid = ?', calendar, uid);
}
