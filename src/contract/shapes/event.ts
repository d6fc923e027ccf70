import { z } from 'zod';
import { RUNGS } from '../../core/records/loop.ts';

/** What the desk knows of an event beyond its text. */
export const eventCard = z.object({
  reason: z.string().nullable(),
  requester: z.string().nullable(),
  person: z.string().nullable(),
  movability: z.discriminatedUnion('moves', [
    z.object({ moves: z.literal('fixed') }),
    z.object({ moves: z.literal('freely') }),
    z.object({ moves: z.literal('at-cost'), cost: z.number() }),
  ]),
  rung: z.enum(RUNGS),
  matter: z.string().nullable(),
  loop: z.string().nullable(),
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
});

/** Time offered to somebody. Instants in milliseconds, half-open. */
export const hold = z.object({
  id: z.string(),
  offer: z.string(),
  from: z.number(),
  until: z.number(),
  zone: z.string(),
  name: z.string(),
  address: z.string(),
  what: z.string(),
  expiresAt: z.number(),
  thread: z.string().nullable(),
  uid: z.string(),
  calendar: z.string(),
});

/** One deed in a calendar, exactly. */
export const eventChange = z.object({
  calendar: z.string(),
  name: z.string(),
  uid: z.string(),
  /** A whole VCALENDAR (RFC 5545); null: the event goes. */
  text: z.string().nullable(),
  etag: z.string().nullable(),
  before: z.string().nullable(),
  card: eventCard.nullable(),
  hold: z
    .discriminatedUnion('effect', [
      z.object({ effect: z.literal('open'), hold }),
      z.object({
        effect: z.literal('end'),
        hold: z.string(),
        state: z.enum(['booked', 'released', 'expired']),
      }),
    ])
    .nullable(),
});
export type EventChangeShape = z.output<typeof eventChange>;

/** What stood there, what we meant, and what somebody else made of it meanwhile; each a whole VCALENDAR, null for nothing. */
export const eventDifference = z.object({
  before: z.string().nullable(),
  ours: z.string().nullable(),
  theirs: z.string().nullable(),
});
export type EventDifferenceShape = z.output<typeof eventDifference>;
