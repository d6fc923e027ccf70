import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** A server as a person fills it in; each kind of account checks the rest itself. */
const server = z.strictObject({
  host: z.string().trim().min(1).max(253),
  port: z.coerce.number().int().min(1).max(65_535),
  tls: z.enum(['tls', 'starttls', 'none']),
  user: z.string().min(1).max(320),
  auth: z.enum(['password', 'oauth']).default('password'),
  authority: z.string().max(100_000).optional(),
});

/** Where and as whom access tokens are refreshed (RFC 6749); the secret is then the refresh token. */
const oauth = z.strictObject({
  tokenUrl: z.url(),
  clientId: z.string().min(1).max(1_000),
  scope: z.string().max(2_000).optional(),
});

/** Adds a mail account. The login is tried first; what does not work is not saved. */
export const addAccount = define({
  name: 'add-account',
  title: { nl: 'Een mailaccount toevoegen', en: 'Add a mail account' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    account: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('imap'),
        title: z.string().trim().max(200).default(''),
        address: z.email(),
        imap: server,
        smtp: server.optional(),
        oauth: oauth.optional(),
      }),
      z.strictObject({
        kind: z.literal('maildir'),
        title: z.string().trim().max(200).default(''),
        address: z.email(),
        path: z.string().min(1).max(4_096),
        smtp: server.optional(),
      }),
    ]),
    /** Password, app password or refresh token; sealed at once, never shown again. */
    secret: z.string().max(100_000).default(''),
    clientSecret: z.string().max(10_000).optional(),
  }),
  output: z.object({ account: z.string(), folders: z.number().nullable() }),
  errors: [
    ...ABOUT_PRINCIPAL,
    'login-refused',
    'settings-invalid',
    'account-kind-unknown',
    'only-console',
    'path-missing',
  ],
});
