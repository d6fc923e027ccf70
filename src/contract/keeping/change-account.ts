import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Of a server, only what becomes different. */
const serverChange = z
  .strictObject({
    host: z.string().trim().min(1).max(253),
    port: z.coerce.number().int().min(1).max(65_535),
    tls: z.enum(['tls', 'starttls', 'none']),
    user: z.string().min(1).max(320),
  })
  .partial();

/**
 * Gives an account of mail or calendars its new password, and other settings where they are given. The login is tried
 * first; what does not work is not saved, and the account stays as it was.
 */
export const changeAccount = define({
  name: 'change-account',
  title: {
    nl: 'Een account een nieuw wachtwoord geven',
    en: 'Give an account a new password',
  },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    account: z.string().trim().min(1).max(320).describe('Id or title of the account'),
    /** Password, app password or refresh token; sealed at once, never shown again. */
    secret: z.string().min(1).max(100_000),
    clientSecret: z.string().max(10_000).optional(),
    imap: serverChange.optional(),
    smtp: serverChange.optional(),
    /** Of calendars elsewhere. */
    calendars: z
      .strictObject({
        url: z.string().min(1).max(2_000),
        user: z.string().min(1).max(320),
      })
      .partial()
      .optional(),
  }),
  output: z.object({ account: z.string(), folders: z.number().nullable() }),
  errors: [...ABOUT_PRINCIPAL, 'account-unknown', 'login-refused', 'settings-invalid'],
});
