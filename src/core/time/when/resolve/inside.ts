import { compareDays, plusDays } from './days.ts';
import type { DateExpression } from '../expressions.ts';
import { dateOrNull } from './calendar-day.ts';
import { periodOf } from './periods.ts';
import { dayOf, seenFrom } from './surroundings.ts';
import type { Notes, Resolve, Stretch, Surroundings } from './surroundings.ts';

/** A date inside a period that is named apart: "dinsdag volgende week", "maart volgend jaar". */
export function resolveIn(
  { inner, outer }: Extract<DateExpression, { k: 'in' }>,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  const whole = resolve(outer, around, notes);
  if (whole === null) return null;
  const found = firstIn(inner, whole, around, notes, resolve);
  if (found === null) return null;
  const before = compareDays(found.end, whole.start) <= 0;
  const behind = compareDays(found.start, whole.end) >= 0;
  return before || behind ? null : found;
}

function firstIn(
  inner: DateExpression,
  whole: Stretch,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  const { year, month } = whole.start;
  switch (inner.k) {
    case 'weekday': {
      const ahead = (inner.weekday - whole.start.dayOfWeek + 7) % 7;
      return dayOf(plusDays(whole.start, ahead));
    }
    case 'day': {
      if (inner.month !== undefined) return resolve({ ...inner, year }, around, notes);
      const date = dateOrNull(year, month, inner.day);
      return date === null ? null : dayOf(date);
    }
    case 'month':
    case 'week':
    case 'quarter':
    case 'halfyear':
    case 'holiday':
      return resolve({ ...inner, year }, around, notes);
    case 'shift':
      return inner.unit === 'weekend' ? periodOf('weekend', whole.start, 0) : null;
    default:
      // A day before the period begins, so that a weekday on its first day counts.
      return resolve(inner, seenFrom(plusDays(whole.start, -1), around), notes);
  }
}
