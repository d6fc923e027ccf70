import { z } from 'zod';
import { MOST_MEETINGS } from '../../core/diary/fit/check-problem.ts';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { bundle } from '../shapes/bundle.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
/** On the principal's clock, half-open. */
const span = z.strictObject({ from: moment, until: moment });
const text = z.string().trim().min(1).max(200);
/** Somebody by his address, or by a name alone: then nothing can be sent to him. */
const person = z.strictObject({ name: text.optional(), address: text.optional() });

const room = z.strictObject({
  /** Names of calendars that are rooms; left out, any. */
  anyOf: z.array(text).max(100).optional(),
  seats: z.number().int().min(1).max(10_000).default(1),
  equipment: z.array(text).max(50).default([]),
});

/** An event of the diary by its UID, or a new one by its title and length. */
const meeting = z.strictObject({
  id: text
    .optional()
    .describe('What the rules between meetings call it; left out, its UID or title'),
  uid: z.string().max(1000).optional(),
  recurrenceId: z.string().max(40).optional(),
  title: text.optional(),
  minutes: z.number().int().min(5).max(1440).optional(),
  with: z.array(person).max(100).default([]),
  optional: z.array(person).max(100).default([]),
  place: text.optional(),
  room: room.optional(),
  windows: z.array(span).max(200).optional(),
  fixed: z.boolean().optional(),
  priority: z.number().int().min(1).max(9).default(5),
  leaveOut: z.number().int().min(1).max(1_000_000).optional(),
});

const rule = z.discriminatedUnion('order', [
  z.strictObject({
    order: z.literal('before'),
    first: text,
    second: text,
    gapMinutes: z.number().int().min(0).max(100_000).default(0),
  }),
  z.strictObject({ order: z.literal('same-day'), first: text, second: text }),
  z.strictObject({ order: z.literal('other-day'), first: text, second: text }),
]);

/** Fits several meetings together, with the least movement from what stands; answers what moves and why, as a bundle. */
export const arrange = define({
  name: 'arrange',
  title: { nl: 'Afspraken samen inpassen', en: 'Fit meetings together' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    lost: date
      .optional()
      .describe('A day on which nothing can take place: what is on it goes elsewhere'),
    from: date.optional().describe('First day to look at; left out, today'),
    until: date.optional().describe('The day after the last; left out, a fortnight later'),
    meetings: z.array(meeting).max(MOST_MEETINGS).default([]),
    /** When others cannot; of whom nothing is said nothing is known. */
    people: z
      .array(person.extend({ busy: z.array(span).max(500) }))
      .max(1000)
      .default([]),
    rules: z.array(rule).max(2000).default([]),
    seconds: z.number().min(0.1).max(30).default(2).describe('How long may be searched'),
  }),
  output: z.object({
    /** What was found, a sentence each: what moves and why, and what has no place. */
    said: z.array(z.string()),
    meetings: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        /** Null: it has no place. */
        from: z.number().nullable(),
        until: z.number().nullable(),
        room: z.string().nullable(),
        moved: z.boolean(),
      }),
    ),
    /** Nothing better exists. */
    proven: z.boolean(),
    ended: z.string(),
    bundle: bundle.optional(),
  }),
  errors: [...ABOUT_PRINCIPAL, 'event-unknown', 'meeting-unclear', 'nothing-to-arrange'],
});
export type ArrangeInput = z.output<(typeof arrange)['input']>;
