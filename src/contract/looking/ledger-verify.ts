import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Recomputes the whole chain of the ledger. */
export const ledgerVerify = define({
  name: 'ledger-verify',
  title: { nl: 'Het grootboek nalopen', en: 'Verify the ledger' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    holds: z.boolean(),
    entries: z.number(),
    head: z.string().nullable(),
    /** Where the chain first does not hold, and what is wrong there. */
    at: z.number().nullable(),
    why: z.enum(['number', 'link', 'hash']).nullable(),
  }),
  errors: ABOUT_PRINCIPAL,
});
