import { inZone } from '../../time/instant.ts';
import type { Instant, Zone } from '../../time/instant.ts';

/**
 * Journeys over streets and roads. The figures were fitted to known journeys (`test/eval/travel`); distances are
 * great-circle kilometres, results minutes.
 */
export interface RoadFigures {
  /** How much longer the way is than the great circle, for a short and for a long journey. */
  readonly detourShort: number;
  readonly detourLong: number;
  /** Getting to the car, out of the town, into the next, and parking. */
  readonly startMinutes: number;
  /** Kilometres an hour that a short and a long journey tend to. */
  readonly speedShort: number;
  readonly speedLong: number;
  /** Distance over which short becomes long. */
  readonly turnKm: number;
}

/** Fitted; see `docs/travel.md`. */
export const CAR: RoadFigures = {
  detourShort: 1.3,
  detourLong: 1.2,
  startMinutes: 10,
  speedShort: 35,
  speedLong: 100,
  turnKm: 20,
};

/** Minutes by car outside rush hours. */
export function carMinutes(kilometres: number, figures: RoadFigures = CAR): number {
  const near = Math.exp(-kilometres / figures.turnKm);
  const detour = figures.detourLong + (figures.detourShort - figures.detourLong) * near;
  const speed = figures.speedLong - (figures.speedLong - figures.speedShort) * near;
  return figures.startMinutes + (60 * kilometres * detour) / speed;
}

const FOOT = { detour: 1.25, speed: 5 };
const BICYCLE = { detour: 1.25, speed: 18, startMinutes: 1 };

/** Minutes on foot. */
export function footMinutes(kilometres: number): number {
  return (60 * kilometres * FOOT.detour) / FOOT.speed;
}

/** Minutes by bicycle. */
export function bicycleMinutes(kilometres: number): number {
  return BICYCLE.startMinutes + (60 * kilometres * BICYCLE.detour) / BICYCLE.speed;
}

/** Rush hours on weekdays, in minutes of the day: begins, full from, full until, over. */
const RUSH: readonly (readonly [number, number, number, number])[] = [
  [390, 450, 525, 570],
  [915, 975, 1080, 1125],
];
/** At the height of rush hour a journey by car takes so much longer. */
const RUSH_SHARE = 0.3;
const FRIDAY = 5;
const MINUTES_AN_HOUR = 60;

/** How much longer a journey by car takes when it begins at this moment: 1 outside rush hours. */
export function rushFactor(at: Instant, zone: Zone): number {
  const local = inZone(at, zone);
  if (local.dayOfWeek > FRIDAY) return 1;
  const minute = local.hour * MINUTES_AN_HOUR + local.minute;
  const height = RUSH.map(([begins, full, ebbs, over]) => {
    if (minute <= begins || minute >= over) return 0;
    if (minute < full) return (minute - begins) / (full - begins);
    return minute <= ebbs ? 1 : (over - minute) / (over - ebbs);
  });
  return 1 + RUSH_SHARE * Math.max(...height);
}
