import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../ical/content-lines.ts';
import { linesText } from '../ical/fold.ts';
import { timeText, wallOfText } from '../ical/wall-text.ts';
import { clockOf } from './clock.ts';
import { clockOfRules } from './vtimezone.ts';
import { vtimezoneLines } from './write-vtimezone.ts';

const ZONES = [
  ...['Europe/Amsterdam', 'America/New_York', 'America/St_Johns', 'Pacific/Chatham'],
  ...['Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Africa/Casablanca'],
  ...['Europe/Moscow', 'Asia/Tehran', 'Pacific/Apia', 'Europe/Istanbul', 'Asia/Jerusalem'],
];

function clockOfText(lines: readonly string[]) {
  const [block] = blocksOf(linesText(lines));
  const clock = block === undefined ? null : clockOfRules(block);
  if (clock === null) throw new Error('no clock');
  return clock;
}

/** What a clock shows at an instant, and at what instant it shows a time. */
function showing(lines: readonly string[], instant: string): string {
  return timeText(clockOfText(lines).wallOf(Date.parse(instant)));
}

function at(lines: readonly string[], local: string): string {
  const wall = wallOfText(local)?.wall ?? Number.NaN;
  return new Date(clockOfText(lines).instantOf(wall)).toISOString();
}

describe('a written zone', () => {
  test('Amsterdam: summer from the last Sunday of March, winter from that of October, for ever', () => {
    const lines = vtimezoneLines('Europe/Amsterdam');
    expect(lines.filter((line) => line.startsWith('RRULE'))).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    ]);
    expect(showing(lines, '2099-07-01T10:00:00Z')).toBe('2099-07-01T12:00:00');
  });

  test('Kathmandu: one offset', () => {
    expect(vtimezoneLines('Asia/Kathmandu')).toEqual([
      ...['BEGIN:VTIMEZONE', 'TZID:Asia/Kathmandu', 'BEGIN:STANDARD', 'DTSTART:20000101T000000'],
      ...['TZOFFSETFROM:+0545', 'TZOFFSETTO:+0545', 'END:STANDARD', 'END:VTIMEZONE'],
    ]);
  });

  test('under another name', () => {
    expect(vtimezoneLines('Europe/Paris', 'Romance Standard Time')[1]).toBe(
      'TZID:Romance Standard Time',
    );
  });

  test('read back, it shows at every moment what the zone shows', () => {
    const clocks = new Map(ZONES.map((zone) => [zone, clockOfText(vtimezoneLines(zone))]));
    const minutes = integer({
      min: Date.UTC(2000, 0, 1) / 60_000,
      max: Date.UTC(2050, 0, 1) / 60_000,
    });
    assert(
      property(constantFrom(...ZONES), minutes, (zone, minute) => {
        const instant = minute * 60_000;
        expect(clocks.get(zone)?.wallOf(instant)).toBe(clockOf(zone).wallOf(instant));
        expect(clocks.get(zone)?.instantOf(instant)).toBe(clockOf(zone).instantOf(instant));
      }),
      { numRuns: 2000 },
    );
  });
});

test('a clock shows what Temporal shows, and reads what it reads', () => {
  const minutes = integer({
    min: Date.UTC(1900, 0, 1) / 60_000,
    max: Date.UTC(2100, 0, 1) / 60_000,
  });
  assert(
    property(constantFrom(...ZONES), minutes, (zone, minute) => {
      const instant = minute * 60_000;
      const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
      expect(clockOf(zone).wallOf(instant)).toBe(
        Date.parse(`${there.toPlainDateTime().toString({ smallestUnit: 'millisecond' })}Z`),
      );
      const local = Temporal.PlainDateTime.from(timeText(instant));
      expect(clockOf(zone).instantOf(instant)).toBe(local.toZonedDateTime(zone).epochMilliseconds);
    }),
    { numRuns: 1000 },
  );
});

