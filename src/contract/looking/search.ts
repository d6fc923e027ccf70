import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant, limit } from '../shapes/about.ts';

/** Messages in which every word occurs; `"two words"` together, `word*` as a beginning. */
export const search = define({
  name: 'search',
  title: { nl: 'Zoeken', en: 'Search' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    text: z.string().trim().min(1).max(500),
    limit: limit.default(50),
  }),
  output: z.object({
    zone: z.string(),
    hits: z.array(
      z.object({
        arrival: z.string().nullable(),
        act: z.string().nullable(),
        at: instant,
        from: z.string(),
        subject: z.string(),
        thread: z.string(),
      }),
    ),
  }),
  errors: ABOUT_PRINCIPAL,
});
