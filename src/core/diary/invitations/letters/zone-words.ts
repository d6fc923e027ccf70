import type { Zone } from '../../../time/instant.ts';
import type { Language } from '../../../text/words.ts';
import { cityOf } from '../../../time/say-elsewhere.ts';

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
  'Europe/Vienna': 'Oostenrijkse tijd',
  'Europe/Copenhagen': 'Deense tijd',
  'Europe/Stockholm': 'Zweedse tijd',
  'Europe/Oslo': 'Noorse tijd',
  'Europe/Helsinki': 'Finse tijd',
  'Europe/Dublin': 'Ierse tijd',
  'Europe/Warsaw': 'Poolse tijd',
  'Europe/Prague': 'Tsjechische tijd',
  'Europe/Budapest': 'Hongaarse tijd',
  'Europe/Bucharest': 'Roemeense tijd',
  'Europe/Athens': 'Griekse tijd',
  'America/Curacao': 'tijd op Curaçao',
  'America/Paramaribo': 'Surinaamse tijd',
  'Africa/Johannesburg': 'Zuid-Afrikaanse tijd',
  'Asia/Tokyo': 'Japanse tijd',
  'Asia/Seoul': 'Koreaanse tijd',
  'Asia/Shanghai': 'Chinese tijd',
  'Asia/Kolkata': 'Indiase tijd',
  'Asia/Kathmandu': 'Nepalese tijd',
  'Pacific/Auckland': 'Nieuw-Zeelandse tijd',
};

const UTC = { nl: 'UTC (wereldtijd)', en: 'UTC' } as const;

/** A zone in words, to stand behind a time: "Nederlandse tijd", "London time". */
export function sayWhoseTime(zone: Zone, language: Language): string {
  if (zone === 'UTC' || zone === 'Etc/UTC') return UTC[language];
  if (/^[+-]\d/.test(zone)) return `UTC${zone}`;
  if (language === 'en') return `${cityOf(zone, 'en')} time`;
  return DUTCH[zone] ?? `tijd in ${cityOf(zone, 'nl')}`;
}

/** The same behind a second time, where "tijd" was said already: "Nieuw-Zeelandse tijd", "in New York". */
export function sayTheirTime(zone: Zone, language: Language): string {
  return sayWhoseTime(zone, language).replace(/^tijd (?=in |op )/, '');
}
