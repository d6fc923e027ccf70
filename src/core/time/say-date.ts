import { listed } from '../text/phrases.ts';
import type { Language } from '../text/words.ts';
import { inZone } from './instant.ts';
import type { Instant, Zone } from './instant.ts';

/** Monday first, as ISO 8601 counts them. */
const WEEKDAYS = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Language, readonly string[]>;

const MONTHS = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Language, readonly string[]>;

/** The word for an ISO weekday (1 is Monday). */
export function weekdayName(weekday: number, language: Language): string {
  return WEEKDAYS[language][weekday - 1] ?? '';
}

/** The word for a month (1 is January). */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? '';
}

/** The date on the wall of a zone at an instant. */
export function dayOf(at: Instant, zone: Zone): Temporal.PlainDate {
  return inZone(at, zone).toPlainDate();
}

/**
 * A date with its weekday: "vrijdag 27 november", "Friday 27 November". The year is added where
 * `year` asks for it; a letter asks for it where it offers or confirms a time.
 */
export function sayDay(
  date: Temporal.PlainDate,
  language: Language,
  options: { readonly year?: boolean } = {},
): string {
  const weekday = weekdayName(date.dayOfWeek, language);
  const written = `${weekday} ${date.day} ${monthName(date.month, language)}`;
  return options.year === true ? `${written} ${date.year}` : written;
}

/** The date of an instant with its weekday, as `sayDay`. */
export function sayDate(
  at: Instant,
  zone: Zone,
  language: Language,
  options: { readonly year?: boolean } = {},
): string {
  return sayDay(dayOf(at, zone), language, options);
}

/** A date as one says it today: with the year only where it is not this year's. */
export function sayDateFrom(at: Instant, now: Instant, zone: Zone, language: Language): string {
  return sayDate(at, zone, language, { year: dayOf(at, zone).year !== dayOf(now, zone).year });
}

/** The time of day: "14.30 uur", "14:30". */
export function sayTime(at: Instant, zone: Zone, language: Language): string {
  const clock = clockOf(at, zone, language);
  return language === 'nl' ? `${clock} uur` : clock;
}

/** A time of day as it stands in settings: `08:00` is "8.00" and "08:00". */
export function sayClock(time: string, language: Language): string {
  return language === 'nl' ? time.replace(/^0(?=\d)/, '').replace(':', '.') : time;
}

/** Two times of one day: "10.00 en 11.00 uur", "10:00 and 11:00", to stand after "tussen" and "between". */
export function sayBetween(from: Instant, until: Instant, zone: Zone, language: Language): string {
  const [first, last] = [clockOf(from, zone, language), clockOf(until, zone, language)];
  return language === 'nl' ? `${first} en ${last} uur` : `${first} and ${last}`;
}

/** Weekday, date and time; in English with the place whose time it is, since its readers may be elsewhere. */
export function sayMoment(
  at: Instant,
  zone: Zone,
  language: Language,
  options: { readonly year?: boolean } = {},
): string {
  const moment = `${sayDate(at, zone, language, options)}, ${sayTime(at, zone, language)}`;
  return language === 'nl' ? moment : `${moment} ${sayZone(zone, language)}`;
}

/** "Amsterdam time", "Amsterdamse tijd" being too clever: the city as the zone names it. */
export function sayZone(zone: Zone, language: Language): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return language === 'nl' ? `tijd in ${city}` : `${city} time`;
}

/**
 * Earlier days in one breath: "16 en 24 november", "24 november en 1 december", "16 and 24
 * November". Given in any order; repeated days are said once.
 */
export function sayDays(dates: readonly Temporal.PlainDate[], language: Language): string {
  const sorted = [...new Map(dates.map((date) => [date.toString(), date])).values()].sort((a, b) =>
    Temporal.PlainDate.compare(a, b),
  );
  const months = new Map<string, Temporal.PlainDate[]>();
  for (const date of sorted) {
    const month = date.toPlainYearMonth().toString();
    months.set(month, [...(months.get(month) ?? []), date]);
  }
  const said = [...months.values()].map((days) => {
    const numbers = days.map((date) => String(date.day));
    return `${listed(numbers, language)} ${monthName(days[0]?.month ?? 0, language)}`;
  });
  return listed(said, language);
}

function clockOf(at: Instant, zone: Zone, language: Language): string {
  const { hour, minute } = inZone(at, zone);
  const minutes = String(minute).padStart(2, '0');
  return language === 'nl' ? `${hour}.${minutes}` : `${String(hour).padStart(2, '0')}:${minutes}`;
}
