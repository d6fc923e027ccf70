import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

const title = z.string().trim().max(200).default('');

/** Adds an account with calendars. It is tried first; what does not work is not saved. */
export const connectCalendars = define({
  name: 'connect-calendars',
  title: { nl: 'Agenda’s van elders aansluiten', en: 'Connect calendars from elsewhere' },
  who: 'principal',
  changes: true,
  input: z.strictObject({
    ...about,
    account: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('caldav'),
        title,
        url: z.string().min(1).max(2_000),
        user: z.string().max(320).default(''),
        /** PEM of an authority of one's own. */
        authority: z.string().max(100_000).optional(),
      }),
      z.strictObject({
        kind: z.literal('feed'),
        title,
        url: z.string().min(1).max(2_000),
        /** Where a password is asked for. */
        user: z.string().max(320).optional(),
        /** The address may be on this machine or in a network of one's own; for the console to say. */
        local: z.boolean().optional(),
      }),
      z.strictObject({
        kind: z.literal('calendar-files'),
        title,
        path: z.string().min(1).max(4_096),
      }),
    ]),
    /** Password or app password; sealed at once, never shown again. */
    secret: z.string().max(100_000).default(''),
  }),
  output: z.object({ account: z.string(), calendars: z.number() }),
  errors: [
    ...ABOUT_PRINCIPAL,
    'login-refused',
    'settings-invalid',
    'calendar-address-refused',
    'account-kind-unknown',
    'only-console',
    'path-missing',
  ],
});
