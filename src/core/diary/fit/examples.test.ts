import { expect, test } from 'vitest';
import { say } from '../../text/words.ts';
import type { Language } from '../../text/words.ts';
import { sayTime } from '../../time/say-date.ts';
import type { FitAnswer } from './answer.ts';
import { ZONE, at, hours, meeting, person, problem, room } from './fit.fixture.ts';
import { fitTogether } from './fit.ts';
import { lostDay } from './lost-day.ts';
import type { FitProblem } from './problem.ts';
import { movesOf } from './why/moves.ts';
import { refusalsOf } from './why/refusals.ts';
import { sayMove, sayRefusal } from './why/say.ts';
import { fitWords } from './words.ts';

const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';

/** One line a meeting: day of the month, time, room. */
function board({ placed, unplaced }: FitAnswer): readonly string[] {
  const lines = placed.map(({ meeting: id, start, room: in_ }) => {
    const day = new Temporal.Instant(BigInt(start) * 1_000_000n).toZonedDateTimeISO(ZONE).day;
    return `${id}: ${day} ${sayTime(start, ZONE, 'en')}${in_ === null ? '' : `, ${in_}`}`;
  });
  return [...lines, ...unplaced.map((id) => `${id}: not placed`)];
}

function told(asked: FitProblem, answer: FitAnswer, language: Language): readonly string[] {
  const moves = movesOf(asked, answer).flatMap((move) => sayMove(asked, move, language));
  const refusals = refusalsOf(asked, answer).flatMap((each) => sayRefusal(asked, each, language));
  return [...moves, ...refusals].map((each) => say(fitWords, each, language));
}

test('a board week: the audit report before the board, the two committees not on one day, lunch kept', () => {
  const days = [MONDAY, TUESDAY].flatMap((date) => hours(date, '09:00-17:00'));
  const lunch = { from: '12:00', until: '14:00', minutes: 60 };
  const directors = ['Van den Berg', 'De Vries', 'Smit'].map((id) => person(id, days, { lunch }));
  const asked = problem({
    people: [...directors, person('accountant', hours(MONDAY, '13:00-17:00'))],
    rooms: [room('board room', days)],
    meetings: [
      meeting('audit', { required: ['Van den Berg', 'accountant'], minutes: 90, windows: days }),
      meeting('board', {
        required: ['Van den Berg', 'De Vries', 'Smit'],
        minutes: 180,
        windows: days,
        room: { anyOf: null, seats: 3, equipment: [] },
        avoid: hours(TUESDAY, '14:00-17:00').map((span) => ({ ...span, weight: 3 })),
      }),
      meeting('pay', { required: ['De Vries', 'Smit'], windows: days }),
      meeting('risk', { required: ['De Vries', 'Smit'], windows: days }),
    ],
    orders: [
      { order: 'before', first: 'audit', second: 'board', gapMinutes: 0 },
      { order: 'other-day', first: 'pay', second: 'risk' },
    ],
  });
  const answer = fitTogether(asked);
  // The accountant is there on Monday afternoon only, so the board, three hours, waits for Tuesday morning.
  expect(answer).toMatchObject({ proven: true, cost: { total: 0 } });
  expect(board(answer)).toEqual([
    'audit: 16 13:00',
    'board: 17 09:00, board room',
    'pay: 16 09:00',
    // Lunch is from one to two then.
    'risk: 17 12:00',
  ]);
});

test('a visit with eight appointments: the guest is in one place at a time, and gets there', () => {
  const day = hours(MONDAY, '09:00-17:30');
  const hosts = ['ann', 'bas', 'cas', 'dik', 'eva', 'fem', 'gus', 'han'];
  const asked = problem({
    people: [
      person('guest', day, { lunch: { from: '12:00', until: '14:00', minutes: 30 } }),
      ...hosts.map((id) => person(id, day)),
    ],
    meetings: hosts.map((id, index) =>
      meeting(id, {
        minutes: 30,
        required: ['guest', id],
        place: index < 4 ? 'head office' : 'works',
        windows: day,
      }),
    ),
    travel: [{ from: 'head office', to: 'works', minutes: 60 }],
  });
  const answer = fitTogether(asked);
  expect(answer).toMatchObject({ proven: true, unplaced: [] });
  const order = answer.placed.toSorted((a, b) => a.start - b.start).map(({ meeting: id }) => id);
  const crossings = order.filter(
    (id, index) => index > 0 && hosts.indexOf(id) < 4 !== hosts.indexOf(order[index - 1] ?? '') < 4,
  );
  expect(crossings.length).toBeGreaterThan(0);
  const ends = new Map(answer.placed.map((each) => [each.meeting, each]));
  for (const id of crossings) {
    const before = ends.get(order[order.indexOf(id) - 1] ?? '');
    expect((ends.get(id)?.start ?? 0) - (before?.end ?? 0)).toBeGreaterThanOrEqual(60 * 60_000);
  }
});

