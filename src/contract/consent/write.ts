import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { about } from '../shapes/about.ts';

/** Most recipients of one letter: more is a mailing, which is another craft. */
const RECIPIENTS = 50;

const mailbox = z.strictObject({ name: z.string().max(200).default(''), address: z.email() });

/** Hands the secretary a mail to send: it is read before sending and proposed like every other. */
export const write = define({
  name: 'write',
  title: { nl: 'Een mail laten versturen', en: 'Have a mail sent' },
  who: 'staff',
  changes: true,
  input: z.strictObject({
    ...about,
    account: z.string().max(100).optional().describe('Left out, the first account'),
    to: z.array(mailbox).min(1).max(RECIPIENTS),
    cc: z.array(mailbox).max(RECIPIENTS).default([]),
    subject: z
      .string()
      .trim()
      .min(1)
      .max(998)
      .regex(/^[^\r\n]*$/),
    text: z.string().trim().min(1).max(500_000),
    inReplyTo: z.string().max(998).nullable().default(null),
    references: z.array(z.string().max(998)).max(100).default([]),
  }),
  output: z.object({ arrival: z.string(), acts: z.array(z.string()) }),
  errors: [...ABOUT_PRINCIPAL, 'no-account'],
});
