import { Trouble } from '../../../core/errors.ts';
import {
  MOST_ON_PAPER,
  MOST_RECIPIENTS,
  type MailingRoad,
} from '../../../core/letters/mailing/mailing.ts';

/**
 * Whether so many may be written to at once.
 * @throws Trouble `mailing-too-long`
 */
export function notTooLong(count: number, road: MailingRoad): void {
  const most = road === 'mail' ? MOST_RECIPIENTS : MOST_ON_PAPER;
  if (count <= most) return;
  const values = { count: String(count), most: String(most) };
  throw new Trouble('mailing-too-long', { retry: false, values });
}
