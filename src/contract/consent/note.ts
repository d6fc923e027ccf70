import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { told } from './tell.ts';

/** Ten seconds of writing; longer is a letter. */
const MOST_LETTERS = 1_500;

/** Takes down what was said at the telephone: in one sentence, or by the fields of a form. */
export const note = define({
  name: 'note',
  title: { nl: 'Een telefoonnotitie maken', en: 'Take a telephone note' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    /** "Jansen belde: donderdag lukt, nummer 020 123 45 67". Left out where the fields below are filled in. */
    text: z.string().trim().min(1).max(MOST_LETTERS).optional(),
    /** Who rang. */
    name: z.string().trim().min(1).max(80).optional(),
    /** What he said. */
    said: z.string().trim().max(MOST_LETTERS).default(''),
    /** The number he left. */
    number: z.string().trim().max(40).optional(),
    /** He waits to be rung back. */
    back: z.boolean().default(false),
    language: z.enum(['nl', 'en']).optional(),
  }),
  output: told,
  errors: ABOUT_PRINCIPAL,
});
