import { z } from 'zod';
import { define } from '../operation.ts';

/** Writes a consistent copy of the whole office while it runs, and verifies it. */
export const backup = define({
  name: 'backup',
  title: { nl: 'Een reservekopie maken', en: 'Make a backup' },
  who: 'console',
  changes: true,
  long: true,
  input: z.strictObject({ to: z.string().min(1).max(4_096) }),
  output: z.looseObject({ path: z.string() }),
  errors: ['backup-in-the-way'],
});