describe('a zone that only the file knows', () => {
  const part = (
    kind: string,
    start: string,
    from: string,
    to: string,
    ...more: readonly string[]
  ) => [
    ...[`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...more],
    `END:${kind}`,
  ];
  const zone = (...parts: readonly (readonly string[])[]) => [
    ...['BEGIN:VTIMEZONE', 'TZID:Eigen', ...parts.flat(), 'END:VTIMEZONE'],
  ];

  test('several observances, one after the other, with an end in UTC', () => {
    const lines = zone(
      part(
        'STANDARD',
        '19670129T020000',
        '-0400',
        '-0500',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z',
      ),
      part(
        'DAYLIGHT',
        '19870405T020000',
        '-0500',
        '-0400',
        'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z',
      ),
      part(
        'DAYLIGHT',
        '20070311T020000',
        '-0500',
        '-0400',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      ),
      part(
        'STANDARD',
        '20071104T020000',
        '-0400',
        '-0500',
        'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      ),
    );
    expect(showing(lines, '2006-03-20T12:00:00Z')).toBe('2006-03-20T07:00:00');
    expect(showing(lines, '2006-10-29T05:59:59Z')).toBe('2006-10-29T01:59:59');
    expect(showing(lines, '2006-10-29T06:00:00Z')).toBe('2006-10-29T01:00:00');
    expect(showing(lines, '2007-03-20T12:00:00Z')).toBe('2007-03-20T08:00:00');
    expect(showing(lines, '2030-11-03T06:00:00Z')).toBe('2030-11-03T01:00:00');
  });

  test('days one by one (RDATE), and a rule that is not yearly', () => {
    const lines = zone(
      part('STANDARD', '20260101T000000', '+0100', '+0100'),
      part(
        'DAYLIGHT',
        '20260301T020000',
        '+0100',
        '+0200',
        'RDATE:20260501T020000',
        'RDATE:20260701T020000',
      ),
      part(
        'STANDARD',
        '20260401T030000',
        '+0200',
        '+0100',
        'RRULE:FREQ=MONTHLY;INTERVAL=2;COUNT=3',
      ),
    );
    expect(
      ['03', '04', '05', '06', '07', '08'].map((month) => at(lines, `2026-${month}-15T12:00:00`)),
    ).toEqual([
      '2026-03-15T10:00:00.000Z',
      '2026-04-15T11:00:00.000Z',
      '2026-05-15T10:00:00.000Z',
      '2026-06-15T11:00:00.000Z',
      '2026-07-15T10:00:00.000Z',
      '2026-08-15T11:00:00.000Z',
    ]);
  });

  test('its missing hour is read with the offset before, its double one is the first', () => {
    const lines = zone(
      part('DAYLIGHT', '20260329T020000', '+0100', '+0200'),
      part('STANDARD', '20261025T030000', '+0200', '+0100'),
    );
    expect(at(lines, '2026-03-29T02:30:00')).toBe('2026-03-29T01:30:00.000Z');
    expect(at(lines, '2026-10-25T02:30:00')).toBe('2026-10-25T00:30:00.000Z');
    // Before its first change the offset that it came from held.
    expect(at(lines, '2026-01-01T12:00:00')).toBe('2026-01-01T11:00:00.000Z');
  });

  test('a rule that would never end costs nothing', () => {
    const lines = zone(
      part('STANDARD', '00010101T000000', '+0000', '+0100', 'RRULE:FREQ=SECONDLY'),
    );
    expect(showing(lines, '2026-01-01T12:00:00Z')).toBe('2026-01-01T13:00:00');
  });

  test('one that says nothing is no clock', () => {
    const [block] = blocksOf(
      linesText(zone(['BEGIN:STANDARD', 'TZOFFSETTO:0100', 'END:STANDARD'])),
    );
    expect(block === undefined ? undefined : clockOfRules(block)).toBeNull();
  });
});
