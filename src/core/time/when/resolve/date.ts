import { daysBetween, plusDays, todayOf } from './days.ts';
import type { DateExpression, Which } from '../expressions.ts';
import { dateOrNull } from './calendar-day.ts';
import { resolveNear } from './closest.ts';
import { resolveCounted } from './counted.ts';
import { resolveEdge } from './edges.ts';
import { resolveHoliday } from './holiday.ts';
import { resolveIn } from './inside.ts';
import { resolveNth } from './nth.ts';
import { periodOf } from './periods.ts';
import { resolveDay, resolveMonth, resolveWeek, yearFor } from './partial.ts';
import { resolveSeason } from './season.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Stretch, Surroundings } from './surroundings.ts';

/**
 * Puts a date in words on the calendar. Null when there is no such date (30 February, a fifth Monday
 * that the month has not). Throws RangeError beyond the years that Temporal knows.
 */
export function resolveDate(
  expression: DateExpression,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  const today = todayOf(around.now);
  switch (expression.k) {
    case 'shift':
      return resolveShift(expression, around, notes);
    case 'plus':
      return resolveCounted(expression, around, notes, resolveDate);
    case 'day':
      return resolveDay(expression, around, notes);
    case 'month':
      return resolveMonth(expression, around, notes);
    case 'year':
      if (expression.century === true) notes.assume('century');
      return periodOf('year', new Temporal.PlainDate(expression.year, 1, 1), 0);
    case 'years':
      return {
        start: new Temporal.PlainDate(expression.from, 1, 1),
        end: new Temporal.PlainDate(expression.to, 1, 1),
        precision: 'year',
      };
    case 'weekday':
      return namedWeekday(expression, today, around, notes);
    case 'week':
      return resolveWeek(expression, around, notes);
    case 'quarter':
    case 'halfyear':
      return resolvePart(expression, around, notes);
    case 'season':
      return resolveSeason(expression, around);
    case 'holiday':
      return resolveHoliday(expression, around, notes);
    case 'nth':
    case 'nth-after':
      return resolveNth(expression, around, notes, resolveDate);
    case 'closest':
    case 'long-weekend':
      return resolveNear(expression, around, notes, resolveDate);
    case 'in':
      return resolveIn(expression, around, notes, resolveDate);
    case 'edge':
      return resolveEdge(expression, around, notes, resolveDate);
    case 'both':
      return resolveBoth(expression, around, notes);
    case 'earlier':
      notes.assume('earlier');
      return around.earlier ?? dayOf(today);
    default:
      return dayOf(Temporal.PlainDate.from(expression.at.slice(0, 10)));
  }
}

/** A quarter or half of a year. */
function resolvePart(
  expression: Extract<DateExpression, { k: 'quarter' | 'halfyear' }>,
  around: Surroundings,
  notes: Notes,
): Stretch {
  const number = expression.k === 'quarter' ? expression.quarter : expression.half;
  return yearFor(expression.year, around, notes, (year) =>
    periodOf(expression.k, new Temporal.PlainDate(year, 1, 1), number - 1),
  );
}

function resolveShift(
  { unit, n, of }: Extract<DateExpression, { k: 'shift' }>,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  const anchor = of === undefined ? null : resolveDate(of, around, notes);
  if (of !== undefined && anchor === null) return null;
  return periodOf(unit, anchor?.start ?? todayOf(around.now), n);
}

/** The day that a weekday's name means, seen from a date. */
export function weekdayFrom(
  today: Temporal.PlainDate,
  weekday: number,
  which: Which,
  past: boolean,
): Temporal.PlainDate {
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  const inWeek = weekday - today.dayOfWeek;
  const coming = ahead === 0 ? 7 : ahead;
  const gone = ahead === 0 ? -7 : ahead - 7;
  switch (which) {
    case 'bare':
      return plusDays(today, past ? gone : coming);
    case 'coming':
      return plusDays(today, coming);
    case 'this':
      return plusDays(today, ahead);
    case 'next':
      return plusDays(today, inWeek + 7);
    case 'after-next':
      return plusDays(today, inWeek + 14);
    case 'last':
      return plusDays(today, inWeek - 7);
    default:
      return plusDays(today, gone);
  }
}

/** "Vrijdag", said on a Friday, is the next one to most; today stands beside it. */
function namedWeekday(
  { weekday, which }: Extract<DateExpression, { k: 'weekday' }>,
  today: Temporal.PlainDate,
  { past }: Surroundings,
  notes: Notes,
): Stretch {
  if (which === 'bare' && weekday === today.dayOfWeek && !past) {
    notes.assume('week');
    notes.orElse(dayOf(today));
  }
  return dayOf(weekdayFrom(today, weekday, which, past));
}

/** A weekday beside a date. Where the year was not written, one in which they agree is looked for. */
function resolveBoth(
  { weekday, date }: Extract<DateExpression, { k: 'both' }>,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  const found = resolveDate(date, around, notes);
  if (found === null || found.start.dayOfWeek === weekday) return found;
  if (date.k === 'day' && date.month !== undefined && date.year === undefined) {
    const agreeing = yearThatAgrees(weekday, date.day, date.month, todayOf(around.now));
    if (agreeing !== null) return dayOf(agreeing);
  }
  if (date.k === 'day' && date.month === undefined) {
    const agreeing = monthThatAgrees(weekday, date.day, todayOf(around.now));
    if (agreeing !== null) return dayOf(agreeing);
  }
  notes.assume('weekday-differs');
  if (date.k === 'day' && date.month !== undefined && date.year === undefined) {
    for (const years of [1, 2]) {
      const later = dateOrNull(found.start.year + years, date.month, date.day);
      if (later !== null && later.dayOfWeek === weekday) notes.orElse(dayOf(later));
    }
  }
  // Who mistakes the day of the week was as likely wrong about the date: the nearest such day.
  const ahead = (weekday - found.start.dayOfWeek + 7) % 7;
  notes.orElse(dayOf(plusDays(found.start, ahead > 3 ? ahead - 7 : ahead)));
  return found;
}

/** Last year's and next year's date too: "zondag 10 februari", written on the twelfth. */
function yearThatAgrees(
  weekday: number,
  day: number,
  month: number,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const candidates = [0, 1, -1]
    .map((years) => dateOrNull(today.year + years, month, day))
    .filter((date) => date !== null && date.dayOfWeek === weekday)
    .filter((date) => date !== null && Math.abs(daysBetween(today, date)) < 300);
  return candidates[0] ?? null;
}

/** "Woensdag de elfde": this month's or one of the next three. */
function monthThatAgrees(
  weekday: number,
  day: number,
  today: Temporal.PlainDate,
): Temporal.PlainDate | null {
  for (const months of [0, 1, -1, 2, 3]) {
    const month = today.with({ day: 1 }).add({ months });
    const date = dateOrNull(month.year, month.month, day);
    if (date !== null && date.dayOfWeek === weekday) return date;
  }
  return null;
}
