import type { OutgoingMail, Remark } from '../act.ts';
import { amounts } from './presend/amounts.ts';
import { annexMissing, annexUnannounced, firstAnnex } from './presend/annexes.ts';
import { clocks } from './presend/clocks.ts';
import type { PresendContext } from './presend/context.ts';
import { otherLanguage } from './presend/language.ts';
import { leftovers } from './presend/leftovers.ts';
import { namesInside } from './presend/names-inside.ts';
import { termsPast } from './presend/overtaken.ts';
import { recipients } from './presend/recipients.ts';
import { salutation } from './presend/salutation.ts';
import { sides } from './presend/sides.ts';
import { tone } from './presend/tone.ts';
import { weekdays } from './presend/weekdays.ts';

/** One look at a mail about to leave. */
type Check = (mail: OutgoingMail, context: PresendContext) => readonly Remark[];

const CHECKS: readonly Check[] = [
  sides,
  recipients,
  salutation,
  namesInside,
  annexMissing,
  annexUnannounced,
  firstAnnex,
  weekdays,
  termsPast,
  clocks,
  amounts,
  leftovers,
  otherLanguage,
  tone,
];

/**
 * Reads a mail once more before it leaves, as a secretary does: names, dates, annexes, addressees,
 * and what was never meant to be sent. `stop` where sending it would hurt, `warn` where it may be
 * meant so. Pure.
 */
export function presend(mail: OutgoingMail, context: PresendContext): readonly Remark[] {
  return CHECKS.flatMap((check) => check(mail, context));
}
