import { assert, constantFrom, integer, property, record, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../time/instant.ts';
import { clockOf } from '../zones/clock.ts';
import { calendarDay, dayOfWall, monthLength, weekdayOf, weekStartOf } from './days.ts';
import { isPlain } from './plain.ts';
import { readRule } from './rule.ts';
import type { Rule } from './rule.ts';
import { generalStarts, startsOf } from './starts.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ZONES = [
  'Europe/Amsterdam',
  'America/St_Johns',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

function list(name: string, values: readonly (string | number)[]): string {
  return values.length === 0 ? '' : `;${name}=${values.join(',')}`;
}

/** Plain rules of every shape, as text. */
const rules = record({
  frequency: constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
  interval: integer({ min: 1, max: 5 }),
  weekdays: subarray(DAYS, { maxLength: 4 }),
  nth: constantFrom('', '', '1', '2', '-1', '-2', '5'),
  monthDays: subarray([1, 2, 13, 28, 30, 31, -1, -3], { maxLength: 3 }),
  months: subarray([1, 2, 3, 6, 10, 12], { maxLength: 3 }),
  hours: subarray([2, 3, 9, 23], { maxLength: 2 }),
  end: constantFrom(
    '',
    ';COUNT=1',
    ';COUNT=7',
    ';UNTIL=20270329T013000Z',
    ';UNTIL=20261101',
    ';UNTIL=20261025T023000',
  ),
  weekStart: constantFrom('MO', 'SU', 'TH'),
}).map(({ frequency, interval, weekdays, nth, monthDays, months, hours, end, weekStart }) => {
  const ordinal = frequency === 'MONTHLY' || frequency === 'YEARLY' ? nth : '';
  return [
    `FREQ=${frequency};INTERVAL=${interval};WKST=${weekStart}`,
    list(
      'BYDAY',
      weekdays.map((day) => `${ordinal}${day}`),
    ),
    // A week has no days of the month (RFC 5545 section 3.3.10), and an nth weekday is none of a day of the month.
    frequency === 'WEEKLY' || ordinal !== '' ? '' : list('BYMONTHDAY', monthDays),
    list('BYMONTH', months),
    list('BYHOUR', hours),
    end,
  ].join('');
});

/** Starts around both changes of summer time. */
const starts = record({
  day: integer({ min: Date.UTC(2024, 0, 1) / DAY_MS, max: Date.UTC(2027, 11, 31) / DAY_MS }),
  minutes: constantFrom(0, 90, 120, 135, 150, 165, 180, 540, 1439),
}).map(({ day, minutes }) => day * DAY_MS + minutes * 60_000);

const windows = record({
  from: integer({ min: Date.UTC(2023, 6, 1) / DAY_MS, max: Date.UTC(2028, 0, 1) / DAY_MS }),
  days: integer({ min: 1, max: 900 }),
}).map(({ from, days }) => ({ from: from * DAY_MS, until: (from + days) * DAY_MS }));

function readSound(text: string): Rule {
  const rule = readRule(text);
  if ('refused' in rule) throw new Error(rule.refused);
  return rule;
}

test('the short road and the general one come to the same starts', () => {
  assert(
    property(rules, starts, windows, constantFrom(...ZONES), (text, start, window, zone) => {
      const rule = readSound(text);
      expect(isPlain(rule)).toBe(true);
      const at = { start, clock: clockOf(zone) };
      expect(startsOf(rule, at, window)).toEqual(generalStarts(rule, at, window));
    }),
    { numRuns: 200 },
  );
});

/** Whether a day is one of the rule's, by nothing but its own calendar: month, weekday, day of the month, period. */
function isNamed(rule: Rule, day: number, first: number): boolean {
  const [one, start] = [calendarDay(day), calendarDay(first)];
  const length = monthLength(one.year, one.month);
  const { frequency, interval, weekdays, monthDays, months, weekStart } = rule;
  const periods: Readonly<Record<string, number>> = {
    DAILY: day - first,
    WEEKLY: (weekStartOf(day, weekStart) - weekStartOf(first, weekStart)) / 7,
    MONTHLY: (one.year - start.year) * 12 + one.month - start.month,
    YEARLY: one.year - start.year,
  };
  const period = periods[frequency] ?? Number.NaN;
  if (period % interval !== 0) return false;
  if (months.length > 0 && !months.includes(one.month)) return false;
  if (
    monthDays.length > 0 &&
    !monthDays.includes(one.day) &&
    !monthDays.includes(one.day - length - 1)
  )
    return false;
  if (weekdays.length > 0) return weekdays.some(({ day: each }) => each === weekdayOf(day));
  if (monthDays.length > 0 || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return weekdayOf(day) === weekdayOf(first);
  const isMonth = frequency === 'MONTHLY' || months.length > 0 || one.month === start.month;
  return one.day === start.day && isMonth;
}

test('what is reckoned is what looking at every day finds', () => {
  const withoutOrdinals = rules.filter((text) => !/BYDAY=-?\d|BYHOUR|UNTIL/.test(text));
  assert(
    property(withoutOrdinals, starts, windows, (text, start, window) => {
      const rule = readSound(text);
      const first = dayOfWall(start);
      const found: number[] = [];
      let left = rule.count ?? Number.POSITIVE_INFINITY;
      for (let day = first; day * DAY_MS < window.until && left > 0; day += 1) {
        if (!isNamed(rule, day, first)) continue;
        left -= 1;
        found.push(day * DAY_MS + (start - first * DAY_MS));
      }
      const expected = found.filter((at) => at >= window.from && at < window.until);
      expect(startsOf(rule, { start, clock: clockOf('UTC') }, window).starts).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

test('of a longer time one gets the same, and more', () => {
  assert(
    property(rules, starts, windows, constantFrom(...ZONES), (text, start, window, zone) => {
      const at = { start, clock: clockOf(zone) };
      const rule = readSound(text);
      const middle = Math.round((window.from + window.until) / 2);
      const halves = [
        ...startsOf(rule, at, { from: window.from, until: middle }).starts,
        ...startsOf(rule, at, { from: middle, until: window.until }).starts,
      ];
      expect(halves).toEqual(startsOf(rule, at, window).starts);
    }),
    { numRuns: 200 },
  );
});
