import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../../text/words.ts';
import type { WhenValue } from '../find.ts';
import { findWhen } from '../when.ts';
import { sayWhen } from './say-when.ts';

const ZONE = 'Europe/Amsterdam';
const NOW = '2026-11-04T10:00';

function value(more: Partial<WhenValue>): WhenValue {
  return {
    kind: 'date',
    from: null,
    until: null,
    precision: 'day',
    zone: ZONE,
    assumptions: [],
    ...more,
  };
}

test.each<[Partial<WhenValue>, string, string]>([
  [
    { from: '2026-12-01', until: '2026-12-02' },
    'dinsdag 1 december 2026',
    'Tuesday 1 December 2026',
  ],
  [
    { kind: 'datetime', from: '2026-12-03T14:30', precision: 'minute' },
    'donderdag 3 december 2026, 14.30 uur',
    'Thursday 3 December 2026, 14:30',
  ],
  [
    { kind: 'range', from: '2026-12-03T14:30', until: '2026-12-03T15:30', precision: 'minute' },
    'donderdag 3 december 2026, 14.30–15.30 uur',
    'Thursday 3 December 2026, 14:30–15:30',
  ],
  [
    { kind: 'range', from: '2026-12-21', until: '2026-12-26' },
    'van maandag 21 december 2026 tot en met vrijdag 25 december 2026',
    'from Monday 21 December 2026 to Friday 25 December 2026',
  ],
  [
    { kind: 'range', from: null, until: '2026-11-28' },
    'uiterlijk vrijdag 27 november 2026',
    'by Friday 27 November 2026',
  ],
  [
    { kind: 'range', from: null, until: '2026-11-27T12:00', precision: 'minute' },
    'vrijdag 27 november 2026 vóór 12.00 uur',
    'Friday 27 November 2026 before 12:00',
  ],
  [
    {
      kind: 'datetime',
      from: '2026-12-01T18:00',
      until: '2026-12-02T00:00',
      precision: 'part',
      part: 'evening',
    },
    'dinsdagavond 1 december 2026',
    'Tuesday evening, 1 December 2026',
  ],
  [
    { kind: 'duration', duration: 'PT1H30M', precision: 'hour' },
    '1 uur en 30 minuten',
    '1 hour and 30 minutes',
  ],
  [
    {
      kind: 'recurrence',
      from: '2026-12-07T10:00',
      rule: 'FREQ=MONTHLY;BYDAY=1MO',
      precision: 'minute',
    },
    'elke eerste maandag van de maand om 10.00 uur',
    'every first Monday of the month at 10:00',
  ],
  [
    { kind: 'date', from: '2026-11-23', until: '2026-11-30', precision: 'week' },
    'de week van maandag 23 november 2026',
    'the week of Monday 23 November 2026',
  ],
])('%j', (more, nl, en) => {
  expect(sayWhen(value(more), { language: 'nl' })).toBe(nl);
  expect(sayWhen(value(more), { language: 'en' })).toBe(en);
});

test('whose time it is, where the reader lives elsewhere', () => {
  const noon = value({ kind: 'datetime', from: '2026-12-01T15:00', precision: 'minute' });
  expect(sayWhen(noon, { language: 'en', readerZone: 'Europe/London' })).toBe(
    'Tuesday 1 December 2026, 15:00 Amsterdam',
  );
  expect(sayWhen(noon, { language: 'nl', readerZone: ZONE })).toBe(
    'dinsdag 1 december 2026, 15.00 uur',
  );
});

const pad = (n: number): string => String(n).padStart(2, '0');
const date = fc
  .record({ days: fc.integer({ min: 0, max: 1400 }) })
  .map(({ days }) => Temporal.PlainDate.from('2025-06-01').add({ days }));
