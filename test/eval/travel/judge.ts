import { estimateTravel } from '../../../src/core/travel/estimating/estimate-travel.ts';
import { findPlace } from '../../../src/core/travel/finding/find-place.ts';
import type { Gazetteer } from '../../../src/core/travel/gazetteer/gazetteer.ts';
import type { Place } from '../../../src/core/travel/place.ts';
import { KNOWN_TIMES } from './known-times.ts';
import type { KnownTime } from './known-times.ts';

/** A known journey and what was estimated of it. */
export interface Judged {
  readonly known: KnownTime;
  /** Null where no estimate could be made. */
  readonly estimated: number | null;
}

/** A Tuesday, 13:00 in Amsterdam: outside rush hours. */
const OFF_PEAK = Date.UTC(2026, 10, 10, 12);

function placeOf(name: string, mode: KnownTime['mode'], gazetteer: Gazetteer): Place {
  const station = gazetteer.stations.find((one) => one.name.nl === name);
  if (mode !== 'car' && mode !== 'flight' && station !== undefined) return station;
  const [found] = findPlace(name, { gazetteer, own: [], near: null }) ?? [];
  if (found === undefined) throw new Error(`no such place: ${name}`);
  return found.place;
}

/** Estimates every known journey. */
export function judgeKnownTimes(gazetteer: Gazetteer): readonly Judged[] {
  return KNOWN_TIMES.map((known) => {
    const { from, to, mode } = known;
    const estimate = estimateTravel({
      from: placeOf(from, mode, gazetteer),
      to: placeOf(to, mode, gazetteer),
      mode,
      at: OFF_PEAK,
      zone: 'Europe/Amsterdam',
      gazetteer,
    });
    return { known, estimated: estimate?.minutes ?? null };
  });
}
