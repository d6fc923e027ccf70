import { Trouble } from '../../../core/errors.ts';
import type { CalendarAccount } from '../../../core/ports/calendar.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import type { Owner } from '../../owner.ts';
import { lookAround } from './look.ts';

/** How often calendars elsewhere are looked at. Nothing tells us that something changed there. */
const LOOK_EVERY_MS = 5 * MINUTE_MS;

/** Looks at an account's calendars again and again until it is let go. Its own state tells when it fails. */
export async function keepLooking(
  owner: Owner,
  account: CalendarAccount,
  how: {
    readonly settle: () => Promise<void>;
    readonly signal: AbortSignal;
    readonly onTrouble: (trouble: unknown) => void;
  },
): Promise<void> {
  const { clock } = owner.tools;
  while (!how.signal.aborted) {
    try {
      const looked = await lookAround(owner, account, how.signal);
      if (looked.changed + looked.gone > 0) await how.settle();
    } catch (error) {
      if (how.signal.aborted) return;
      how.onTrouble(
        error instanceof Trouble
          ? error
          : new Trouble('channel-broken', { retry: true, cause: error }),
      );
    }
    await clock.until(clock.now() + LOOK_EVERY_MS, how.signal).catch(() => undefined);
  }
}
