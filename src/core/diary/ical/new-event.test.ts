import { array, assert, constantFrom, integer, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { only } from '../recurrence/series.fixture.ts';
import type { NewEvent } from './new-event.ts';
import { newEvent } from './new-event.ts';
import { readCalendar } from './read-calendar.ts';

const STAMP = Date.UTC(2026, 10, 4, 9);
const AMSTERDAM = 'Europe/Amsterdam';

const OVERLEG: NewEvent = {
  uid: 'overleg-1@kantoor.example',
  stamp: STAMP,
  start: { local: '2026-11-12T14:00:00', zone: AMSTERDAM },
  end: { local: '2026-11-12T15:30:00', zone: AMSTERDAM },
  summary: 'Overleg; jaarverslag, deel 2',
  description: 'Stukken volgen.\nTot dan.',
  location: 'Kantoor, tweede verdieping',
  conference: 'https://video.example/overleg',
  status: 'CONFIRMED',
  confidentiality: 'PRIVATE',
  organizer: {
    address: 'anna@devries.example',
    name: 'Vries, Anna de',
    sentBy: 'secretariaat@devries.example',
  },
  attendees: [
    {
      address: 'els@smit.example',
      name: 'Els Smit',
      answer: 'NEEDS-ACTION',
      role: 'REQ-PARTICIPANT',
      answerAsked: true,
    },
    { address: 'zaal2@kantoor.example', type: 'ROOM', answer: 'ACCEPTED' },
  ],
  parent: 'reis-1@kantoor.example',
  alarms: [{ minutesBefore: 15, words: 'Overleg, zo' }],
};

test('an event as it is written', () => {
  const lines = newEvent(OVERLEG).split('\r\n');
  const from = lines.indexOf('BEGIN:VEVENT');
  expect(lines.slice(0, 6)).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Secretaris//Diary//EN', 'CALSCALE:GREGORIAN'],
    ...['BEGIN:VTIMEZONE', 'TZID:Europe/Amsterdam'],
  ]);
  expect(lines.slice(from)).toEqual([
    ...['BEGIN:VEVENT', 'UID:overleg-1@kantoor.example', 'DTSTAMP:20261104T090000Z'],
    'DTSTART;TZID=Europe/Amsterdam:20261112T140000',
    'DTEND;TZID=Europe/Amsterdam:20261112T153000',
    String.raw`SUMMARY:Overleg\; jaarverslag\, deel 2`,
    String.raw`DESCRIPTION:Stukken volgen.\nTot dan.`,
    String.raw`LOCATION:Kantoor\, tweede verdieping`,
    'CONFERENCE;VALUE=URI:https://video.example/overleg',
    ...['STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'CLASS:PRIVATE'],
    'ORGANIZER;CN="Vries, Anna de";SENT-BY="mailto:secretariaat@devries.example"',
    ' :mailto:anna@devries.example',
    'ATTENDEE;CN=Els Smit;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:m',
    ' ailto:els@smit.example',
    'ATTENDEE;CUTYPE=ROOM;PARTSTAT=ACCEPTED:mailto:zaal2@kantoor.example',
    'RELATED-TO;RELTYPE=PARENT:reis-1@kantoor.example',
    ...['CREATED:20261104T090000Z', 'LAST-MODIFIED:20261104T090000Z', 'SEQUENCE:0'],
    ...[
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15M',
      String.raw`DESCRIPTION:Overleg\, zo`,
      'END:VALARM',
    ],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ]);
});

