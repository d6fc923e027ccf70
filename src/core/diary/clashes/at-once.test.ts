import { expect, test } from 'vitest';
import { WITHIN, ZONE, at, diaryOf, event, look, said } from './clashes.fixture.ts';
import { clashesOf } from './clashes.ts';
import { sayClash, sayCure } from './say-clash.ts';

const meetings = (count: number, more: Parameters<typeof event>[3] = {}) =>
  Array.from({ length: count }, (_, number) => event(`o${number}`, '10:00', '11:00', more));
const tuesday = { from: at('2026-11-03T10:00'), until: at('2026-11-03T11:00') };
const booked = (events: ReturnType<typeof meetings>) =>
  clashesOf(diaryOf(events), WITHIN).clashes.filter(({ kind }) => kind === 'double-booking');

test('eight at one hour are twenty-eight pairs, and each of them is told', () => {
  const pairs = booked(meetings(8)).map(({ events }) => events.map(({ uid }) => uid).join(' '));
  expect(new Set(pairs).size).toBe(28);
  expect(pairs).toHaveLength(28);
});

test('two thousand at one hour are one thing, with the first named and the rest counted', () => {
  const crowd = meetings(2000);
  const [clash, ...others] = booked(crowd);
  expect(others).toEqual([]);
  expect(clash).toMatchObject({ ...tuesday, more: 1800 });
  expect(clash?.events).toHaveLength(200);
  expect(clash === undefined ? [] : said(clash)).toEqual([
    '2.000 afspraken vallen samen: dinsdag 3 november tussen 10.00 en 11.00 uur. Het zijn „o0”, „o1”, „o10” en nog 1.997.',
    'Vraag wat hiervan doorgaat, en haal de rest uit de agenda.',
  ]);
  expect(clash === undefined ? '' : sayClash(clash, ZONE, 'en')).toBe(
    '2,000 appointments fall together: Tuesday 3 November between 10:00 and 11:00. They are “o0”, “o1”, “o10” and 1,997 more.',
  );
});

test('a crowd under secrecy has no titles; one of the same title names it once', () => {
  expect(look(diaryOf(meetings(9, { summary: null })))[0]?.[0]).toBe(
    '9 afspraken vallen samen: dinsdag 3 november tussen 10.00 en 11.00 uur.',
  );
  expect(look(diaryOf(meetings(9, { summary: 'Overleg' })))[0]?.[0]).toBe(
    '9 afspraken vallen samen: dinsdag 3 november tussen 10.00 en 11.00 uur. Het zijn „Overleg” en nog 8.',
  );
});

test('what overlaps beside the crowd is still told as a pair', () => {
  const long = event('Lang', '09:00', '12:00');
  const early = event('Vroeg', '09:00', '09:30');
  const late = event('Laat', '11:00', '12:00');
  const told = booked([...meetings(20), long, early, late]);
  expect(told.map(({ events, more }) => events.length + more)).toEqual([2, 21, 2]);
  expect(told[0]?.events.map(({ uid }) => uid)).toEqual(['Vroeg', 'Lang']);
  expect(told[2]?.events.map(({ uid }) => uid)).toEqual(['Lang', 'Laat']);
});

test('one hour full and the next hour full are two crowds; whole days by themselves are none', () => {
  const next = meetings(10).map((each) => ({
    ...each,
    uid: `later ${each.uid}`,
    from: tuesday.until,
    until: at('2026-11-03T12:00'),
  }));
  expect(booked([...meetings(10), ...next]).map(({ from, until }) => [from, until])).toEqual([
    [tuesday.from, tuesday.until],
    [tuesday.until, at('2026-11-03T12:00')],
  ]);
  const days = Array.from({ length: 12 }, (_, number) =>
    event(`d${number}`, '2026-11-03T00:00', '2026-11-04T00:00', { allDay: true }),
  );
  expect(booked(days)).toEqual([]);
  expect(booked([...days, event('Intake', '10:00', '11:00')])).toMatchObject([
    { ...tuesday, more: 0 },
  ]);
});

test('what takes no time at all is on with what is on then', () => {
  const moment = event('Bellen', '10:30', '10:30');
  expect(booked([...meetings(1), moment])).toHaveLength(1);
  expect(booked([event('a', '10:00', '10:30'), moment])).toEqual([]);
  const [crowd, ...others] = booked([...meetings(9), moment]);
  expect([crowd?.events.length, others]).toEqual([10, []]);
});

test('a list that is cut says how many are left out, and keeps the soonest', () => {
  const many = Array.from({ length: 120 }, (_, number) => {
    const hour = at('2026-11-02T00:00') + number * 3_600_000;
    const both = { from: hour, until: hour + 1_800_000, movability: { moves: 'fixed' } } as const;
    return [
      event(`a${number}`, '10:00', '11:00', both),
      event(`b${number}`, '10:00', '11:00', both),
    ];
  }).flat();
  const { clashes, more, until } = clashesOf(
    diaryOf(many.concat(many.map((each) => ({ ...each, uid: `c ${each.uid}` })))),
    WITHIN,
  );
  // Six pairs an hour on 120 hours, and five days that are too full.
  expect([clashes.length, more, until]).toEqual([200, 525, WITHIN.until]);
  expect(clashes.map(({ from }) => from)).toEqual(
    clashes.map(({ from }) => from).toSorted((one, other) => one - other),
  );
});

test('a daily series of thousands is looked through, and everything is told that can be', () => {
  const days = [3, 4, 5, 6];
  const series = days.flatMap((day) =>
    meetings(3000).map((each) => ({
      ...each,
      recurrenceId: `2026-11-0${day}`,
      from: at(`2026-11-0${day}T10:00`),
      until: at(`2026-11-0${day}T11:00`),
    })),
  );
  const { clashes } = clashesOf(diaryOf(series), WITHIN);
  expect(clashes.map(({ kind, events, more }) => [kind, events.length + more])).toEqual(
    days.map(() => ['double-booking', 3000]),
  );
});

test('past the most events nothing is known: it says how far was looked', () => {
  const many = Array.from({ length: 20_002 }, (_, number) => {
    const from = at('2026-11-02T00:00') + number * 20_000;
    return event(`m${number}`, '10:00', '11:00', { from, until: from + 20_000 });
  });
  const { until } = clashesOf(diaryOf(many), WITHIN);
  expect(until).toBe(at('2026-11-02T00:00') + 20_000 * 20_000);
});

test('only what is not over, and only what has part in a change', () => {
  const events = [
    event('a', '09:00', '10:00'),
    event('b', '09:30', '10:30'),
    event('c', '14:00', '15:00'),
    event('d', '14:30', '15:30'),
  ];
  const after = at('2026-11-03T12:00');
  expect(clashesOf(diaryOf(events), WITHIN, { after }).clashes).toHaveLength(1);
  const [only, ...others] = clashesOf(diaryOf(events), WITHIN, { about: new Set(['b']) }).clashes;
  expect(others).toEqual([]);
  expect(only?.events.map(({ uid }) => uid)).toEqual(['a', 'b']);
  expect(only?.cures.map((cure) => sayCure(cure, ZONE, 'en'))[0]).toContain('Move');
});
