import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';
import { checkedMandate } from '../shapes/mandate.ts';

/** The letter in force, and how it was understood; none means the default mandate. */
export const mandateShow = define({
  name: 'mandate-show',
  title: { nl: 'De volmachtbrief', en: 'The letter of mandate' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    letter: z.string().nullable(),
    adoptedAt: instant.nullable(),
    by: z.string().nullable(),
    zone: z.string(),
    checked: checkedMandate,
  }),
  errors: ABOUT_PRINCIPAL,
});
