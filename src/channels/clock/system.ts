import type { Clock } from '../../core/ports/clock.ts';
import type { Instant } from '../../core/time/instant.ts';

/**
 * No timer runs longer than this before the clock is looked at again. A timer counts running time,
 * not the time of day: a clock set forward, a laptop that slept or summer time corrected by hand
 * would otherwise leave a wake hours late. Late by at most this much is what remains.
 */
const CLOCK_PULSE_MS = 2_000;

/**
 * The machine's clock. A clock set back lengthens a wait, one set forward shortens it; neither ends
 * it early. Waiting does not keep the process alive.
 * @param read where the time comes from, milliseconds since 1970
 * @param pulseMs how often a long wait looks at it again
 */
export function systemClock(read: () => Instant = Date.now, pulseMs = CLOCK_PULSE_MS): Clock {
  return {
    now: () => Math.trunc(read()),
    until: (at, signal) => wait(at, signal, read, pulseMs),
  };
}

function wait(
  at: Instant,
  signal: AbortSignal,
  read: () => Instant,
  pulseMs: number,
): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const look = (): void => {
      const left = at - read();
      if (signal.aborted || left <= 0) return end();
      timer = setTimeout(look, Math.min(Math.max(left, 1), pulseMs));
      timer.unref();
    };
    signal.addEventListener('abort', end);
    look();
  });
}