/** A Monday on which Smit has three meetings; the first is fixed, the last has a cost. */
function smitsMonday(): FitProblem {
  const days = [MONDAY, TUESDAY].flatMap((date) => hours(date, '09:00-12:00'));
  return problem({
    people: ['Smit', 'De Vries', 'Jansen'].map((id) => person(id, days)),
    rooms: [room('Red room', days)],
    meetings: [
      meeting('Deed', {
        required: ['Smit', 'De Vries'],
        windows: days,
        stands: { start: at(`${MONDAY} 09:00`), room: null },
        movability: { moves: 'fixed' },
      }),
      meeting('Talk', {
        required: ['Smit', 'Jansen'],
        windows: days,
        stands: { start: at(`${MONDAY} 10:00`), room: null },
      }),
      meeting('Plans', {
        required: ['De Vries', 'Jansen'],
        windows: days,
        room: { anyOf: null, seats: 2, equipment: [] },
        stands: { start: at(`${TUESDAY} 09:00`), room: 'Red room' },
        movability: { moves: 'at-cost', cost: 4 },
      }),
    ],
  });
}

test('a day lost to illness: what he had moves, what he did not have stays, and it is said why', () => {
  const [span] = hours(MONDAY, '00:00-23:59');
  if (span === undefined) throw new Error('no span');
  const asked = lostDay(smitsMonday(), { person: 'Smit', span });
  const answer = fitTogether(asked);
  expect(board(answer)).toEqual(['Deed: 17 10:00', 'Talk: 17 11:00', 'Plans: 17 09:00, Red room']);
  expect(told(asked, answer, 'nl')).toEqual([
    '“Deed” gaat van maandag 16 november, 9.00 uur naar dinsdag 17 november, 10.00 uur.',
    'Smit kan dan niet.',
    '“Talk” gaat van maandag 16 november, 10.00 uur naar dinsdag 17 november, 11.00 uur.',
    'Smit kan dan niet.',
  ]);
});

test('a day that is not lost moves nothing', () => {
  const [span] = hours('2026-11-20', '00:00-23:59');
  if (span === undefined) throw new Error('no span');
  const asked = lostDay(smitsMonday(), { person: 'Smit', span });
  expect(movesOf(asked, fitTogether(asked))).toEqual([]);
});

test('what gives way to something more important says what it gave way to', () => {
  const morning = hours(MONDAY, '09:00-12:00');
  const asked = problem({
    people: [person('De Vries', morning)],
    meetings: [
      meeting('Talk', {
        required: ['De Vries'],
        windows: morning,
        stands: { start: at(`${MONDAY} 09:00`), room: null },
      }),
      meeting('Inspection', {
        required: ['De Vries'],
        windows: hours(MONDAY, '09:00-10:00'),
        priority: 9,
      }),
    ],
  });
  const answer = fitTogether(asked);
  expect(board(answer)).toEqual(['Talk: 16 10:00', 'Inspection: 16 09:00']);
  expect(told(asked, answer, 'en')).toEqual([
    '“Talk” goes from Monday 16 November, 09:00 Amsterdam time to Monday 16 November, 10:00 Amsterdam time.',
    'De Vries is at “Inspection” then.',
  ]);
});

