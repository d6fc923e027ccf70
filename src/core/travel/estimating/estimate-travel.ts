import { isSamePlace, kilometresBetween } from '../place.ts';
import type { Place } from '../place.ts';
import type { Estimate, Journey, Mode } from './estimate.ts';
import { airportsOf, flightMinutes } from './flight.ts';
import { accessesOf, trainMinutes } from './rail.ts';
import { bicycleMinutes, carMinutes, footMinutes, rushFactor } from './road.ts';

/** Farther than this nobody goes that way: no estimate rather than a silly one. */
const FARTHEST_KM: Readonly<Record<Mode, number>> = {
  foot: 15,
  bicycle: 60,
  car: 2500,
  transit: 450,
  flight: 20_100,
};
/** Nearer than this nobody flies. */
const NEAREST_FLIGHT_KM = 250;
/** Below this one is there sooner on foot or by bus than by train. */
const LOCAL_KM = 3;
/** Waiting for the bus or tram, and its speed in town with its stops. */
const BUS = { startMinutes: 8, speed: 16, detour: 1.3 };

/** Share below and above the estimate, and minutes on top: what a day can bring. */
const SPREAD: Readonly<Record<Mode, { below: number; above: number; extra: number }>> = {
  foot: { below: 0.1, above: 0.1, extra: 2 },
  bicycle: { below: 0.1, above: 0.15, extra: 3 },
  car: { below: 0.1, above: 0.25, extra: 5 },
  transit: { below: 0.1, above: 0.15, extra: 10 },
  flight: { below: 0.1, above: 0.1, extra: 45 },
};

interface Timed {
  readonly minutes: number;
  readonly via: readonly [Place, Place] | null;
}

const least = (all: readonly Timed[]): Timed | null =>
  all.reduce<Timed | null>((best, one) => (best && best.minutes <= one.minutes ? best : one), null);

function byTransit({ from, to, gazetteer }: Journey, kilometres: number): Timed | null {
  const { stations } = gazetteer;
  const bus = BUS.startMinutes + (60 * kilometres * BUS.detour) / BUS.speed;
  const rides = accessesOf(from, stations).flatMap((start) =>
    accessesOf(to, stations)
      .filter((end) => end.station !== start.station)
      .flatMap((end): readonly Timed[] => {
        const ride = trainMinutes(start.station, end.station, gazetteer);
        if (ride === null) return [];
        const minutes = start.minutes + ride + end.minutes;
        return [{ minutes, via: [start.station, end.station] }];
      }),
  );
  const local = kilometres <= (rides.length === 0 ? 4 * LOCAL_KM : LOCAL_KM);
  return least([...rides, ...(local ? [{ minutes: bus, via: null }] : [])]);
}

/** To and from the airport as one goes there: by car, at any hour. */
function byFlight({ from, to, gazetteer: { airports } }: Journey): Timed | null {
  const access = (place: Place, airport: Place): number =>
    place.id === airport.id ? 0 : carMinutes(kilometresBetween(place.point, airport.point));
  const flights = airportsOf(from, airports).flatMap((start) =>
    airportsOf(to, airports)
      .filter((end) => end.id !== start.id)
      .map((end): Timed => ({
        minutes: access(from, start) + flightMinutes(start, end) + access(to, end),
        via: [start, end],
      })),
  );
  return least(flights);
}

const WAYS: Readonly<Record<Mode, (journey: Journey, kilometres: number) => Timed | null>> = {
  foot: (_journey, kilometres) => ({ minutes: footMinutes(kilometres), via: null }),
  bicycle: (_journey, kilometres) => ({ minutes: bicycleMinutes(kilometres), via: null }),
  car: ({ at, zone }, kilometres) => ({
    minutes: carMinutes(kilometres) * rushFactor(at, zone),
    via: null,
  }),
  transit: byTransit,
  flight: (journey, kilometres) => (kilometres < NEAREST_FLIGHT_KM ? null : byFlight(journey)),
};

/**
 * How long a journey takes, from what is known of distances, speeds and rush hours: without internet and without
 * timetables. Null when nobody goes that way, or no station or airport is known there: unknown, not nothing.
 */
export function estimateTravel(journey: Journey): Estimate | null {
  const { from, to, mode } = journey;
  const kilometres = kilometresBetween(from.point, to.point);
  if (kilometres > FARTHEST_KM[mode]) return null;
  if (isSamePlace(from, to)) {
    return { mode, minutes: 0, low: 0, high: 0, kilometres, via: null, observations: 0 };
  }
  const found = WAYS[mode](journey, kilometres);
  if (found === null) return null;
  const { below, above, extra } = SPREAD[mode];
  return {
    mode,
    minutes: Math.round(found.minutes),
    low: Math.round(found.minutes * (1 - below)),
    high: Math.round(found.minutes * (1 + above) + extra),
    kilometres,
    via: found.via,
    observations: 0,
  };
}
