import { describe, expect, test } from 'vitest';
import { occurrencesOf } from './occurrences.ts';
import { between, calendarText, only, starts, takesPlace } from './series.fixture.ts';

const AT = 'TZID=Europe/Amsterdam:';
const WEEKLY = [
  `DTSTART;${AT}20261105T140000`,
  'DURATION:PT1H',
  'SUMMARY:Overleg',
  'RRULE:FREQ=WEEKLY;COUNT=4',
];

describe('instances that differ', () => {
  const moved = [
    `RECURRENCE-ID;${AT}20261112T140000`,
    `DTSTART;${AT}20261201T090000`,
    'DURATION:PT2H',
    'SUMMARY:Later',
  ];

  test('one that is moved is where it was put, under the name of where it was', () => {
    expect(
      takesPlace(calendarText(WEEKLY, moved)).map(({ recurrenceId, start, end, summary }) => [
        recurrenceId,
        start,
        end,
        summary,
      ]),
    ).toEqual([
      ['2026-11-05T14:00:00', '2026-11-05T14:00:00', '2026-11-05T15:00:00', 'Overleg'],
      ['2026-11-19T14:00:00', '2026-11-19T14:00:00', '2026-11-19T15:00:00', 'Overleg'],
      ['2026-11-26T14:00:00', '2026-11-26T14:00:00', '2026-11-26T15:00:00', 'Overleg'],
      ['2026-11-12T14:00:00', '2026-12-01T09:00:00', '2026-12-01T11:00:00', 'Later'],
    ]);
  });

  test('also when only that lies in the time that is asked for, and not where it went from', () => {
    const text = calendarText(WEEKLY, moved);
    expect(starts(text, between('2026-12-01', '2026-12-02'))).toEqual(['2026-12-01 09:00']);
    expect(starts(text, between('2026-11-12', '2026-11-13'))).toEqual([]);
  });

  test.each([
    ['in UTC', 'RECURRENCE-ID:20261112T130000Z'],
    ['in another zone', 'RECURRENCE-ID;TZID=America/New_York:20261112T080000'],
    ['without a zone', 'RECURRENCE-ID:20261112T140000'],
    ['by its day', 'RECURRENCE-ID;VALUE=DATE:20261112'],
  ])('an instance that is named %s is that one', (_how, id) => {
    const other = [id, `DTSTART;${AT}20261113T100000`, 'DURATION:PT1H'];
    expect(starts(calendarText(WEEKLY, other))).toEqual([
      '2026-11-05 14:00',
      '2026-11-13 10:00',
      '2026-11-19 14:00',
      '2026-11-26 14:00',
    ]);
  });

  test('one that is called off stays to be seen', () => {
    const off = [
      `RECURRENCE-ID;${AT}20261112T140000`,
      `DTSTART;${AT}20261112T140000`,
      'STATUS:CANCELLED',
    ];
    expect(takesPlace(calendarText(WEEKLY, off)).map(({ status }) => status)).toEqual([
      null,
      'CANCELLED',
      null,
      null,
    ]);
  });

  test('this and all behind it: an hour later and half as long, and one of them by itself', () => {
    const onward = [
      `RECURRENCE-ID;RANGE=THISANDFUTURE;${AT}20261112T140000`,
      `DTSTART;${AT}20261112T150000`,
      'DURATION:PT30M',
    ];
    const last = [
      `RECURRENCE-ID;${AT}20261126T140000`,
      `DTSTART;${AT}20261127T090000`,
      'DURATION:PT1H',
    ];
    expect(
      takesPlace(calendarText(WEEKLY, onward, last)).map(({ start, end }) => [start, end]),
    ).toEqual([
      ['2026-11-05T14:00:00', '2026-11-05T15:00:00'],
      ['2026-11-12T15:00:00', '2026-11-12T15:30:00'],
      ['2026-11-19T15:00:00', '2026-11-19T15:30:00'],
      ['2026-11-27T09:00:00', '2026-11-27T10:00:00'],
    ]);
  });

  test('an invitation to one instance of a series that never came', () => {
    const text = calendarText([
      `RECURRENCE-ID;${AT}20261112T140000`,
      `DTSTART;${AT}20261112T150000`,
    ]);
    expect(takesPlace(text)).toMatchObject([
      { recurrenceId: '2026-11-12T14:00:00', start: '2026-11-12T15:00:00' },
    ]);
  });
});

