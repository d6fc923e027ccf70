import type { Instant, Zone } from '../../../time/instant.ts';
import type { AnswerCues } from './cues.ts';
import type { Mention } from './mentions.ts';
import type { AnswerContext, OfferedTime } from './times-answer.ts';

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

/** Hours of the day at which somebody names a time to meet, on his own clock: from, and before. */
const WAKING = [7, 21] as const;

/**
 * The writer's clock, where he lives by another and means that without saying so. He does where one of the offered times is
 * what he names on his own clock and none of them on ours, or where what he names would be night for him on ours. Null: he
 * means the clock that the offer was worded in.
 */
export function meansOwnClock(
  mentions: readonly Mention[],
  offered: readonly OfferedTime[],
  { elsewhere }: AnswerContext,
): Zone | null {
  if (elsewhere === undefined) return null;
  const named = mentions.flatMap((mention): readonly Named[] => {
    if (mention.names !== 'time' || mention.zoned || mention.when.from?.includes('T') !== true)
      return [];
    const at = Temporal.PlainDateTime.from(mention.when.from);
    return [{ at, zone: mention.when.zone, dateless: mention.when.assumptions.includes('day') }];
  });
  if (named.length === 0) return null;
  const meets = (one: Named, zone: Zone | null): boolean =>
    offered.some(({ span, zone: worded }) => isAt(one, span.from, zone ?? worded));
  if (named.some((one) => meets(one, null))) return null;
  if (named.some((one) => meets(one, elsewhere))) return elsewhere;
  return named.every((one) => isNightThere(one, elsewhere)) ? elsewhere : null;
}

interface Named {
  readonly at: Temporal.PlainDateTime;
  readonly zone: Zone;
  readonly dateless: boolean;
}

/** The hour of that weekday: which week is meant is left to what was offered. */
function isAt({ at, dateless }: Named, instant: Instant, zone: Zone): boolean {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return (
    at.toPlainTime().equals(shown.toPlainTime()) && (dateless || at.dayOfWeek === shown.dayOfWeek)
  );
}

/** Read on our clock nobody would be up there; read on his he is. */
function isNightThere({ at, zone }: Named, elsewhere: Zone): boolean {
  const there = at.toZonedDateTime(zone).withTimeZone(elsewhere);
  const isUp = (hour: number): boolean => hour >= WAKING[0] && hour < WAKING[1];
  return !isUp(there.hour) && isUp(at.hour);
}
