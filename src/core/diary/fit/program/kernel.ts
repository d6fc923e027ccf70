import type { Option, Plan } from '../plan/plan.ts';
import type { Seated } from '../search/board.ts';
import { diceOf } from '../search/random.ts';
import type { Columns } from './columns.ts';

/** What each option would add to the bound of the relaxation, were it taken. */
export type Surcharges = ReadonlyMap<Option, number>;

/** Reads them off the reduced costs of the columns: an option costs its own and that of its start. */
export function surchargesOf({ starts }: Columns, reduced: ArrayLike<number>): Surcharges {
  const found = new Map<Option, number>();
  const of = (column: number): number => Math.max(0, reduced[column] ?? 0);
  for (const start of starts) {
    for (const { option, column } of start.options) {
      const own = column === start.column ? 0 : of(column);
      found.set(option, of(start.column) + own);
    }
  }
  return found;
}

/** Solutions of a relaxation are exact to some millionths; costs are whole. */
const TOLERANCE = 0.01;

/**
 * The most an option may add to the bound and still be part of something better than what is in hand, costs being
 * whole numbers.
 */
export function slackOf(cost: number, bound: number): number {
  return cost - 1 - bound + TOLERANCE;
}

/** The options whose surcharge is at most so much, and those of the answer in hand. */
export function keptOptions(
  surcharges: Surcharges,
  most: number,
  seated: readonly (Seated | null)[],
): ReadonlySet<Option> {
  const kept = new Set<Option>();
  for (const [option, surcharge] of surcharges) if (surcharge <= most) kept.add(option);
  for (const each of seated) if (each !== null) kept.add(each.option);
  return kept;
}

export interface KernelShape {
  readonly size: number;
  readonly seed: number;
  /** The answer in hand, whose options are always in it. */
  readonly seated: readonly (Seated | null)[];
}

/**
 * So many of the likeliest options: the least surcharge first, and of equal ones by lot, so that no meeting and no
 * hour has them all.
 */
export function kernelOf(
  surcharges: Surcharges,
  { size, seed, seated }: KernelShape,
): ReadonlySet<Option> {
  const dice = diceOf(seed);
  const drawn = [...surcharges].map(([option, surcharge]) => ({
    option,
    surcharge,
    lot: dice(LOTS),
  }));
  drawn.sort((a, b) => a.surcharge - b.surcharge || a.lot - b.lot);
  const kept = new Set(drawn.slice(0, size).map(({ option }) => option));
  for (const each of seated) if (each !== null) kept.add(each.option);
  return kept;
}

const LOTS = 1_000_000;

/** Options that may still be part of something cheaper: with it, and all others at their cheapest, it is within the cost. */
export function affordable(plan: Plan, cost: number): (option: Option) => boolean {
  const slack = cost - plan.floor;
  const least = plan.meetings.map(({ options, absence }) =>
    Math.min(absence, options[0]?.cost ?? absence),
  );
  return (option) => option.cost - (least[option.meeting] ?? 0) <= slack;
}

/**
 * The plan with only the options that may still be part of something better, of equal cost the likeliest first: a
 * search in it tries what the relaxation points to.
 */
export function guidedPlan(plan: Plan, surcharges: Surcharges, kept: ReadonlySet<Option>): Plan {
  const of = (option: Option): number => surcharges.get(option) ?? 0;
  return {
    ...plan,
    meetings: plan.meetings.map((planned) => ({
      ...planned,
      options: planned.options
        .filter((option) => kept.has(option))
        .sort((a, b) => a.cost - b.cost || of(a) - of(b)),
    })),
  };
}
