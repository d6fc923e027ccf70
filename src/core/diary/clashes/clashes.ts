import type { Span } from '../span.ts';
import { nameOf } from './clash.ts';
import type { Clash, ClashDiary } from './clash.ts';
import { daysAmiss } from './days.ts';
import { layOut } from './laid-out.ts';
import type { LaidOut } from './laid-out.ts';
import { doubleBookings, impossibleTravel } from './overlaps.ts';
import { outsideDaytime, summerTimeSurprises, withoutZone } from './zones.ts';

/** More than these in one look is a diary to be talked over, not a list. */
const MOST_CLASHES = 200;

/** The way between two that are too far apart reaches into the first or the second: that is the same trouble. */
function isToldAsWay({ events }: Clash, tooFar: readonly Clash[], laid: LaidOut): boolean {
  const ends = events.map((one) => {
    const whole = laid.events.find((each) => nameOf(each) === nameOf(one));
    return whole?.parent ?? one.uid;
  });
  const isWay = events.some(({ uid }, at) => ends[at] !== uid);
  return (
    isWay && tooFar.some((far) => ends.every((uid) => far.events.some((one) => one.uid === uid)))
  );
}

/** Of a diary's series only what the change of the clocks does to their hours, for whoever takes part. */
export function surprisesOf(diary: ClashDiary, within: Span): readonly Clash[] {
  return within.until > within.from ? summerTimeSurprises(layOut(diary, within)) : [];
}

/**
 * What will not go well in a stretch of a diary, seen ahead, each with what could be done about it; by the time it happens. Another
 * time is one that the availability function found with everything else left as it is.
 */
export function clashesOf(diary: ClashDiary, within: Span): readonly Clash[] {
  if (!(within.until > within.from)) return [];
  const laid = layOut(diary, within);
  const tooFar = impossibleTravel(laid);
  return [
    ...doubleBookings(laid).filter((clash) => !isToldAsWay(clash, tooFar, laid)),
    ...tooFar,
    ...daysAmiss(laid),
    ...outsideDaytime(laid),
    ...summerTimeSurprises(laid),
    ...withoutZone(laid),
  ]
    .sort((one, other) => one.from - other.from || one.reason.weight - other.reason.weight)
    .slice(0, MOST_CLASHES);
}
