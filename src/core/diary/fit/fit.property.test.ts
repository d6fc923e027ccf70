import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForce } from '../../../../test/fit/brute-force.ts';
import { fitFirst, fitTogether } from './fit.ts';
import { someProblem } from '../../../../test/fit/some-problem.ts';
import { tiersOf } from './plan/price.ts';
import { brokenBy } from './why/hindrance.ts';

const RUNS = { numRuns: 300 };

test('no answer breaks a rule, and each meeting is placed once or said not to be', () => {
  fc.assert(
    fc.property(someProblem(7), fc.nat(1_000), (problem, seed) => {
      for (const answer of [fitFirst(problem), fitTogether(problem, { seed, rounds: 60 })]) {
        expect(brokenBy(problem, answer.placed)).toEqual([]);
        const named = [...answer.placed.map(({ meeting }) => meeting), ...answer.unplaced];
        expect(named.toSorted()).toEqual(problem.meetings.map(({ id }) => id).toSorted());
        expect(answer.bound).toBeLessThanOrEqual(answer.cost.total);
      }
    }),
    RUNS,
  );
});

test('searching never makes the first answer worse', () => {
  fc.assert(
    fc.property(someProblem(7), fc.nat(1_000), (problem, seed) => {
      const searched = fitTogether(problem, { seed, rounds: 30 });
      expect(searched.cost.total).toBeLessThanOrEqual(fitFirst(problem).cost.total);
    }),
    RUNS,
  );
});

test('a few meetings cost what trying everything says, and that is proven', () => {
  fc.assert(
    fc.property(someProblem(4), (problem) => {
      const answer = fitTogether(problem);
      expect(answer.cost.total).toBe(bruteForce(problem, tiersOf(problem)));
      expect(answer.proven).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the same problem and seed give the same answer', () => {
  fc.assert(
    fc.property(someProblem(7), fc.nat(1_000), (problem, seed) => {
      const twice = [1, 2].map(() => fitTogether(structuredClone(problem), { seed, rounds: 40 }));
      expect(twice[0]).toEqual(twice[1]);
    }),
    { numRuns: 60 },
  );
});
