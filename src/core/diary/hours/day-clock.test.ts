import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inZone } from '../../time/instant.ts';
import { weekdayOf } from '../recurrence/days.ts';
import { DayClock, dayNumber, isoDate, minutesOf, wallTime } from './day-clock.ts';

const ZONES = [
  'Europe/Amsterdam',
  'Pacific/Chatham',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/New_York',
  'UTC',
];

const year = {
  from: Date.parse('2026-01-01T00:00:00Z'),
  until: Date.parse('2027-01-01T00:00:00Z'),
};

const clocks = ZONES.map((zone) => new DayClock(zone));

describe('the wall of a zone by sums is the wall Temporal shows', () => {
  test('at any instant', () => {
    const instant = fc.integer({ min: year.from, max: year.until });
    fc.assert(
      fc.property(fc.constantFrom(...clocks), instant, (clock, at) => {
        const wall = inZone(at, clock.zone).toPlainDateTime().toZonedDateTime('UTC');
        expect(clock.wallAt(at)).toBe(wall.epochMilliseconds);
        expect(isoDate(clock.dayAt(at))).toBe(inZone(at, clock.zone).toPlainDate().toString());
      }),
    );
  });

  test('a wall time begins at the first instant that shows it, and ends after the last', () => {
    const minute = fc.integer({ min: year.from / 60_000, max: year.until / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...clocks), minute, (clock, at) => {
        const wall = at * 60_000;
        const local = new Date(wall).toISOString().slice(0, -1);
        const plain = Temporal.PlainDateTime.from(local);
        const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
          plain.toZonedDateTime(clock.zone, { disambiguation }),
        );
        const shown = first?.toPlainDateTime().equals(plain) === true;
        if (!shown) return;
        expect(clock.beginsAt(wall)).toBe(first.epochMilliseconds);
        // What ends at an hour that is shown twice, while the minute before it is not, ends at the first.
        const before = plain.subtract({ minutes: 1 });
        const twice =
          before.toZonedDateTime(clock.zone, { disambiguation: 'later' }).epochMilliseconds +
          60_000;
        expect([first.epochMilliseconds, second?.epochMilliseconds, twice]).toContain(
          clock.endsAt(wall),
        );
      }),
    );
  });
});

test('the hours that change: skipped ones are the moment of the change, doubled ones keep all of their time', () => {
  const clock = new DayClock('Europe/Amsterdam');
  const spring = dayNumber('2026-03-29');
  const autumn = dayNumber('2026-10-25');
  const at = (text: string): number => Date.parse(text);
  expect(clock.beginsAt(wallTime(spring, 150))).toBe(at('2026-03-29T01:00:00Z'));
  expect(clock.endsAt(wallTime(spring, 150))).toBe(at('2026-03-29T01:00:00Z'));
  expect(clock.beginsAt(wallTime(autumn, 150))).toBe(at('2026-10-25T00:30:00Z'));
  expect(clock.endsAt(wallTime(autumn, 150))).toBe(at('2026-10-25T01:30:00Z'));
  expect(clock.endsAt(wallTime(autumn, 120))).toBe(at('2026-10-25T00:00:00Z'));
  expect(clock.endsAt(wallTime(autumn, 180))).toBe(at('2026-10-25T02:00:00Z'));
});

test('days, weekdays and times of day', () => {
  expect(weekdayOf(dayNumber('2026-11-05'))).toBe(4);
  expect(weekdayOf(dayNumber('1969-12-29'))).toBe(1);
  expect(isoDate(dayNumber('2028-02-29'))).toBe('2028-02-29');
  expect(['09:30', '24:00', '9:05', '24:01', '12:60', 'noon'].map(minutesOf)).toEqual([
    570,
    1_440,
    545,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
