import type { Span } from '../span.ts';
import type { Clash, ClashDiary } from './clash.ts';
import { daysAmiss } from './days.ts';
import { layOut } from './laid-out.ts';
import { doubleBookings, impossibleTravel } from './overlaps.ts';
import { outsideDaytime, summerTimeSurprises, withoutZone } from './zones.ts';

/** More than these in one look is a diary to be talked over, not a list. */
const MOST_CLASHES = 200;

/**
 * What will not go well in a stretch of a diary, seen ahead, each with what could be done about it; by the time it happens. Another
 * time is one that the availability function found with everything else left as it is.
 */
export function clashesOf(diary: ClashDiary, within: Span): readonly Clash[] {
  if (!(within.until > within.from)) return [];
  const laid = layOut(diary, within);
  return [
    ...doubleBookings(laid),
    ...impossibleTravel(laid),
    ...daysAmiss(laid),
    ...outsideDaytime(laid),
    ...summerTimeSurprises(laid),
    ...withoutZone(laid),
  ]
    .sort((one, other) => one.from - other.from || one.reason.weight - other.reason.weight)
    .slice(0, MOST_CLASHES);
}
