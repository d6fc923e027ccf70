import {
  array,
  assert,
  boolean,
  constantFrom,
  integer,
  option,
  property,
  record,
} from 'fast-check';
import { expect, test } from 'vitest';
import type { LoopKind } from '../records/loop.ts';
import { isChaseDay, isSameDay, mayChase } from './days.ts';
import { stepOf } from './plan.ts';
import { play, type Played, type Winter } from './winter.fixture.ts';

const anyWinter = record<Winter>({
  matters: array(
    record({
      kind: constantFrom<LoopKind>('answer', 'times', 'papers', 'action', 'room'),
      opened: integer({ min: 0, max: 20 * 24 }),
      answers: option(integer({ min: 0, max: 60 * 24 })),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  zone: option(constantFrom('Europe/London', 'America/New_York', 'Asia/Tokyo', 'Pacific/Auckland')),
  fridayOff: boolean(),
  closed: integer({ min: 0, max: 60 }),
  away: option(integer({ min: 1, max: 60 })),
  consent: constantFrom(0, 0, 3, 20, 50),
  late: constantFrom(0, 0, 9, 30),
});

const RUNS = { numRuns: 60 };

/** Letters that should not have left, by why. */
function wrong({ sent, sides, answeredAt }: Played): readonly string[] {
  return sent.flatMap(({ at, loops }, index) => {
    const before = sent[index - 1];
    return [
      ...(isChaseDay(at, sides) ? [] : ['on a free day']),
      ...(mayChase(at, sides) ? [] : ['out of hours']),
      ...(before !== undefined && isSameDay(before.at, at, sides) ? ['twice in a day'] : []),
      ...loops
        .filter((id) => (answeredAt.get(id) ?? Number.POSITIVE_INFINITY) <= at)
        .map(() => 'after an answer'),
    ];
  });
}

test('nobody is reminded twice in a day, on a free day, out of hours, or of what he answered', () => {
  let letters = 0;
  let several = 0;
  assert(
    property(anyWinter, (winter) => {
      const played = play(winter);
      letters += played.sent.length;
      several += played.sent.filter(({ loops }) => loops.length > 1).length;
      expect(wrong(played)).toEqual([]);
    }),
    RUNS,
  );
  // Without letters, and letters of several points, this would prove nothing.
  expect(letters).toBeGreaterThan(80);
  expect(several).toBeGreaterThan(8);
});

test('nobody is reminded while he is away', () => {
  assert(
    property(anyWinter, (winter) => {
      const { sent, awayUntil } = play(winter);
      const early = sent.filter(({ at }) => at < (awayUntil ?? 0));
      expect(early).toEqual([]);
    }),
    RUNS,
  );
});

test('every open loop keeps a next date, gets one decision a round, and no more reminders than its plan has', () => {
  assert(
    property(anyWinter, (winter) => {
      const { sent, asked, open, faults } = play(winter);
      expect(faults).toEqual([]);
      expect(open.filter(({ nextAt }) => !Number.isFinite(nextAt))).toEqual([]);
      // After the last one the principal is asked, once.
      expect(new Set(asked).size).toBe(asked.length);
      for (const loop of open) {
        const count = sent.filter(({ loops }) => loops.includes(loop.id)).length;
        expect(count).toBe(loop.chases);
        const last = count === 0 ? 'none' : stepOf({ ...loop, chases: count - 1 });
        expect(last).not.toBeNull();
      }
    }),
    RUNS,
  );
});
