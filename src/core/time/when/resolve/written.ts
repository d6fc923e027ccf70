import type { DateFields } from './days.ts';

/**
 * Dates and times as answers hold them. Temporal writes for every calendar and option, and takes
 * several times as long as this does for the years that letters name.
 */

/** Years of four figures are written here; others by Temporal, with their sign. */
const YEARS = { least: 1000, most: 9999 } as const;

const TWO = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

function isPlain(year: number): boolean {
  return year >= YEARS.least && year <= YEARS.most;
}

function writeDate({ year, month, day }: DateFields): string {
  return `${year}-${TWO[month]}-${TWO[day]}`;
}

/** A date as it is written in an answer. */
export function localDate(date: Temporal.PlainDate | Temporal.PlainDateTime): string {
  if (isPlain(date.year)) return writeDate(date);
  return ('hour' in date ? date.toPlainDate() : date).toString();
}

/** A local time as it is written in an answer: to the minute, or to the second where there is one. */
export function localTime(time: Temporal.PlainDateTime): string {
  const { second } = time;
  if (!isPlain(time.year))
    return time.toString({ smallestUnit: second === 0 ? 'minute' : 'second' });
  const minutes = `${writeDate(time)}T${TWO[time.hour]}:${TWO[time.minute]}`;
  return second === 0 ? minutes : `${minutes}:${TWO[second]}`;
}
