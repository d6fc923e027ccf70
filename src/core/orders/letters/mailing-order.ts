import type { MailingLine, MailingOrdered } from '../../letters/mailing/mailing.ts';
import type { Said } from '../order.ts';

/** A letter to each of a list. Never read from words alone: whom the words mean is looked up before it is ordered. */
export interface MailingOrder extends Said, MailingOrdered {
  readonly kind: 'mailing';
  readonly lines: readonly MailingLine[];
}
