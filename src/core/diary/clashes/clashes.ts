import type { Instant } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import { nameOf } from './clash.ts';
import type { Clash, ClashDiary, Clashes, Finding } from './clash.ts';
import { daysAmiss } from './days.ts';
import { layOut } from './laid-out.ts';
import type { LaidOut } from './laid-out.ts';
import { doubleBookings, impossibleTravel } from './overlaps.ts';
import { outsideDaytime, summerTimeSurprises, withoutZone } from './zones.ts';

/** More than these in one look is a diary to be talked over, not a list. */
const MOST_CLASHES = 200;

/** Which clashes are wanted. */
export interface Wanted {
  /** Those that are not over by then; left out, all. */
  readonly after?: Instant;
  /** Those in which one of these events has part; left out, all. Whoever is in a crowd may not be named. */
  readonly about?: ReadonlySet<string>;
}

/** The way between two that are too far apart reaches into the first or the second: that is the same trouble. */
function toldAsWay(tooFar: readonly Finding[], { byName }: LaidOut): (clash: Finding) => boolean {
  const apart = new Set(tooFar.map(({ events }) => nameOfAll(events.map(({ uid }) => uid))));
  return ({ events }) => {
    const ends = events.map((one) => byName.get(nameOf(one))?.parent ?? one.uid);
    const isWay = events.some(({ uid }, at) => ends[at] !== uid);
    return isWay && apart.has(nameOfAll(ends));
  };
}

/** The same for the same ones in any order. */
function nameOfAll(uids: readonly string[]): string {
  return JSON.stringify(uids.toSorted());
}

function isAbout({ events, more }: Finding, about: ReadonlySet<string>): boolean {
  return more > 0 || events.some(({ uid }) => about.has(uid));
}

/** Of a diary's series only what the change of the clocks does to their hours, for whoever takes part. */
export function surprisesOf(diary: ClashDiary, within: Span): readonly Clash[] {
  if (!(within.until > within.from)) return [];
  return summerTimeSurprises(layOut(diary, within)).map((clash) => ({
    ...clash,
    cures: clash.cures(),
  }));
}

/**
 * What will not go well in a stretch of a diary, seen ahead, each with what could be done about it; by the time it happens. Another
 * time is one that the availability function found with everything else left as it is.
 */
export function clashesOf(
  diary: ClashDiary,
  within: Span,
  { after = within.from, about }: Wanted = {},
): Clashes {
  if (!(within.until > within.from)) return { clashes: [], more: 0, until: within.until };
  const laid = layOut(diary, within);
  const tooFar = impossibleTravel(laid);
  const isToldAsWay = toldAsWay(tooFar, laid);
  const found = [
    ...doubleBookings(laid).filter((clash) => !isToldAsWay(clash)),
    ...tooFar,
    ...daysAmiss(laid),
    ...outsideDaytime(laid),
    ...summerTimeSurprises(laid),
    ...withoutZone(laid),
  ]
    .filter(({ until }) => until > after)
    .filter((clash) => about === undefined || isAbout(clash, about))
    .sort((one, other) => one.from - other.from || one.reason.weight - other.reason.weight);
  const told = found.slice(0, MOST_CLASHES);
  return {
    clashes: told.map((clash) => ({ ...clash, cures: clash.cures() })),
    more: found.length - told.length,
    until: laid.until,
  };
}
