import type { Property } from '../../../../core/diary/ical/content-lines.ts';

/** `19700412` and `--0412` with their dashes; a time behind the day is left out. What is no date stays as it is written. */
export function dashed(written: string): string {
  const day = written.replace(/T.*$/s, '');
  const [, year, month, date] = /^(\d{4}|--?)-?(\d{2})-?(\d{2})$/.exec(day) ?? [];
  return year === undefined ? written : `${year.startsWith('-') ? '-' : year}-${month}-${date}`;
}

/** A day of a card. Apple writes a year that stands for none, and says beside it which. */
export function dayOf(property: Property | undefined): string | null {
  const [value] = property?.values ?? [];
  const written = typeof value === 'string' ? dashed(value.trim()) : '';
  if (written === '') return null;
  const omitted = property?.parameters.get('x-apple-omit-year')?.[0]?.trim();
  return omitted !== undefined && written.startsWith(`${omitted}-`)
    ? `-${written.slice(omitted.length)}`
    : written;
}
