import { compareDays, plusDays } from './days.ts';
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
  const found = expression.k === 'nth' ? inside(expression, whole) : behind(expression, whole);
  if (found === null || expression.k === 'nth-after') return found;
  const fits = compareDays(found.start, whole.end) < 0;
  if (!fits || compareDays(found.end, whole.start) <= 0) return null;
  const isGone = compareDays(found.end, around.now.toPlainDate()) <= 0;
  // Without a year, the first Monday of a month whose first Monday is gone is next year's.
  if (!isGone || around.past || expression.of.k !== 'month' || expression.of.year !== undefined) {
    return found;
  }
  const next = { ...expression.of, year: whole.start.year + 1 };
  return resolveNth({ ...expression, of: next }, around, notes, resolve);
}

function inside({ n, weekday, unit }: Nth, whole: Stretch): Stretch | null {
  if (weekday !== undefined) return dayOf(nthWeekday(n, weekday, whole));
  if (unit === undefined) return null;
  if (unit === 'week' && whole.precision === 'year') return isoWeek(n, whole.start.year);
  if (unit === 'week') return nthWeek(n, whole);
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

/** Whole weeks of the period: a week that it shares with its neighbour is not its first or last. */
function nthWeek(n: number, { start, end }: Stretch): Stretch {
  const first = start.dayOfWeek === 1 ? start : plusDays(mondayOf(start), 7);
  if (n > 0) return periodOf('week', first, n - 1);
  return periodOf('week', plusDays(mondayOf(end), -7), n + 1);
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
