import { compareDays, plusDays, todayOf } from './days.ts';
import type { DateExpression } from '../expressions.ts';
import { mondayOf, periodOf } from './periods.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Resolve, Stretch, Surroundings } from './surroundings.ts';

type Nth = Extract<DateExpression, { k: 'nth' | 'nth-after' }>;

/** "De eerste maandag van december", "de laatste week van september", "de derde dinsdag na Pasen". */
export function resolveNth(
  expression: Nth,
  around: Surroundings,
  notes: Notes,
  resolve: Resolve,
): Stretch | null {
  const whole = resolve(expression.of, around, notes);
  if (whole === null) return null;
  const found =
    expression.k === 'nth' ? inside(expression, whole, notes) : behind(expression, whole);
  if (found === null || expression.k === 'nth-after') return found;
  const fits = compareDays(found.start, whole.end) < 0;
  if (!fits || compareDays(found.end, whole.start) <= 0) return null;
  const isGone = compareDays(found.end, todayOf(around.now)) <= 0;
  // Without a year, the first Monday of a month whose first Monday is gone is next year's.
  if (!isGone || around.past || expression.of.k !== 'month' || expression.of.year !== undefined) {
    return found;
  }
  const next = { ...expression.of, year: whole.start.year + 1 };
  return resolveNth({ ...expression, of: next }, around, notes, resolve);
}

function inside({ n, weekday, unit }: Nth, whole: Stretch, notes: Notes): Stretch | null {
  if (weekday !== undefined) return dayOf(nthWeekday(n, weekday, whole));
  if (unit === undefined) return null;
  if (unit === 'week' && whole.precision === 'year') return isoWeek(n, whole.start.year);
  if (unit === 'week') return nthWeek(n, whole, notes);
  if (unit === 'weekend') {
    const saturday = nthWeekday(n, 6, whole);
    return { start: saturday, end: plusDays(saturday, 2), precision: 'day' };
  }
  if (unit === 'workday') return dayOf(nthWorkday(n, whole));
  if (n > 0) return periodOf(unit, whole.start, n - 1);
  return periodOf(unit, plusDays(whole.end, -1), n + 1);
}

function nthWeekday(n: number, weekday: number, { start, end }: Stretch): Temporal.PlainDate {
  if (n > 0) {
    return plusDays(start, ((weekday - start.dayOfWeek + 7) % 7) + (n - 1) * 7);
  }
  const last = plusDays(end, -1);
  return plusDays(last, -(((last.dayOfWeek - weekday + 7) % 7) + (-n - 1) * 7));
}

/** Weeks of a year are counted as the calendar numbers them (ISO 8601). */
function isoWeek(n: number, year: number): Stretch {
  if (n > 0) return periodOf('week', new Temporal.PlainDate(year, 1, 4), n - 1);
  return periodOf('week', new Temporal.PlainDate(year, 12, 28), n + 1);
}

/**
 * A week belongs to the month that has most of it, as weeks of a year do (ISO 8601): the first week
 * of December 2026 begins on Monday 30 November. Some count whole weeks only: that is said too.
 */
function nthWeek(n: number, { start, end }: Stretch, notes: Notes): Stretch {
  const last = plusDays(end, -1);
  const first = mondayOf(plusDays(start, (4 - start.dayOfWeek + 7) % 7));
  const final = mondayOf(plusDays(last, -((last.dayOfWeek - 4 + 7) % 7)));
  const whole = start.dayOfWeek === 1 ? start : plusDays(mondayOf(start), 7);
  const meant = n > 0 ? plusDays(first, (n - 1) * 7) : plusDays(final, (n + 1) * 7);
  const other = n > 0 ? plusDays(whole, (n - 1) * 7) : plusDays(mondayOf(end), n * 7);
  if (compareDays(meant, other) !== 0) {
    notes.assume('week');
    notes.orElse(periodOf('week', other, 0));
  }
  return periodOf('week', meant, 0);
}

function nthWorkday(n: number, { start, end }: Stretch): Temporal.PlainDate {
  const step = n > 0 ? 1 : -1;
  let date = n > 0 ? start : plusDays(end, -1);
  for (let left = Math.min(Math.abs(n), 400); ; date = plusDays(date, step)) {
    if (date.dayOfWeek <= 5) left -= 1;
    if (left === 0) return date;
  }
}

/** The nth such day or period after a date, or before it where n is negative. */
function behind({ n, weekday, unit }: Nth, { start, end }: Stretch): Stretch | null {
  const last = plusDays(end, -1);
  if (weekday === undefined)
    return unit === undefined ? null : periodOf(unit, n > 0 ? last : start, n);
  if (n > 0) {
    const ahead = ((weekday - last.dayOfWeek + 6) % 7) + 1;
    return dayOf(plusDays(last, ahead + (n - 1) * 7));
  }
  const back = ((start.dayOfWeek - weekday + 6) % 7) + 1;
  return dayOf(plusDays(start, -(back + (-n - 1) * 7)));
}
