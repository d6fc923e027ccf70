import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Highs } from 'highs';
import { answerOf } from '../../core/diary/fit/answer-of.ts';
import { bruteForce } from '../../../test/fit/brute-force.ts';
import { someProblem } from '../../../test/fit/some-problem.ts';
import { fitTogether } from '../../core/diary/fit/fit.ts';
import { planOf } from '../../core/diary/fit/plan/make-plan.ts';
import type { FitProblem } from '../../core/diary/fit/problem.ts';
import { costOf } from '../../core/diary/fit/search/attendance.ts';
import { greedy } from '../../core/diary/fit/search/greedy.ts';
import { brokenBy } from '../../core/diary/fit/why/hindrance.ts';
import { loadHighs } from './load-highs.ts';
import { prove } from './prove.ts';

/** Far more than any of these takes. */
const LIMITS = { left: () => 30_000, stop: () => false, onBetter: () => {} };

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

/** From the first answer, so that the program has all the work. */
function proven(problem: FitProblem, kernel?: number) {
  const plan = planOf(problem);
  const { seated } = greedy(plan);
  const from = { seated, cost: costOf(greedy(plan)), bound: plan.floor };
  const { outcome, ...found } = prove(highs, plan, from, { ...LIMITS, kernel });
  expect(outcome).toBe('done');
  return { plan, answer: answerOf(plan, found.seated, 'time', found.bound) };
}

test('the proven optimum of the program is what trying everything says', () => {
  fc.assert(
    fc.property(someProblem(4), (problem) => {
      const { plan, answer } = proven(problem);
      expect(answer).toMatchObject({ proven: true });
      expect(answer.cost.total).toBe(bruteForce(problem, plan.tiers));
      expect(brokenBy(problem, answer.placed)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('more meetings: proven, valid, and never dearer than the search, with a kernel first or without', () => {
  fc.assert(
    fc.property(someProblem(12), fc.constantFrom(undefined, 5), (problem, kernel) => {
      const { answer } = proven(problem, kernel);
      expect(answer).toMatchObject({ proven: true });
      expect(brokenBy(problem, answer.placed)).toEqual([]);
      const searched = fitTogether(problem, { rounds: 50 });
      expect(answer.cost.total).toBeLessThanOrEqual(searched.cost.total);
      // Two proofs are one optimum.
      expect(searched.proven ? searched.cost.total : answer.cost.total).toBe(answer.cost.total);
    }),
    { numRuns: 80 },
  );
});
