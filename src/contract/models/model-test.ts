import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Asks the model that is set something in which nothing of anybody stands. */
export const modelTest = define({
  name: 'model-test',
  title: { nl: 'Het model proberen', en: 'Try the model' },
  who: 'principal',
  changes: true,
  input: z.strictObject(about),
  output: z.object({
    works: z.boolean(),
    why: z.string().nullable(),
    says: z.string().nullable(),
  }),
  errors: [...ABOUT_PRINCIPAL, 'model-missing'],
});
