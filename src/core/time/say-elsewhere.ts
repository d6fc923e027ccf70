import type { Language } from '../text/words.ts';
import { inZone, type Instant, type Zone } from './instant.ts';
import { dayOf, sayTime, weekdayName } from './say-date.ts';

/** What cities that zones are named after are called in Dutch, where that is something else. */
const DUTCH_CITIES: Readonly<Record<string, string>> = {
  Athens: 'Athene',
  Berlin: 'Berlijn',
  Brussels: 'Brussel',
  Bucharest: 'Boekarest',
  Budapest: 'Boedapest',
  Cairo: 'Caïro',
  Copenhagen: 'Kopenhagen',
  Curacao: 'Willemstad',
  'Hong Kong': 'Hongkong',
  Jerusalem: 'Jeruzalem',
  Lisbon: 'Lissabon',
  London: 'Londen',
  Luxembourg: 'Luxemburg',
  'Mexico City': 'Mexico-Stad',
  Moscow: 'Moskou',
  Paris: 'Parijs',
  Prague: 'Praag',
  'Sao Paulo': 'São Paulo',
  Tokyo: 'Tokio',
  Vienna: 'Wenen',
  Warsaw: 'Warschau',
  Zurich: 'Zürich',
};

/** The city a zone is named after, in words; a zone of nowhere (UTC, an offset) by its own name. */
export function cityOf(zone: Zone, language: Language): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return language === 'nl' ? (DUTCH_CITIES[city] ?? city) : city;
}

/** "in New York"; of a zone that is no place only its name: "UTC". */
export function inCity(zone: Zone, language: Language): string {
  const isPlace = zone.includes('/') && !zone.startsWith('Etc/');
  return isPlace ? `in ${cityOf(zone, language)}` : cityOf(zone, language);
}

/**
 * What the clock shows elsewhere at a moment: "9.00 uur in New York", "09:00 in New York"; with the weekday where it is
 * another than on the reader's own clock: "vrijdag 8.00 uur in Auckland".
 */
export function sayElsewhere(at: Instant, there: Zone, own: Zone, language: Language): string {
  const day = dayOf(at, there);
  const weekday = day.equals(dayOf(at, own)) ? '' : `${weekdayName(day.dayOfWeek, language)} `;
  return `${weekday}${sayTime(at, there, language)} ${inCity(there, language)}`;
}

/** The same of several zones, each clock once; those that show the reader's own time are left out. Empty: none differs. */
export function sayClocks(
  at: Instant,
  zones: readonly Zone[],
  own: Zone,
  language: Language,
): string {
  const shown = new Map<number, Zone>();
  for (const zone of zones) {
    const offset = inZone(at, zone).offsetNanoseconds;
    if (!shown.has(offset) && offset !== inZone(at, own).offsetNanoseconds) shown.set(offset, zone);
  }
  return [...shown.values()].map((zone) => sayElsewhere(at, zone, own, language)).join(', ');
}