test('what cannot be placed says which single rule would give it a place, the mildest first', () => {
  const hour = hours(MONDAY, '09:00-10:00');
  const asked = problem({
    people: [person('Smit', hour), person('De Vries', hours(MONDAY, '09:00-11:00'))],
    meetings: [
      meeting('Deed', {
        required: ['Smit'],
        windows: hours(MONDAY, '09:00-17:00'),
        stands: { start: at(`${MONDAY} 09:00`), room: null },
        movability: { moves: 'fixed' },
        priority: 9,
      }),
      meeting('Talk', { required: ['Smit', 'De Vries'], windows: hours(MONDAY, '09:00-17:00') }),
    ],
  });
  const answer = fitTogether(asked);
  expect(board(answer)).toEqual(['Deed: 16 09:00', 'Talk: not placed']);
  // Smit has one hour: only without him is there a place. That the deed may move is of no use to him.
  expect(told(asked, answer, 'en')).toEqual([
    'There is no place for “Talk” beside the other meetings.',
    'If it can do without Smit, it can be on Monday 16 November, 09:00 Amsterdam time.',
  ]);
});

test('a fixed meeting that could move is named, with where it would go', () => {
  const morning = hours(MONDAY, '09:00-11:00');
  const asked = problem({
    people: [person('Smit', morning), person('De Vries', hours(MONDAY, '09:00-10:00'))],
    meetings: [
      meeting('Deed', {
        required: ['Smit'],
        windows: morning,
        stands: { start: at(`${MONDAY} 09:00`), room: null },
        movability: { moves: 'fixed' },
      }),
      meeting('Talk', { required: ['Smit', 'De Vries'], windows: morning }),
    ],
  });
  const answer = fitTogether(asked);
  expect(told(asked, answer, 'nl')).toEqual([
    'Voor “Talk” is geen plaats naast de andere afspraken.',
    'Kan het zonder Smit, dan kan het op maandag 16 november, 9.00 uur.',
    'Kan het zonder De Vries, dan kan het op maandag 16 november, 10.00 uur.',
    'Mag “Deed” wijken, dan kan het op maandag 16 november, 9.00 uur.',
    'Daarvoor verandert ook: “Deed”.',
  ]);
});

test('two of three partners are enough, and the one who is busy stays where he is', () => {
  const hour = hours(MONDAY, '09:00-10:00');
  const asked = problem({
    people: ['ann', 'bas', 'cas'].map((id) => person(id, hour)),
    meetings: [
      meeting('call', { required: ['ann'], windows: hour, place: null }),
      meeting('partners', {
        groups: [{ people: ['ann', 'bas', 'cas'], needed: 2 }],
        windows: hour,
      }),
    ],
  });
  const partners = fitTogether(asked).placed.find(({ meeting: id }) => id === 'partners');
  expect(partners?.people).toEqual(['bas', 'cas']);
});

test('what may be left out at a price is, when all else costs more', () => {
  const hour = hours(MONDAY, '09:00-10:00');
  const stands = { start: at(`${MONDAY} 09:00`), room: null };
  const asked = problem({
    people: [person('ann', hours(MONDAY, '09:00-11:00'))],
    meetings: [
      meeting('stays', {
        required: ['ann'],
        windows: hours(MONDAY, '09:00-11:00'),
        stands,
        movability: { moves: 'at-cost', cost: 9 },
      }),
      meeting('coffee', { required: ['ann'], windows: hour, leaveOut: 5 }),
    ],
  });
  expect(board(fitTogether(asked))).toEqual(['stays: 16 09:00', 'coffee: not placed']);
});

test('on the day the clock goes back the grid still begins at midnight', () => {
  const night = hours('2026-10-25', '01:00-05:00');
  const asked = problem({
    people: [person('ann', night)],
    meetings: ['one', 'two', 'three', 'four', 'five'].map((id) =>
      meeting(id, { required: ['ann'], windows: night }),
    ),
  });
  // From one to five there are five hours that night.
  expect(fitTogether(asked)).toMatchObject({ proven: true, unplaced: [] });
});

test('every rule and every relaxation has words', () => {
  const rules =
    'window fixed room-needed away too-few busy travel room-unfit room-closed room-taken lunch day-limit week-limit order';
  const reliefs =
    'other-moves any-room no-room any-hour week-later lunch limits order fewer without';
  const keys = [
    ...rules.split(' ').map((rule) => `fit.because-${rule}`),
    ...reliefs.split(' ').map((relief) => `fit.helps-${relief}`),
  ];
  expect(keys.filter((key) => !(key in fitWords))).toEqual([]);
});
