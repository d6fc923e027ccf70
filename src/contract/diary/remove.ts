import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/**
 * Takes a calendar away with everything in it: one of our own, or the copy of one that is gone elsewhere. Without `confirm` it only
 * tells how much would go.
 */
export const removeCalendar = define({
  name: 'remove-calendar',
  title: { nl: 'Een agenda weghalen', en: 'Take a calendar away' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    name: z.string().trim().min(1).max(200).describe('Its short name'),
    confirm: z.boolean().default(false),
  }),
  output: z.object({
    name: z.string(),
    title: z.string(),
    /** What stands in it. */
    objects: z.number(),
    removed: z.boolean(),
  }),
  errors: [...ABOUT_PRINCIPAL, 'calendar-unknown', 'calendar-still-there', 'calendar-last'],
});
