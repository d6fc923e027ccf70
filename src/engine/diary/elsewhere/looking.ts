import { Trouble } from '../../../core/errors.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import type { Owner } from '../../owner.ts';

/** How often calendars and address books elsewhere are looked at. Nothing tells us that something changed there. */
const LOOK_EVERY_MS = 5 * MINUTE_MS;

/** Looks at what an account has elsewhere again and again until it is let go. Its own state tells when it fails. */
export async function keepLooking(
  owner: Owner,
  look: () => Promise<{ readonly changed: number; readonly gone: number }>,
  how: {
    readonly settle: () => Promise<void>;
    readonly signal: AbortSignal;
    readonly onTrouble: (trouble: unknown) => void;
  },
): Promise<void> {
  const { clock } = owner.tools;
  while (!how.signal.aborted) {
    try {
      const looked = await look();
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
