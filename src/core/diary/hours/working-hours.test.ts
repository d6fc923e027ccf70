import { describe, expect, test } from 'vitest';
import { spansOf } from '../availability/intervals.ts';
import { inZone } from '../../time/instant.ts';
import type { WorkingHours } from './working-hours.ts';
import { assumedHours, everyDay, weekdays } from './working-hours.ts';
import { offReason, workingIntervals } from './intervals-of-hours.ts';
import { loadHolidays } from './holidays.ts';
import { dayNumber } from './day-clock.ts';

const ZONE = 'Europe/Amsterdam';

/** Local stretches within two local moments, as a person would write them down. */
function written(hours: WorkingHours, from: string, until: string): readonly string[] {
  const instant = (local: string): number =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(hours.zone).epochMilliseconds;
  const local = (at: number): string =>
    inZone(at, hours.zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return spansOf(workingIntervals(hours, { from: instant(from), until: instant(until) })).map(
    (span) => `${local(span.from)} ${local(span.until)}`,
  );
}

describe('working hours', () => {
  test('several stretches a day, each weekday its own', () => {
    const morning = { from: '08:30', until: '12:30' };
    const afternoon = { from: '13:15', until: '17:30' };
    const week = [[morning, afternoon], [], [morning], [], [], [], []];
    const hours = { ...assumedHours(ZONE), week };
    expect(written(hours, '2026-11-02T00:00', '2026-11-09T00:00')).toEqual([
      '2026-11-02T08:30 2026-11-02T12:30',
      '2026-11-02T13:15 2026-11-02T17:30',
      '2026-11-04T08:30 2026-11-04T12:30',
    ]);
  });

  test('where nobody has said: nine to five on working days, and not all night', () => {
    const hours = assumedHours(ZONE);
    expect(hours.assumed).toBe(true);
    expect(written(hours, '2026-11-06T00:00', '2026-11-10T00:00')).toEqual([
      '2026-11-06T09:00 2026-11-06T17:00',
      '2026-11-09T09:00 2026-11-09T17:00',
    ]);
  });

  test('a closure, and an exception that outweighs a public holiday', async () => {
    const holidays = await loadHolidays('NL');
    const hours: WorkingHours = {
      ...assumedHours(ZONE, holidays?.daysOff(2026, 2027)),
      exceptions: [
        { from: '2026-12-24', until: '2027-01-01', stretches: [], kind: 'closure', why: 'kerst' },
        {
          from: '2026-12-28',
          until: '2026-12-28',
          stretches: [{ from: '10:00', until: '12:00' }],
          kind: 'exception',
          why: null,
        },
      ],
    };
    expect(written(hours, '2026-12-23T00:00', '2027-01-05T00:00')).toEqual([
      '2026-12-23T09:00 2026-12-23T17:00',
      '2026-12-28T10:00 2026-12-28T12:00',
      '2027-01-04T09:00 2027-01-04T17:00',
    ]);
    expect(offReason(hours, dayNumber('2026-12-29'))).toEqual({ off: 'closure', why: 'kerst' });
    expect(offReason(hours, dayNumber('2026-05-14'))).toEqual({
      off: 'holiday',
      nl: 'Hemelvaartsdag',
      en: 'Ascension Day',
    });
  });

  test('the night shift over both changes of summer time has the hours the wall shows', () => {
    const hours = { ...assumedHours(ZONE), week: everyDay({ from: '23:00', until: '07:00' }) };
    const length = (from: string, until: string): number =>
      spansOf(workingIntervals(hours, { from: Date.parse(from), until: Date.parse(until) }))
        .map((span) => (span.until - span.from) / 3_600_000)
        .reduce((sum, each) => sum + each, 0);
    expect(length('2026-03-28T12:00:00Z', '2026-03-29T12:00:00Z')).toBe(7);
    expect(length('2026-10-24T12:00:00Z', '2026-10-25T12:00:00Z')).toBe(9);
  });

  test('the same clock time on both sides of the change in Chatham', () => {
    const hours = {
      ...assumedHours('Pacific/Chatham'),
      week: everyDay({ from: '02:00', until: '04:00' }),
    };
    expect(written(hours, '2026-09-26T00:00', '2026-09-29T00:00')).toEqual([
      '2026-09-26T02:00 2026-09-26T04:00',
      // 02.45 to 03.45 is skipped that night.
      '2026-09-27T02:00 2026-09-27T04:00',
      '2026-09-28T02:00 2026-09-28T04:00',
    ]);
  });

  test('stretches that are none, and a span of a thousand years, do no harm', () => {
    const hours = {
      ...assumedHours(ZONE),
      week: weekdays({ from: 'nine', until: '17:00' }, { from: '25:00', until: '26:00' }),
    };
    expect(written(hours, '2026-11-02T00:00', '2026-11-09T00:00')).toEqual([]);
    const long = { from: 0, until: 40_000_000_000_000 };
    expect(workingIntervals(assumedHours(ZONE), long).from.length).toBeLessThan(4_000);
  });
});

describe('days off', () => {
  test('the fifth of May is off in lustrum years only, and only where the employer says so', async () => {
    const may = async (liberationDay: boolean): Promise<readonly string[]> => {
      const off = (await loadHolidays('NL', { liberationDay }))?.daysOff(2024, 2031);
      return [...(off?.keys() ?? [])].filter((date) => date.endsWith('-05-05'));
    };
    expect(await may(false)).toEqual([]);
    expect(await may(true)).toEqual(['2025-05-05', '2030-05-05']);
  });

  test('a region has its own; a country nobody knows has none that are known', async () => {
    const bavaria = await loadHolidays('DE', { state: 'BY' });
    expect(bavaria?.daysOff(2026, 2026).get('2026-01-06')?.names.en).toBe('Epiphany');
    expect((await loadHolidays('DE'))?.daysOff(2026, 2026).has('2026-01-06')).toBe(false);
    expect(await loadHolidays('XX')).toBeNull();
    expect(await loadHolidays('DE', { state: 'XX' })).toBeNull();
  });

  test('names in Dutch and in English', async () => {
    const belgium = (await loadHolidays('BE'))?.daysOff(2026, 2026);
    expect(belgium?.get('2026-07-21')?.names).toEqual({
      nl: 'Nationale feestdag',
      en: 'National Holiday',
    });
  });
});
