import { expect, test } from 'vitest';
import type { CalendarComponent } from '../../../../core/records/calendar-component.ts';
import { factsOf } from '../../../../core/records/fact.ts';
import { readFile } from '../../../index.ts';

function read(start: string, zone: readonly string[] = []) {
  const event = ['BEGIN:VEVENT', start, 'END:VEVENT'];
  const lines = ['BEGIN:VCALENDAR', ...zone, ...event, 'END:VCALENDAR'];
  return readFile(new TextEncoder().encode(lines.join('\r\n')), { name: 'overleg.ics' });
}

function startOf(line: string, zone: readonly string[] = []): CalendarComponent['start'] {
  return factsOf(read(line, zone).facts, 'calendar')[0]?.value.start ?? null;
}

test.each([
  // TZID as a calendar writes it, the zone, and 3 December 2026 14:00 there as an instant.
  ['Europe/Amsterdam', 'Europe/Amsterdam', '2026-12-03T13:00:00Z'],
  ['/mozilla.org/20050126_1/Europe/Brussels', 'Europe/Brussels', '2026-12-03T13:00:00Z'],
  ['W. Europe Standard Time', 'Europe/Berlin', '2026-12-03T13:00:00Z'],
  ['GMT Standard Time', 'Europe/London', '2026-12-03T14:00:00Z'],
  [
    '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    'Europe/Amsterdam',
    '2026-12-03T13:00:00Z',
  ],
  ['Nergensland', null, null],
])('the zone %s', (tzid, zone, instant) => {
  expect(startOf(`DTSTART;TZID="${tzid}":20261203T140000`)).toEqual({
    local: '2026-12-03T14:00:00',
    zone,
    instant,
  });
});

/** A zone by a name nobody knows, with the rules of the European Union. */
const OWN_ZONE = [
  ...['BEGIN:VTIMEZONE', 'TZID:Eigen', 'BEGIN:STANDARD', 'DTSTART:16011028T030000'],
  ...[
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
  ],
  ...['BEGIN:DAYLIGHT', 'DTSTART:16010325T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

test.each([
  ['20261203T140000', '2026-12-03T13:00:00Z'],
  ['20260703T140000', '2026-07-03T12:00:00Z'],
  // The last Sunday of March 2027 is the 28th; summer begins at two.
  ['20270328T013000', '2027-03-28T00:30:00Z'],
  ['20270328T033000', '2027-03-28T01:30:00Z'],
  // The first of January still has the rule of the October before.
  ['20270101T000000', '2026-12-31T23:00:00Z'],
])('%s in a zone that only the calendar itself knows', (local, instant) => {
  const line = `DTSTART;TZID=Eigen:${local}`;
  expect(startOf(line, OWN_ZONE)).toMatchObject({ zone: null, instant });
  expect(read(line, OWN_ZONE).facts[0]?.assumptions).toEqual([
    'zone: as the calendar itself says of Eigen',
  ]);
});

test('an hour that does not exist is moved on, one that is there twice is the first', () => {
  const start = (local: string) => startOf(`DTSTART;TZID=Europe/Amsterdam:${local}`)?.instant;
  expect(start('20270328T023000')).toBe('2027-03-28T01:30:00Z');
  expect(start('20261025T023000')).toBe('2026-10-25T00:30:00Z');
});
