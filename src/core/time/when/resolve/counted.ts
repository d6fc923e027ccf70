import { todayOf } from './days.ts';
import { addWorkingDays } from '../../working-days.ts';
import type { DateExpression, Length } from '../expressions.ts';
import { durationOf } from './periods.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Resolve, Stretch, Surroundings } from './surroundings.ts';

/** The days of an ordinary office, where the caller gave none. */
const WEEK = { days: [1, 2, 3, 4, 5] } as const;

/** A date so long after or before another, or today. */
export function resolveCounted(
  { length, sign, of }: Extract<DateExpression, { k: 'plus' }>,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  const anchor = of === undefined ? null : resolve(of, around, notes);
  if (of !== undefined && anchor === null) return null;
  if (length.about === true) notes.assume('about');
  return dayOf(moved(anchor?.start ?? todayOf(around.now), length, sign, notes));
}

/** A date moved by a length; working days are counted over weekends and public holidays. */
export function moved(
  from: Temporal.PlainDate,
  length: Length,
  sign: 1 | -1,
  notes: Notes,
): Temporal.PlainDate {
  const workdays = length.counts.workday;
  if (workdays !== undefined) {
    notes.assume('working-days');
    return addWorkingDays(from, sign * Math.min(Math.ceil(workdays), 500), WEEK);
  }
  const { years, months, weeks, days } = durationOf(length);
  const duration = { years, months, weeks, days };
  return sign > 0 ? from.add(duration) : from.subtract(duration);
}
