import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about, instant } from '../shapes/about.ts';

const kept = z.object({
  id: z.string(),
  reference: z.string(),
  at: instant,
  day: z.string().describe('The day it was printed, in the zone of the principal'),
  addressee: z.string(),
  subject: z.string(),
  person: z.string().nullable(),
  matter: z.string().nullable(),
});

/** Letters on paper, the newest first. */
export const letters = define({
  name: 'letters',
  title: { nl: 'Brieven op papier', en: 'Letters on paper' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    matter: z.string().max(100).optional().describe('Id or reference of a matter'),
  }),
  output: z.object({ letters: z.array(kept) }),
  errors: ABOUT_PRINCIPAL,
});

/** One letter as it was printed, as a file. */
export const letterFile = define({
  name: 'letter-file',
  title: { nl: 'Een brief als bestand', en: 'A letter as a file' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    id: z.string().trim().min(1).max(100).describe('Id or reference'),
    form: z.enum(['pdf', 'docx']).default('pdf'),
  }),
  output: kept.extend({ name: z.string(), type: z.string(), base64: z.string() }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown'],
});
