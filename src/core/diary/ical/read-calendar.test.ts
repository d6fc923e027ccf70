import { array, assert, constantFrom, property, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '../recurrence/occurrences.ts';
import { calendarTextOf } from './decode.ts';
import { readCalendar } from './read-calendar.ts';

const WINDOW = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2028, 0, 1) };

function calendar(...lines: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kantoor//NL',
    ...lines,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function event(...lines: readonly string[]): readonly string[] {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
}

const ONE = event('UID:1', 'DTSTART:20261112T140000Z', 'SUMMARY:Overleg');
const TWO = event('UID:2', 'DTSTART;VALUE=DATE:20261113', 'SUMMARY:Vrije dag');

test('a calendar: its name, its zone, its objects with their instances', () => {
  const file = readCalendar(
    calendar(
      ...['X-WR-CALNAME:Agenda van Anna', 'X-WR-TIMEZONE:Europe/Amsterdam', 'METHOD:PUBLISH'],
      ...event('UID:1', 'RECURRENCE-ID:20261119T140000Z', 'DTSTART:20261120T140000Z'),
      ...[...TWO, ...event('UID:1', 'DTSTART:20261112T140000Z', 'RRULE:FREQ=WEEKLY')],
    ),
  );
  expect(file).toMatchObject({
    name: 'Agenda van Anna',
    zone: 'Europe/Amsterdam',
    method: 'PUBLISH',
    dropped: [],
    objects: [
      {
        uid: '1',
        main: { rule: 'FREQ=WEEKLY' },
        overrides: [{ start: { instant: '2026-11-20T14:00:00Z' } }],
      },
      { uid: '2', main: { start: { local: '2026-11-13' } }, overrides: [] },
    ],
  });
});

describe('whatever way it is broken, the rest is read', () => {
  const whole = readCalendar(calendar(...ONE, ...TWO)).objects.map(({ uid }) => uid);

  test.each([
    ['a mark of byte order', `\ufeff${calendar(...ONE, ...TWO)}`],
    ['line feeds alone', calendar(...ONE, ...TWO).replaceAll('\r\n', '\n')],
    ['carriage returns alone', calendar(...ONE, ...TWO).replaceAll('\r\n', '\r')],
    ['no end', calendar(...ONE, ...TWO).replace('END:VEVENT\r\nEND:VCALENDAR\r\n', '')],
    ['two calendars in one file', calendar(...ONE) + calendar(...TWO)],
    ['words before and behind', `Bijlage:\r\n\r\n${calendar(...ONE, ...TWO)}\r\nGroet`],
  ])('%s', (_how, text) => {
    expect(readCalendar(text).objects.map(({ uid }) => uid)).toEqual(whole);
  });

  test('a line that nobody can read is left out, of the text too, and said', () => {
    const { objects, dropped } = readCalendar(
      calendar(
        ...event(
          'UID:1',
          'DTSTART:20261112T140000Z',
          'SUMMARY;X="open:Overleg',
          'LOCATION:Kantoor',
        ),
      ),
    );
    expect(objects).toMatchObject([{ main: { summary: null, location: 'Kantoor' } }]);
    expect(objects[0]?.text).not.toContain('open');
    expect(dropped).toEqual([
      { what: 'VEVENT 1', why: 'line cannot be read: SUMMARY;X="open:Overleg' },
    ]);
  });

  test('lines that were broken without the white space of folding are folded', () => {
    const { objects } = readCalendar(
      calendar(
        ...event(
          'UID:1',
          'DTSTART:20261112T140000Z',
          'DESCRIPTION:Eerste regel',
          'die niemand vouwde',
        ),
      ),
    );
    expect(objects[0]?.main?.description).toBe('Eerste regeldie niemand vouwde');
    expect(objects[0]?.text).toContain('DESCRIPTION:Eerste regeldie niemand vouwde\r\n');
  });

  test('letters of an older alphabet', () => {
    const bytes = Buffer.from(calendar(...event('UID:1', 'SUMMARY:Café')), 'latin1');
    expect(readCalendar(calendarTextOf(bytes)).objects[0]?.main?.summary).toBe('Café');
  });

  test('no calendar at all', () => {
    expect(readCalendar('Beste Anna,').dropped).toEqual([
      { what: 'file', why: 'no calendar in it' },
    ]);
  });

  test('an event without a start, and one that stands there twice', () => {
    const later = event('UID:1', 'SEQUENCE:2', 'DTSTART:20261112T150000Z');
    const { objects, dropped } = readCalendar(
      calendar(...later, ...ONE, ...event('UID:3', 'SUMMARY:Ooit')),
    );
    expect(objects.map(({ main }) => main?.start?.instant ?? null)).toEqual([
      '2026-11-12T15:00:00Z',
      null,
    ]);
    expect(dropped.map(({ why }) => why)).toEqual(['there twice: the later one holds', 'no start']);
  });
});

test('an event without a UID is known by what it says, whenever it is fetched and wherever it stands', () => {
  const lines = ['DTSTART:20261112T140000Z', 'SUMMARY:Overleg'];
  const read = (...more: readonly string[]) => readCalendar(calendar(...event(...lines, ...more)));
  const [object] = read('DTSTAMP:20260101T000000Z').objects;
  expect(object?.uid).toMatch(/^no-uid-[0-9a-f]{32}$/);
  expect(object?.text).toContain(`UID:${object?.uid ?? ''}\r\n`);
  expect(read('DTSTAMP:20260202T000000Z').objects[0]?.uid).toBe(object?.uid);
  expect(read('LOCATION:Kantoor').objects[0]?.uid).not.toBe(object?.uid);
  expect(read().dropped).toEqual([
    { what: 'VEVENT', why: `no UID: known by its content as ${object?.uid ?? ''}` },
  ]);
});

test('what is not understood is kept to the byte in the object, with the zones it names', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Eigen',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const strange = event(
    ...[
      'UID:1',
      'DTSTART;TZID=Eigen;X-P=1:20261112T140000',
      'X-IETS;A="b;c":w\\,\r\n aarde',
      'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
    ],
    ...[
      'BEGIN:VALARM',
      'TRIGGER:-PT5M',
      'X-EIGEN:1',
      'END:VALARM',
      'BEGIN:X-BLOK',
      'X-A:b',
      'END:X-BLOK',
    ],
  );
  const { objects } = readCalendar(calendar(...zone, ...strange, ...TWO));
  expect(objects[0]?.text).toBe(calendar(...zone, ...strange));
  expect(objects[1]?.text).toBe(calendar(...TWO));
});

