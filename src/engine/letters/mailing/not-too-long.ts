import { Trouble } from '../../../core/errors.ts';
import { MOST_RECIPIENTS } from '../../../core/letters/mailing/mailing.ts';

/**
 * Whether so many may be written to at once.
 * @throws Trouble `mailing-too-long`
 */
export function notTooLong(count: number): void {
  if (count <= MOST_RECIPIENTS) return;
  const values = { count: String(count), most: String(MOST_RECIPIENTS) };
  throw new Trouble('mailing-too-long', { retry: false, values });
}
