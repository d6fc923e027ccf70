import { expect, test } from 'vitest';
import type { FitAnswer } from '../../core/diary/fit/answer.ts';
import { hours, meeting, person, problem, room } from '../../core/diary/fit/fit.fixture.ts';
import { fitFirst } from '../../core/diary/fit/fit.ts';
import type { FitProblem } from '../../core/diary/fit/problem.ts';
import { brokenBy } from '../../core/diary/fit/why/hindrance.ts';
import { openMeetingFitter } from './fitter.ts';

const SCRIPT = new URL('test-worker.ts', import.meta.url);
const DAYS = ['2026-11-16', '2026-11-17', '2026-11-18'];
const NEVER = new AbortController().signal;
const LIMITS = { limitMs: 30_000, seed: 1, signal: NEVER };

/** Thirty meetings of three out of ten people in one room, each at the first of its hours if it can be. */
function crowded(title: string): FitProblem {
  const free = DAYS.flatMap((date) => hours(date, '09:00-17:00'));
  const early = DAYS.flatMap((date, day) =>
    hours(date, '10:00-17:00').map((span) => ({ ...span, weight: 2 + day })),
  );
  return problem({
    people: Array.from({ length: 10 }, (_, at) => person(`p${at}`, free)),
    rooms: [room('red', free)],
    meetings: Array.from({ length: 30 }, (_, at) =>
      meeting(`m${at}`, {
        title,
        minutes: 30 + 30 * (at % 2),
        required: [`p${at % 10}`, `p${(at * 3 + 1) % 10}`, `p${(at * 7 + 4) % 10}`].filter(
          (id, index, all) => all.indexOf(id) === index,
        ),
        room: at % 3 === 0 ? { anyOf: null, seats: 3, equipment: [] } : null,
        windows: free,
        avoid: early,
      }),
    ),
  });
}

test('the answer is proven, valid, and was told while it became better', async () => {
  await using fitter = openMeetingFitter();
  const told: FitAnswer[] = [];
  const asked = crowded('meeting');
  const answer = await fitter.fit(asked, { ...LIMITS, onBetter: (each) => told.push(each) });
  expect(answer).toMatchObject({ proven: true, ended: 'proven', unplaced: [] });
  expect(answer.bound).toBe(answer.cost.total);
  expect(brokenBy(asked, answer.placed)).toEqual([]);
  expect(told[0]).toEqual(fitFirst(asked));
  const costs = told.map(({ cost }) => cost.total);
  expect(costs).toEqual(costs.toSorted((a, b) => b - a));
  expect(costs.at(-1)).toBe(answer.cost.total);
});

test('the same problem twice, through one worker kept warm, gives the same answer', async () => {
  await using fitter = openMeetingFitter();
  const both = await Promise.all([1, 2].map(() => fitter.fit(crowded('meeting'), LIMITS)));
  expect(both[0]).toEqual(both[1]);
});

test('whoever gives up has the best so far at once', async () => {
  await using fitter = openMeetingFitter();
  const control = new AbortController();
  const asked = crowded('meeting');
  const answer = await fitter.fit(asked, {
    ...LIMITS,
    signal: control.signal,
    onBetter: () => control.abort(),
  });
  expect(answer).toMatchObject({ ended: 'aborted', proven: false });
  expect(brokenBy(asked, answer.placed)).toEqual([]);
});

test('whoever gave up before gets the first answer', async () => {
  await using fitter = openMeetingFitter();
  const answer = await fitter.fit(crowded('meeting'), { ...LIMITS, signal: AbortSignal.abort() });
  expect(answer).toEqual({ ...fitFirst(crowded('meeting')), ended: 'aborted' });
});

test('no time at all still gives an answer', async () => {
  await using fitter = openMeetingFitter();
  const asked = crowded('meeting');
  const answer = await fitter.fit(asked, { ...LIMITS, limitMs: 0 });
  expect(answer).toMatchObject({ ended: 'time' });
  expect(answer.cost.total).toBeLessThanOrEqual(fitFirst(asked).cost.total);
});

test.each(['die', 'throw', 'eat'])(
  'a solver that breaks (%s) leaves the best so far, and says so; the next one works',
  async (what) => {
    await using fitter = openMeetingFitter({ script: SCRIPT, heapMb: 24 });
    for (const title of [what, what]) {
      const answer = await fitter.fit(crowded(title), LIMITS);
      expect(answer).toEqual({ ...fitFirst(crowded(what)), ended: 'solver-failed' });
    }
  },
);

test('a solver that hangs is given up when the time is over', async () => {
  await using fitter = openMeetingFitter({ script: SCRIPT, graceMs: 50 });
  const answer = await fitter.fit(crowded('hang'), { ...LIMITS, limitMs: 50 });
  expect(answer).toEqual({ ...fitFirst(crowded('hang')), ended: 'time' });
});

test('a problem that contradicts itself is refused, and no worker started', async () => {
  await using fitter = openMeetingFitter({ script: SCRIPT });
  const wrong = problem({ meetings: [meeting('a', { required: ['nobody'] })] });
  await expect(fitter.fit(wrong, LIMITS)).rejects.toMatchObject({ code: 'fit-name-unknown' });
});
