import type { WeekdayWord } from './categories.ts';
import type { Recurrence, Unit } from './expressions.ts';

/** What comes again every so many of a unit. */
export function every(unit: Unit, more: Partial<Recurrence> = {}): Recurrence {
  return { every: unit, ...more };
}

/** The weekdays from one to another, the last one included. */
export function span(
  { weekday: from }: WeekdayWord,
  { weekday: to }: WeekdayWord,
): readonly number[] | null {
  if (from === to) return null;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => ((from - 1 + index) % 7) + 1);
}

/** What comes again, at a time of the day. */
export function timed(of: Recurrence, clock: Recurrence['clock']): Recurrence | null {
  return of.clock !== undefined || of.hours !== undefined ? null : { ...of, clock };
}
