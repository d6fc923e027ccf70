import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Erases a person everywhere, with proof. Without `confirm` it only says what would go. */
export const erase = define({
  name: 'erase',
  title: { nl: 'Iemand overal wissen', en: 'Erase a person everywhere' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    person: z.string().trim().min(1).max(320),
    confirm: z.boolean().default(false),
  }),
  output: z.looseObject({}),
  errors: [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous', 'erase-unconfirmed'],
});
