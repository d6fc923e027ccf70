import { z } from 'zod';
import type { BusySpan } from '../../../core/diary/busy.ts';
import type { Span } from '../../../core/diary/span.ts';
import { IN_HAND } from '../acts/in-hand.ts';
import type { Reader } from '../../access.ts';

/** An act on an event that has been decided and not been done: a proposal among them. */
export interface PendingEvent {
  readonly uid: string;
  /** Null: it takes the event out. */
  readonly text: string | null;
  readonly parent: z.output<typeof parent>;
}

const span = z.object({ from: z.number(), until: z.number() });
const parent = z
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
    planned: span.nullable().default(null),
    parentFrom: z.number().nullable().default(null),
  })
  .nullable();

const act = z.object({
  payload: z.object({
    type: z.literal('event'),
    event: z.object({
      uid: z.string(),
      text: z.string().nullable(),
      card: z.object({ parent }).nullable(),
    }),
  }),
});

/** Changes that keep the diary in order and are still to be done, the oldest first. */
export async function pendingEvents(reader: Reader): Promise<readonly PendingEvent[]> {
  const rows = await reader.all(
    `SELECT act FROM act WHERE state IN ('approve', 'wait', 'permitted', 'started') AND ${IN_HAND} AND +kind = 'diary.keep' ORDER BY rowid`,
  );
  return rows.flatMap((row) => {
    const read = act.safeParse(JSON.parse(String(row['act'])));
    if (!read.success) return [];
    const { uid, text, card } = read.data.payload.event;
    return [{ uid, text, parent: card?.parent ?? null }];
  });
}

const choosing = z.object({
  payload: z.object({
    type: z.literal('event'),
    event: z.object({
      hold: z.object({ effect: z.literal('end'), hold: z.string(), state: z.literal('booked') }),
    }),
  }),
});

/** Holds that an act makes an appointment which has been decided and not been done. */
export async function chosenHolds(reader: Reader): Promise<readonly string[]> {
  const rows = await reader.all(
    `SELECT act FROM act WHERE state IN ('approve', 'wait', 'permitted', 'started') AND ${IN_HAND} AND +kind = 'meeting.plan' ORDER BY rowid`,
  );
  return rows.flatMap((row) => {
    const read = choosing.safeParse(JSON.parse(String(row['act'])));
    return read.success ? [read.data.payload.event.hold.hold] : [];
  });
}

const taking = z.object({
  payload: z.object({ type: z.literal('event'), event: z.object({ uid: z.string() }) }),
  preconditions: z.array(z.unknown()),
});
const free = z.object({ kind: z.literal('time-free'), from: z.number(), until: z.number() });

/** Times that are to be held or booked by what has been decided and not been done: a proposal among them. */
export async function proposedTimes(reader: Reader, within: Span): Promise<readonly BusySpan[]> {
  const rows = await reader.all(
    `SELECT act FROM act WHERE state IN ('approve', 'wait', 'permitted', 'started') AND ${IN_HAND}
     AND +kind IN ('meeting.hold', 'meeting.plan', 'meeting.move') ORDER BY rowid`,
  );
  return rows.flatMap((row): readonly BusySpan[] => {
    const read = taking.safeParse(JSON.parse(String(row['act'])));
    if (!read.success) return [];
    const by = read.data.payload.event.uid;
    return read.data.preconditions.flatMap((one): readonly BusySpan[] => {
      const time = free.safeParse(one);
      if (!time.success || time.data.until <= within.from || time.data.from >= within.until)
        return [];
      return [{ from: time.data.from, until: time.data.until, kind: 'held', by }];
    });
  });
}