/** Hours outside the night, in which clocks are changed. */
const time = fc
  .record({ hour: fc.integer({ min: 5, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => `${pad(hour)}:${pad(minute)}`);
const parts = ['morning', 'afternoon', 'evening'] as const;
const HOURS = {
  morning: ['06:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '00:00'],
} as const;

const anyValue: fc.Arbitrary<WhenValue> = fc.oneof(
  date.map((day) => value({ from: day.toString(), until: day.add({ days: 1 }).toString() })),
  fc
    .tuple(date, time)
    .map(([day, at]) =>
      value({ kind: 'datetime', from: `${day.toString()}T${at}`, precision: 'minute' }),
    ),
  fc
    .tuple(date, fc.integer({ min: 1, max: 90 }))
    .map(([day, days]) =>
      value({ kind: 'range', from: day.toString(), until: day.add({ days: days + 1 }).toString() }),
    ),
  fc
    .tuple(date, time, time)
    .filter(([, a, b]) => a < b)
    .map(([day, a, b]) =>
      value({
        kind: 'range',
        from: `${day.toString()}T${a}`,
        until: `${day.toString()}T${b}`,
        precision: 'minute',
      }),
    ),
  fc
    .tuple(date, time)
    .map(([day, at]) =>
      value({ kind: 'range', from: `${day.toString()}T${at}`, precision: 'minute' }),
    ),
  fc
    .tuple(date, time)
    .map(([day, at]) =>
      value({ kind: 'range', until: `${day.toString()}T${at}`, precision: 'minute' }),
    ),
  date.map((day) => value({ kind: 'range', from: day.toString() })),
  date.map((day) => value({ kind: 'range', until: day.toString() })),
  fc.tuple(date, fc.constantFrom(...parts)).map(([day, part]) => {
    const [from, until] = HOURS[part];
    const end = part === 'evening' ? day.add({ days: 1 }) : day;
    return value({
      kind: 'datetime',
      from: `${day.toString()}T${from}`,
      until: `${end.toString()}T${until}`,
      precision: 'part',
      part,
    });
  }),
  date.map((day) => {
    const first = day.with({ day: 1 });
    return value({
      from: first.toString(),
      until: first.add({ months: 1 }).toString(),
      precision: 'month',
    });
  }),
  date.map((day) => {
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    return value({
      from: monday.toString(),
      until: monday.add({ days: 7 }).toString(),
      precision: 'week',
    });
  }),
  date.map((day) => {
    const first = day.with({ day: 1, month: 3 * Math.floor((day.month - 1) / 3) + 1 });
    return value({
      from: first.toString(),
      until: first.add({ months: 3 }).toString(),
      precision: 'quarter',
    });
  }),
);

test.each<Language>(['nl', 'en'])('what is said in %s is read as the same value', (language) => {
  fc.assert(
    fc.property(anyValue, (given) => {
      const said = sayWhen(given, { language });
      const found = findWhen(said, { now: NOW, zone: ZONE, language });
      expect(
        found.map(({ text, kind, from, until, part }) => [text, kind, from, until, part]),
      ).toEqual([[found[0]?.text ?? '', given.kind, given.from, given.until, given.part]]);
      const article = /^(?:de|het|the) /.test(said) && !said.includes('week');
      expect(said.endsWith(found[0]?.text ?? '?')).toBe(true);
      expect(found[0]?.start === 0 || article).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['PT45M', '45 minuten', '45 minutes'],
  ['P2W', '2 weken', '2 weeks'],
  ['P1DT4H', '1 dag en 4 uur', '1 day and 4 hours'],
])('a length of %s', (duration, nl, en) => {
  for (const [language, said] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    expect(sayWhen(value({ kind: 'duration', duration }), { language })).toBe(said);
    const [found] = findWhen(said, { now: NOW, zone: ZONE, language });
    expect(found?.duration).toBe(duration);
  }
});

test.each([
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=DAILY',
  'FREQ=WEEKLY;INTERVAL=3',
  'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1',
])('a series %s', (rule) => {
  for (const language of ['nl', 'en'] as const) {
    const given = value({
      kind: 'recurrence',
      from: '2026-12-07T10:00',
      rule,
      precision: 'minute',
    });
    const said = sayWhen(given, { language });
    const [found] = findWhen(said, { now: NOW, zone: ZONE, language });
    expect([said, found?.rule]).toEqual([said, rule]);
  }
});
