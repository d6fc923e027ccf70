import { expect, test } from 'vitest';
import { readCalendar } from '../ical/read-calendar.ts';
import { busyOfCalendar, ownerOf } from './busy-of-calendar.ts';

const OVER = {
  from: Date.parse('2026-11-01T00:00:00Z'),
  until: Date.parse('2026-12-01T00:00:00Z'),
};
const ZONE = 'Europe/Amsterdam';

/** A calendar with these components; each begins at ten and lasts an hour where it says nothing. */
function calendar(...components: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//EN',
    ...components,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function event(uid: string, ...lines: readonly string[]): string {
  const time = [`DTSTART;TZID=${ZONE}:20261103T100000`, `DTEND;TZID=${ZONE}:20261103T110000`];
  const given = lines.some((line) => line.startsWith('DTSTART')) ? [] : time;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261101T000000Z',
    ...given,
    ...lines,
    'END:VEVENT',
  ].join('\r\n');
}

/** What takes time, as `kind by from/until`. */
function busy(text: string, owner: string | null = 'els@smit.example'): readonly string[] {
  const { spans } = busyOfCalendar(readCalendar(text), { over: OVER, zone: ZONE, owner });
  const utc = (at: number): string => new Date(at).toISOString().slice(5, 16);
  return spans.map(
    ({ kind, by, from, until }) => `${kind} ${by ?? '-'} ${utc(from)}/${utc(until)}`,
  );
}

const els = (answer: string): string => `ATTENDEE;PARTSTAT=${answer}:mailto:Els@smit.example`;

test.each<[string, readonly string[], readonly string[]]>([
  ['an event', [event('a')], ['busy a 11-03T09:00/11-03T10:00']],
  ['a transparent one takes no time', [event('a', 'TRANSP:TRANSPARENT')], []],
  ['nor a cancelled one', [event('a', 'STATUS:CANCELLED')], []],
  ['nor one she declined', [event('a', els('DECLINED'))], []],
  [
    'one that somebody else declined does',
    [event('a', 'ATTENDEE;PARTSTAT=DECLINED:mailto:bart@berg.example', els('ACCEPTED'))],
    ['busy a 11-03T09:00/11-03T10:00'],
  ],
  ['she is not sure', [event('a', els('TENTATIVE'))], ['tentative a 11-03T09:00/11-03T10:00']],
  [
    'a whole day is busy, in her own zone',
    [event('a', 'DTSTART;VALUE=DATE:20261103')],
    ['busy a 11-02T23:00/11-03T23:00'],
  ],
  [
    'a birthday in a feed is not',
    [event('a', 'DTSTART;VALUE=DATE:20261103', 'TRANSP:TRANSPARENT')],
    [],
  ],
  [
    'one instance of a series declined, the others not',
    [
      event(
        'a',
        `DTSTART;TZID=${ZONE}:20261103T100000`,
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        els('ACCEPTED'),
      ),
      event(
        'a',
        `RECURRENCE-ID;TZID=${ZONE}:20261110T100000`,
        `DTSTART;TZID=${ZONE}:20261110T100000`,
        'DURATION:PT1H',
        els('DECLINED'),
      ),
    ],
    ['busy a 11-03T09:00/11-03T10:00', 'busy a 11-17T09:00/11-17T10:00'],
  ],
])('%s', (_what, components, expected) => {
  expect(busy(calendar(...components))).toEqual(expected);
});

test('free-busy: its types, and nothing known outside what it tells', () => {
  const text = calendar(
    'BEGIN:VFREEBUSY',
    'DTSTART:20261102T000000Z',
    'DTEND:20261109T000000Z',
    'FREEBUSY:20261103T090000Z/20261103T100000Z',
    'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20261104T090000Z/PT1H',
    'FREEBUSY;FBTYPE=FREE:20261105T090000Z/PT1H',
    'FREEBUSY;FBTYPE=X-UNHEARD-OF:20261106T090000Z/PT1H',
    'END:VFREEBUSY',
  );
  expect(busy(text)).toEqual([
    'busy - 11-03T09:00/11-03T10:00',
    'tentative - 11-04T09:00/11-04T10:00',
    'busy - 11-06T09:00/11-06T10:00',
  ]);
  const { known } = busyOfCalendar(readCalendar(text), { over: OVER, zone: ZONE, owner: null });
  expect([known.from, known.until].map((at) => new Date(at).toISOString())).toEqual([
    '2026-11-02T00:00:00.000Z',
    '2026-11-09T00:00:00.000Z',
  ]);
});

test('the owner is who takes part in every meeting, when there are enough of them to tell', () => {
  const meeting = (uid: string, other: string): string =>
    event(uid, els('ACCEPTED'), `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${other}@berg.example`);
  const owner = (...events: readonly string[]): string | null =>
    ownerOf(readCalendar(calendar(...events)).objects);
  expect(owner(meeting('a', 'bart'), meeting('b', 'carla'), meeting('c', 'dirk'))).toBe(
    'els@smit.example',
  );
  expect(owner(meeting('a', 'bart'), meeting('b', 'bart'), meeting('c', 'bart'))).toBeNull();
  expect(owner(meeting('a', 'bart'))).toBeNull();
});
