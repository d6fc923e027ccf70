import { inZone } from './instant.ts';
import type { Instant, Zone } from './instant.ts';

/** Monday to Friday, where a principal named no days of his own. */
export const ORDINARY_DAYS: readonly number[] = [1, 2, 3, 4, 5];

/**
 * No walk over the calendar is longer than this many days: a profile whose working days are wrongly
 * empty, or a forged term, must not let the office count for ever.
 */
const LONGEST_WALK_DAYS = 800;

/** The days an office works: ISO weekdays, and dates (ISO) on which it is closed besides the public holidays. */
export interface WorkingWeek {
  readonly days: readonly number[];
  readonly closed?: readonly string[];
}

/** Easter Sunday of a Gregorian year (the anonymous computus, Nature 1876). */
export function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return new Temporal.PlainDate(year, month, day);
}

/** Easter Sunday and Monday, Ascension, Whit Sunday and Monday: days after Easter Sunday. */
const PASCHAL: readonly number[] = [0, 1, 39, 49, 50];

/**
 * The public holidays of the Netherlands in a year, in order. Good Friday and 5 May are not among
 * them: no law and few employers make them days off.
 */
export function dutchHolidays(year: number): readonly Temporal.PlainDate[] {
  const paschal = easter(year);
  const birthday = new Temporal.PlainDate(year, 4, 27);
  return [
    new Temporal.PlainDate(year, 1, 1),
    ...PASCHAL.map((days) => paschal.add({ days })),
    // The King's birthday is kept a day earlier when it falls on a Sunday.
    birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday,
    new Temporal.PlainDate(year, 12, 25),
    new Temporal.PlainDate(year, 12, 26),
  ].sort((one, other) => Temporal.PlainDate.compare(one, other));
}

/** Whether an office with this week works on a date. */
export function isWorkingDay(date: Temporal.PlainDate, week: WorkingWeek): boolean {
  const days = week.days.length === 0 ? ORDINARY_DAYS : week.days;
  if (!days.includes(date.dayOfWeek)) return false;
  if (week.closed?.includes(date.toString()) === true) return false;
  return !isDutchHoliday(date);
}

/** Whether a date is one of `dutchHolidays` of its year: asked for every day of a walk over the calendar, and so without writing them out. */
function isDutchHoliday(date: Temporal.PlainDate): boolean {
  const { year, month, day } = date;
  if (month === 1) return day === 1;
  if (month === 12) return day === 25 || day === 26;
  if (month < 3 || month > 6) return false;
  const birthday = new Temporal.PlainDate(year, 4, 27).dayOfWeek === 7 ? 26 : 27;
  if (month === 4 && day === birthday) return true;
  return PASCHAL.includes(easter(year).until(date).days);
}

/** The date that many working days after (or, negative, before) a date; none counted is the date itself. */
export function addWorkingDays(
  date: Temporal.PlainDate,
  count: number,
  week: WorkingWeek,
): Temporal.PlainDate {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let day = date;
  for (let walked = 0; left > 0 && walked < LONGEST_WALK_DAYS; walked += 1) {
    day = day.add({ days: step });
    if (isWorkingDay(day, week)) left -= 1;
  }
  return day;
}

/** The date itself when it is a working day, else the first one after it. */
export function workingDayFrom(date: Temporal.PlainDate, week: WorkingWeek): Temporal.PlainDate {
  return isWorkingDay(date, week) ? date : addWorkingDays(date, 1, week);
}

/** An hour of a date on the wall of a zone; an hour that summer time skips becomes the one after it. */
export function atHour(date: Temporal.PlainDate, hour: number, zone: Zone): Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour) })
    .epochMilliseconds;
}

/** That hour of the day so many working days after an instant, as the zone's wall has it. */
export function workingDaysAfter(
  at: Instant,
  count: number,
  hour: number,
  zone: Zone,
  week: WorkingWeek,
): Instant {
  return atHour(addWorkingDays(inZone(at, zone).toPlainDate(), count, week), hour, zone);
}

/** How many working days have begun since the day of `from`, up to and including the day of `until`. */
export function workingDaysBetween(
  from: Instant,
  until: Instant,
  zone: Zone,
  week: WorkingWeek = { days: ORDINARY_DAYS },
): number {
  const last = inZone(until, zone).toPlainDate();
  let day = inZone(from, zone).toPlainDate();
  let count = 0;
  for (let walked = 0; walked < LONGEST_WALK_DAYS; walked += 1) {
    day = day.add({ days: 1 });
    if (Temporal.PlainDate.compare(day, last) > 0) break;
    if (isWorkingDay(day, week)) count += 1;
  }
  return count;
}
