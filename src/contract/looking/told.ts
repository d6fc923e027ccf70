import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { bundle } from '../shapes/bundle.ts';

/** What was told before and what it came to, as it stands now; for whoever told it, and for the principal. */
export const told = define({
  name: 'told',
  title: { nl: 'Wat van een opdracht geworden is', en: 'What became of an order' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, id: z.string().max(100) }),
  output: z.object({
    text: z.string(),
    /** Each order said back in one sentence. */
    said: z.array(z.string()),
    answers: z.array(z.string()),
    bundle: bundle.optional(),
  }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown'],
});
