import type { Zone } from '../../../time/instant.ts';
import type { AnswerCues } from './cues.ts';

/** Whether a writer means his own clock, and which that is; null for one that nobody here knows. */
export function ownClock(text: string, cues: AnswerCues): { readonly zone: Zone | null } | null {
  const found = cues.ownClock.exec(text);
  if (found === null) return null;
  const place = found.slice(1).find((group) => group !== undefined) ?? placeIn(text);
  return { zone: place === null ? null : zoneOf(place) };
}

/** "Op mijn klok, in Londen": the place stands behind it. */
const PLACE = /\bin ((?:\p{Lu}[\p{L}]+)(?: \p{Lu}[\p{L}]+)?)/u;

function placeIn(text: string): string | null {
  return PLACE.exec(text)?.[1] ?? null;
}

const CONTINENTS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic'];

/** Cities by the names that their zones do not have. */
const CALLED: Readonly<Record<string, Zone>> = {
  Londen: 'Europe/London',
  Parijs: 'Europe/Paris',
  Berlijn: 'Europe/Berlin',
  Brussel: 'Europe/Brussels',
  Rome: 'Europe/Rome',
  Wenen: 'Europe/Vienna',
  Lissabon: 'Europe/Lisbon',
  Washington: 'America/New_York',
  Boston: 'America/New_York',
  'San Francisco': 'America/Los_Angeles',
  Tokio: 'Asia/Tokyo',
  Peking: 'Asia/Shanghai',
  Delhi: 'Asia/Kolkata',
  Mumbai: 'Asia/Kolkata',
};

/** The zone of a city as the zones themselves are named. */
function zoneOf(place: string): Zone | null {
  const called = CALLED[place];
  if (called !== undefined) return called;
  const name = place.trim().replaceAll(' ', '_');
  if (!/^\p{L}{3}[\p{L}_]*$/u.test(name)) return null;
  for (const continent of CONTINENTS) {
    try {
      return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(`${continent}/${name}`)
        .timeZoneId;
    } catch {
      // No such zone on that continent.
    }
  }
  return null;
}
