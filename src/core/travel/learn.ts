import { DAY_MS } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Estimate, Mode } from './estimating/estimate.ts';
import { kilometresBetween } from './place.ts';
import type { Point } from './place.ts';

/** What journeys between two points taught: how much longer (above 1) or shorter they take than estimated. */
export interface Correction {
  readonly from: Point;
  readonly to: Point;
  readonly mode: Mode;
  readonly factor: number;
  readonly count: number;
  readonly lastAt: Instant;
}

/** A journey that somebody told of: "it took 50 minutes". */
export interface Observation {
  readonly from: Point;
  readonly to: Point;
  readonly mode: Mode;
  /** How long it took. */
  readonly minutes: number;
  /** What was estimated for it before any correction. */
  readonly estimated: number;
  readonly at: Instant;
}

/** A slip of the pen, or a day on which the road was closed, must not spoil the estimates for ever. */
const LEAST_FACTOR = 0.5;
const MOST_FACTOR = 2.5;
/** Nobody travels longer than this in one go: what is told beyond it was meant otherwise. */
const LONGEST_MINUTES = 2 * 24 * 60;
/** A store that only grows fills up: the ones not seen for longest go. */
const MOST_CORRECTIONS = 500;
/** So many journeys are remembered in one figure; later ones count as much as one in this many. */
const MEMORY = 5;
/** Journeys whose ends lie within this share of their length of each other are alike; at least a kilometre. */
const NEARBY_SHARE = 0.08;
const NEARBY_KM = 1;
/** What one journey is trusted for before there are more. */
const DOUBT = 0.5;
/** Roads and timetables change: after so long a correction counts half. */
const HALF_LIFE_DAYS = 365;

type Ends = Pick<Correction, 'from' | 'to'>;

/** How near two journeys are to each other, there or back: 1 the same, towards 0 far off. */
function nearness(a: Ends, b: Ends): number {
  const apart = (from: Point, to: Point): number =>
    Math.max(kilometresBetween(a.from, from), kilometresBetween(a.to, to));
  const kilometres = Math.min(apart(b.from, b.to), apart(b.to, b.from));
  const reach = Math.max(NEARBY_KM, NEARBY_SHARE * kilometresBetween(a.from, a.to));
  return Math.exp(-((kilometres / reach) ** 2));
}

/** This near, two journeys are one, and what they teach is kept in one figure. */
const ONE_JOURNEY = 0.9;

const bounded = (factor: number): number => Math.min(MOST_FACTOR, Math.max(LEAST_FACTOR, factor));

function isSensible({ minutes, estimated }: Observation): boolean {
  return minutes > 0 && minutes <= LONGEST_MINUTES && estimated > 0;
}

/** Takes in a journey that somebody told of. What cannot be true changes nothing. */
export function learn(
  corrections: readonly Correction[],
  observation: Observation,
): readonly Correction[] {
  if (!isSensible(observation)) return corrections;
  const { from, to, mode, at } = observation;
  const seen = Math.log(bounded(observation.minutes / observation.estimated));
  const known = corrections.find(
    (one) => one.mode === mode && nearness(one, observation) >= ONE_JOURNEY,
  );
  if (known === undefined) {
    const added = { from, to, mode, factor: Math.exp(seen), count: 1, lastAt: at };
    return [...corrections, added].toSorted((a, b) => a.lastAt - b.lastAt).slice(-MOST_CORRECTIONS);
  }
  const count = known.count + 1;
  const before = Math.log(known.factor);
  const factor = Math.exp(before + (seen - before) / Math.min(count, MEMORY));
  const lastAt = Math.max(known.lastAt, at);
  return corrections.map((one) => (one === known ? { ...known, factor, count, lastAt } : one));
}

/** An estimate with what earlier journeys there, and near there, taught. */
export function corrected(
  estimate: Estimate,
  journey: Ends & { readonly at: Instant },
  corrections: readonly Correction[],
): Estimate {
  const weighed = corrections
    .filter((one) => one.mode === estimate.mode)
    .map((one) => {
      const age = Math.max(0, journey.at - one.lastAt) / DAY_MS;
      const trust = one.count / (one.count + DOUBT);
      const weight = nearness(one, journey) * trust * 2 ** (-age / HALF_LIFE_DAYS);
      return { weight, log: Math.log(one.factor), count: one.count };
    })
    .filter(({ weight }) => weight > DOUBT / 10);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return estimate;
  const log = weighed.reduce((sum, one) => sum + one.weight * one.log, 0) / Math.max(1, total);
  const factor = bounded(Math.exp(log));
  const scaled = (minutes: number): number => Math.round(minutes * factor);
  return {
    ...estimate,
    minutes: scaled(estimate.minutes),
    low: scaled(estimate.low),
    high: scaled(estimate.high),
    observations: weighed.reduce((sum, { count }) => sum + count, 0),
  };
}
