import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';
import { bundle } from '../shapes/bundle.ts';

/** A letter in the writer's own words, framed by the house: salutation, closing, and on paper its letterhead. */
export const writeLetter = define({
  name: 'write-letter',
  title: { nl: 'Een brief laten schrijven', en: 'Have a letter written' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    to: z.string().trim().min(1).max(320).describe('Name, mail address or id'),
    text: z.string().trim().min(1).max(100_000).describe('Between salutation and closing'),
    subject: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .regex(/^[^\r\n]*$/)
      .optional(),
    voice: z.enum(['principal', 'behalf', 'secretary']).optional(),
    language: z.enum(['nl', 'en']).optional(),
    paper: z.boolean().default(false).describe('As a file with the mail, or for the post'),
  }),
  output: z.object({ id: z.string(), answers: z.array(z.string()), bundle: bundle.optional() }),
  errors: [...ABOUT_PRINCIPAL, 'person-unknown', 'person-ambiguous'],
});
