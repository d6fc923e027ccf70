import { describe, expect, test } from 'vitest';
import { between, calendarText, takesPlace } from './series.fixture.ts';

function daily(zone: string, start: string, ...more: readonly string[]) {
  return calendarText([
    `DTSTART;TZID=${zone}:${start}`,
    'DURATION:PT30M',
    'RRULE:FREQ=DAILY;COUNT=3',
    ...more,
  ]);
}

function shown(text: string): readonly (readonly [string, string])[] {
  return takesPlace(text).map(({ start, startAt }) => [
    start.slice(0, 16),
    new Date(startAt).toISOString().slice(0, 16),
  ]);
}

/** Zone, start on the day before; local time and UTC on that day, the day of the change, and the day behind it. */
describe('an hour that does not exist is read with the offset before the gap', () => {
  const NIGHTS: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    [
      'Europe/Amsterdam',
      '20260328T023000',
      [
        ['2026-03-28T02:30', '2026-03-28T01:30'],
        ['2026-03-29T03:30', '2026-03-29T01:30'],
        ['2026-03-30T02:30', '2026-03-30T00:30'],
      ],
    ],
    [
      'America/St_Johns',
      '20260307T021500',
      [
        ['2026-03-07T02:15', '2026-03-07T05:45'],
        ['2026-03-08T03:15', '2026-03-08T05:45'],
        ['2026-03-09T02:15', '2026-03-09T04:45'],
      ],
    ],
    [
      'Pacific/Chatham',
      '20260926T030000',
      [
        ['2026-09-26T03:00', '2026-09-25T14:15'],
        ['2026-09-27T04:00', '2026-09-26T14:15'],
        ['2026-09-28T03:00', '2026-09-27T13:15'],
      ],
    ],
    [
      // Half an hour is skipped.
      'Australia/Lord_Howe',
      '20261003T021500',
      [
        ['2026-10-03T02:15', '2026-10-02T15:45'],
        ['2026-10-04T02:45', '2026-10-03T15:45'],
        ['2026-10-05T02:15', '2026-10-04T15:15'],
      ],
    ],
    [
      // Here the clocks stay as they are.
      'Asia/Kathmandu',
      '20260328T023000',
      [
        ['2026-03-28T02:30', '2026-03-27T20:45'],
        ['2026-03-29T02:30', '2026-03-28T20:45'],
        ['2026-03-30T02:30', '2026-03-29T20:45'],
      ],
    ],
  ];
  test.each(NIGHTS)('%s', (zone, start, expected) => {
    expect(shown(daily(zone, start))).toEqual(expected);
  });
});

describe('of an hour that is there twice it is the first', () => {
  test.each([
    ['Europe/Amsterdam', '20261024T023000', '2026-10-25T02:30', '2026-10-25T00:30'],
    ['America/St_Johns', '20261031T011500', '2026-11-01T01:15', '2026-11-01T03:45'],
    ['Pacific/Chatham', '20260404T030000', '2026-04-05T03:00', '2026-04-04T13:15'],
    ['Australia/Lord_Howe', '20260404T014500', '2026-04-05T01:45', '2026-04-04T14:45'],
  ])('%s', (zone, start, local, instant) => {
    expect(shown(daily(zone, start))[1]).toEqual([local, instant]);
  });
});

test('hours are counted as they pass: the repeated one is there twice, each with its own name', () => {
  const text = calendarText([
    'DTSTART;TZID=Europe/Amsterdam:20261025T010000',
    'RRULE:FREQ=HOURLY;COUNT=4',
  ]);
  expect(shown(text)).toEqual([
    ['2026-10-25T01:00', '2026-10-24T23:00'],
    ['2026-10-25T02:00', '2026-10-25T00:00'],
    ['2026-10-25T02:00', '2026-10-25T01:00'],
    ['2026-10-25T03:00', '2026-10-25T02:00'],
  ]);
  expect(takesPlace(text).map(({ recurrenceId }) => recurrenceId)).toEqual([
    '2026-10-25T01:00:00',
    '2026-10-25T02:00:00',
    '2026-10-25T01:00:00Z',
    '2026-10-25T03:00:00',
  ]);
});

test('and the hour that is skipped is not there', () => {
  const text = calendarText([
    'DTSTART;TZID=Europe/Amsterdam:20260329T010000',
    'RRULE:FREQ=HOURLY;COUNT=3',
  ]);
  expect(shown(text).map(([local]) => local)).toEqual([
    '2026-03-29T01:00',
    '2026-03-29T03:00',
    '2026-03-29T04:00',
  ]);
});

test('two times of a day that the gap brings together are one', () => {
  const text = calendarText([
    'DTSTART;TZID=Europe/Amsterdam:20260329T010000',
    'RRULE:FREQ=DAILY;BYHOUR=2,3;UNTIL=20260329',
  ]);
  expect(shown(text).map(([local]) => local)).toEqual(['2026-03-29T01:00', '2026-03-29T03:00']);
});

test('an end makes the night of the change as long as the others, a length in days does not', () => {
  const night = (end: string) =>
    takesPlace(
      calendarText([
        'DTSTART;TZID=Europe/Amsterdam:20260327T220000',
        end,
        'RRULE:FREQ=DAILY;COUNT=3',
      ]),
    );
  expect(night('DTEND;TZID=Europe/Amsterdam:20260328T060000').map(({ end }) => end)).toEqual([
    '2026-03-28T06:00:00',
    '2026-03-29T07:00:00',
    '2026-03-30T06:00:00',
  ]);
  expect(night('DURATION:P1D').map(({ end }) => end)).toEqual([
    '2026-03-28T22:00:00',
    '2026-03-29T22:00:00',
    '2026-03-30T22:00:00',
  ]);
});

test('a whole day and a floating time are placed by whoever asks', () => {
  const day = calendarText(['DTSTART;VALUE=DATE:20260329']);
  const time = calendarText(['DTSTART:20260329T140000', 'DURATION:PT1H']);
  const at = (text: string, zone: string) =>
    takesPlace(text, between('2026-03-01', '2026-05-01'), zone).map(
      ({ start, startAt, endAt, zone: named }) => [
        start,
        new Date(startAt).toISOString(),
        (endAt - startAt) / 3_600_000,
        named,
      ],
    );
  expect(at(day, 'Europe/Amsterdam')).toEqual([
    ['2026-03-29', '2026-03-28T23:00:00.000Z', 23, 'Europe/Amsterdam'],
  ]);
  expect(at(day, 'Pacific/Chatham')).toEqual([
    ['2026-03-29', '2026-03-28T10:15:00.000Z', 24, 'Pacific/Chatham'],
  ]);
  expect(at(time, 'Asia/Kathmandu')).toEqual([
    ['2026-03-29T14:00:00', '2026-03-29T08:15:00.000Z', 1, 'Asia/Kathmandu'],
  ]);
});

test('a day that lasts twenty-five hours is there in its last one', () => {
  const text = calendarText([
    'DTSTART;TZID=Europe/Amsterdam:20261023T120000',
    'DURATION:P1D',
    'RRULE:FREQ=DAILY;COUNT=2',
  ]);
  // From Saturday noon to Sunday noon; asked of the half hour before that.
  const window = { from: Date.parse('2026-10-25T10:30Z'), until: Date.parse('2026-10-25T11:00Z') };
  expect(takesPlace(text, window)).toMatchObject([
    { start: '2026-10-24T12:00:00', end: '2026-10-25T12:00:00' },
  ]);
});
