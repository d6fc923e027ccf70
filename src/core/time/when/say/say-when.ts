import type { Language } from '../../../text/words.ts';
import { monthName, sayDay } from '../../say-date.ts';
import type { WhenPart, WhenValue } from '../find.ts';
import { sayLength } from './say-length.ts';
import { saySeries } from './say-series.ts';

/** How a value is said. */
export interface SayOptions {
  readonly language: Language;
  /** The reader's zone: where it is another than the value's, the value's is named with the time. */
  readonly readerZone?: string;
}

/**
 * A value of time in courteous words, always with weekday, date, year, time and, where it could
 * matter, zone: "dinsdag 1 december 2026, 14.30 uur". Read again it gives the same value.
 */
export function sayWhen(value: WhenValue, options: SayOptions): string {
  switch (value.kind) {
    case 'duration':
      return sayLength(value.duration ?? 'PT0S', options.language);
    case 'recurrence':
      return saySeries(value, options.language);
    case 'range':
      return sayRange(value, options);
    default:
      return value.from === null ? '' : sayMoment(value, value.from, options);
  }
}

function sayMoment(value: WhenValue, from: string, options: SayOptions): string {
  const { language } = options;
  const date = dateOf(from);
  if (value.part !== undefined) return sayPart(date, value.part, language);
  if (from.length > 10) return `${sayDate(date, language)}, ${sayClock(from, value, options)}`;
  switch (value.precision) {
    case 'week':
      return language === 'nl'
        ? `de week van ${sayDate(date, language)}`
        : `the week of ${sayDate(date, language)}`;
    case 'month':
      return `${monthName(date.month, language)} ${date.year}`;
    case 'quarter':
      return sayQuarter(date, language);
    case 'year':
      return language === 'nl' ? `het jaar ${date.year}` : `the year ${date.year}`;
    default:
      return isOneDay(value) ? sayDate(date, language) : sayRange(value, options);
  }
}

function isOneDay({ from, until }: WhenValue): boolean {
  return from !== null && until !== null && dateOf(from).add({ days: 1 }).toString() === until;
}

const QUARTERS = {
  nl: ['eerste', 'tweede', 'derde', 'vierde'],
  en: ['first', 'second', 'third', 'fourth'],
} as const;

function sayQuarter(date: Temporal.PlainDate, language: Language): string {
  const which = QUARTERS[language][Math.floor((date.month - 1) / 3)] ?? '';
  return language === 'nl'
    ? `het ${which} kwartaal van ${date.year}`
    : `the ${which} quarter of ${date.year}`;
}

const PARTS: Readonly<Record<Language, Readonly<Record<WhenPart, string>>>> = {
  nl: { morning: 'ochtend', noon: '', afternoon: 'middag', evening: 'avond', night: 'nacht' },
  en: { morning: 'morning', noon: '', afternoon: 'afternoon', evening: 'evening', night: 'night' },
};

function sayPart(date: Temporal.PlainDate, part: WhenPart, language: Language): string {
  const said = sayDate(date, language);
  if (part === 'noon')
    return language === 'nl' ? `${said} tussen de middag` : `${said} at lunchtime`;
  const [weekday = '', ...rest] = said.split(' ');
  const named = PARTS[language][part];
  return language === 'nl'
    ? `${weekday}${named} ${rest.join(' ')}`
    : `${weekday} ${named}, ${rest.join(' ')}`;
}

function sayRange(value: WhenValue, options: SayOptions): string {
  const { from, until } = value;
  if (from !== null && until !== null) return sayBetween(value, from, until, options);
  if (from !== null) return sayFrom(value, from, options);
  return until === null ? '' : sayUntil(value, until, options);
}

function sayBetween(value: WhenValue, from: string, until: string, options: SayOptions): string {
  const { language } = options;
  const [first, last] = [dateOf(from), dateOf(until)];
  if (from.length === 10) {
    const end = sayDate(last.subtract({ days: 1 }), language);
    const begin = sayDate(first, language);
    return language === 'nl' ? `van ${begin} tot en met ${end}` : `from ${begin} to ${end}`;
  }
  if (first.equals(last)) {
    const hours = `${clock(from, language)}–${sayClock(until, value, options)}`;
    return `${sayDate(first, language)}, ${hours}`;
  }
  const begin = `${sayDate(first, language)}, ${sayClock(from, value, options)}`;
  const end = `${sayDate(last, language)}, ${sayClock(until, value, options)}`;
  return language === 'nl' ? `van ${begin} tot ${end}` : `from ${begin} to ${end}`;
}

function sayFrom(value: WhenValue, from: string, options: SayOptions): string {
  const { language } = options;
  const date = sayDate(dateOf(from), language);
  const word = language === 'nl' ? 'vanaf' : 'from';
  if (from.length === 10) return `${word} ${date}`;
  return `${date} ${word} ${sayClock(from, value, options)}`;
}

function sayUntil(value: WhenValue, until: string, options: SayOptions): string {
  const { language } = options;
  if (until.length === 10) {
    const last = sayDate(dateOf(until).subtract({ days: 1 }), language);
    return language === 'nl' ? `uiterlijk ${last}` : `by ${last}`;
  }
  const date = sayDate(dateOf(until), language);
  return `${date} ${language === 'nl' ? 'vóór' : 'before'} ${sayClock(until, value, options)}`;
}

function dateOf(value: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(value.slice(0, 10));
}

function sayDate(date: Temporal.PlainDate, language: Language): string {
  return sayDay(date, language, { year: true });
}

/** "14.30", "14:30"; with seconds where there are any. */
function clock(value: string, language: Language): string {
  const [hour = '', minute = '', second] = value.slice(11).split(':');
  const rest = second === undefined ? minute : `${minute}:${second}`;
  if (language === 'en') return `${hour}:${rest}`;
  // Seconds are written with colons in Dutch too.
  return second === undefined ? `${Number(hour)}.${minute}` : `${hour}:${rest}`;
}

/** "14.30 uur", and whose time it is where the reader might take it for his own. */
function sayClock(
  value: string,
  { zone }: WhenValue,
  { language, readerZone }: SayOptions,
): string {
  const time = language === 'nl' ? `${clock(value, language)} uur` : clock(value, language);
  if (readerZone === undefined || readerZone === zone) return time;
  return `${time} ${cityOf(zone, language)}`;
}

const DUTCH_CITIES: Readonly<Record<string, string>> = {
  London: 'Londen',
  Paris: 'Parijs',
  Brussels: 'Brussel',
  Berlin: 'Berlijn',
};

/** A zone by its city, as a letter names it; "UTC" and offsets by themselves. */
function cityOf(zone: string, language: Language): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return language === 'nl' ? (DUTCH_CITIES[city] ?? city) : city;
}
