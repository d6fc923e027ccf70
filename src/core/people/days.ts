/** Days of somebody that are remembered. */
export const DAY_KINDS = [
  'birthday',
  'wedding',
  /** He has been a client since. */
  'client-since',
  /** He has worked (here, or where he works) since. */
  'works-since',
  /** He died. */
  'died',
] as const;

export type DayKind = (typeof DAY_KINDS)[number];

/** Of a year that is not known, 29 February is a day as well. */
const LEAP_YEAR = 2000;

/** Whether a text is a day that exists: `1970-04-12`, or `--04-12` where the year is not known. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return false;
  const parts = {
    year: year === '-' ? LEAP_YEAR : Number(year),
    month: Number(month),
    day: Number(day),
  };
  if (parts.month < 1 || parts.month > 12 || parts.day < 1) return false;
  return parts.day <= Temporal.PlainDate.from({ ...parts, day: 1 }).daysInMonth;
}
