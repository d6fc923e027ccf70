import type { Language } from '../text/words.ts';

/** A point on the earth, WGS 84, in degrees; north and east are positive. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * What a place is. `own`: the principal's own (home, office); `room`: a room with a name within one of those;
 * `municipality`: known by where most of its people live.
 */
export type PlaceKind = 'own' | 'room' | 'station' | 'airport' | 'town' | 'municipality';

/** Somewhere that one can travel to or from. */
export interface Place {
  /** Stable and unique: `NL/UT/Utrecht`, `station/NL/Utrecht Centraal`, `airport/AMS`, `own/office`. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: Readonly<Record<Language, string>>;
  readonly point: Point;
  /** ISO 3166-1, two capitals. */
  readonly country: string;
  /** ISO 3166-2 without the country; null outside the Netherlands and Belgium, and for stations and airports. */
  readonly province: string | null;
  /** Inhabitants, rounded up to hundreds; 0 for what is no town. */
  readonly population: number;
  /** Station: intercity trains stop there. Airport: a large one. */
  readonly major: boolean;
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine). */
export function kilometresBetween(a: Point, b: Point): number {
  const height = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const width = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const part = height + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * width;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(part)));
}

/** Within this distance two places are one: rooms of a building, the station and the hotel beside it. */
const SAME_PLACE_KM = 0.25;

/** Whether nobody needs to travel from one to the other. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a.id === b.id || kilometresBetween(a.point, b.point) <= SAME_PLACE_KM;
}

/** Of some places those nearest to another, the nearest first; `within` in kilometres. */
export function nearest(
  place: Place,
  places: readonly Place[],
  { within, most }: { readonly within: number; readonly most: number },
): readonly Place[] {
  return places
    .map((one) => ({ one, kilometres: kilometresBetween(place.point, one.point) }))
    .filter(({ kilometres }) => kilometres <= within)
    .toSorted((a, b) => a.kilometres - b.kilometres)
    .slice(0, most)
    .map(({ one }) => one);
}
