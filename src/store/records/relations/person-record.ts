import { z } from 'zod';
import type { ArrivalId } from '../../../core/ids.ts';
import { NOBILITIES, PERSON_MARKS } from '../../../core/records/person.ts';

const clock = z.object({
  said: z
    .object({
      zone: z.string(),
      daytime: z.object({ from: z.string(), until: z.string() }).nullable(),
      weekdays: z.array(z.number()).nullable(),
      by: z.string(),
      at: z.number(),
    })
    .nullable(),
  read: z
    .object({
      zone: z.string(),
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding of an id that was stored as one
      arrival: z.string().transform((id) => id as ArrivalId),
      source: z.object({ part: z.string(), start: z.number(), end: z.number() }),
      at: z.number(),
    })
    .nullable(),
});

/** What stands of a person in one column, as JSON. */
export const personRecord = z.object({
  firstName: z.string().nullable(),
  titles: z.array(z.string()),
  organisation: z.string().nullable(),
  marks: z.array(z.enum(PERSON_MARKS)),
  address: z.object({
    language: z.enum(['nl', 'en']),
    form: z.enum(['u', 'je']),
    title: z.enum(['mevrouw', 'heer']).nullable(),
    familiar: z.boolean(),
    greeting: z.enum(['confrere', 'amice', 'amica', 'collega']).optional(),
    nobility: z.enum(NOBILITIES).optional(),
  }),
  clock: clock.optional(),
});
