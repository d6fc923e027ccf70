import type { Instant, Zone } from '../time/instant.ts';
import { estimateTravel } from './estimating/estimate-travel.ts';
import type { Estimate, Mode } from './estimating/estimate.ts';
import type { Finding } from './finding/candidate.ts';
import { findPlace } from './finding/find-place.ts';
import { sureOf } from './finding/rank.ts';
import { corrected } from './learn.ts';
import type { Correction } from './learn.ts';
import { kilometresBetween } from './place.ts';
import type { Place } from './place.ts';

/** How somebody travels when nothing else is said. */
export interface TravelHabits {
  /** What carries the longer journeys. */
  readonly main: 'car' | 'transit';
  readonly walksUpToKm: number;
  /** 0: never by bicycle. */
  readonly cyclesUpToKm: number;
  readonly fliesFromKm: number;
  /** How much of the way from the estimate to a bad day is planned for: 0 to 1. */
  readonly caution: number;
}

/** What people in these countries do, until they say otherwise. */
export const USUAL_HABITS: TravelHabits = {
  main: 'car',
  walksUpToKm: 1.2,
  cyclesUpToKm: 0,
  fliesFromKm: 700,
  caution: 0.25,
};

/** What estimates are made from. */
export interface TravelKnowledge extends Finding {
  readonly habits: TravelHabits;
  /** In which rush hours are. */
  readonly zone: Zone;
  readonly corrections: readonly Correction[];
}

/** Minutes to plan for a journey that begins at a moment; null: unknown, which is never nothing. */
export type PlaceMinutes = (from: Place | null, to: Place | null, at: Instant) => number | null;

/** The same between what people call places. */
export type NamedMinutes = (from: string, to: string, at: Instant) => number | null;

/** Travel times of one principal. */
export interface TravelTimes {
  readonly between: (from: Place, to: Place, at: Instant) => Estimate | null;
  readonly minutes: PlaceMinutes;
  readonly named: NamedMinutes;
}

/** Planned to whole five minutes, upwards. */
const STEP_MINUTES = 5;
/** Journeys that were estimated are kept, within this many: a year of asking must not fill the memory. */
const MOST_KEPT = 5000;

/** Ways to go, the usual one first; the others for where it does not go. */
function modes(kilometres: number, habits: TravelHabits): readonly Mode[] {
  const other = habits.main === 'car' ? 'transit' : 'car';
  if (kilometres <= habits.walksUpToKm) return ['foot'];
  if (kilometres <= habits.cyclesUpToKm) return ['bicycle'];
  return kilometres >= habits.fliesFromKm
    ? ['flight', habits.main, other]
    : [habits.main, other, 'flight'];
}

function planned({ minutes, high }: Estimate, { caution }: TravelHabits): number {
  return Math.ceil((minutes + caution * (high - minutes)) / STEP_MINUTES) * STEP_MINUTES;
}

function estimated(knowledge: TravelKnowledge): TravelTimes['between'] {
  const { habits, zone, gazetteer, corrections } = knowledge;
  return (from, to, at) => {
    const kilometres = kilometresBetween(from.point, to.point);
    for (const mode of modes(kilometres, habits)) {
      const estimate = estimateTravel({ from, to, mode, at, zone, gazetteer });
      if (estimate === null) continue;
      return corrected(estimate, { from: from.point, to: to.point, at }, corrections);
    }
    return null;
  };
}

/** Rush hours ebb and flow by the quarter of an hour: within one, an estimate does not change. */
const QUARTER_MS = 900_000;

/** Keeps answers by their question; forgets all when there are too many. */
function kept<T>(): (key: string, make: () => T) => T {
  const answers = new Map<string, T>();
  return (key, make) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (answers.size >= MOST_KEPT) answers.clear();
    answers.set(key, made);
    return made;
  };
}

/**
 * The travel times of one principal, as functions. What was estimated once is kept, so that a search for a free
 * hour may ask thousands of times.
 */
export function travelTimes(knowledge: TravelKnowledge): TravelTimes {
  const estimate = estimated(knowledge);
  const keepEstimate = kept<Estimate | null>();
  const keepPlace = kept<Place | null>();
  const between: TravelTimes['between'] = (from, to, at) => {
    const quarter = Math.floor(at / QUARTER_MS) * QUARTER_MS;
    return keepEstimate(`${from.id} ${to.id} ${quarter}`, () => estimate(from, to, quarter));
  };
  const minutes: PlaceMinutes = (from, to, at) => {
    if (from === null || to === null) return null;
    const found = between(from, to, at);
    return found === null ? null : planned(found, knowledge.habits);
  };
  const named: NamedMinutes = (from, to, at) => {
    const place = (text: string): Place | null =>
      keepPlace(text, () => sureOf(findPlace(text, knowledge)));
    return minutes(place(from), place(to), at);
  };
  return { between, minutes, named };
}
