import { z } from 'zod';
import { ABOUT_PRINCIPAL } from '../errors.ts';
import { define } from '../operation.ts';
import { want } from '../shapes/want.ts';
import { about, idText, instant } from '../shapes/about.ts';

const mailbox = z.object({ name: z.string(), address: z.string() });

/** One message as text: who wrote, to whom, what he wrote himself, and what hangs on it. */
export const message = define({
  name: 'message',
  title: { nl: 'Een bericht lezen', en: 'Read a message' },
  who: 'staff',
  changes: false,
  input: z.strictObject({ ...about, id: idText }),
  output: z.object({
    arrival: z.string(),
    receivedAt: instant,
    zone: z.string(),
    kind: z.string(),
    subject: z.string(),
    from: z.array(mailbox),
    to: z.array(mailbox),
    cc: z.array(mailbox),
    date: z.string().nullable(),
    own: z.string(),
    text: z.string(),
    /** What it says cannot be read here. */
    encrypted: z.boolean(),
    parts: z.array(
      z.object({
        path: z.string(),
        type: z.string(),
        name: z.string().nullable(),
        size: z.number(),
      }),
    ),
    wants: z.array(want),
    dropped: z.array(z.object({ what: z.string(), why: z.string() })),
  }),
  errors: [...ABOUT_PRINCIPAL, 'id-unknown', 'id-ambiguous'],
});
