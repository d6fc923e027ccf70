import { z } from 'zod';
import { cardChange } from './contact.ts';
import { eventChange } from './event.ts';

const mailbox = z.object({ name: z.string(), address: z.string() });

/** A mail exactly as it will leave. */
export const mail = z.object({
  account: z.string(),
  from: mailbox,
  sender: mailbox.nullable(),
  to: z.array(mailbox),
  cc: z.array(mailbox),
  subject: z.string(),
  text: z.string(),
  inReplyTo: z.string().nullable(),
  references: z.array(z.string()),
  annexes: z.array(
    z.object({ blob: z.string(), name: z.string(), type: z.string(), size: z.number() }),
  ),
  /** The calendar message it carries (RFC 6047), exactly as it will leave. */
  calendar: z.object({ method: z.string(), text: z.string() }).nullable().optional(),
  personal: z.boolean(),
});
export type MailShape = z.output<typeof mail>;

/** A value of a sentence: as it stands, or in either language. */
const worded = z.union([z.string(), z.object({ nl: z.string(), en: z.string() })]);

/** The exact deed; its hash is what an approval consents to. */
export const payload = z.discriminatedUnion('type', [
  z.object({ type: z.literal('mail'), mail }),
  z.object({ type: z.literal('draft'), mail }),
  z.object({
    type: z.literal('mark'),
    account: z.string(),
    origin: z.string(),
    flag: z.enum(['seen', 'answered', 'flagged']),
  }),
  z.object({
    type: z.literal('file'),
    account: z.string(),
    origin: z.string(),
    folder: z.string(),
  }),
  z.object({
    type: z.literal('append'),
    account: z.string(),
    use: z.enum(['sent', 'drafts']),
    blob: z.string(),
    messageId: z.string(),
  }),
  z.object({ type: z.literal('event'), event: eventChange }),
  z.object({ type: z.literal('card'), card: cardChange }),
  z.object({
    type: z.literal('brief'),
    brief: z.enum(['folder', 'morning', 'talk']),
    day: z.string(),
  }),
  z.object({
    type: z.literal('alarm'),
    road: z.enum(['all', 'other']),
    urgent: z.boolean(),
    message: z.object({ key: z.string(), values: z.record(z.string(), worded) }),
  }),
]);
export type PayloadShape = z.output<typeof payload>;
