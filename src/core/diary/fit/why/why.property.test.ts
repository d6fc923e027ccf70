import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someProblem } from '../../../../../test/fit/some-problem.ts';
import { say } from '../../../text/words.ts';
import { fitTogether } from '../fit.ts';
import { fitWords } from '../words.ts';
import { brokenBy } from './hindrance.ts';
import { movesOf } from './moves.ts';
import { refusalsOf } from './refusals.ts';
import { relaxed } from './relaxations.ts';
import { sayMove, sayRefusal } from './say.ts';

test('in a proven answer everything that moved had to, and it can be said in both languages', () => {
  fc.assert(
    fc.property(
      someProblem(6),
      fc.constantFrom('nl' as const, 'en' as const),
      (problem, language) => {
        const answer = fitTogether(problem);
        fc.pre(answer.proven);
        for (const move of movesOf(problem, answer)) {
          expect(move.because).not.toEqual([]);
          const said = sayMove(problem, move, language).map((each) =>
            say(fitWords, each, language),
          );
          expect(said.filter((text) => /[«{]/.test(text))).toEqual([]);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('what is said to help does: with that rule alone dropped, the whole placing is valid', () => {
  fc.assert(
    fc.property(
      someProblem(6),
      fc.constantFrom('nl' as const, 'en' as const),
      (problem, language) => {
        const answer = fitTogether(problem);
        const refusals = refusalsOf(problem, answer);
        expect(refusals.map(({ meeting }) => meeting)).toEqual(answer.unplaced);
        for (const refusal of refusals) {
          const said = sayRefusal(problem, refusal, language).map((each) =>
            say(fitWords, each, language),
          );
          expect(said.filter((text) => /[«{]/.test(text))).toEqual([]);
          for (const { relaxation, place, others } of refusal.helps) {
            const elsewhere = new Set(others.map(({ meeting }) => meeting));
            const stays = answer.placed.filter(({ meeting }) => !elsewhere.has(meeting));
            const without = relaxed(problem, refusal.meeting, relaxation);
            const required = people(without, [...stays, ...others, place]);
            expect(brokenBy(without, required)).toEqual([]);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

/** Optional people are seated last, and may be at other meetings now: they are no part of what was promised. */
function people(
  problem: Parameters<typeof brokenBy>[0],
  placed: Parameters<typeof brokenBy>[1],
): Parameters<typeof brokenBy>[1] {
  return placed.map((place) => {
    const optional = problem.meetings.find(({ id }) => id === place.meeting)?.optional ?? [];
    return { ...place, people: place.people.filter((id) => !optional.includes(id)) };
  });
}
