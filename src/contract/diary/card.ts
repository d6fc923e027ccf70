import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { eventCard } from '../shapes/event.ts';

/** Notes beside an event what the desk must know of it: why it is there, for whom, whether it can move. */
export const noteEvent = define({
  name: 'note-event',
  title: { nl: 'Iets bij een afspraak noteren', en: 'Note something about an event' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    uid: z.string().min(1).max(1_000).describe('UID of the event'),
    reason: z.string().trim().max(500).nullable().optional(),
    requester: z.string().trim().max(320).nullable().optional(),
    moves: z
      .union([z.enum(['fixed', 'freely']), z.coerce.number().int().min(1).max(9)])
      .optional()
      .describe('fixed, freely, or what moving it costs: 1 (a word) to 9 (almost never)'),
    confidentiality: z.enum(['office', 'principal']).optional(),
  }),
  output: z.object({ uid: z.string(), card: eventCard }),
  errors: [...ABOUT_PRINCIPAL, 'event-unknown'],
});
