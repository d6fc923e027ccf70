import type { Highs } from 'highs';
import type { Option, Plan } from '../../core/diary/fit/plan/plan.ts';
import {
  affordable,
  guidedPlan,
  kernelOf,
  keptOptions,
  slackOf,
  surchargesOf,
} from '../../core/diary/fit/program/kernel.ts';
import type { Surcharges } from '../../core/diary/fit/program/kernel.ts';
import { modelOf } from '../../core/diary/fit/program/model.ts';
import { costOf } from '../../core/diary/fit/search/attendance.ts';
import { boardOf } from '../../core/diary/fit/search/board.ts';
import type { Seated } from '../../core/diary/fit/search/board.ts';
import { searchFrom } from '../../core/diary/fit/search/search.ts';
import { relax, solveWhole } from './solve-program.ts';

/** The best placing so far and what is known of the optimum. */
export interface Standing {
  readonly seated: readonly (Seated | null)[];
  readonly cost: number;
  readonly bound: number;
}

export interface ProveLimits {
  /** Milliseconds left. */
  readonly left: () => number;
  readonly stop: () => boolean;
  readonly onBetter: (standing: Standing) => void;
  /** Options of the first program; tests have few. */
  readonly kernel?: number | undefined;
}

/** More options than this, and a program of them takes more memory than a browser's build of a solver should have. */
const MOST_OPTIONS = 60_000;

/** A program of about so many of the likeliest options is solved in tenths of a second. */
const KERNEL = 600;
/** Up to this many times a kernel, what is left is not worth a program of fewer. */
const WORTH = 1.5;
const MOST_TURNS = 8;
/** Each kernel is so many times the one before. */
const GROWTH = 2;
/** Rounds of search in a turn. */
const ROUNDS = 200;
/** The part of the time left that a kernel may take. */
const KERNEL_SHARE = 0.4;

export type Proof = Standing & { readonly outcome: 'done' | 'too-large' };

/**
 * Improves a placing and bounds it. The relaxation of the whole, without the optional people, says what each option
 * would add to its bound; options that would add more than the answer in hand is above the bound cannot be part of a
 * better one. What is left is solved exactly: first kernels of the likeliest, whose answers leave fewer, then all.
 */
export function prove(highs: Highs, plan: Plan, from: Standing, limits: ProveLimits): Proof {
  const kept = affordable(plan, from.cost);
  if (plan.meetings.reduce((sum, { options }) => sum + options.length, 0) > MOST_OPTIONS) {
    return { ...from, outcome: 'too-large' };
  }
  const whole = modelOf(plan, { kept, optional: false });
  const relaxed = relax(highs, whole.program, { limitMs: limits.left(), stop: limits.stop });
  if (relaxed === null) return { ...from, outcome: 'done' };
  const bound = Math.max(from.bound, Math.ceil(relaxed.bound - TOLERANCE));
  const surcharges = surchargesOf(whole.columns, relaxed.reduced);
  let best: Standing = { ...from, bound };
  limits.onBetter(best);
  const rank = limits.kernel ?? KERNEL;
  best = byTurns(highs, plan, best, { limits, surcharges, rank, bound: relaxed.bound });
  if (over(best, limits)) return { ...best, outcome: 'done' };
  const left = remaining(surcharges, best, relaxed.bound);
  return { ...exact(highs, plan, best, { limits, kept: left, covers: true }), outcome: 'done' };
}

/** Searching what is left and kernels drawn by different lots, by turns, until what is left is little more than a kernel. */
function byTurns(
  highs: Highs,
  plan: Plan,
  from: Standing,
  { limits, surcharges, rank, bound }: Turns,
): Standing {
  let best = from;
  let size = rank;
  for (let seed = 1; seed <= MOST_TURNS && !over(best, limits); seed += 1) {
    const before = best.cost;
    const left = remaining(surcharges, best, bound);
    if (left.size <= WORTH * size) return best;
    best = searched(guidedPlan(plan, surcharges, left), best, { limits, seed });
    // Searching is cheaper than solving: it goes on as long as it finds preferences to spare.
    const again = best.cost < before && best.cost < plan.tiers.movement;
    if (again || over(best, limits)) continue;
    const kept = kernelOf(surcharges, { size, seed, seated: best.seated });
    const share = () => limits.left() * KERNEL_SHARE;
    best = exact(highs, plan, best, { limits: { ...limits, left: share }, kept, covers: false });
    size *= GROWTH;
  }
  return best;
}

interface Turns {
  readonly limits: ProveLimits;
  readonly surcharges: Surcharges;
  readonly rank: number;
  /** That of the relaxation. */
  readonly bound: number;
}

function searched(
  plan: Plan,
  from: Standing,
  { limits, seed }: { readonly limits: ProveLimits; readonly seed: number },
): Standing {
  const search = searchFrom(plan, boardOf(plan, from.seated), seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (over({ ...from, cost: search.best().cost }, limits)) break;
    search.round();
  }
  const { seated, cost } = search.best();
  if (cost >= from.cost) return from;
  const better = { ...from, seated, cost };
  limits.onBetter(better);
  return better;
}

/** Solutions of a relaxation are exact to some millionths. */
const TOLERANCE = 0.001;

function over({ cost, bound }: Standing, limits: ProveLimits): boolean {
  return cost <= bound || limits.stop() || limits.left() <= 0;
}

function remaining(surcharges: Surcharges, best: Standing, bound: number): ReadonlySet<Option> {
  return keptOptions(surcharges, slackOf(best.cost, bound), best.seated);
}

interface Exactly {
  readonly limits: ProveLimits;
  readonly kept: ReadonlySet<Option>;
  /** Nothing better than the best lies outside what is kept: the bound is one of the whole. */
  readonly covers: boolean;
}

function exact(
  highs: Highs,
  plan: Plan,
  from: Standing,
  { limits, kept, covers }: Exactly,
): Standing {
  const model = modelOf(plan, { kept: (option) => kept.has(option), optional: true });
  let best = from;
  const take = (values: ArrayLike<number>): void => {
    const seated = model.seatedBy(values);
    const cost = costOf(boardOf(plan, seated));
    if (cost >= best.cost) return;
    best = { ...best, seated, cost };
    limits.onBetter(best);
  };
  const solved = solveWhole(highs, model.program, model.valuesOf(from.seated), {
    limitMs: limits.left(),
    stop: limits.stop,
    onBetter: take,
  });
  if (solved.values !== null) take(solved.values);
  if (!covers) return best;
  const bound = solved.optimal
    ? best.cost
    : Math.min(best.cost, Math.ceil(solved.bound - TOLERANCE));
  return { ...best, bound: Math.max(best.bound, bound) };
}
