import { z } from 'zod';
import { define } from '../operation.ts';
import { language } from '../shapes/about.ts';

/** The principals the caller works for, and who he is. */
export const principals = define({
  name: 'principals',
  title: { nl: 'Voor wie u werkt', en: 'For whom you work' },
  who: 'signed-in',
  changes: false,
  input: z.strictObject({}),
  output: z.object({
    user: z.object({ id: z.string(), name: z.string(), language }).nullable(),
    principals: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        zone: z.string(),
        language,
        secrecy: z.string(),
        roles: z.array(z.enum(['principal', 'assistant', 'second'])),
      }),
    ),
    /** Whether the office is a rehearsal whose clock can be moved. */
    rehearsal: z.boolean(),
    now: z.number(),
  }),
  errors: [],
});
