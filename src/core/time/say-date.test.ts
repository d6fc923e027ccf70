import { expect, test } from 'vitest';
import { sayBetween, sayDate, sayDateFrom, sayDays, sayMoment, sayTime } from './say-date.ts';

const ZONE = 'Europe/Amsterdam';
const at = (iso: string): number => Date.parse(iso);

test('a date carries its weekday, as a letter writes it', () => {
  expect(sayDate(at('2026-11-27T11:00Z'), ZONE, 'nl')).toBe('vrijdag 27 november');
  expect(sayDate(at('2026-11-27T11:00Z'), ZONE, 'en', { year: true })).toBe(
    'Friday 27 November 2026',
  );
});

test('the day is the one on the wall of the zone, not that of the machine', () => {
  expect(sayDate(at('2026-11-30T23:30Z'), ZONE, 'nl')).toBe('dinsdag 1 december');
  expect(sayDate(at('2026-11-30T23:30Z'), 'Europe/London', 'en')).toBe('Monday 30 November');
});

test('the year is said where it is another than this one', () => {
  const now = at('2026-12-29T10:00Z');
  expect(sayDateFrom(at('2026-12-30T10:00Z'), now, ZONE, 'nl')).toBe('woensdag 30 december');
  expect(sayDateFrom(at('2027-01-04T10:00Z'), now, ZONE, 'nl')).toBe('maandag 4 januari 2027');
});

test('Dutch writes a point and "uur", English a colon', () => {
  expect(sayTime(at('2026-12-01T13:30Z'), ZONE, 'nl')).toBe('14.30 uur');
  expect(sayTime(at('2026-12-01T08:00Z'), ZONE, 'nl')).toBe('9.00 uur');
  expect(sayTime(at('2026-12-01T08:00Z'), ZONE, 'en')).toBe('09:00');
  expect(sayBetween(at('2026-12-07T09:00Z'), at('2026-12-07T10:00Z'), ZONE, 'nl')).toBe(
    '10.00 en 11.00 uur',
  );
});

test('an English moment says whose clock it is', () => {
  const moment = at('2026-12-01T14:00Z');
  expect(sayMoment(moment, ZONE, 'en', { year: true })).toBe(
    'Tuesday 1 December 2026, 15:00 Amsterdam time',
  );
  expect(sayMoment(moment, ZONE, 'nl')).toBe('dinsdag 1 december, 15.00 uur');
});

test.each([
  [['2026-11-16'], 'nl', '16 november'],
  [['2026-11-16', '2026-11-24'], 'nl', '16 en 24 november'],
  [['2026-12-01', '2026-11-24'], 'nl', '24 november en 1 december'],
  [['2026-11-16', '2026-11-24', '2026-11-30'], 'en', '16, 24 and 30 November'],
  [['2026-11-16', '2026-11-16'], 'en', '16 November'],
  [['2026-11-16', '2026-11-24', '2026-12-01'], 'en', '16 and 24 November and 1 December'],
] as const)('earlier days %j in %s: %s', (dates, language, said) => {
  expect(
    sayDays(
      dates.map((date) => Temporal.PlainDate.from(date)),
      language,
    ),
  ).toBe(said);
});
