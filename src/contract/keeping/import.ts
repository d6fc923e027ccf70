import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** How far an import is; sent after every batch. */
export const importProgress = z.object({
  entries: z.number(),
  of: z.number().nullable(),
  bytes: z.number(),
  stored: z.number(),
  known: z.number(),
  decided: z.number(),
});
export type ImportProgressShape = z.output<typeof importProgress>;

/**
 * Takes in a maildir, an mbox, a folder or a file; what stands in calendar files comes into the diary. Stopped anywhere it goes on;
 * run again it adds nothing.
 */
export const importFiles = define({
  name: 'import',
  title: { nl: 'Bestaande post en agenda’s inlezen', en: 'Import existing mail and calendars' },
  who: 'console',
  changes: true,
  long: true,
  input: z.strictObject({
    ...about,
    path: z.string().min(1).max(4_096),
    calendar: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('Calendar of our own that files with events go into; made where it is not there'),
  }),
  output: importProgress.extend({
    kind: z.string(),
    unread: z.array(
      z.object({ path: z.string(), reason: z.string(), size: z.number().nullable() }),
    ),
    /** What files with events brought into the diary. */
    calendars: z.array(
      z.object({
        calendar: z.string(),
        title: z.string(),
        added: z.number(),
        changed: z.number(),
        known: z.number(),
      }),
    ),
    /** What of those files could not be put into it, and why in words. */
    troubled: z.array(z.object({ path: z.string(), why: z.string() })),
  }),
  errors: [...ABOUT_PRINCIPAL, 'path-missing', 'calendar-not-own'],
});
