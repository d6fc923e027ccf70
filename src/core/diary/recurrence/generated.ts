import type { WallMs } from '../zones/clock.ts';

/** The part of a series that is asked for, on its own clock: half-open. */
export interface WallWindow {
  readonly from: WallMs;
  readonly until: WallMs;
}

/** Starts that a rule gives, in order. */
export interface Generated {
  readonly starts: readonly number[];
  /** From where on nothing is known, because a limit was met; null when everything is there. */
  readonly cut: number | null;
}

/** Starts of one series in one answer: a rule that yields a million of them must not fill the memory. */
export const MAX_STARTS = 20_000;

/** Days, weeks, hours a rule is followed through for one answer: a rule that never yields must come to an end. */
export const MAX_STEPS = 400_000;
