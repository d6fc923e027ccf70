import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../time/instant.ts';
import type { WallMs } from '../zones/clock.ts';
import type { DayNumber } from './days.ts';
import {
  calendarDay,
  dayNumber,
  dayOfWall,
  isLeapYear,
  monthLength,
  weekStartOf,
  weekdayOf,
} from './days.ts';
import { MAX_STARTS, MAX_STEPS } from './generated.ts';
import type { Generated, WallWindow } from './generated.ts';
import { isSubDaily } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rules of every diary: days, weeks, months and years by weekday and day of the month. The rare ones go elsewhere. */
export function isPlain(rule: Rule): boolean {
  return (
    !isSubDaily(rule) &&
    rule.positions.length === 0 &&
    rule.yearDays.length === 0 &&
    rule.weekNumbers.length === 0
  );
}

/** A day, week, month or year of a rule, counted from the one that the series begins in. */
type DaysOf = (period: number) => readonly DayNumber[];

interface Periods {
  readonly days: DaysOf;
  /** The first day of a period. */
  readonly firstDay: (period: number) => DayNumber;
  /** A period at or before the one in which that day lies. */
  readonly periodOf: (day: DayNumber) => number;
}

function nthWeekdays(rule: Rule, first: DayNumber, length: number): readonly DayNumber[] {
  const days = new Set<DayNumber>();
  for (const { nth, day } of rule.weekdays) {
    const start = first + ((day - weekdayOf(first) + 7) % 7);
    const last = first + length - 1;
    if (nth === 0) for (let at = start; at <= last; at += 7) days.add(at);
    const end = last - ((weekdayOf(last) - day + 7) % 7);
    const at = nth > 0 ? start + 7 * (nth - 1) : end + 7 * (nth + 1);
    if (nth !== 0 && at >= first && at <= last) days.add(at);
  }
  return [...days].toSorted((a, b) => a - b);
}

function daysOfMonth(
  rule: Rule,
  year: number,
  month: number,
  startDay: number,
): readonly DayNumber[] {
  const length = monthLength(year, month);
  const first = dayNumber(year, month, 1);
  const byMonthDay = (): readonly DayNumber[] => {
    const numbers = rule.monthDays.length === 0 ? [startDay] : rule.monthDays;
    const days = numbers.map((each) => (each > 0 ? each : length + each + 1));
    return [...new Set(days)]
      .filter((day) => day >= 1 && day <= length)
      .toSorted((a, b) => a - b)
      .map((day) => first + day - 1);
  };
  if (rule.weekdays.length === 0) return byMonthDay();
  const byWeekday = nthWeekdays(rule, first, length);
  if (rule.monthDays.length === 0) return byWeekday;
  const both = new Set(byMonthDay());
  return byWeekday.filter((day) => both.has(day));
}

function yearly(rule: Rule, start: DayNumber): Periods {
  const { year, month, day } = calendarDay(start);
  const named = rule.months.length > 0;
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const wholeYear = rule.weekdays.length > 0 && rule.monthDays.length === 0 && !named;
  const otherwise = rule.monthDays.length > 0 ? all : [month];
  const months = named ? rule.months : otherwise;
  const yearAt = (period: number): number => year + period * rule.interval;
  return {
    days: (period) => {
      const at = yearAt(period);
      if (wholeYear) return nthWeekdays(rule, dayNumber(at, 1, 1), isLeapYear(at) ? 366 : 365);
      return months.flatMap((each) => daysOfMonth(rule, at, each, day));
    },
    firstDay: (period) => dayNumber(yearAt(period), 1, 1),
    periodOf: (at) => Math.floor((calendarDay(at).year - year) / rule.interval),
  };
}

