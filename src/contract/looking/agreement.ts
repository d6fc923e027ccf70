import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** What became of proposals, by kind of act, and what may be offered on the ground of it. */
export const agreement = define({
  name: 'agreement',
  title: {
    nl: 'Hoe vaak mijn voorstellen goed waren',
    en: 'How often my proposals were right',
  },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    kinds: z.array(
      z.object({
        kind: z.string(),
        proposals: z.number(),
        unchanged: z.number(),
        cosmetic: z.number(),
        edited: z.number(),
        declined: z.number(),
        /** Unchanged in a row, up to now. */
        inARow: z.number(),
        offer: z.object({ offer: z.enum(['raise', 'lower']), level: z.string() }).nullable(),
      }),
    ),
  }),
  errors: ABOUT_PRINCIPAL,
});
