import Holidays from 'date-holidays';

/** Where the town lies. */
export const HOME = 'Europe/Amsterdam';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A stretch of time in milliseconds since 1970; the end is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

/** An instant on a clock in the town, or in another zone: `2026-11-23T09:00`. */
export function wall(local: string, zone = HOME): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds;
}

/** What a clock there shows. */
export function clock(at: number, zone = HOME): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

const holidays = new Holidays('NL');
const known = new Map<string, boolean>();

/** Weekends and public holidays are nobody's working days. */
export function isWorkingDay(day: Temporal.PlainDate): boolean {
  if (day.dayOfWeek > 5) return false;
  const text = day.toString();
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = holidays.isHoliday(new Date(`${text}T12:00:00Z`));
  const works = found === false || !found.some(({ type }) => type === 'public');
  known.set(text, works);
  return works;
}

/** The working day so many after one; 0 is that day itself, or the first that follows it. */
export function workingDay(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let day = from;
  while (!isWorkingDay(day)) day = day.add({ days: 1 });
  for (let left = days; left > 0; left -= 1) {
    do day = day.add({ days: 1 });
    while (!isWorkingDay(day));
  }
  return day;
}

/** Working days that lie wholly or partly between two instants, the day of the first not counted. */
export function workingDaysBetween(from: number, until: number): number {
  let day = clock(from).toPlainDate();
  const last = clock(until).toPlainDate();
  let count = 0;
  while (Temporal.PlainDate.compare(day, last) < 0) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}

/** The same instant, or the first moment after it when somebody sits at his desk. */
export function deskTime(at: number, zone = HOME): number {
  const local = clock(at, zone);
  const day = local.toPlainDate();
  if (isWorkingDay(day) && local.hour >= 8 && local.hour < 18) return at;
  const next = local.hour < 8 ? workingDay(day, 0) : workingDay(day.add({ days: 1 }), 0);
  const minute = local.minute;
  return next.toZonedDateTime({ timeZone: zone, plainTime: { hour: 8, minute } }).epochMilliseconds;
}

/** Whether two stretches share time. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.until && other.from < one.until;
}
