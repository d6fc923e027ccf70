import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import type { WallMs, ZoneClock } from '../zones/clock.ts';
import { calendarDay, dayNumber, dayOfWall, isLeapYear, monthLength, weekdayOf } from './days.ts';
import type { DayNumber } from './days.ts';
import { MAX_STARTS, MAX_STEPS } from './generated.ts';
import type { Generated, WallWindow } from './generated.ts';
import type { Rule } from './rule.ts';

const UNITS = { HOURLY: HOUR_MS, MINUTELY: MINUTE_MS, SECONDLY: 1000 };

function has(values: readonly number[], ...any: readonly number[]): boolean {
  return values.length === 0 || any.some((each) => values.includes(each));
}

function weekNumber(day: DayNumber): number {
  const thursday = day - weekdayOf(day) + 4;
  const first = dayNumber(calendarDay(thursday).year, 1, 1);
  return Math.floor((thursday - first) / 7) + 1;
}

/** Whether a day is one that the rule allows; in a rule by hours every BYxxx of days is a limit. */
function allowsDay(rule: Rule, number: DayNumber): boolean {
  const { year, month, day } = calendarDay(number);
  if (!has(rule.months, month)) return false;
  if (!has(rule.monthDays, day, day - monthLength(year, month) - 1)) return false;
  const days = isLeapYear(year) ? 366 : 365;
  const ofYear = number - dayNumber(year, 1, 1) + 1;
  if (!has(rule.yearDays, ofYear, ofYear - days - 1)) return false;
  if (!has(rule.weekNumbers, weekNumber(number))) return false;
  return (
    rule.weekdays.length === 0 ||
    has(
      rule.weekdays.map((each) => each.day),
      weekdayOf(number),
    )
  );
}

interface Clocked {
  readonly rule: Rule;
  readonly clock: ZoneClock;
  readonly unit: number;
}

/**
 * Why a step is not one of the rule's, as the wall time at which to look again; null when it is. Whole days and
 * hours without a chance are leapt over.
 */
function lookAgainAt({ rule, unit }: Clocked, wall: WallMs): WallMs | null {
  const day = dayOfWall(wall);
  if (!allowsDay(rule, day)) return (day + 1) * DAY_MS;
  const time = wall - day * DAY_MS;
  if (!has(rule.hours, Math.floor(time / HOUR_MS)))
    return (Math.floor(wall / HOUR_MS) + 1) * HOUR_MS;
  if (unit < HOUR_MS && !has(rule.minutes, Math.floor((time % HOUR_MS) / MINUTE_MS))) {
    return (Math.floor(wall / MINUTE_MS) + 1) * MINUTE_MS;
  }
  if (unit < MINUTE_MS && !has(rule.seconds, Math.floor((time % MINUTE_MS) / 1000)))
    return wall + 1;
  return null;
}

/** The starts within one step: minutes of an hour, seconds of a minute, and of those the positions asked for. */
function within({ rule, unit }: Clocked, at: Instant, wall: WallMs): readonly Instant[] {
  const inHour = unit === HOUR_MS && rule.minutes.length > 0;
  const inMinute = unit > 1000 && rule.seconds.length > 0;
  const minute = Math.floor((wall % HOUR_MS) / MINUTE_MS);
  const second = Math.floor((wall % MINUTE_MS) / 1000);
  const minutes = inHour ? rule.minutes : [minute];
  const seconds = inMinute ? rule.seconds : [second];
  const own = minute * MINUTE_MS + second * 1000;
  const all = minutes.flatMap((each) =>
    seconds.map((sub) => at - own + each * MINUTE_MS + sub * 1000),
  );
  if (rule.positions.length === 0) return all;
  const kept = rule.positions.map((each) => all.at(each > 0 ? each - 1 : each));
  return [...new Set(kept)].filter((each) => each !== undefined).toSorted((a, b) => a - b);
}

/** The first step at or behind an instant. */
function stepAt(start: Instant, step: number, at: Instant): number {
  return Math.max(0, Math.ceil((at - start) / step));
}

/**
 * The starts of a rule by hours, minutes or seconds, as instants. Hours are counted as they pass: the hour that summer
 * time skips is not there, the one it repeats is there twice. What BYxxx limits is read on the clock of the wall.
 */
export function subDailyStarts(
  rule: Rule,
  clock: ZoneClock,
  start: Instant,
  window: WallWindow,
  last: Instant,
): Generated {
  const unit =
    UNITS[
      rule.frequency === 'HOURLY' || rule.frequency === 'MINUTELY' ? rule.frequency : 'SECONDLY'
    ];
  const clocked = { rule, clock, unit };
  const step = unit * rule.interval;
  const starts: number[] = [];
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  // Without a count nothing before the window matters; a step begins at most an hour before what it holds.
  let index = rule.count === null ? stepAt(start, step, window.from - HOUR_MS) : 0;
  for (let steps = 0; left > 0; steps += 1) {
    const at = start + index * step;
    if (at - HOUR_MS > last || at - HOUR_MS >= window.until) break;
    if (steps > MAX_STEPS || starts.length > MAX_STARTS) return { starts, cut: at };
    const wall = clock.wallOf(at);
    const again = lookAgainAt(clocked, wall);
    if (again !== null) {
      index = Math.max(index + 1, stepAt(start, step, clock.instantOf(again)));
      continue;
    }
    for (const each of within(clocked, at, wall)) {
      if (each < start || each > last || left <= 0) continue;
      left -= 1;
      if (each >= window.from && each < window.until) starts.push(each);
    }
    index += 1;
  }
  return { starts, cut: null };
}
