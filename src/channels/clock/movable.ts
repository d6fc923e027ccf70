import type { Clock } from '../../core/ports/clock.ts';
import type { Instant } from '../../core/time/instant.ts';

/** A clock that stands still until somebody moves it: for rehearsals, the sample office and tests. */
export interface MovableClock extends Clock {
  /** Sets it, forward or back. Who waited for a moment now reached goes on, the earliest first. */
  moveTo(at: Instant): void;
  moveBy(milliseconds: number): void;
}

interface Waiting {
  readonly at: Instant;
  readonly end: () => void;
}

/** A clock that shows `start` and moves only by hand. Moved back, it wakes nobody a second time. */
export function movableClock(start: Instant): MovableClock {
  let now = start;
  const waiting = new Set<Waiting>();

  function moveTo(at: Instant): void {
    now = at;
    const due = [...waiting].filter((one) => one.at <= now).toSorted((a, b) => a.at - b.at);
    for (const one of due) one.end();
  }

  function until(at: Instant, signal: AbortSignal): Promise<void> {
    if (at <= now || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const one: Waiting = {
        at,
        end: () => {
          waiting.delete(one);
          signal.removeEventListener('abort', one.end);
          resolve();
        },
      };
      waiting.add(one);
      signal.addEventListener('abort', one.end);
    });
  }

  return { now: () => now, until, moveTo, moveBy: (milliseconds) => moveTo(now + milliseconds) };
}
