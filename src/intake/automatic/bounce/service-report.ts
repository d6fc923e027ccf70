import type { FailedRecipient } from '../../../core/records/reading.ts';
import { causeOf } from './reasons.ts';

/** A report longer than this is not parsed. */
const MAX_JSON = 100_000;
const MAX_RECIPIENTS = 200;

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

/** A property of an unknown value; undefined when it has none. Loading a schema library for this one shape would cost more than all of reading. */
function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown, name: string): string {
  const found = property(value, name);
  return typeof found === 'string' ? found : '';
}

function recipient(value: unknown, subType: string): FailedRecipient | null {
  const address = text(value, 'emailAddress');
  if (address === '') return null;
  const status = text(value, 'status');
  const { hard, reason } = causeOf(status, `${text(value, 'diagnosticCode')} ${subType}`, '');
  return status === '' ? { address, hard, reason } : { address, hard, reason, status };
}

/** A bounce as Amazon's mail service tells it, as JSON; null for anything else. */
export function readServiceReport(body: string): readonly FailedRecipient[] | null {
  if (!body.startsWith('{') || !body.slice(0, MAX_JSON).includes('bouncedRecipients')) return null;
  const outer = leadingJson(body.slice(0, MAX_JSON));
  const message = text(outer, 'Message');
  const report = message === '' ? outer : parse(message.replaceAll('\n ', ''));
  const bounce = property(report, 'bounce');
  const recipients = property(bounce, 'bouncedRecipients');
  if (text(report, 'notificationType') !== 'Bounce' || !Array.isArray(recipients)) return null;
  const subType = text(bounce, 'bounceSubType');
  return recipients
    .slice(0, MAX_RECIPIENTS)
    .map((each: unknown) => recipient(each, subType))
    .filter((each) => each !== null);
}
