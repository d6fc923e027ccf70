import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, limit } from '../shapes/about.ts';
import { loop } from '../shapes/loop.ts';

/** Open matters by their next date, or those that were closed, the newest first. */
export const loops = define({
  name: 'loops',
  title: { nl: 'Wat er openstaat', en: 'What is open' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    state: z.enum(['open', 'closed']).default('open'),
    limit: limit.default(200),
  }),
  output: z.object({ zone: z.string(), loops: z.array(loop) }),
  errors: ABOUT_PRINCIPAL,
});
