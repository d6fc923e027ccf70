import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';
import { notLooked } from '../shapes/alert.ts';

/** The mail accounts and how their channels are. */
export const accounts = define({
  name: 'accounts',
  title: { nl: 'Mailaccounts en hun toestand', en: 'Mail accounts and how they are' },
  who: 'staff',
  changes: false,
  input: z.strictObject(about),
  output: z.object({
    accounts: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        title: z.string(),
        state: z.string(),
        since: instant,
        connectedAt: instant,
      }),
    ),
    /** Where alerts are mailed when something cannot wait; null for nowhere. */
    alertAddress: z.string().nullable(),
    couldNotLook: z.array(notLooked),
  }),
  errors: ABOUT_PRINCIPAL,
});
