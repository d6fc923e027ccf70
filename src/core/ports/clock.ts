import type { Instant } from '../time/instant.ts';

/** The time of day as the office sees it; moved by hand in rehearsals. */
export interface Clock {
  now(): Instant;
  /** Resolves when the clock has reached the instant (at once if it has) or the signal aborts. */
  until(at: Instant, signal: AbortSignal): Promise<void>;
}
