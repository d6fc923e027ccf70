import type { OutgoingMail, Remark } from '../act.ts';
import { annexMissing, firstAnnex } from './presend/annexes.ts';
import type { PresendContext } from './presend/context.ts';
import { otherLanguage } from './presend/language.ts';
import { leftovers } from './presend/leftovers.ts';
import { recipients } from './presend/recipients.ts';
import { salutation } from './presend/salutation.ts';
import { sides } from './presend/sides.ts';
import { weekdays } from './presend/weekdays.ts';

/** One look at a mail about to leave. */
type Check = (mail: OutgoingMail, context: PresendContext) => readonly Remark[];

const CHECKS: readonly Check[] = [
  sides,
  recipients,
  salutation,
  annexMissing,
  firstAnnex,
  weekdays,
  leftovers,
  otherLanguage,
];

/**
 * Reads a mail once more before it leaves, as a secretary does: names, dates, annexes, addressees,
 * and what was never meant to be sent. `stop` where sending it would hurt, `warn` where it may be
 * meant so. Pure.
 */
export function presend(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  return CHECKS.flatMap((check) => check(mail, context));
}
