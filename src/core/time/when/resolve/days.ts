/**
 * Arithmetic with days, which nearly every date in a text needs several times. Temporal's own takes
 * several times as long, since it is made for every calendar.
 */
const DAY_MS = 86_400_000;

function dayNumber({ year, month, day }: Temporal.PlainDate): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The date so many days later, or earlier. @throws RangeError beyond the calendar's ends */
export function plusDays(date: Temporal.PlainDate, days: number): Temporal.PlainDate {
  // Date takes the years 0 to 99 for 1900 to 1999.
  if (days === 0) return date;
  if (date.year < 200 || !Number.isSafeInteger(days)) return date.add({ days });
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

/** Below zero when the first lies before the second, above when behind it. */
export function compareDays(one: Temporal.PlainDate, other: Temporal.PlainDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}
