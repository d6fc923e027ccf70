import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { rideMinutes } from '../gazetteer/rails.ts';
import { kilometresBetween, nearest } from '../place.ts';
import type { Place } from '../place.ts';
import { bicycleMinutes, footMinutes } from './road.ts';

/** Local trains: slowing down and starting, the way over the great circle, kilometres an hour with the stops. */
const LOCAL = { startMinutes: 4, detour: 1.2, speed: 68 };
/** From one train into the next. */
const CHANGE_TRAIN_MINUTES = 6;
/** Farther than this no local train goes without a change. */
const LOCAL_REACH_KM = 35;
/** Fast trains that a local one meets stop within this distance. */
const HUB_REACH_KM = 45;
const MOST_HUBS = 3;
/** A longer ride over several lines has a change now and then: this share of the minutes on top. */
const CHANGES_SHARE = 0.02;

function localMinutes(from: Place, to: Place): number {
  const kilometres = kilometresBetween(from.point, to.point);
  return LOCAL.startMinutes + (60 * kilometres * LOCAL.detour) / LOCAL.speed;
}

interface Hub {
  readonly station: Place;
  /** Minutes in the local train and for the change. */
  readonly minutes: number;
}

/** Stops of fast trains that one gets on at from a station: itself, or the nearest few. */
function hubsOf(station: Place, { stations, rails }: Gazetteer): readonly Hub[] {
  if (rails.rows.has(station.id)) return [{ station, minutes: 0 }];
  return nearest(
    station,
    stations.filter(({ id }) => rails.rows.has(id)),
    { within: HUB_REACH_KM, most: MOST_HUBS },
  ).map((hub) => ({ station: hub, minutes: localMinutes(station, hub) + CHANGE_TRAIN_MINUTES }));
}

/** Minutes in the train from station to station, with the changes that such a journey usually has; null: no train. */
export function trainMinutes(from: Place, to: Place, gazetteer: Gazetteer): number | null {
  const rides = hubsOf(from, gazetteer).flatMap((start) =>
    hubsOf(to, gazetteer).flatMap((end) => {
      const ride = rideMinutes(start.station, end.station, gazetteer.rails);
      return ride === null ? [] : [start.minutes + ride * (1 + CHANGES_SHARE) + end.minutes];
    }),
  );
  const local = kilometresBetween(from.point, to.point) <= LOCAL_REACH_KM;
  const fast = gazetteer.rails.rows.has(from.id) && gazetteer.rails.rows.has(to.id);
  if (local && !(fast && rides.length > 0)) rides.push(localMinutes(from, to));
  return rides.length === 0 ? null : Math.min(...rides);
}

/** One walks this far to a station; beyond it one cycles or takes a bus. */
const WALK_KM = 1.2;
/** Waiting for a bus, or unlocking a bicycle and parking it. */
const CHANGE_MINUTES = 6;
/** Being on the platform before the train leaves. */
const PLATFORM_MINUTES = 4;
/** An address of which only the town is known lies this far from its middle, in minutes. */
const SOMEWHERE_MINUTES = 8;
const REACH_KM = 20;
const MOST_STATIONS = 4;
const MOST_MAJOR_STATIONS = 2;

/** A station from which one may leave, and how long it takes to get there. */
export interface Access {
  readonly station: Place;
  readonly minutes: number;
}

function accessTo(place: Place, station: Place): number {
  if (place.id === station.id) return 0;
  const kilometres = kilometresBetween(place.point, station.point);
  const way =
    kilometres <= WALK_KM ? footMinutes(kilometres) : CHANGE_MINUTES + bicycleMinutes(kilometres);
  const known = place.kind === 'own' || place.kind === 'room' || place.kind === 'airport';
  return PLATFORM_MINUTES + Math.max(way, known ? 0 : SOMEWHERE_MINUTES);
}

/** Stations from which one may leave a place: the nearest, and the nearest where intercity trains stop. */
export function accessesOf(place: Place, stations: readonly Place[]): readonly Access[] {
  if (place.kind === 'station') return [{ station: place, minutes: 0 }];
  const major = stations.filter((station) => station.major);
  const near = new Set([
    ...nearest(place, stations, { within: REACH_KM, most: MOST_STATIONS }),
    ...nearest(place, major, { within: REACH_KM, most: MOST_MAJOR_STATIONS }),
  ]);
  return [...near].map((station) => ({ station, minutes: accessTo(place, station) }));
}
