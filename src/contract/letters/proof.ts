import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Reads a text as if it were to leave: everything that is looked at before a mail is sent. Nothing is kept of it. */
export const proof = define({
  name: 'proof',
  title: { nl: 'Een tekst nalezen', en: 'Proof-read a text' },
  who: 'staff',
  changes: false,
  input: z.strictObject({
    ...about,
    text: z
      .string()
      .max(500_000)
      .describe('A letter; or a whole mail with its head, whose addressees and subject then count'),
    subject: z.string().max(998).optional(),
    to: z.array(z.email()).max(50).default([]),
    annexes: z.array(z.string().max(200)).max(50).default([]).describe('Names of files'),
  }),
  output: z.object({
    findings: z.array(z.object({ weight: z.enum(['refuse', 'stop', 'warn']), text: z.string() })),
    /** Whether anything was found that stops a mail. */
    stops: z.boolean(),
  }),
  errors: ABOUT_PRINCIPAL,
});
