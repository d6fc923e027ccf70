import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Adds an account with address books. It is tried first; what does not work is not saved. */
export const connectContacts = define({
  name: 'connect-contacts',
  title: { nl: 'Adresboeken van elders aansluiten', en: 'Connect address books from elsewhere' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    account: z.strictObject({
      title: z.string().trim().max(200).default(''),
      url: z.string().min(1).max(2_000),
      user: z.string().max(320).default(''),
      /** PEM of an authority of one's own. */
      authority: z.string().max(100_000).optional(),
    }),
    /** Password or app password; sealed at once, never shown again. */
    secret: z.string().max(100_000).default(''),
  }),
  output: z.object({ account: z.string(), books: z.number() }),
  errors: [
    ...ABOUT_PRINCIPAL,
    'login-refused',
    'settings-invalid',
    'calendar-address-refused',
    'account-kind-unknown',
  ],
});

/** Reads the address books elsewhere now, and tells what that brought. */
export const readContacts = define({
  name: 'read-contacts',
  title: { nl: 'De adresboeken elders nu lezen', en: 'Read the address books elsewhere now' },
  who: 'staff',
  changes: true,
  input: z.strictObject(about),
  output: z.object({
    books: z.number(),
    changed: z.number(),
    gone: z.number(),
    /** What could not be used, and why in words. */
    troubled: z.array(z.object({ book: z.string(), why: z.string() })),
  }),
  errors: ABOUT_PRINCIPAL,
});
