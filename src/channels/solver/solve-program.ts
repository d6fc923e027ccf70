import type { Highs, Model, ModelData } from 'highs';
import type { Program } from '../../core/diary/fit/program/program.ts';

export interface SolveLimits {
  /** Milliseconds. */
  readonly limitMs: number;
  /** Asked now and then; true ends the solving. */
  readonly stop: () => boolean;
  /** Told of each better solution as it is found. */
  readonly onBetter?: (values: Float64Array) => void;
}

/** What came of solving: `values` is null when nothing was found, `bound` is -Infinity when nothing is known. */
export interface Solved {
  readonly optimal: boolean;
  readonly values: Float64Array | null;
  readonly bound: number;
}

/** Costs are whole numbers: what is less than one away from the bound is the best. */
const GAP = 0.5;

/**
 * The relaxation: columns may be parts. Its bound holds for the whole; null when it was not solved to the end. Presolving
 * it takes longer than solving it.
 */
export function relax(
  highs: Highs,
  program: Program,
  limits: SolveLimits,
): { readonly bound: number; readonly reduced: Float64Array } | null {
  return highs.withModel(modelData(highs, program, false), (model) => {
    model.options.set({ output_flag: false, presolve: 'off', time_limit: seconds(limits) });
    run(highs, model, limits);
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return {
      bound: model.getObjectiveValue(),
      reduced: Float64Array.from(model.getSolution().colDual),
    };
  });
}

/**
 * The whole program, from a solution in hand. Presolving is left out: on these programs it takes longer than solving
 * and takes little away, since what cannot be part of a better answer is left out before.
 */
export function solveWhole(
  highs: Highs,
  program: Program,
  start: Float64Array,
  limits: SolveLimits,
): Solved {
  return highs.withModel(modelData(highs, program, true), (model) => {
    model.options.set({
      output_flag: false,
      presolve: 'off',
      time_limit: seconds(limits),
      mip_rel_gap: 0,
      mip_abs_gap: GAP,
    });
    model.setSolution({ colValue: start });
    run(highs, model, limits);
    const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
    const found =
      Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible;
    const bound = Number(model.info.get('mip_dual_bound'));
    return {
      optimal,
      values: found ? Float64Array.from(model.getSolution().colValue) : null,
      bound: Number.isFinite(bound) ? bound : -Infinity,
    };
  });
}

/** HiGHS refuses a limit below nothing. */
function seconds({ limitMs }: SolveLimits): number {
  return Math.max(0, limitMs) / 1_000;
}

function run(highs: Highs, model: Model, { stop, onBetter }: SolveLimits): void {
  const { callbackType } = highs.constants;
  const check = (event: { interrupt(): void }): undefined => {
    if (stop()) event.interrupt();
  };
  model.run({
    [callbackType.simplexInterrupt]: check,
    [callbackType.mipInterrupt]: check,
    [callbackType.mipImprovingSolution]: ({ data }): undefined => {
      if (data.mip_solution !== undefined) onBetter?.(data.mip_solution);
    },
  });
}

function modelData(
  highs: Highs,
  { costs, whole, rows, offset }: Program,
  mixed: boolean,
): ModelData {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (const column of row.columns) indices.push(column);
    for (const value of row.values) values.push(value);
    starts.push(indices.length);
  }
  const { integer, continuous } = highs.constants.variableType;
  const endless = (value: number): number =>
    Number.isFinite(value) ? value : Math.sign(value) * highs.infinity;
  const size = { numCols: costs.length, numRows: rows.length };
  return {
    ...size,
    offset,
    colCost: costs,
    colLower: new Float64Array(costs.length),
    colUpper: new Float64Array(costs.length).fill(1),
    rowLower: rows.map(({ least }) => endless(least)),
    rowUpper: rows.map(({ most }) => endless(most)),
    matrix: { ...size, format: 'csr', starts, indices, values },
    ...(mixed ? { integrality: whole.map((each) => (each ? integer : continuous)) } : {}),
  };
}
