import { z } from 'zod';
import { define } from '../operation.ts';

/** Whether the office answers; tells nothing about whom it serves. */
export const health = define({
  name: 'health',
  title: { nl: 'Of het kantoor open is', en: 'Whether the office is open' },
  who: 'public',
  changes: false,
  input: z.strictObject({}),
  output: z.object({ open: z.literal(true), now: z.number() }),
  errors: [],
});
