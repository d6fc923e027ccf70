import type { Zone } from '../../../time/instant.ts';
import type { Language } from '../../../text/words.ts';

/** Whose time it is, where Dutch has a word for it. */
const DUTCH: Readonly<Record<Zone, string>> = {
  'Europe/Amsterdam': 'Nederlandse tijd',
  'Europe/Brussels': 'Belgische tijd',
  'Europe/Luxembourg': 'Luxemburgse tijd',
  'Europe/London': 'Britse tijd',
  'Europe/Paris': 'Franse tijd',
  'Europe/Berlin': 'Duitse tijd',
  'Europe/Madrid': 'Spaanse tijd',
  'Europe/Rome': 'Italiaanse tijd',
  'Europe/Zurich': 'Zwitserse tijd',
  'Europe/Lisbon': 'Portugese tijd',
  'Europe/Istanbul': 'Turkse tijd',
  'America/New_York': 'tijd in New York',
  'America/Curacao': 'tijd op Curaçao',
  'America/Paramaribo': 'Surinaamse tijd',
  'Asia/Tokyo': 'Japanse tijd',
  'Asia/Singapore': 'tijd in Singapore',
  'Asia/Kolkata': 'Indiase tijd',
};

const UTC = { nl: 'UTC (wereldtijd)', en: 'UTC' } as const;

/** A zone in words, to stand behind a time: "Nederlandse tijd", "London time". */
export function sayWhoseTime(zone: Zone, language: Language): string {
  if (zone === 'UTC' || zone === 'Etc/UTC') return UTC[language];
  if (/^[+-]\d/.test(zone)) return `UTC${zone}`;
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  if (language === 'en') return `${city} time`;
  return DUTCH[zone] ?? `tijd in ${city}`;
}
