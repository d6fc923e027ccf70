import { assert, constantFrom, array, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarComponent } from '../../../../core/records/calendar-component.ts';
import { factsOf } from '../../../../core/records/fact.ts';
import { readFile } from '../../../index.ts';

function read(lines: readonly string[], ending = '\r\n') {
  return readFile(new TextEncoder().encode(lines.join(ending)), { name: 'overleg.ics' });
}

function entries(lines: readonly string[], ending?: string): readonly CalendarComponent[] {
  return factsOf(read(lines, ending).facts, 'calendar').map(({ value }) => value);
}

function event(...lines: readonly string[]): readonly string[] {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
}

function one(...lines: readonly string[]): CalendarComponent {
  const [found, ...more] = entries(event(...lines));
  if (found === undefined || more.length > 0) throw new Error('not one entry');
  return found;
}

const METHODS = [
  'PUBLISH',
  'REQUEST',
  'REPLY',
  'ADD',
  'CANCEL',
  'REFRESH',
  'COUNTER',
  'DECLINECOUNTER',
];

test.each(METHODS)('an entry under %s', (method) => {
  const lines = [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:1',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  expect(entries(lines)).toMatchObject([{ method, component: 'VEVENT', uid: '1' }]);
});

test('whole days, floating times and lengths', () => {
  expect(one('DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227')).toMatchObject({
    start: { local: '2026-12-24', zone: null, instant: null },
    end: { local: '2026-12-27', zone: null, instant: null },
  });
  expect(one('DTSTART:20261224').start?.local).toBe('2026-12-24');
  expect(one('DTSTART:20261224T090000', 'DURATION:PT90M')).toMatchObject({
    start: { local: '2026-12-24T09:00:00', zone: null, instant: null },
    end: { local: '2026-12-24T10:30:00', zone: null, instant: null },
  });
  expect(one('DTSTART;VALUE=DATE:20261224', 'DURATION:P1W').end?.local).toBe('2026-12-31');
});

test('a day added over the night that summer begins ends on the same hour', () => {
  const { end } = one('DTSTART;TZID=Europe/Amsterdam:20270327T120000', 'DURATION:P1D');
  expect(end).toEqual({
    local: '2027-03-28T12:00:00',
    zone: 'Europe/Amsterdam',
    instant: '2027-03-28T10:00:00Z',
  });
});

test('a series: rule as it stands, days more and days less, one instance and all behind it', () => {
  const read = one(
    ...['DTSTART:20261203T130000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20270101T000000Z'],
    ...['EXDATE:20261210T130000Z,20261217T130000Z', 'RDATE;VALUE=PERIOD:20261211T130000Z/PT1H'],
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20261224T130000Z',
  );
  expect(read).toMatchObject({
    rule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20270101T000000Z',
    exceptedDates: [{ instant: '2026-12-10T13:00:00Z' }, { instant: '2026-12-17T13:00:00Z' }],
    extraDates: [{ instant: '2026-12-11T13:00:00Z' }],
    recurrenceId: { instant: '2026-12-24T13:00:00Z' },
    thisAndFuture: true,
  });
});

test('people: names in quotes, sent on behalf of, delegated, rooms', () => {
  const read = one(
    'ORGANIZER;CN="De Vries, Anna";SENT-BY="mailto:Secretariaat@DEVRIES.example":MAILTO:anna@devries.EXAMPLE',
    'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:jan@bakker.example":mailto:piet@bakker.example',
    'ATTENDEE;CUTYPE=ROOM;ROLE=NON-PARTICIPANT;CN=Zaal 2:mailto:zaal2@kantoor.example',
    'ATTENDEE;RSVP=TRUE;EMAIL=els@smit.example:invalid:nomail',
  );
  expect(read.organizer).toEqual({
    address: 'anna@devries.example',
    name: 'De Vries, Anna',
    sentBy: 'Secretariaat@devries.example',
  });
  expect(read.attendees).toMatchObject([
    { address: 'piet@bakker.example', answer: 'DELEGATED', delegatedTo: ['jan@bakker.example'] },
    { address: 'zaal2@kantoor.example', type: 'ROOM', role: 'NON-PARTICIPANT', name: 'Zaal 2' },
    { address: 'els@smit.example', answer: 'NEEDS-ACTION', answerAsked: true },
  ]);
});

test('free and busy time', () => {
  const lines = [
    ...['BEGIN:VCALENDAR', 'METHOD:REPLY', 'BEGIN:VFREEBUSY'],
    ...[
      'FREEBUSY:20261203T130000Z/PT1H,20261203T150000Z/20261203T160000Z',
      'FREEBUSY;FBTYPE=FREE:20261204T080000Z/PT8H',
    ],
    ...['END:VFREEBUSY', 'END:VCALENDAR'],
  ];
  expect(entries(lines)[0]?.busy).toEqual([
    { from: '2026-12-03T13:00:00Z', until: '2026-12-03T14:00:00Z', type: 'BUSY' },
    { from: '2026-12-03T15:00:00Z', until: '2026-12-03T16:00:00Z', type: 'BUSY' },
    { from: '2026-12-04T08:00:00Z', until: '2026-12-04T16:00:00Z', type: 'FREE' },
  ]);
});

test('an alarm inside an event says nothing of the event', () => {
  const read = one(
    'SUMMARY:Passeren akte',
    'BEGIN:VALARM',
    'SUMMARY:Wek mij',
    'DURATION:PT5M',
    'END:VALARM',
    'LOCATION:Kantoor',
  );
  expect(read).toMatchObject({ summary: 'Passeren akte', location: 'Kantoor', end: null });
});

test('lines that were folded in the middle of a letter, or without the white space of folding', () => {
  const lines = event(
    'SUMMARY:Bespreking van de jaar',
    ' rekening\\, deel 2',
    'DESCRIPTION:Eerste regel',
    'die niemand vouwde',
  );
  expect(entries(lines)).toMatchObject([
    {
      summary: 'Bespreking van de jaarrekening, deel 2',
      description: 'Eerste regeldie niemand vouwde',
    },
  ]);
  expect(entries(lines, '\n')).toEqual(entries(lines));
});

test('a line that cannot be read costs itself alone, and is said', () => {
  const lines = event('SUMMARY;X="open:Overleg', 'LOCATION:Kantoor', 'DTSTART:gisteren');
  const reading = read(lines);
  expect(factsOf(reading.facts, 'calendar')).toMatchObject([
    { value: { summary: null, location: 'Kantoor', start: null } },
  ]);
  expect(reading.dropped.map(({ why }) => why)).toEqual([
    'line cannot be read: SUMMARY;X="open:Overleg',
    'no time: dtstart',
  ]);
});

test('a calendar that was cut off is read so far', () => {
  const lines = event('UID:1', 'SUMMARY:Overleg').slice(0, -2);
  expect(entries(lines)).toMatchObject([{ uid: '1', summary: 'Overleg' }]);
});

test('a feed of more entries than are kept says so', () => {
  const many = Array.from({ length: 500 }, (_, index) => [
    'BEGIN:VEVENT',
    `UID:${index}`,
    'END:VEVENT',
  ]).flat();
  const reading = read(['BEGIN:VCALENDAR', ...many, 'END:VCALENDAR']);
  expect(reading.facts).toHaveLength(400);
  expect(reading.dropped).toEqual([{ what: 'file', why: 'entries over 400' }]);
});

test('rules that would never end cost nothing', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Z',
    'BEGIN:STANDARD',
    'DTSTART:00010101T000000',
    'RRULE:FREQ=SECONDLY',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const lines = [
    'BEGIN:VCALENDAR',
    ...zone,
    'BEGIN:VEVENT',
    'DTSTART;TZID=Z:99991231T235959',
    'RRULE:FREQ=SECONDLY',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  expect(entries(lines)).toMatchObject([
    { rule: 'FREQ=SECONDLY', start: { instant: '9999-12-31T22:59:59Z' } },
  ]);
});

test('whatever stands in it, nothing is thrown', () => {
  const pieces = constantFrom(
    ...[
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'DTSTART;TZID=Europe/Amsterdam:',
      'DURATION:P',
      'RDATE:',
      ';',
      ':',
    ],
    ...[
      'FREEBUSY:',
      '/',
      'PT99999999999H',
      '99999999T999999',
      '20261203',
      'T140000',
      'Z',
      '\n',
      '\n ',
      '"',
      ',',
      '\ud800',
      '=\u0000',
    ],
  );
  const lines = array(pieces, { maxLength: 40 });
  assert(
    property(lines, string(), (some, noise) => {
      const reading = read([
        'BEGIN:VCALENDAR',
        ...event().slice(2, 3),
        some.join(''),
        noise,
        'END:VCALENDAR',
      ]);
      expect(reading.kind).toBe('calendar');
      for (const { source } of reading.facts) expect(source.end).toBeGreaterThan(source.start);
    }),
  );
});
