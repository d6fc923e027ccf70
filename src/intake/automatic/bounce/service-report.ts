import { z } from 'zod';
import type { FailedRecipient } from '../../../core/records/reading.ts';
import { causeOf } from './reasons.ts';

const Recipient = z.object({
  emailAddress: z.string(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});
const Report = z.object({
  notificationType: z.literal('Bounce'),
  bounce: z.object({
    bounceType: z.string().optional(),
    bounceSubType: z.string().optional(),
    bouncedRecipients: z.array(Recipient).max(200),
  }),
});
const Envelope = z.object({ Message: z.string() });

/** A report longer than this is not parsed. */
const MAX_JSON = 100_000;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The JSON at the start of a text, its lines joined: mail breaks them anywhere. */
function leadingJson(text: string): unknown {
  const end = text.search(/\n--\s*\n/);
  const whole = (end === -1 ? text : text.slice(0, end)).trim();
  return parse(whole) ?? parse(whole.replaceAll(/\n ?/g, ''));
}

/** A bounce as Amazon's mail service tells it, as JSON; null for anything else. */
export function readServiceReport(text: string): readonly FailedRecipient[] | null {
  if (!text.startsWith('{') || !text.slice(0, MAX_JSON).includes('bouncedRecipients')) return null;
  const outer = leadingJson(text.slice(0, MAX_JSON));
  const envelope = Envelope.safeParse(outer);
  const inner = envelope.success ? parse(envelope.data.Message.replaceAll('\n ', '')) : outer;
  const report = Report.safeParse(inner);
  if (!report.success) return null;
  const { bouncedRecipients, bounceSubType } = report.data.bounce;
  return bouncedRecipients.map(({ emailAddress, status, diagnosticCode }) => {
    const said = `${diagnosticCode ?? ''} ${bounceSubType ?? ''}`;
    const cause = causeOf(status ?? '', said, '');
    const base = { address: emailAddress, hard: cause.hard, reason: cause.reason };
    return status === undefined ? base : { ...base, status };
  });
}
