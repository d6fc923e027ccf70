import { compareDays, todayOf } from './days.ts';
import type { DateExpression } from '../expressions.ts';
import { dateOrNull } from './calendar-day.ts';
import { mondayOf, periodOf } from './periods.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Stretch, Surroundings } from './surroundings.ts';

/** How many years ahead a day is looked for: 29 February comes within eight. */
const YEARS_LOOKED_AT = 8;

/** A day of which the year, or year and month, may be missing: the next one that exists, today's included. */
export function resolveDay(
  expression: Extract<DateExpression, { k: 'day' }>,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  const { month, year } = expression;
  if (expression.century === true) notes.assume('century');
  const found =
    month === undefined
      ? dayOfMonth(expression.day, around, notes)
      : datedDay(expression.day, month, year, around, notes);
  if (expression.order === true && found !== null) swap(expression, around, notes);
  return found;
}

function datedDay(
  day: number,
  month: number,
  year: number | undefined,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  if (year !== undefined) {
    const date = dateOrNull(year, month, day);
    return date === null ? null : dayOf(date);
  }
  notes.assume('year');
  const today = todayOf(around.now);
  const step = around.past ? -1 : 1;
  for (let years = 0; years <= YEARS_LOOKED_AT; years += 1) {
    const date = dateOrNull(today.year + step * years, month, day);
    if (date !== null && compareDays(date, today) * step >= 0) return dayOf(date);
  }
  return null;
}

function dayOfMonth(day: number, around: Surroundings, notes: Notes): Stretch | null {
  notes.assume('month');
  const today = todayOf(around.now);
  const step = around.past ? -1 : 1;
  for (let months = 0; months < 12; months += 1) {
    const month = today.with({ day: 1 }).add({ months: step * months });
    const date = dateOrNull(month.year, month.month, day);
    if (date !== null && compareDays(date, today) * step >= 0) return dayOf(date);
  }
  return null;
}

/** 3/4 read the other way round, when that is a date too. */
function swap(
  { day, month, year }: Extract<DateExpression, { k: 'day' }>,
  around: Surroundings,
  notes: Notes,
): void {
  if (month === undefined || day === month) return;
  const other = datedDay(month, day, year, around, notes);
  if (other === null) return;
  notes.assume('order');
  notes.orElse(other);
}

/** A month of which the year may be missing: this month or the next one of that name. */
export function resolveMonth(
  { month, year, which }: Extract<DateExpression, { k: 'month' }>,
  around: Surroundings,
  notes: Notes,
): Stretch {
  const today = todayOf(around.now);
  if (year !== undefined) return monthIn(year, month);
  if (which === undefined || which === 'bare') notes.assume('year');
  const ahead = month >= today.month ? today.year : today.year + 1;
  const gone = month <= today.month ? today.year : today.year - 1;
  switch (which) {
    case 'next':
      return monthIn(month > today.month ? today.year : today.year + 1, month);
    case 'after-next':
      return monthIn(ahead + 1, month);
    case 'last':
    case 'past':
      return monthIn(month < today.month ? today.year : today.year - 1, month);
    case 'coming':
      return monthIn(month > today.month ? today.year : today.year + 1, month);
    case 'this':
      return monthIn(today.year, month);
    default:
      return monthIn(around.past ? gone : ahead, month);
  }
}

function monthIn(year: number, month: number): Stretch {
  return periodOf('month', new Temporal.PlainDate(year, month, 1), 0);
}

/** An ISO week by its number; without a year this year's, or next year's when it has passed. */
export function resolveWeek(
  { week, year }: Extract<DateExpression, { k: 'week' }>,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  if (week < 1 || week > 53) return null;
  const today = todayOf(around.now);
  const found = isoWeek(year ?? today.yearOfWeek ?? today.year, week);
  if (year !== undefined) return found;
  notes.assume('year');
  if (around.past || compareDays(found.end, today) > 0) return found;
  notes.orElse(found);
  return isoWeek((today.yearOfWeek ?? today.year) + 1, week);
}

function isoWeek(year: number, week: number): Stretch {
  // 4 January lies in week 1 (ISO 8601).
  const first = mondayOf(new Temporal.PlainDate(year, 1, 4));
  return periodOf('week', first, week - 1);
}

/** A numbered piece of a year: this year's, or next year's when it has passed and the text does not look back. */
export function yearFor(
  year: number | undefined,
  around: Surroundings,
  notes: Notes,
  at: (year: number) => Stretch,
): Stretch {
  if (year !== undefined) return at(year);
  notes.assume('year');
  const today = todayOf(around.now);
  const found = at(today.year);
  if (around.past || compareDays(found.end, today) > 0) return found;
  notes.orElse(found);
  return at(today.year + 1);
}
