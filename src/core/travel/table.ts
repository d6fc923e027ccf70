import { inZone, MINUTE_MS } from '../time/instant.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { Whereabouts } from './place-of-event.ts';
import type { Place } from './place.ts';
import type { TravelTimes } from './travel-times.ts';

/** How long a way takes. Between two quarters of an hour on a working day it may differ: rush hours. */
export interface TravelWay {
  /** Ids of places. */
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
  /** On working days from this minute of the day on so many minutes; empty where the hour does not matter. */
  readonly byHour: readonly { readonly from: number; readonly minutes: number }[];
}

/** Where a text of the diary is: a place that is known; somewhere that nobody can tell; or nowhere in particular. */
export interface TextPlace {
  readonly text: string;
  readonly at: 'place' | 'unknown' | 'nowhere';
  /** Id of the place; of somewhere unknown the text itself, so that the same text is the same place. */
  readonly place: string | null;
}

/** The ways that matter to one question, worked out beforehand: plain data, so that deciding stays pure. */
export interface TravelTable {
  /** In which rush hours are. */
  readonly zone: Zone;
  readonly texts: readonly TextPlace[];
  /** Where he is when no appointment says otherwise; null when nobody knows. */
  readonly base: string | null;
  readonly ways: readonly TravelWay[];
}

/** Monday is 1. */
const FRIDAY = 5;
const QUARTER_MINUTES = 15;
const DAY_MINUTES = 24 * 60;

/** A room says nothing of a town: it is taken to be where he works. */
const ROOM =
  /\b(zaal|zaaltje|kamer|ruimte|vergader(zaal|kamer|ruimte)|spreekkamer|directiekamer|raadszaal|bestuurskamer|kantoortuin|room|boardroom|meeting room|etage|verdieping|floor)\b/i;

/** What a text of the diary means: a place; `unknown` where nobody can tell; null where nobody has to be anywhere. */
export function placeMeant(
  text: string,
  found: Whereabouts,
  base: Place | null,
): Place | 'unknown' | null {
  switch (found.kind) {
    case 'place':
      return found.place;
    case 'several':
      return 'unknown';
    case 'unknown':
      return ROOM.test(text) ? base : 'unknown';
    case 'online':
    case 'nowhere':
      return null;
    default:
      return found satisfies never;
  }
}

/** A text with what it means, as the table keeps it. */
export function textPlace(text: string, meant: Place | 'unknown' | null): TextPlace {
  if (meant === null) return { text, at: 'nowhere', place: null };
  return meant === 'unknown'
    ? { text, at: 'unknown', place: unknownPlace(text) }
    : { text, at: 'place', place: meant.id };
}

/** Somewhere that nobody can place has no way to it; the same text is the same place. */
function unknownPlace(text: string): string {
  return `?${text.trim().toLowerCase()}`;
}

/**
 * The way between two places, looked at over one working day and its night; null when nobody knows how long it takes.
 * `night`: the midnight with which a Monday begins.
 */
export function wayBetween(
  from: Place,
  to: Place,
  { between, minutes }: TravelTimes,
  night: Instant,
): TravelWay | null {
  const quiet = minutes(from, to, night);
  if (quiet === null) return null;
  const base = { from: from.id, to: to.id, minutes: quiet };
  if (between(from, to, night)?.mode !== 'car') return { ...base, byHour: [] };
  const byHour: { from: number; minutes: number }[] = [];
  for (let minute = 0; minute < DAY_MINUTES; minute += QUARTER_MINUTES) {
    const then = minutes(from, to, night + minute * MINUTE_MS) ?? quiet;
    if (then !== (byHour.at(-1)?.minutes ?? quiet)) byHour.push({ from: minute, minutes: then });
  }
  return { ...base, byHour };
}

const pair = (from: string, to: string): string => JSON.stringify([from, to]);

/** The table as availability asks it: places by their ids. Null for a way that is not in it. */
export function minutesIn({
  ways,
  zone,
}: TravelTable): (from: string, to: string, at: Instant) => number | null {
  const known = new Map(ways.map((way) => [pair(way.from, way.to), way]));
  return (from, to, at) => {
    if (from === to) return 0;
    const way = known.get(pair(from, to));
    if (way === undefined) return null;
    if (way.byHour.length === 0) return way.minutes;
    const local = inZone(at, zone);
    if (local.dayOfWeek > FRIDAY) return way.minutes;
    const minute = local.hour * 60 + local.minute;
    return way.byHour.findLast((step) => step.from <= minute)?.minutes ?? way.minutes;
  };
}

/** Where a text is, as the table knows it; null for no text, and for what nobody has to go to. */
export function placeIn(table: TravelTable, text: string | null): string | null {
  if (text === null || text.trim() === '') return null;
  const found = table.texts.find((one) => one.text === text);
  return found === undefined ? unknownPlace(text) : found.place;
}