describe('days less', () => {
  test.each([
    ['as a time in the same zone', `EXDATE;${AT}20261112T140000`],
    ['as a time in UTC', 'EXDATE:20261112T130000Z'],
    ['as a time in another zone', 'EXDATE;TZID=Asia/Kathmandu:20261112T184500'],
    ['as a time without a zone', 'EXDATE:20261112T140000'],
    ['as a day', 'EXDATE;VALUE=DATE:20261112'],
    ['by a rule', 'EXRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=TH;UNTIL=20261101'],
  ])('%s', (how, line) => {
    const left = ['2026-11-05 14:00', '2026-11-19 14:00', '2026-11-26 14:00'];
    const all = ['2026-11-05 14:00', '2026-11-12 14:00', '2026-11-19 14:00', '2026-11-26 14:00'];
    expect(starts(calendarText([...WEEKLY, line]))).toEqual(how === 'by a rule' ? all : left);
  });

  test('from a series of days, also where a time is written', () => {
    const days = ['DTSTART;VALUE=DATE:20261105', 'RRULE:FREQ=DAILY;COUNT=3'];
    expect(starts(calendarText([...days, 'EXDATE:20261106T000000']))).toEqual([
      '2026-11-05',
      '2026-11-07',
    ]);
  });

  test('the first one too', () => {
    expect(starts(calendarText([...WEEKLY, `EXDATE;${AT}20261105T140000`]))[0]).toBe(
      '2026-11-12 14:00',
    );
  });

  test('a rule of exceptions', () => {
    const text = calendarText([
      'DTSTART:20261102T090000Z',
      'RRULE:FREQ=DAILY;COUNT=7',
      'EXRULE:FREQ=WEEKLY;BYDAY=SA,SU',
    ]);
    expect(starts(text)).toHaveLength(5);
  });
});

describe('days more', () => {
  test('by a date in any zone, and by a period with a length of its own', () => {
    const text = calendarText([
      ...[`DTSTART;${AT}20261105T140000`, 'DURATION:PT1H'],
      ...['RDATE:20261201T100000Z', `RDATE;VALUE=PERIOD;${AT}20261203T090000/PT3H`],
    ]);
    expect(takesPlace(text).map(({ start, end }) => [start, end])).toEqual([
      ['2026-11-05T14:00:00', '2026-11-05T15:00:00'],
      // It is named on the clock of whoever wrote it.
      ['2026-12-01T10:00:00', '2026-12-01T11:00:00'],
      ['2026-12-03T09:00:00', '2026-12-03T12:00:00'],
    ]);
  });

  test('what a rule names already is not there twice', () => {
    expect(starts(calendarText([...WEEKLY, `RDATE;${AT}20261112T140000`]))).toHaveLength(4);
  });

  test('two rules together', () => {
    const text = calendarText([
      'DTSTART:20261102T090000Z',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'RRULE:FREQ=MONTHLY;COUNT=2',
    ]);
    expect(starts(text)).toEqual(['2026-11-02 09:00', '2026-11-09 09:00', '2026-12-02 09:00']);
  });
});

test('a day more that is also a day less is none', () => {
  const lines = ['DTSTART:20261102T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE:20261104T090000Z'];
  expect(starts(calendarText(lines))).toContain('2026-11-04 09:00');
  expect(starts(calendarText([...lines, 'EXDATE:20261104T090000Z']))).toEqual([
    '2026-11-02 09:00',
    '2026-11-09 09:00',
  ]);
});

test('of two changes from a day on, the later one holds from its own day', () => {
  const from = (day: string, start: string) => [
    `RECURRENCE-ID;RANGE=THISANDFUTURE:${day}T090000Z`,
    `DTSTART:${day}T${start}Z`,
    'DURATION:PT1H',
  ];
  const series = ['DTSTART:20261102T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=6'];
  const text = calendarText(series, from('20261103', '110000'), from('20261105', '150000'));
  expect(starts(text)).toEqual([
    '2026-11-02 09:00',
    '2026-11-03 11:00',
    '2026-11-04 11:00',
    '2026-11-05 15:00',
    '2026-11-06 15:00',
    '2026-11-07 15:00',
  ]);
});

