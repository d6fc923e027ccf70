import { MINUTE_MS } from '../../core/time/instant.ts';

/** The first retry; a hiccup costs a second. */
const FIRST_DELAY_MS = 1_000;
/** The longest wait between tries while a server is away. */
const LONGEST_DELAY_MS = 5 * MINUTE_MS;
/** Between tries with a refused password: many servers lock an account that is hammered on. */
const LASTING_DELAY_MS = 30 * MINUTE_MS;

/**
 * How long to wait before the next try. Doubles with each failure; half of it is chance, so that
 * many accounts on one server do not come back in step.
 * @param failures in a row, from 1
 * @param lasting only a person can cure it
 * @param chance from 0 up to 1
 */
export function retryDelayMs(failures: number, lasting: boolean, chance: number): number {
  const doubled = FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 20);
  const whole = lasting ? LASTING_DELAY_MS : Math.min(doubled, LONGEST_DELAY_MS);
  return Math.round(whole / 2 + (whole / 2) * chance);
}
