import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, limit } from '../shapes/about.ts';
import { notLooked } from '../shapes/alert.ts';
import { docketItem, sorting } from '../shapes/docket-item.ts';

/** What came in and what was decided about it. */
export const docket = define({
  name: 'docket',
  title: {
    nl: 'Wat er binnenkwam en wat ermee gebeurt',
    en: 'What came in and what becomes of it',
  },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    since: z.coerce.number().int().optional().describe('Only what came in since this instant'),
    sorting: sorting.optional(),
    limit: limit.default(200),
  }),
  output: z.object({
    zone: z.string(),
    items: z.array(docketItem),
    couldNotLook: z.array(notLooked),
  }),
  errors: ABOUT_PRINCIPAL,
});