test('and it is read as it was meant', () => {
  expect(only(newEvent({ ...OVERLEG, method: 'REQUEST' })).main).toMatchObject({
    method: 'REQUEST',
    uid: OVERLEG.uid,
    stamp: '2026-11-04T09:00:00Z',
    start: { local: '2026-11-12T14:00:00', zone: AMSTERDAM, instant: '2026-11-12T13:00:00Z' },
    summary: OVERLEG.summary,
    description: OVERLEG.description,
    location: OVERLEG.location,
    conference: OVERLEG.conference,
    confidentiality: 'PRIVATE',
    organizer: {
      address: 'anna@devries.example',
      name: 'Vries, Anna de',
      sentBy: 'secretariaat@devries.example',
    },
    attendees: [
      { address: 'els@smit.example', answer: 'NEEDS-ACTION', answerAsked: true },
      { address: 'zaal2@kantoor.example', type: 'ROOM', answer: 'ACCEPTED' },
    ],
  });
});

test.each([
  ['a whole day', { local: '2026-12-24', zone: null }, 'DTSTART;VALUE=DATE:20261224'],
  ['UTC', { local: '2026-12-24T09:00:00', zone: 'UTC' }, 'DTSTART:20261224T090000Z'],
  ['a floating time', { local: '2026-12-24T09:00', zone: null }, 'DTSTART:20261224T090000'],
  [
    'a zone',
    { local: '2026-12-24T09:00:00', zone: 'Asia/Kathmandu' },
    'DTSTART;TZID=Asia/Kathmandu:20261224T090000',
  ],
])('%s', (_says, start, line) => {
  const text = newEvent({ uid: '1', stamp: STAMP, start });
  expect(text.split('\r\n')).toContain(line);
  expect(text.includes('BEGIN:VTIMEZONE')).toBe(line.includes('TZID'));
});

test('a task is due', () => {
  const due = { local: '2026-12-24T17:00:00', zone: AMSTERDAM };
  const text = newEvent({
    uid: '1',
    stamp: STAMP,
    component: 'VTODO',
    start: null,
    end: due,
    summary: 'Jaarverslag',
  });
  expect(text).toContain('DUE;TZID=Europe/Amsterdam:20261224T170000\r\n');
  expect(text).not.toContain('TRANSP');
  expect(only(text)).toMatchObject({
    component: 'VTODO',
    main: { end: { local: '2026-12-24T17:00:00' } },
  });
});

test('what is no time or no zone is not written', () => {
  const write = (local: string, zone: string | null) => () =>
    newEvent({ uid: '1', stamp: STAMP, start: { local, zone } });
  expect(write('2026-02-30T10:00:00', AMSTERDAM)).toThrow(RangeError);
  expect(write('2026-02-20T10:00:00', 'Mars/Olympus')).toThrow(RangeError);
});

test('whatever words it holds: one event comes back, with those words, in lines of at most 75 octets', () => {
  const words = array(
    constantFrom(
      'a',
      'é',
      '𝄞',
      '日',
      ';',
      ',',
      ':',
      '\\',
      '"',
      '\n',
      '\r\n',
      '^',
      'END:VEVENT',
      ' ',
      '\u0000',
    ),
    { maxLength: 60 },
  ).map((all) => all.join(''));
  const person = record({ name: words, local: constantFrom('els', 'jan.smit') });
  assert(
    property(
      words,
      words,
      person,
      string(),
      integer({ min: 0, max: 999 }),
      (summary, description, { name, local }, uid, minute) => {
        const text = newEvent({
          ...{ uid: `u${uid.replaceAll(/[^\w@.-]/g, '')}`, stamp: STAMP, summary, description },
          start: { local: '2026-11-12T14:00:00', zone: 'Pacific/Chatham' },
          attendees: [{ address: `${local}@smit.example`, name }],
          alarms: [{ minutesBefore: minute, words: description }],
        });
        for (const line of text.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { objects, dropped } = readCalendar(text);
        expect(dropped).toEqual([]);
        const plain = (given: string) =>
          given.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
        expect(objects.map(({ main }) => [main?.summary ?? '', main?.description ?? ''])).toEqual([
          [plain(summary), plain(description)],
        ]);
        expect(objects[0]?.main?.attendees.map(({ address }) => address)).toEqual([
          `${local}@smit.example`,
        ]);
      },
    ),
    { numRuns: 300 },
  );
});