function monthly(rule: Rule, start: DayNumber): Periods {
  const { year, month, day } = calendarDay(start);
  const base = year * 12 + month - 1;
  const at = (period: number): readonly [number, number] => {
    const index = base + period * rule.interval;
    return [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  };
  return {
    days: (period) => {
      const [inYear, inMonth] = at(period);
      if (rule.months.length > 0 && !rule.months.includes(inMonth)) return [];
      return daysOfMonth(rule, inYear, inMonth, day);
    },
    firstDay: (period) => dayNumber(...at(period), 1),
    periodOf: (of) => {
      const { year: ofYear, month: ofMonth } = calendarDay(of);
      return Math.floor((ofYear * 12 + ofMonth - 1 - base) / rule.interval);
    },
  };
}

/** Whether a day is in the months and on the days of the month that a rule by day or week is limited to. */
function isAllowed(rule: Rule, day: DayNumber): boolean {
  if (rule.months.length === 0 && rule.monthDays.length === 0) return true;
  const date = calendarDay(day);
  if (rule.months.length > 0 && !rule.months.includes(date.month)) return false;
  if (rule.monthDays.length === 0) return true;
  const fromEnd = date.day - monthLength(date.year, date.month) - 1;
  return rule.monthDays.includes(date.day) || rule.monthDays.includes(fromEnd);
}

function weekly(rule: Rule, start: DayNumber): Periods {
  const week = weekStartOf(start, rule.weekStart);
  const named = rule.weekdays.map(({ day }) => day);
  const offsets = [...new Set(named.length === 0 ? [weekdayOf(start)] : named)]
    .map((day) => (day - rule.weekStart + 7) % 7)
    .toSorted((a, b) => a - b);
  const span = 7 * rule.interval;
  return {
    days: (period) =>
      offsets.map((each) => week + period * span + each).filter((day) => isAllowed(rule, day)),
    firstDay: (period) => week + period * span,
    periodOf: (day) => Math.floor((day - week) / span),
  };
}

function daily(rule: Rule, start: DayNumber): Periods {
  const weekdays = new Set(rule.weekdays.map(({ day }) => day));
  return {
    days: (period) => {
      const day = start + period * rule.interval;
      if (weekdays.size > 0 && !weekdays.has(weekdayOf(day))) return [];
      return isAllowed(rule, day) ? [day] : [];
    },
    firstDay: (period) => start + period * rule.interval,
    periodOf: (day) => Math.floor((day - start) / rule.interval),
  };
}

function periodsOf(rule: Rule, start: DayNumber): Periods {
  if (rule.frequency === 'YEARLY') return yearly(rule, start);
  if (rule.frequency === 'MONTHLY') return monthly(rule, start);
  return rule.frequency === 'WEEKLY' ? weekly(rule, start) : daily(rule, start);
}

/** The times of the day that a rule by days or longer names, in milliseconds of the wall clock. */
function timesOfDay(rule: Rule, start: WallMs): readonly number[] {
  const time = start - dayOfWall(start) * DAY_MS;
  if (rule.hours.length + rule.minutes.length + rule.seconds.length === 0) return [time];
  const or = (named: readonly number[], own: number): readonly number[] =>
    named.length === 0 ? [own] : named;
  const hours = or(rule.hours, Math.floor(time / HOUR_MS));
  const minutes = or(rule.minutes, Math.floor((time % HOUR_MS) / MINUTE_MS));
  const seconds = or(rule.seconds, Math.floor((time % MINUTE_MS) / 1000));
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) =>
      seconds.map((second) => hour * HOUR_MS + minute * MINUTE_MS + second * 1000),
    ),
  );
}

/** The starts of a plain rule on the wall clock: from `start` on, in the window, and not after `last`. */
export function plainStarts(
  rule: Rule,
  start: WallMs,
  window: WallWindow,
  last: WallMs,
): Generated {
  const periods = periodsOf(rule, dayOfWall(start));
  const times = timesOfDay(rule, start);
  const starts: number[] = [];
  // Without a count nothing before the window matters, so it is leapt over.
  const leap = rule.count === null ? periods.periodOf(dayOfWall(window.from)) : 0;
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  const first = Math.max(0, leap);
  for (let period = first; left > 0; period += 1) {
    const begin = periods.firstDay(period) * DAY_MS;
    if (begin >= window.until || begin > last) break;
    if (period - first > MAX_STEPS || starts.length > MAX_STARTS) return { starts, cut: begin };
    for (const day of periods.days(period)) {
      for (const time of times) {
        const at = day * DAY_MS + time;
        if (at < start || at > last || left <= 0) continue;
        left -= 1;
        if (at >= window.from && at < window.until) starts.push(at);
      }
    }
  }
  return { starts, cut: null };
}
