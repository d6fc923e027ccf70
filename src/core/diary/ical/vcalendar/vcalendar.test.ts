import { describe, expect, test } from 'vitest';
import { only, takesPlace } from '../../recurrence/series.fixture.ts';
import { readCalendar } from '../read-calendar.ts';
import { modernRule } from './rule.ts';

function old(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:1.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: readonly string[]): readonly string[] {
  return ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
}

/** The examples of the specification of vCalendar 1.0, and what they say in iCalendar. */
test.each([
  ['D1 #10', 'FREQ=DAILY;INTERVAL=1;COUNT=10'],
  ['D2 19970201T000000Z', 'FREQ=DAILY;INTERVAL=2;UNTIL=19970201T000000Z'],
  ['W1 #4', 'FREQ=WEEKLY;INTERVAL=1;COUNT=4'],
  ['W2 TU TH #5', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=5'],
  ['W1 MO #0', 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO'],
  ['MP1 1+ FR #12', 'FREQ=MONTHLY;INTERVAL=1;BYDAY=1FR;COUNT=12'],
  ['MP2 1+ 1- SU #12', 'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SU,-1SU;COUNT=12'],
  ['MP6 1+ MO 2+ WE #5', 'FREQ=MONTHLY;INTERVAL=6;BYDAY=1MO,2WE;COUNT=5'],
  ['MD1 7 #12', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=7;COUNT=12'],
  ['MD1 2- #5', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-2;COUNT=5'],
  ['MD1 1 LD', 'FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=1,-1;COUNT=2'],
  ['YM1 6 7 #10', 'FREQ=YEARLY;INTERVAL=1;BYMONTH=6,7;COUNT=10'],
  ['YD3 1 100 200 #10', 'FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200;COUNT=10'],
  // Rules within rules, and times of the day: not understood, so not guessed.
  ['M5 W1 TH', null],
  ['W1 TU 1200 TH 1130 #10', null],
  ['iedere week', null],
])('the rule %s', (rule, expected) => {
  expect(modernRule(rule)).toBe(expected);
});

test('words in quoted-printable, over several lines, in their own alphabet', () => {
  const text = old(
    ...event(
      'DTSTART:20261112T140000Z',
      'SUMMARY;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Caf=E9, =',
      'tweede =3D laatste; deel',
      'DESCRIPTION;QUOTED-PRINTABLE:Regel =C3=A9=C3=A9n=0D=0Aregel twee',
    ),
  );
  expect(only(text).main).toMatchObject({
    summary: 'Café, tweede = laatste; deel',
    description: 'Regel één\nregel twee',
  });
});

test('local times are on the clock that the calendar names, in summer and in winter', () => {
  const text = old(
    ...['TZ:+01', 'DAYLIGHT:TRUE;+02;20260329T020000;20261025T030000;CET;CEST'],
    ...event('DTSTART:20260701T100000', 'DTEND:20260701T113000', 'RRULE:MP1 1+ WE #6'),
  );
  const found = takesPlace(text);
  expect(found.map(({ start }) => start.slice(0, 16))).toEqual([
    ...['2026-07-01T10:00', '2026-08-05T10:00', '2026-09-02T10:00'],
    ...['2026-10-07T10:00', '2026-11-04T10:00', '2026-12-02T10:00'],
  ]);
  expect(found.map(({ startAt }) => new Date(startAt).getUTCHours())).toEqual([8, 8, 8, 8, 9, 9]);
});

test('dates with semicolons between them, an alarm, people', () => {
  const text = old(
    ...event(
      ...['DTSTART:20261102T090000Z', 'RRULE:D1 #4', 'EXDATE:20261103T090000Z;20261104T090000Z'],
      ...['DALARM:20261102T084500Z;PT5M;2;Zo, begint het', 'TRANSP:1', 'STATUS:CONFIRMED'],
      ...['ATTENDEE;ROLE=OWNER:Anna de Vries <anna@devries.example>'],
      ...['ATTENDEE;STATUS=NEEDS ACTION;RSVP=YES:els@smit.example'],
    ),
  );
  const object = only(text);
  expect(takesPlace(text).map(({ start }) => start.slice(8, 10))).toEqual(['02', '05']);
  expect(object.main).toMatchObject({
    transparent: true,
    status: 'CONFIRMED',
    organizer: { address: 'anna@devries.example', name: 'Anna de Vries' },
    attendees: [{ address: 'els@smit.example', answer: 'NEEDS-ACTION', answerAsked: true }],
  });
  expect(object.text).toContain('TRIGGER;VALUE=DATE-TIME:20261102T084500Z\r\n');
});

describe('what is not understood', () => {
  test('a rule: the first is known, the others are not', () => {
    const { objects, dropped } = readCalendar(
      old(...event('DTSTART:20261102T090000Z', 'RRULE:M5 W1 TH')),
    );
    expect(dropped).toEqual([{ what: 'VEVENT', why: 'rule not understood: M5 W1 TH' }]);
    expect(objects).toHaveLength(1);
  });

  test('a program that an alarm would start is left out', () => {
    const { objects, dropped } = readCalendar(
      old(...event('DTSTART:20261102T090000Z', 'PALARM:20261102T084500Z;;;file:///bin/iets')),
    );
    expect(objects[0]?.text).not.toContain('file:');
    expect(dropped[0]?.why).toBe('left out, as iCalendar has no such thing: PALARM');
  });
});
