import { z } from 'zod';
import { define } from '../operation.ts';

/** Whether everything the office needs is there and works; each line with what to do about it. */
export const doctor = define({
  name: 'doctor',
  title: { nl: 'Of alles werkt', en: 'Whether everything works' },
  who: 'keeper',
  changes: false,
  input: z.strictObject({}),
  output: z.object({
    healthy: z.boolean(),
    checks: z.array(
      z.object({
        check: z.string(),
        result: z.enum(['good', 'warning', 'bad']),
        says: z.string(),
      }),
    ),
  }),
  errors: [],
});
