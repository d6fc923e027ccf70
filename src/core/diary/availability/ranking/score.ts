import type { Reason } from '../asking/reason.ts';
import type { Measured } from './criteria.ts';

/** Scores are compared and shown to this many decimals, so that sums in another order rank the same. */
const DECIMALS = 4;
/** What weighs less is not worth a sentence. */
const WORTH_SAYING = 0.03;
/** More reasons than this nobody reads. */
const MOST_REASONS = 5;

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

function totalWeight(measured: readonly Measured[]): number {
  return measured.reduce((sum, { weight }) => sum + weight, 0);
}

/** The weighted mean of all measures, 0 to 1; 1 where nothing is weighed. */
export function scoreOf(measured: readonly Measured[]): number {
  const total = totalWeight(measured);
  if (total === 0) return 1;
  return rounded(measured.reduce((sum, { weight, value }) => sum + weight * value, 0) / total);
}

/** What raised and what lowered a score, what matters most first. */
export function reasonsOf(measured: readonly Measured[]): readonly Reason[] {
  const total = totalWeight(measured);
  const found = measured.flatMap(({ weight, value, says, values }): readonly Reason[] => {
    const share = rounded((weight / total) * (2 * value - 1));
    const key = share > 0 ? says[0] : says[1];
    return key === null || Math.abs(share) < WORTH_SAYING ? [] : [{ key, values, weight: share }];
  });
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_REASONS);
}
