/**
 * Arithmetic with days, which nearly every date in a text needs several times. Temporal's own takes
 * several times as long, since it is made for every calendar.
 */
const DAY_MS = 86_400_000;

/** The fields of a date, of whichever of Temporal's values. */
export type DateFields = Pick<Temporal.PlainDate, 'year' | 'month' | 'day'>;

/** Every month has this many days. */
export const SHORTEST_MONTH = 28;

function dayNumber({ year, month, day }: Temporal.PlainDate): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The date so many days later, or earlier. @throws RangeError beyond the calendar's ends */
export function plusDays(date: Temporal.PlainDate, days: number): Temporal.PlainDate {
  // Date takes the years 0 to 99 for 1900 to 1999.
  if (days === 0) return date;
  const { year, month, day } = date;
  if (year < 200 || !Number.isSafeInteger(days)) return date.add({ days });
  const near = day + days;
  if (near >= 1 && near <= SHORTEST_MONTH) return new Temporal.PlainDate(year, month, near);
  const moved = new Date((dayNumber(date) + days) * DAY_MS);
  return new Temporal.PlainDate(
    moved.getUTCFullYear(),
    moved.getUTCMonth() + 1,
    moved.getUTCDate(),
  );
}

/** Days from one date to another; negative when it lies before. */
export function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  if (from.year < 200 || to.year < 200) return from.until(to, { largestUnit: 'day' }).days;
  return dayNumber(to) - dayNumber(from);
}

let lastMoment: Temporal.PlainDateTime | null = null;
let lastDay: Temporal.PlainDate | null = null;

/** The day of a moment of writing, asked for several times for each date: that of the last one is kept. */
export function todayOf(now: Temporal.PlainDateTime): Temporal.PlainDate {
  if (lastDay !== null && lastMoment === now) return lastDay;
  lastMoment = now;
  lastDay = now.toPlainDate();
  return lastDay;
}

/** Below zero when the first lies before the second, above when behind it. */
export function compareDays(one: DateFields, other: DateFields): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}
