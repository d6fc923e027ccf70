import { describe, expect, test } from 'vitest';
import { busySpansOf } from './busy-spans.ts';
import { between, calendarText, only } from './series.fixture.ts';

const WINDOW = between('2026-01-01', '2028-01-01');
const EVENT = ['DTSTART:20261112T140000Z', 'DURATION:PT1H'];

/** Kind, and length in hours. */
function busy(text: string, window = WINDOW) {
  return busySpansOf([only(text)], window, 'UTC').map(({ kind, from, until }) => [
    kind,
    (until - from) / 3_600_000,
  ]);
}

describe('what is taken of the time of its owner', () => {
  test.each([
    ['an event', [], [['busy', 1]]],
    ['one that is not sure', ['STATUS:TENTATIVE'], [['tentative', 1]]],
    ['one that is called off', ['STATUS:CANCELLED'], []],
    ['one that takes no time', ['TRANSP:TRANSPARENT'], []],
    ['out of office, as Outlook says it', ['X-MICROSOFT-CDO-BUSYSTATUS:OOF'], [['away', 1]]],
    ['free, as Outlook says it', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE'], []],
  ])('%s', (_says, lines, expected) => {
    expect(busy(calendarText([...EVENT, ...lines]))).toEqual(expected);
  });

  test('what nobody can tell is not free, up to the end', () => {
    const left = (WINDOW.until - Date.UTC(2026, 10, 12, 14)) / 3_600_000;
    expect(busy(calendarText([...EVENT, 'RRULE:RSCALE=HEBREW;FREQ=YEARLY']))).toEqual([
      ['busy', 1],
      ['unknown', left],
    ]);
  });

  test('what reaches over the bounds is taken within them', () => {
    const trip = calendarText(['DTSTART:20261230T120000Z', 'DTEND:20270103T120000Z']);
    expect(busy(trip, between('2027-01-01', '2027-01-02'))).toEqual([['busy', 24]]);
    expect(busy(trip, between('2027-01-04', '2027-01-05'))).toEqual([]);
  });

  test('an instance that is called off frees its time, one that is moved takes it elsewhere', () => {
    const series = [...EVENT, 'RRULE:FREQ=DAILY;COUNT=3'];
    const off = ['RECURRENCE-ID:20261113T140000Z', 'DTSTART:20261113T140000Z', 'STATUS:CANCELLED'];
    const moved = ['RECURRENCE-ID:20261114T140000Z', 'DTSTART:20261116T090000Z', 'DURATION:PT3H'];
    const spans = busySpansOf([only(calendarText(series, off, moved))], WINDOW, 'UTC');
    expect(spans.map(({ from }) => new Date(from).toISOString().slice(0, 13))).toEqual([
      '2026-11-12T14',
      '2026-11-16T09',
    ]);
  });

  test('tasks and journals take none', () => {
    expect(busy(calendarText(EVENT).replaceAll('VEVENT', 'VTODO'))).toEqual([]);
  });
});
