import type { Language } from '../../core/text/words.ts';

/** How one reader sees things: his language, and the zone of the principal. */
export interface Reading {
  readonly language: Language;
  readonly zone: string;
  readonly now: number;
}

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Formatters are dear to make and there are few of them. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(reading: Reading, name: string, options: Intl.DateTimeFormatOptions) {
  const key = `${reading.language} ${reading.zone} ${name}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[reading.language], {
    timeZone: reading.zone,
    ...options,
  });
  formats.set(key, made);
  return made;
}

/** A moment as one says it: the time alone today, else the weekday, date and time. Dutch times have a point. */
export function moment(at: number, reading: Reading): string {
  const day = format(reading, 'key', { dateStyle: 'short' });
  const time = timeOf(at, reading);
  if (day.format(at) === day.format(reading.now)) return time;
  return `${dayOf(at, reading)}, ${time}`;
}

/** The weekday and date; the year where it is another one. */
export function dayOf(at: number, reading: Reading): string {
  const year = format(reading, 'year', { year: 'numeric' });
  const other = year.format(at) !== year.format(reading.now);
  const named = format(reading, other ? 'day-year' : 'day', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(other ? { year: 'numeric' } : {}),
  });
  return named.format(at);
}

function timeOf(at: number, reading: Reading): string {
  const time = format(reading, 'time', {
    hour: 'numeric',
    minute: '2-digit',
    hour12: false,
  }).format(at);
  return reading.language === 'nl' ? time.replace(/^0(?=\d)/, '').replace(':', '.') : time;
}

/** The day in full, for the head of a page. */
export function wholeDay(at: number, reading: Reading): string {
  return format(reading, 'whole', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(at);
}
