import { z } from 'zod';
import { define } from '../operation.ts';
import { shortName } from '../shapes/about.ts';

/** A one-time link by which a user signs in; it serves once and for a quarter of an hour. */
export const signInLink = define({
  name: 'sign-in-link',
  title: { nl: 'Een inlogkoppeling maken', en: 'Make a sign-in link' },
  who: 'console',
  changes: true,
  input: z.strictObject({ user: shortName.optional() }),
  output: z.object({ user: z.string(), link: z.string() }),
  errors: ['user-unknown', 'user-needed'],
});
