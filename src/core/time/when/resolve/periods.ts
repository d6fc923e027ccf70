import { plusDays } from './days.ts';
import type { Length, Unit } from '../expressions.ts';
import type { WhenPrecision } from '../find.ts';
import type { Stretch } from './surroundings.ts';
import { dayOf } from './surroundings.ts';

/** Monday of the ISO week of a date. */
export function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return plusDays(date, -(date.dayOfWeek - 1));
}

const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  halfyear: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

const PRECISIONS: Readonly<Record<Unit, WhenPrecision>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  workday: 'day',
  weekend: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  halfyear: 'quarter',
  year: 'year',
  decade: 'year',
  century: 'year',
};

/** The precision of a period of a unit. */
export function precisionOf(unit: Unit): WhenPrecision {
  return PRECISIONS[unit];
}

/** The calendar's period of a unit that holds a date, moved by some of them. */
export function periodOf(unit: Unit, date: Temporal.PlainDate, moved: number): Stretch {
  const precision = PRECISIONS[unit];
  const months = MONTHS[unit];
  if (months !== undefined) {
    const since = date.year * 12 + date.month - 1;
    const first = Math.floor(since / months) * months + moved * months;
    const start = monthAt(first);
    return { start, end: monthAt(first + months), precision };
  }
  if (unit === 'week') {
    const start = plusDays(mondayOf(date), 7 * moved);
    return { start, end: plusDays(start, 7), precision };
  }
  if (unit === 'weekend') {
    const start = plusDays(mondayOf(date), 7 * moved + 5);
    return { start, end: plusDays(start, 2), precision: 'day' };
  }
  return dayOf(plusDays(date, moved));
}

/** The first day of a month counted from the year 0. */
function monthAt(count: number): Temporal.PlainDate {
  return new Temporal.PlainDate(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
}

/** A length as Temporal counts it; working days apart. Broken counts are carried to smaller units. */
export function durationOf(length: Length): Temporal.Duration {
  const { counts } = length;
  const n = (unit: Unit): number => counts[unit] ?? 0;
  const years = n('year') + n('decade') * 10 + n('century') * 100;
  const months = n('month') + n('quarter') * 3 + n('halfyear') * 6 + fraction(years) * 12;
  const weeks = n('week') + n('weekend');
  const days = n('day') + fraction(months) * 30 + fraction(weeks) * 7;
  const seconds = Math.round(
    (n('hour') + fraction(days) * 24) * 3600 + n('minute') * 60 + n('second'),
  );
  return new Temporal.Duration(
    Math.trunc(years),
    Math.trunc(months),
    Math.trunc(weeks),
    Math.trunc(days),
    Math.trunc(seconds / 3600),
    Math.trunc((seconds % 3600) / 60),
    seconds % 60,
  );
}

function fraction(value: number): number {
  return value - Math.trunc(value);
}

/** Whether a length counts hours or less. */
export function hasHours(length: Length): boolean {
  // No time at all, in seconds: now.
  if (length.counts.second === 0) return true;
  const { time, days } = split(durationOf(length));
  return time && !(days && length.counts.hour === undefined && length.counts.minute === undefined);
}

function split(duration: Temporal.Duration): { time: boolean; days: boolean } {
  const time = duration.hours !== 0 || duration.minutes !== 0 || duration.seconds !== 0;
  const days =
    duration.years !== 0 || duration.months !== 0 || duration.weeks !== 0 || duration.days !== 0;
  return { time, days };
}

/** The finest unit in which a length is counted. */
export function finest(length: Length): Unit {
  const order: readonly Unit[] = [
    ...(['second', 'minute', 'hour', 'day', 'workday', 'weekend', 'week'] as const),
    ...(['month', 'quarter', 'halfyear', 'year', 'decade', 'century'] as const),
  ];
  return order.find((unit) => length.counts[unit] !== undefined) ?? 'day';
}
