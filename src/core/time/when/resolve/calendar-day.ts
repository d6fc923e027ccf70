import { plusDays, SHORTEST_MONTH } from './days.ts';
/** A date of the calendar, or null when it has no such day (30 February). */
export function dateOrNull(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (day <= SHORTEST_MONTH) return new Temporal.PlainDate(year, month, day);
  const date = plusDays(new Temporal.PlainDate(year, month, 1), day - 1);
  return date.month === month ? date : null;
}
