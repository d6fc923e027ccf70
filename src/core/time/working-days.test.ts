import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  addWorkingDays,
  dutchHolidays,
  isWorkingDay,
  workingDayFrom,
  workingDaysAfter,
  workingDaysBetween,
} from './working-days.ts';

const WEEK = { days: [1, 2, 3, 4, 5] };
const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

test('the public holidays of 2020 to 2035 are those of the shared table', () => {
  const Table = z.object({ cases: z.array(z.object({ date: z.string(), type: z.string() })) });
  const path = new URL('../../../../shared/data/calendar-holidays-nl/NL.json', import.meta.url);
  const table = Table.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (let year = 2020; year <= 2035; year += 1) {
    const expected = table.cases.filter(
      (entry) => entry.type === 'public' && entry.date.startsWith(`${year}-`),
    );
    const dates = new Set(expected.map((entry) => entry.date));
    expect(dutchHolidays(year).map(String)).toEqual([...dates].sort());
  }
});

test.each([
  ['2026-11-23', 4, '2026-11-27', 'Monday to Friday of one week'],
  ['2026-11-26', 4, '2026-12-02', 'over a weekend'],
  ['2026-12-24', 1, '2026-12-28', 'over Christmas, which falls on Friday and Saturday'],
  ['2026-12-31', 1, '2027-01-04', 'over New Year'],
  ['2026-05-13', 1, '2026-05-15', 'over Ascension Day'],
  ['2026-11-30', -1, '2026-11-27', 'backwards over a weekend'],
  ['2026-11-28', 0, '2026-11-28', 'nothing to count'],
] as const)('%s and %i working days is %s (%s)', (from, count, until, _why) => {
  expect(addWorkingDays(day(from), count, WEEK).toString()).toBe(until);
});

test('a fixed free day and a closed day are respected', () => {
  expect(isWorkingDay(day('2026-11-25'), { days: [1, 2, 4, 5] })).toBe(false);
  expect(isWorkingDay(day('2026-11-24'), { days: [1, 2], closed: ['2026-11-24'] })).toBe(false);
  expect(workingDayFrom(day('2026-11-28'), WEEK).toString()).toBe('2026-11-30');
});

test('ten in the morning stays ten in the morning over the change of summer time', () => {
  const friday = Date.parse('2026-10-23T08:00Z');
  const next = workingDaysAfter(friday, 1, 10, 'Europe/Amsterdam', WEEK);
  expect(new Date(next).toISOString()).toBe('2026-10-26T09:00:00.000Z');
});

test('a week without working days, or an endless count, ends', () => {
  expect(addWorkingDays(day('2026-11-23'), 1, { days: [] }).toString()).toBe('2026-11-24');
  expect(addWorkingDays(day('2026-11-23'), 1_000_000, { days: [9] }).year).toBe(2029);
});

test('the working days waited leave out the weekend and the day on which it began', () => {
  const between = (from: string, until: string): number =>
    workingDaysBetween(Date.parse(from), Date.parse(until), 'Europe/Amsterdam');
  expect(between('2026-11-16T09:00Z', '2026-11-23T09:00Z')).toBe(5);
  expect(between('2026-11-27T09:00Z', '2026-11-29T09:00Z')).toBe(0);
  expect(between('2026-11-23T09:00Z', '2026-11-16T09:00Z')).toBe(0);
});