test('a zone that is named without its rules gets them', () => {
  const { objects } = readCalendar(
    calendar(...event('UID:1', 'DTSTART;TZID=Romance Standard Time:20261112T140000')),
  );
  expect(objects[0]?.main?.start).toEqual({
    local: '2026-11-12T14:00:00',
    zone: 'Europe/Paris',
    instant: '2026-11-12T13:00:00Z',
  });
  expect(objects[0]?.text).toContain('TZID:Romance Standard Time\r\n');
});

test('of the places that one name of Windows stands for the one of the country', () => {
  const text = calendar(...event('UID:1', 'DTSTART;TZID=W. Europe Standard Time:20261112T140000'));
  expect(readCalendar(text, { territory: 'NL' }).objects[0]?.main?.start?.zone).toBe(
    'Europe/Amsterdam',
  );
  expect(readCalendar(text).objects[0]?.main?.start?.zone).toBe('Europe/Berlin');
});

test('nobody knows the zone: it is said, and the time is that of whoever asks', () => {
  const { objects, dropped } = readCalendar(
    calendar(...event('UID:1', 'DTSTART;TZID=Nergensland:20261112T140000')),
  );
  expect(dropped).toEqual([{ what: 'VEVENT 1', why: 'zone unknown: Nergensland' }]);
  const [object] = objects;
  const [found] =
    object === undefined ? [] : occurrencesOf(object, WINDOW, 'Asia/Kathmandu').occurrences;
  expect(found).toMatchObject({ start: '2026-11-12T14:00:00', zone: 'Asia/Kathmandu' });
});

test('a feed of more than a calendar can be is read so far, and that is said', () => {
  const filler = `DESCRIPTION:${'x'.repeat(9000)}`;
  const many = Array.from({ length: 3600 }, (_, at) =>
    event(`UID:${at}`, 'DTSTART:20261112T140000Z', filler),
  ).flat();
  const { objects, dropped } = readCalendar(calendar(...many));
  expect(objects.length).toBeGreaterThan(3400);
  expect(objects.length).toBeLessThan(3600);
  expect(dropped.map(({ why }) => why)).toContain(
    'over 32000000 characters: the rest was left out',
  );
});

test('whatever stands in it, nothing is thrown, and what comes out can be read again', () => {
  const pieces = constantFrom(
    ...[
      'BEGIN:VEVENT\r\n',
      'END:VEVENT\r\n',
      'BEGIN:VTIMEZONE\r\n',
      'DTSTART;TZID=Europe/Amsterdam:',
      'UID:1\r\n',
      'DURATION:P',
    ],
    ...[
      'RDATE:',
      'EXDATE:',
      'RECURRENCE-ID:',
      'RRULE:FREQ=',
      'DAILY',
      ';COUNT=',
      ';BYDAY=',
      ';',
      ':',
      'VERSION:1.0\r\n',
      '=',
    ],
    ...[
      '/',
      'PT99999999999H',
      '99999999T999999',
      '20261203',
      'T140000',
      'Z',
      '\r\n',
      '\r\n ',
      '"',
      ',',
      '\ud800',
      '\u0000',
      '-1',
    ],
  );
  assert(
    property(array(pieces, { maxLength: 40 }), string(), (some, noise) => {
      const { objects } = readCalendar(`BEGIN:VCALENDAR\r\n${some.join('')}\r\n${noise}`);
      for (const object of objects) {
        expect(
          occurrencesOf(object, WINDOW, 'Pacific/Chatham').occurrences.length,
        ).toBeLessThanOrEqual(20_000);
        expect(readCalendar(object.text).objects).toHaveLength(1);
      }
    }),
    { numRuns: 300 },
  );
  assert(
    property(uint8Array(), (bytes) => {
      expect(calendarTextOf(bytes)).toBeTypeOf('string');
    }),
  );
});
