import { describe, expect, test } from 'vitest';
import { changeObject } from '../ical/change-object.ts';
import { splitSeries } from '../ical/split-series.ts';
import { busySpansOf } from './busy-spans.ts';
import { occurrencesOf, spokenForOf } from './occurrences.ts';
import { between, calendarText, only, starts, takesPlace } from './series.fixture.ts';

const AT = 'TZID=Europe/Amsterdam:';
const WINDOW = between('2026-10-01', '2027-03-01');

/** Every Thursday at two, eight times from 5 November 2026. */
const THURSDAYS = [
  `DTSTART;${AT}20261105T140000`,
  'DURATION:PT1H',
  'RRULE:FREQ=WEEKLY;COUNT=8',
  'SUMMARY:Team',
];

function onward(id: string, start: string, ...more: readonly string[]): readonly string[] {
  return [
    `RECURRENCE-ID;RANGE=THISANDFUTURE;${AT}${id}T140000`,
    `DTSTART;${AT}${start}`,
    'DURATION:PT30M',
    'SUMMARY:Team, nieuw',
    ...more,
  ];
}

/** From 19 November on it is on Tuesdays every fortnight at nine, four times. */
const TUESDAYS = onward('20261119', '20261124T090000', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4');

const FORTNIGHTLY = [
  '2026-11-05 14:00',
  '2026-11-12 14:00',
  '2026-11-24 09:00',
  '2026-12-08 09:00',
  '2026-12-22 09:00',
  '2027-01-05 09:00',
];

describe('a change from an instance on with a rule of its own', () => {
  test('says what takes place from there, instead of the series; its count is its own', () => {
    expect(starts(calendarText(THURSDAYS, TUESDAYS))).toEqual(FORTNIGHTLY);
  });

  test('calls its first instance by the one that it changes, the others by their own time', () => {
    expect(takesPlace(calendarText(THURSDAYS, TUESDAYS)).map((one) => one.recurrenceId)).toEqual([
      '2026-11-05T14:00:00',
      '2026-11-12T14:00:00',
      '2026-11-19T14:00:00',
      '2026-12-08T09:00:00',
      '2026-12-22T09:00:00',
      '2027-01-05T09:00:00',
    ]);
  });

  test('speaks for its instances; one that differs among them speaks for itself', () => {
    const one = [
      `RECURRENCE-ID;${AT}20261222T090000`,
      `DTSTART;${AT}20261223T100000`,
      'DURATION:PT2H',
      'SUMMARY:Team, kerst',
    ];
    const { found, cut } = spokenForOf(
      only(calendarText(THURSDAYS, TUESDAYS, one)),
      WINDOW,
      'Europe/Amsterdam',
    );
    expect(cut).toBeNull();
    expect(
      found.map(({ occurrence, component }) => [occurrence.start.slice(0, 16), component?.summary]),
    ).toEqual([
      ['2026-11-05T14:00', 'Team'],
      ['2026-11-12T14:00', 'Team'],
      ['2026-11-24T09:00', 'Team, nieuw'],
      ['2026-12-08T09:00', 'Team, nieuw'],
      ['2026-12-23T10:00', 'Team, kerst'],
      ['2027-01-05T09:00', 'Team, nieuw'],
    ]);
  });

  test('takes time where it stands, and frees what the series had', () => {
    const busy = busySpansOf([only(calendarText(THURSDAYS, TUESDAYS))], WINDOW, 'Europe/Amsterdam');
    expect(busy).toHaveLength(6);
    expect(busy.some(({ from }) => from === Date.parse('2026-11-26T13:00Z'))).toBe(false);
  });

  test('leaves out the days that it or the series leaves out', () => {
    const series = [...THURSDAYS, `EXDATE;${AT}20261222T090000`, `EXDATE;${AT}20261112T140000`];
    const change = [...TUESDAYS, `EXDATE;${AT}20261208T090000`];
    expect(starts(calendarText(series, change))).toEqual([
      '2026-11-05 14:00',
      '2026-11-24 09:00',
      '2027-01-05 09:00',
    ]);
  });

  test('is moved by a later change without a rule, and ended by one with another', () => {
    const later = (...more: readonly string[]) => [
      `RECURRENCE-ID;RANGE=THISANDFUTURE;${AT}20261222T090000`,
      `DTSTART;${AT}20261222T110000`,
      'DURATION:PT1H',
      ...more,
    ];
    expect(starts(calendarText(THURSDAYS, TUESDAYS, later())).slice(3)).toEqual([
      '2026-12-08 09:00',
      '2026-12-22 11:00',
      '2027-01-05 11:00',
    ]);
    const daily = later('RRULE:FREQ=DAILY;COUNT=3');
    expect(starts(calendarText(THURSDAYS, TUESDAYS, daily)).slice(3)).toEqual([
      '2026-12-08 09:00',
      '2026-12-22 11:00',
      '2026-12-23 11:00',
      '2026-12-24 11:00',
    ]);
  });

  test('from the first instance on leaves nothing of the series', () => {
    const change = onward('20261105', '20261106T100000', 'RRULE:FREQ=MONTHLY;COUNT=2');
    expect(starts(calendarText(THURSDAYS, change))).toEqual([
      '2026-11-06 10:00',
      '2026-12-06 10:00',
    ]);
  });

  test('makes whole days of hours', () => {
    const change = [
      `RECURRENCE-ID;RANGE=THISANDFUTURE;${AT}20261119T140000`,
      'DTSTART;VALUE=DATE:20261120',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    ];
    expect(
      takesPlace(calendarText(THURSDAYS, change)).map(({ start, allDay }) => [start, allDay]),
    ).toEqual([
      ['2026-11-05T14:00:00', false],
      ['2026-11-12T14:00:00', false],
      ['2026-11-20', true],
      ['2026-11-27', true],
    ]);
  });

  test('that nobody can read makes all behind it unknown', () => {
    const change = onward('20261119', '20261119T140000', 'RRULE:FREQ=FORTNIGHTLY');
    const found = occurrencesOf(only(calendarText(THURSDAYS, change)), WINDOW, 'Europe/Amsterdam');
    expect(found.occurrences.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-11-05',
      '2026-11-12',
      '2026-11-19',
    ]);
    expect(found.cut).toBe(Date.parse('2026-11-19T13:00Z'));
    expect(found.why).toContain('not understood');
  });

  test('of a series that never came stands for itself', () => {
    expect(
      takesPlace(calendarText(TUESDAYS)).map(({ start, recurrenceId }) => [
        start.slice(0, 10),
        recurrenceId?.slice(0, 10),
      ]),
    ).toEqual([
      ['2026-11-24', '2026-11-19'],
      ['2026-12-08', '2026-12-08'],
      ['2026-12-22', '2026-12-22'],
      ['2027-01-05', '2027-01-05'],
    ]);
  });
});

