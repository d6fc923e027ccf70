import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/**
 * Lets go of an account of mail or calendars: nothing comes or goes by it any more, and its login is forgotten. What came in stays; the
 * copies of its calendars go, for they stand there. Without `confirm` it only tells what would go.
 */
export const removeAccount = define({
  name: 'remove-account',
  title: { nl: 'Een account loslaten', en: 'Let go of an account' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    account: z.string().trim().min(1).max(320).describe('Id or title of the account'),
    confirm: z.boolean().default(false),
  }),
  output: z.object({
    account: z.string(),
    title: z.string(),
    /** Titles of the calendars whose copies go. */
    calendars: z.array(z.string()),
    removed: z.boolean(),
  }),
  errors: [...ABOUT_PRINCIPAL, 'account-unknown'],
});
