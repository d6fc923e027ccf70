import { compareDays, plusDays } from './days.ts';
import type { Interval, Moment, Recurrence, Unit } from '../expressions.ts';
import { hoursOfPart, readClock } from './clock.ts';
import { weekdayFrom } from './date.ts';
import { resolveMoment } from './moment.ts';
import type { Notes, Surroundings } from './surroundings.ts';

const FREQUENCIES: Readonly<Record<Unit, readonly [string, number]>> = {
  second: ['SECONDLY', 1],
  minute: ['MINUTELY', 1],
  hour: ['HOURLY', 1],
  day: ['DAILY', 1],
  workday: ['WEEKLY', 1],
  weekend: ['WEEKLY', 1],
  week: ['WEEKLY', 1],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  halfyear: ['MONTHLY', 6],
  year: ['YEARLY', 1],
  decade: ['YEARLY', 10],
  century: ['YEARLY', 100],
};

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The rule of what comes again (RFC 5545 3.3.10) and its first occurrence. */
export interface ResolvedRecurrence {
  readonly rule: string;
  readonly from: Temporal.PlainDateTime;
  /** End of the series, exclusive; null where it goes on. */
  readonly until: Temporal.PlainDateTime | null;
  /** How long each occurrence lasts, where the hours were given. */
  readonly duration: Temporal.Duration | null;
  readonly timed: boolean;
}

function weekdaysOf(recurrence: Recurrence): readonly number[] {
  if (recurrence.weekdays !== undefined) return recurrence.weekdays;
  if (recurrence.every === 'workday') return [1, 2, 3, 4, 5];
  return recurrence.every === 'weekend' ? [6, 7] : [];
}

/** A recurrence as a rule. Null when its ends cannot be told. */
export function resolveRecurrence(
  recurrence: Recurrence,
  around: Surroundings,
  notes: Notes,
): ResolvedRecurrence | null {
  const until = recurrence.end === undefined ? null : endOf(recurrence.end, around, notes);
  if (recurrence.end !== undefined && until === null) return null;
  const start =
    recurrence.start === undefined ? null : resolveMoment(recurrence.start, around, notes);
  const first = firstDay(recurrence, (start?.from ?? around.now).toPlainDate(), start !== null);
  const hours = hoursOf(recurrence, around, notes);
  return {
    rule: ruleOf(recurrence, until),
    from: first.toPlainDateTime(hours?.from ?? new Temporal.PlainTime()),
    until,
    duration: hours?.duration ?? null,
    timed: hours !== null,
  };
}

function ruleOf(recurrence: Recurrence, until: Temporal.PlainDateTime | null): string {
  const [frequency, times] = FREQUENCIES[recurrence.every];
  const interval = (recurrence.interval ?? 1) * times;
  const { nth } = recurrence;
  const days = weekdaysOf(recurrence).flatMap((weekday) => {
    const day = DAYS[weekday - 1] ?? '';
    return nth === undefined ? [day] : nth.map((n) => `${n}${day}`);
  });
  const parts = [
    `FREQ=${frequency}`,
    ...(interval === 1 ? [] : [`INTERVAL=${interval}`]),
    ...(recurrence.count === undefined ? [] : [`COUNT=${recurrence.count}`]),
    ...(until === null ? [] : [`UNTIL=${untilText(until)}`]),
    ...(recurrence.month === undefined ? [] : [`BYMONTH=${recurrence.month}`]),
    ...(recurrence.monthDays === undefined ? [] : [`BYMONTHDAY=${recurrence.monthDays.join(',')}`]),
    ...(days.length === 0 ? [] : [`BYDAY=${days.join(',')}`]),
  ];
  return parts.join(';');
}

/** UNTIL names the last day; our own `until` is the moment after it. */
function untilText(until: Temporal.PlainDateTime): string {
  return until.subtract({ seconds: 1 }).toPlainDate().toString().replaceAll('-', '');
}

function endOf(end: Moment, around: Surroundings, notes: Notes): Temporal.PlainDateTime | null {
  const found = resolveMoment(end, around, notes);
  return found === null ? null : (found.until ?? found.from);
}

/** Longest walk to a first occurrence: 29 February. */
const DAYS_LOOKED_AT = 366 * 8;

function firstDay(
  recurrence: Recurrence,
  today: Temporal.PlainDate,
  started: boolean,
): Temporal.PlainDate {
  const weekdays = weekdaysOf(recurrence);
  if (recurrence.nth === undefined && recurrence.month === undefined && weekdays.length > 0) {
    const candidates = weekdays.map((weekday) => weekdayFrom(today, weekday, 'this', false));
    return candidates.sort((a, b) => compareDays(a, b))[0] ?? today;
  }
  if (started) return today;
  let day = today;
  for (let walked = 0; walked < DAYS_LOOKED_AT; walked += 1) {
    if (fits(recurrence, weekdays, day)) return day;
    day = plusDays(day, 1);
  }
  return today;
}

function fits(
  recurrence: Recurrence,
  weekdays: readonly number[],
  day: Temporal.PlainDate,
): boolean {
  if (recurrence.month !== undefined && day.month !== recurrence.month) return false;
  const { monthDays, nth } = recurrence;
  if (monthDays !== undefined) {
    return monthDays.some((n) => (n > 0 ? day.day === n : day.day === day.daysInMonth + n + 1));
  }
  if (weekdays.length === 0) return true;
  if (!weekdays.includes(day.dayOfWeek)) return false;
  return (
    nth === undefined ||
    nth.some((n) =>
      n > 0 ? Math.ceil(day.day / 7) === n : Math.ceil((day.daysInMonth - day.day + 1) / 7) === -n,
    )
  );
}

function hoursOf(
  { clock, part, hours }: Recurrence,
  around: Surroundings,
  notes: Notes,
): { from: Temporal.PlainTime; duration: Temporal.Duration | null } | null {
  if (hours !== undefined) return hoursBetween(hours, around, notes);
  if (clock !== undefined) {
    const reading = readClock(clock, part ?? null);
    if (reading.open) notes.assume('half-of-day');
    const minutes = reading.minutes % 1440;
    return { from: timeAt(minutes), duration: null };
  }
  if (part === undefined) return null;
  notes.assume('part');
  const [from, until] = hoursOfPart(part);
  return { from: timeAt(from * 60), duration: Temporal.Duration.from({ hours: until - from }) };
}

function hoursBetween(
  hours: Interval,
  around: Surroundings,
  notes: Notes,
): { from: Temporal.PlainTime; duration: Temporal.Duration | null } | null {
  if (hours.k !== 'between') return null;
  const from = resolveMoment(hours.from, around, notes);
  const to = resolveMoment(hours.to, around, notes);
  if (from === null || to === null) return null;
  const start = from.from.toPlainTime();
  return { from: start, duration: start.until(to.from.toPlainTime()) };
}

function timeAt(minutes: number): Temporal.PlainTime {
  return new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
}
