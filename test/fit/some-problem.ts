import * as fc from 'fast-check';
import { at, meeting, person, problem, room } from '../../src/core/diary/fit/fit.fixture.ts';
import type { FitMeeting, FitOrder, FitProblem } from '../../src/core/diary/fit/problem.ts';
import type { Span } from '../../src/core/diary/span.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/time/instant.ts';

const DAYS = ['2026-11-16', '2026-11-17'].map((date) => at(`${date} 09:00`));
const PEOPLE = ['ann', 'bas', 'cas', 'dik'];
const ROOMS = ['red', 'blue'];

/** Some of the half hours of two short days, joined where they touch. */
function freeTimes(share: number): fc.Arbitrary<readonly Span[]> {
  const slots = DAYS.flatMap((day) => Array.from({ length: 8 }, (_, at) => day + at * HALF_HOUR));
  return fc
    .array(fc.integer({ min: 0, max: 99 }), { minLength: slots.length, maxLength: slots.length })
    .map((draws) => {
      const free: { from: number; until: number }[] = [];
      for (const [index, from] of slots.entries()) {
        if ((draws[index] ?? 0) >= share) continue;
        const last = free.at(-1);
        if (last?.until === from) last.until += HALF_HOUR;
        else free.push({ from, until: from + HALF_HOUR });
      }
      return free;
    });
}

const HALF_HOUR = 30 * MINUTE_MS;

function someMeeting(id: string): fc.Arbitrary<FitMeeting> {
  const windows = DAYS.map((day) => ({ from: day, until: day + 4 * HOUR_MS }));
  return fc
    .record({
      minutes: fc.constantFrom(30, 60, 60, 90),
      roles: fc.array(fc.constantFrom('required', 'optional', 'group', 'none', 'none', 'none'), {
        minLength: PEOPLE.length,
        maxLength: PEOPLE.length,
      }),
      needed: fc.integer({ min: 1, max: 2 }),
      room: fc.constantFrom(
        null,
        { anyOf: null, seats: 1, equipment: [] },
        { anyOf: ['blue'], seats: 1, equipment: [] },
      ),
      place: fc.constantFrom(null, 'north', 'south'),
      days: fc.subarray(windows, { minLength: 1 }),
      // A quarter of an hour off the grid now and then.
      stand: fc.option(fc.tuple(fc.nat(15), fc.boolean(), fc.constantFrom(...ROOMS)), {
        nil: null,
      }),
      move: fc.constantFrom('fixed', 'freely', 'at-cost' as const),
      cost: fc.integer({ min: 1, max: 9 }),
      priority: fc.integer({ min: 1, max: 9 }),
      leaveOut: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 4 }),
      weight: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ roles, needed, stand, move, cost, days, weight, ...rest }): FitMeeting => {
      const those = (role: string) => PEOPLE.filter((_, index) => roles[index] === role);
      const group = those('group');
      const [slot = 0, off = false, standRoom = ''] = stand ?? [];
      const day = DAYS[slot < 8 ? 0 : 1] ?? 0;
      const start = day + (slot % 8) * HALF_HOUR + (off ? 15 * MINUTE_MS : 0);
      const stands = stand === null ? null : { start, room: rest.room === null ? null : standRoom };
      return meeting(id, {
        ...rest,
        required: those('required'),
        optional: those('optional'),
        groups:
          group.length === 0 ? [] : [{ people: group, needed: Math.min(needed, group.length) }],
        windows: days,
        stands,
        movability:
          move === 'at-cost'
            ? { moves: move, cost }
            : { moves: move === 'fixed' && stands !== null ? 'fixed' : 'freely' },
        avoid: [{ from: day, until: day + HOUR_MS, weight }],
      });
    });
}

function someOrders(ids: readonly string[]): fc.Arbitrary<readonly FitOrder[]> {
  const pair = fc.shuffledSubarray([...ids], { minLength: 2, maxLength: 2 });
  const order = fc
    .tuple(pair, fc.constantFrom('before', 'same-day', 'other-day'), fc.constantFrom(0, 30))
    .map(([[first = '', second = ''], kind, gapMinutes]): FitOrder => {
      if (kind === 'before') return { order: 'before', first, second, gapMinutes };
      return { order: kind === 'same-day' ? 'same-day' : 'other-day', first, second };
    });
  return fc.array(order, { maxLength: 2 });
}

/** Problems of a few meetings over two short days, tight enough that rules bite. */
export function someProblem(most: number): fc.Arbitrary<FitProblem> {
  return fc.integer({ min: 2, max: most }).chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `m${index}`);
    const people = PEOPLE.map((id) =>
      fc
        .record({
          free: freeTimes(92),
          gap: fc.constantFrom(0, 0, 15, 30),
          limit: fc.constantFrom(null, 120),
          week: fc.constantFrom(null, null, 150),
          lunch: fc.boolean(),
        })
        .map(({ free, gap, limit, week, lunch }) =>
          person(id, free, {
            gapMinutes: gap,
            dayMinutes: limit,
            weekMinutes: week,
            spent: [{ date: '2026-11-17', minutes: 30 }],
            lunch: lunch ? { from: '11:00', until: '13:00', minutes: 45 } : null,
          }),
        ),
    );
    return fc
      .record({
        meetings: fc.tuple(...ids.map(someMeeting)),
        people: fc.tuple(...people),
        free: fc.tuple(freeTimes(90), freeTimes(90)),
        orders: someOrders(ids),
        way: fc.constantFrom(0, 45),
      })
      .map(({ meetings, people: those, free, orders, way }) =>
        problem({
          meetings,
          people: those,
          rooms: ROOMS.map((id, index) =>
            room(id, free[index] ?? [], { place: index === 0 ? 'north' : 'south' }),
          ),
          orders,
          travel: [{ from: 'north', to: 'south', minutes: way }],
        }),
      );
  });
}
