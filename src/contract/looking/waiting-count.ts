import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** How many acts wait for a word; for a badge, so nothing of them is shown. */
export const waitingCount = define({
  name: 'waiting-count',
  title: { nl: 'Hoeveel er wacht', en: 'How much is waiting' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({ count: z.number() }),
  errors: ABOUT_PRINCIPAL,
});
