import { assert, constantFrom, property, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { only, takesPlace } from '../recurrence/series.fixture.ts';
import { changeObject } from './change-object.ts';
import type { ObjectChange } from './change-object.ts';
import { splitSeries } from './split-series.ts';

const STAMP = Date.UTC(2026, 10, 4, 9);
const ZONE = 'Europe/Amsterdam';

/** A series as another program wrote it, with much that is not known here. */
const SERIES = [
  ...[
    'BEGIN:VCALENDAR',
    'PRODID:-//Ander//Programma//NL',
    'VERSION:2.0',
    'X-GEHEEL:1',
    'BEGIN:VTIMEZONE',
  ],
  ...[
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16011028T030000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  ],
  ...[
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010325T020000',
  ],
  ...[
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ],
  ...['BEGIN:VEVENT', 'UID:reeks@ander.example', 'DTSTAMP:20260101T000000Z', 'SEQUENCE:3'],
  'DTSTART;TZID="W. Europe Standard Time":20261105T140000',
  'DTEND;TZID="W. Europe Standard Time":20261105T150000',
  ...['RRULE:FREQ=WEEKLY;COUNT=5', 'SUMMARY;LANGUAGE=nl:Overleg', 'X-IETS;A="b;c":w\\,', '  aarde'],
  ...[
    'ATTENDEE;X-NR=7;CN=Els;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:Els@smit.example',
    'BEGIN:VALARM',
    'X-EIGEN:1',
  ],
  ...['TRIGGER:-PT5M', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

function change(text: string, ...changes: readonly ObjectChange[]): string {
  return changeObject(only(text), changes, { stamp: STAMP, sequence: 4 });
}

/** The lines that are in one text and not in the other. */
function newLines(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\r\n'));
  return after.split('\r\n').filter((line) => !known.has(line));
}

function when(text: string): readonly string[] {
  return takesPlace(text).map(
    ({ start, end, status }) =>
      `${start.slice(0, 16)}/${end.slice(11, 16)}${status === null ? '' : ` ${status}`}`,
  );
}

const SECOND = '2026-11-12T14:00:00';

test('nothing changed is nothing changed, to the byte', () => {
  expect(changeObject(only(SERIES), [], { stamp: STAMP })).toBe(SERIES);
});

test('a property changed is that one, and the version', () => {
  const after = change(SERIES, {
    kind: 'edit',
    instance: null,
    fields: { summary: 'Voortgang', location: 'Kantoor' },
  });
  expect(newLines(SERIES, after)).toEqual([
    ...['DTSTAMP:20261104T090000Z', 'SEQUENCE:4', 'SUMMARY:Voortgang', 'LOCATION:Kantoor'],
    'LAST-MODIFIED:20261104T090000Z',
  ]);
  expect(change(after, { kind: 'edit', instance: null, fields: { location: null } })).not.toContain(
    'LOCATION',
  );
});

describe('one instance of a series', () => {
  test('moved: on the clock of the series, as long as it was', () => {
    const start = { local: '2026-11-13T09:00:00', zone: ZONE };
    const after = change(SERIES, { kind: 'edit', instance: SECOND, fields: { start } });
    expect(when(after)).toEqual([
      ...['2026-11-05T14:00/15:00', '2026-11-13T09:00/10:00', '2026-11-19T14:00/15:00'],
      ...['2026-11-26T14:00/15:00', '2026-12-03T14:00/15:00'],
    ]);
    expect(newLines(SERIES, after)).toContain(
      'RECURRENCE-ID;TZID="W. Europe Standard Time":20261112T140000',
    );
    // The zone that is new in it comes along, and what the series says holds for the instance too.
    expect(newLines(SERIES, after)).toContain('TZID:Europe/Amsterdam');
    expect(after.match(/X-EIGEN:1/g)).toHaveLength(2);
  });

  test('taken out, also when it differed', () => {
    const moved = change(SERIES, { kind: 'edit', instance: SECOND, fields: { summary: 'Anders' } });
    const after = change(moved, { kind: 'except', instance: SECOND });
    expect(when(after)).toHaveLength(4);
    expect(newLines(SERIES, after)).toContain(
      'EXDATE;TZID="W. Europe Standard Time":20261112T140000',
    );
    expect(after).not.toContain('Anders');
  });

  test('called off, and the whole', () => {
    const one = change(SERIES, { kind: 'cancel', instance: SECOND });
    expect(when(one)[1]).toBe('2026-11-12T14:00/15:00 CANCELLED');
    expect(when(change(SERIES, { kind: 'cancel', instance: null }))).toHaveLength(5);
    expect(
      takesPlace(change(SERIES, { kind: 'cancel', instance: null })).every(
        ({ status }) => status === 'CANCELLED',
      ),
    ).toBe(true);
  });

  test('an answer to one, and to all: the other parameters stay', () => {
    const parameters = { PARTSTAT: 'ACCEPTED', RSVP: null };
    const address = 'els@SMIT.example';
    const all = change(SERIES, { kind: 'answer', instance: null, address, parameters });
    expect(newLines(SERIES, all)).toContain(
      'ATTENDEE;X-NR=7;CN=Els;PARTSTAT=ACCEPTED:mailto:Els@smit.example',
    );
    const one = only(change(SERIES, { kind: 'answer', instance: SECOND, address, parameters }));
    expect(one.main?.attendees[0]?.answer).toBe('NEEDS-ACTION');
    expect(one.overrides[0]?.attendees[0]?.answer).toBe('ACCEPTED');
    expect(
      change(SERIES, {
        kind: 'answer',
        instance: null,
        address: 'niemand@smit.example',
        parameters,
      }),
    ).not.toContain('ACCEPTED');
  });
});

test('attendees set anew keep what was known of them', () => {
  const attendees = [
    { address: 'jan@bakker.example' },
    { address: 'els@smit.example', role: 'CHAIR' },
  ];
  const after = change(SERIES, { kind: 'edit', instance: null, fields: { attendees } });
  expect(
    newLines(SERIES, after).filter((line) => line.startsWith('ATTENDEE') || line.startsWith(' ')),
  ).toEqual([
    'ATTENDEE:mailto:jan@bakker.example',
    'ATTENDEE;X-NR=7;CN=Els;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;ROLE=CHAIR:mailto:El',
    ' s@smit.example',
  ]);
});

test('a series that moves takes its exceptions along; what had been moved by hand stays where it was put', () => {
  const before = change(
    SERIES,
    { kind: 'except', instance: '2026-11-19T14:00:00' },
    { kind: 'edit', instance: SECOND, fields: { summary: 'Anders' } },
    {
      kind: 'edit',
      instance: '2026-11-26T14:00:00',
      fields: { start: { local: '2026-11-27T10:00:00', zone: ZONE } },
    },
  );
  const start = { local: '2026-11-06T16:30:00', zone: ZONE };
  const after = change(before, { kind: 'edit', instance: null, fields: { start } });
  expect(takesPlace(after).map((one) => `${one.start.slice(0, 16)} ${one.summary ?? ''}`)).toEqual([
    ...[
      '2026-11-06T16:30 Overleg',
      '2026-11-13T16:30 Anders',
      '2026-11-27T10:00 Overleg',
      '2026-12-04T16:30 Overleg',
    ],
  ]);
});

test('what would be read instead of it, or deny it, goes with a change', () => {
  const lines = 'X-ALT-DESC;FMTTYPE=text/html:<p>Oud</p>\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n';
  const outlook = SERIES.replace('RRULE:FREQ=WEEKLY', `${lines}RRULE:FREQ=WEEKLY`);
  const after = change(outlook, {
    kind: 'edit',
    instance: null,
    fields: { description: 'Nieuw', transparent: false },
  });
  expect(after).not.toMatch(/X-ALT-DESC|BUSYSTATUS/);
});

describe('a series that is split', () => {
  const split = (text: string, at: string, fields = {}) =>
    splitSeries(
      only(text),
      at,
      { uid: 'verder@kantoor.example', fields },
      { stamp: STAMP, sequence: 4 },
    );

  test('goes on under another UID with what is left of its count', () => {
    const { before, after } = split(SERIES, '2026-11-19T14:00:00');
    expect(when(before ?? '')).toEqual(['2026-11-05T14:00/15:00', '2026-11-12T14:00/15:00']);
    expect(before).toContain('RRULE:FREQ=WEEKLY;UNTIL=20261119T125959Z\r\n');
    expect(when(after)).toEqual([
      '2026-11-19T14:00/15:00',
      '2026-11-26T14:00/15:00',
      '2026-12-03T14:00/15:00',
    ]);
    expect(only(after).uid).toBe('verder@kantoor.example');
  });

  test('an hour later from there on, exceptions on either side where they belong', () => {
    const text = change(
      SERIES,
      { kind: 'except', instance: SECOND },
      { kind: 'except', instance: '2026-11-26T14:00:00' },
    );
    const { before, after } = split(text, '2026-11-19T14:00:00', {
      start: { local: '2026-11-19T15:00:00', zone: ZONE },
    });
    expect(when(before ?? '')).toEqual(['2026-11-05T14:00/15:00']);
    expect(when(after)).toEqual(['2026-11-19T15:00/16:00', '2026-12-03T15:00/16:00']);
  });

  test('at its first instance leaves nothing before it', () => {
    expect(split(SERIES, '2026-11-05T14:00:00').before).toBeNull();
  });

  test('a series of days', () => {
    const days =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:d\r\nDTSTART;VALUE=DATE:20261105\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    expect(split(days, '2026-11-08').before).toContain('UNTIL=20261107\r\n');
  });

  test('both halves together are the whole', () => {
    const instances = takesPlace(SERIES).map(({ recurrenceId }) => recurrenceId ?? '');
    assert(
      property(subarray(instances), constantFrom(...instances.slice(1)), (out, at) => {
        const text = change(
          SERIES,
          ...out.map((instance) => ({ kind: 'except', instance }) as const),
        );
        const { before, after } = split(text, at);
        expect([...(before === null ? [] : when(before)), ...when(after)]).toEqual(when(text));
      }),
      { numRuns: 60 },
    );
  });
});