describe('where a rule ends', () => {
  test.each([
    ['a day, and the meeting on it counts', 'UNTIL=20261119', 3],
    ['a moment in UTC', 'UNTIL=20261119T130000Z', 3],
    ['a second before the meeting', 'UNTIL=20261119T125959Z', 2],
    ['a local time', 'UNTIL=20261119T140000', 3],
    ['before it began: the first stands', 'UNTIL=20201119T140000Z', 1],
  ])('%s', (_says, until, count) => {
    const lines = [`DTSTART;${AT}20261105T140000`, `RRULE:FREQ=WEEKLY;${until}`];
    expect(starts(calendarText(lines))).toHaveLength(count);
  });

  test('a start that the rule does not name is there, and is not counted', () => {
    const text = calendarText(['DTSTART:20261104T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=2']);
    expect(starts(text)).toEqual(['2026-11-04 09:00', '2026-11-06 09:00', '2026-11-13 09:00']);
  });
});

describe('tasks', () => {
  const task = (...lines: readonly string[]) =>
    ['BEGIN:VCALENDAR', 'BEGIN:VTODO', 'UID:t', ...lines, 'END:VTODO', 'END:VCALENDAR'].join(
      '\r\n',
    );

  test('one with a start and when it is due, one that is only due, one without either', () => {
    expect(
      takesPlace(task(`DTSTART;${AT}20261105T090000`, `DUE;${AT}20261105T170000`)),
    ).toMatchObject([{ start: '2026-11-05T09:00:00', end: '2026-11-05T17:00:00' }]);
    expect(takesPlace(task(`DUE;${AT}20261105T170000`))).toMatchObject([
      { start: '2026-11-05T17:00:00', end: '2026-11-05T17:00:00' },
    ]);
    expect(takesPlace(task('SUMMARY:Ooit'))).toEqual([]);
  });
});

describe('limits', () => {
  const window = between('2026-01-01', '2027-01-01');

  test.each([
    ['a rule that yields a million', 'FREQ=SECONDLY'],
    [
      'a day of every second',
      `FREQ=DAILY;BYHOUR=${list(24)};BYMINUTE=${list(60)};BYSECOND=${list(60)}`,
    ],
    [
      'the same among the rare',
      `FREQ=YEARLY;BYWEEKNO=${list(53).slice(2)};BYDAY=MO,TU;BYHOUR=${list(24)};BYMINUTE=${list(60)};BYSECOND=${list(60)}`,
    ],
  ])('%s is cut off, and it is said from where', (_says, rule) => {
    const { occurrences, cut, why } = occurrencesOf(
      only(calendarText(['DTSTART:20260101T000000Z', `RRULE:${rule}`])),
      window,
      'UTC',
    );
    expect(occurrences.length).toBeLessThanOrEqual(20_000);
    expect(cut).toBeLessThan(window.until);
    expect(why).not.toBeNull();
  });

  test.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4;BYSETPOS=1',
    'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO',
    'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MINUTELY;INTERVAL=60;BYMINUTE=7',
  ])('a rule that never yields comes to its end: %s', (rule) => {
    const text = calendarText(['DTSTART:20260101T000000Z', `RRULE:${rule}`]);
    expect(takesPlace(text, between('2026-01-01', '2300-01-01')).length).toBe(1);
  });

  test('an event of a thousand years is there, at whatever moment is asked for', () => {
    const text = calendarText([
      'DTSTART:15260101T000000Z',
      'DTEND:25260101T000000Z',
      'RRULE:FREQ=DAILY',
    ]);
    const { occurrences, cut } = occurrencesOf(only(text), window, 'UTC');
    expect(occurrences[0]?.start).toBe('1526-01-01T00:00:00');
    expect(cut).not.toBeNull();
    const once = calendarText(['DTSTART:15260101T000000Z', 'DTEND:25260101T000000Z']);
    expect(takesPlace(once, window)).toHaveLength(1);
  });

  test('a rule of another calendar is said not to be understood', () => {
    const text = calendarText(['DTSTART:20260101T000000Z', 'RRULE:RSCALE=CHINESE;FREQ=YEARLY']);
    const { occurrences, cut, why } = occurrencesOf(only(text), window, 'UTC');
    expect(occurrences).toHaveLength(1);
    expect([cut, why]).toEqual([window.from, 'rule not understood: RSCALE=CHINESE']);
  });

  test('a count of long ago is found again after a century', () => {
    const text = calendarText(['DTSTART:19000101T090000Z', 'RRULE:FREQ=DAILY;COUNT=46022']);
    // 126 years with 31 leap days (1900 has none): the last is 1 January 2026.
    expect(starts(text, window)).toEqual(['2026-01-01 09:00']);
  });
});

function list(below: number): string {
  return Array.from({ length: below }, (_, each) => each).join(',');
}