describe('a rule that says nothing', () => {
  test('repeats that of the series, in whatever order: the change moves what comes after it', () => {
    const series = [...THURSDAYS.slice(0, 2), 'RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TH'];
    const change = onward('20261119', '20261120T150000', 'RRULE:BYDAY=TH;COUNT=4;FREQ=WEEKLY');
    expect(starts(calendarText(series, change))).toEqual([
      '2026-11-05 14:00',
      '2026-11-12 14:00',
      '2026-11-20 15:00',
      '2026-11-27 15:00',
    ]);
  });

  test('stands in the change of one instance, as Outlook and Evolution write it', () => {
    const one = [
      `RECURRENCE-ID;${AT}20261112T140000`,
      `DTSTART;${AT}20261113T100000`,
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=30',
    ];
    const series = [...THURSDAYS.slice(0, 2), 'RRULE:FREQ=WEEKLY;COUNT=3'];
    expect(starts(calendarText(series, one))).toEqual([
      '2026-11-05 14:00',
      '2026-11-13 10:00',
      '2026-11-19 14:00',
    ]);
    expect(starts(calendarText(one))).toEqual(['2026-11-13 10:00']);
  });
});

describe('changing such a series', () => {
  const object = only(calendarText(THURSDAYS, TUESDAYS));
  const version = { stamp: Date.parse('2026-11-01T09:00Z'), sequence: 1 };

  test('one instance of the new rule is changed where it stands', () => {
    const text = changeObject(
      object,
      [{ kind: 'edit', instance: '2026-12-08T09:00:00', fields: { summary: 'Team, thuis' } }],
      version,
    );
    expect(starts(text)).toEqual(FORTNIGHTLY);
    expect(takesPlace(text)[3]).toMatchObject({
      recurrenceId: '2026-12-08T09:00:00',
      end: '2026-12-08T09:30:00',
      summary: 'Team, thuis',
    });
  });

  test('one instance of it is taken out', () => {
    const text = changeObject(
      object,
      [{ kind: 'except', instance: '2026-12-08T09:00:00' }],
      version,
    );
    expect(starts(text)).toEqual(FORTNIGHTLY.filter((each) => each !== '2026-12-08 09:00'));
  });

  test('it is not split where the change holds, and is before it', () => {
    const next = { uid: 'nieuw@kantoor.example' };
    expect(() => splitSeries(object, '2026-12-08T09:00:00', next, version)).toThrow('changed');
    const { before, after } = splitSeries(object, '2026-11-12T14:00:00', next, version);
    expect(before === null ? [] : starts(before)).toEqual(FORTNIGHTLY.slice(0, 1));
    expect(starts(after)).toEqual(FORTNIGHTLY.slice(1));
  });
});
