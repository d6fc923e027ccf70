import { zoneNamed } from '../../diary/zones/named-zone.ts';
import type { Zone } from '../../time/instant.ts';
import { folded } from '../../travel/gazetteer/fold.ts';
import { PLACES, SEVERAL } from './places.data.ts';

/** What a place says of the time there. */
export type PlaceZone =
  | { readonly is: 'known'; readonly zone: Zone }
  /** A country with more times than one. */
  | { readonly is: 'several' }
  | { readonly is: 'unknown' };

/** Names that Unicode keeps from before a city was called otherwise, and those of today (IANA `backward`). */
const RENAMED: Readonly<Record<string, Zone>> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

const several: ReadonlySet<string> = new Set(SEVERAL.split('|').map(folded));
let table: ReadonlyMap<string, Zone> | null = null;

/** Every name there is, folded: cities that zones are named after, then what else people say. */
function places(): ReadonlyMap<string, Zone> {
  table ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((name) => {
      const zone = RENAMED[name] ?? name;
      return [folded(zone.slice(zone.lastIndexOf('/') + 1)), zone] as const;
    }),
    ...Object.entries(PLACES).flatMap(([zone, names]) =>
      names.split('|').map((name) => [folded(name), zone] as const),
    ),
  ]);
  return table;
}

/** Longest text that names a place or a zone. */
const LONGEST = 100;

/**
 * The zone that a text names: by its IANA name or that of Windows, by a city, or by a country that keeps one time; in
 * Dutch or English.
 */
export function zoneOfPlace(text: string): PlaceZone {
  const name = text.trim();
  if (name === '' || name.length > LONGEST || /^[+-]?\d/.test(name)) return { is: 'unknown' };
  const key = folded(name.replace(/^(?:in|te)\s+/i, ''));
  const place = places().get(key);
  if (place !== undefined) return { is: 'known', zone: place };
  if (several.has(key)) return { is: 'several' };
  // What letters call a zone for short is one hour all year in the tables of the machine: EST is no time in New York.
  if (!/[/ ]/.test(name) && !/^utc$/i.test(name)) return { is: 'unknown' };
  const { zone } = zoneNamed(name);
  return zone === null ? { is: 'unknown' } : { is: 'known', zone };
}
