import type { FitAnswer } from './answer.ts';
import { answerOf } from './answer-of.ts';
import { greedy } from './search/greedy.ts';
import { planOf } from './plan/make-plan.ts';
import type { FitProblem } from './problem.ts';
import { searchFrom } from './search/search.ts';

/** Rounds of the search where nobody says otherwise: some tenths of a second for a board week. */
export const ROUNDS = 600;

/** A first answer, within milliseconds: valid, seldom the best. @throws Trouble as `planOf` */
export function fitFirst(problem: FitProblem): FitAnswer {
  const plan = planOf(problem);
  return answerOf(plan, greedy(plan).seated, 'rounds', plan.floor);
}

/**
 * Fits all meetings together without the exact solver: the first answer, then so many rounds of search. The same
 * problem and seed always give the same answer. Small problems are proven.
 * @throws Trouble as `planOf`
 */
export function fitTogether(
  problem: FitProblem,
  options: { readonly seed?: number; readonly rounds?: number; readonly tries?: number } = {},
): FitAnswer {
  const { seed = 1, rounds = ROUNDS, tries } = options;
  const plan = planOf(problem);
  const search = searchFrom(plan, greedy(plan), seed, tries);
  for (let round = 0; round < rounds && !search.best().proven; round += 1) search.round();
  const { seated, cost, proven } = search.best();
  return answerOf(plan, seated, 'rounds', proven ? cost : plan.floor);
}
