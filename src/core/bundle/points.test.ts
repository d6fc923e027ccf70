import { expect, test } from 'vitest';
import type { Precondition } from '../act.ts';
import { sentence } from '../text/words.ts';
import { answerPoints, pointsOf, type BundledAct } from './points.ts';

interface Written {
  readonly key: string;
  readonly point?: string;
  readonly after?: readonly string[];
  readonly replaces?: string;
}

const bundle = (...acts: readonly Written[]): readonly BundledAct[] =>
  acts.map(({ key, point, after = [], replaces = null }, at) => ({
    id: `ac-${at}`,
    replaces,
    act: {
      key,
      reason: sentence(key),
      preconditions: after.map((one): Precondition => ({ kind: 'act-done', key: one })),
      ...(point === undefined ? {} : { point: { id: point, said: sentence(point) } }),
    },
  }));

/** The absence; two appointments of which the second goes where the first was; a third that goes where the second was. */
const DAY = bundle(
  { key: 'away' },
  { key: 'a', point: 'A' },
  { key: 'a:tell', point: 'A', after: ['a'] },
  { key: 'b', point: 'B', after: ['a'] },
  { key: 'c', point: 'C', after: ['b'] },
  { key: 'd', point: 'D' },
);

test('deeds of a point share its number, in the order of the bundle; a deed without one is one by itself', () => {
  const points = pointsOf(DAY).map(({ number, said, acts, restsOn }) =>
    [number, said.key, acts.join('+'), restsOn.join('+')].join(' '),
  );
  expect(points).toEqual([
    '1 away ac-0 ',
    '2 A ac-1+ac-2 ',
    '3 B ac-3 2',
    '4 C ac-4 3',
    '5 D ac-5 ',
  ]);
});

test('what rests on a point that is left out falls out with it, and what rests on that', () => {
  const { agreed, declined, fallen } = answerPoints(pointsOf(DAY), {
    answer: 'except',
    numbers: [2],
  });
  expect(agreed.map(({ number }) => number)).toEqual([1, 5]);
  expect(declined.map(({ number }) => number)).toEqual([2]);
  expect(fallen.map(({ point, because }) => [point.number, ...because])).toEqual([
    [3, 2],
    [4, 3],
  ]);
});

test('only some: what those rest on is not agreed to unseen', () => {
  const { agreed, fallen } = answerPoints(pointsOf(DAY), { answer: 'only', numbers: [3, 5] });
  expect(agreed.map(({ number }) => number)).toEqual([5]);
  expect(fallen.map(({ point }) => point.number)).toEqual([3]);
});

test('a number that the bundle does not have does nothing at all', () => {
  const answered = answerPoints(pointsOf(DAY), { answer: 'except', numbers: [2, 9] });
  expect(answered).toEqual({ agreed: [], declined: [], fallen: [], unknown: [9] });
});

test('a deed that was edited keeps its number', () => {
  const edited = bundle({ key: 'a' }, { key: 'b' }, { key: 'a', replaces: 'ac-0' });
  expect(pointsOf(edited).map(({ number, acts }) => [number, ...acts])).toEqual([
    [1, 'ac-2'],
    [2, 'ac-1'],
  ]);
});
