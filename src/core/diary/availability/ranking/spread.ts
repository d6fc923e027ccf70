import { HOUR_MS } from '../../../time/instant.ts';
import type { DayClock } from '../../hours/day-clock.ts';
import type { Span } from '../../span.ts';
import type { Question } from '../asking/question.ts';

/** A time with its score. */
export interface Scored {
  readonly span: Span;
  readonly score: number;
}

/** Two offers on one day are a choice only when they are this far apart. */
const REAL_CHOICE_MS = 2 * HOUR_MS;

function overlap(one: Span, other: Span, apart = 0): boolean {
  return one.from < other.until + apart && other.from < one.until + apart;
}

/** Best first; of equals the earlier. */
function ranked<Time extends Scored>(times: readonly Time[]): readonly Time[] {
  return times.toSorted((one, other) => other.score - one.score || one.span.from - other.span.from);
}

/**
 * The times to offer. On different days as long as there are days; then more on a day, hours apart; then
 * what is left, never overlapping. Ten adjacent quarters are one offer.
 */
export function spread<Time extends Scored>(
  times: readonly Time[],
  { max, spread: how }: Pick<Question, 'max' | 'spread'>,
  clock: DayClock,
): readonly Time[] {
  const sorted = ranked(times);
  if (how === 'all') return sorted.slice(0, max);
  const chosen: Time[] = [];
  const days = new Map<number, number>();
  const take = (mostADay: number, apart: number): void => {
    for (const time of sorted) {
      if (chosen.length >= max) return;
      const day = clock.dayAt(time.span.from);
      if ((days.get(day) ?? 0) >= mostADay) continue;
      if (chosen.some(({ span }) => overlap(span, time.span, apart))) continue;
      chosen.push(time);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
  };
  if (how === 'days') {
    take(1, 0);
    take(2, REAL_CHOICE_MS);
    take(Number.POSITIVE_INFINITY, REAL_CHOICE_MS);
  }
  take(Number.POSITIVE_INFINITY, 0);
  return ranked(chosen);
}
