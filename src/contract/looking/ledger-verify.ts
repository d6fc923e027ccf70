import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/**
 * Recomputes the whole chain of the ledger, compares its end with the head kept elsewhere, and looks
 * whether the records say anything the ledger does not.
 */
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
    why: z.string().nullable(),
    /** Whether the head kept in the office's store was there to compare with. */
    headKept: z.boolean(),
    faults: z.array(z.looseObject({ fault: z.string() })),
  }),
  errors: ABOUT_PRINCIPAL,
});
