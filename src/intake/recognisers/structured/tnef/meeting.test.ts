import { array, assert, constantFrom, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarComponent } from '../../../../core/records/calendar-component.ts';
import { factsOf } from '../../../../core/records/fact.ts';
import { readFile, readMessage } from '../../../index.ts';
import { concat } from '../../../mime/bytes.ts';
import type { Property } from '../../../tnef/tnef.fixture.ts';
import * as write from '../../../tnef/tnef.fixture.ts';

const { APPOINTMENT, MEETING } = write;

function packed(messageClass: string, list: readonly Property[], ...more: readonly Uint8Array[]) {
  return write.stream(
    write.attribute(1, 0x00078008, write.ascii(messageClass)),
    write.messageProperties(...list),
    ...more,
  );
}

function meeting(messageClass: string, list: readonly Property[], ...more: readonly Uint8Array[]) {
  const reading = readFile(packed(messageClass, list, ...more), { name: 'winmail.dat' });
  const [fact, ...others] = factsOf(reading.facts, 'calendar');
  if (fact === undefined || others.length > 0) throw new Error('not one meeting');
  return { ...fact, dropped: reading.dropped };
}

/** A TZDEFINITION that says a name and no rules (MS-OXOCAL section 2.2.1.41). */
function zone(name: string): Uint8Array {
  const letters = new Uint8Array(Buffer.from(name, 'utf16le'));
  const header = [write.short(letters.length + 6), write.short(2), write.short(name.length)];
  return concat([Uint8Array.of(2, 1), ...header, letters, write.short(0)]);
}

/** A PidLidGlobalObjectId of Exchange; of one instance with its day. */
function globalId(day: string): Uint8Array {
  const data = '0123456789abcdef0123456789abcdef';
  return Uint8Array.fromHex(
    `040000008200e00074c5b7101a82e008${day}0102030405060708${'00'.repeat(8)}10000000${data}`,
  );
}
const UID = `040000008200E00074C5B7101A82E008000000000102030405060708${'00'.repeat(8)}10000000${'0123456789ABCDEF'.repeat(2)}`;

const PLANNED: readonly Property[] = [
  [0x0e1d, 'Passeren van de akte'],
  [0x0042, 'Anna de Vries'],
  [0x5d02, 'anna@devries.example'],
  [[APPOINTMENT, 0x820d], new Date('2026-11-30T09:00:00Z')],
  [[APPOINTMENT, 0x820e], new Date('2026-11-30T10:00:00Z')],
  [[APPOINTMENT, 0x825e], zone('W. Europe Standard Time')],
];

test('an invitation: who, when on the clock it was planned on, where, under which UID', () => {
  const rows = [
    write.properties([0x3001, 'Lena Smit'], [0x39fe, 'lena@SMIT.example'], [0x0c15, 1]),
    write.properties([0x3001, 'Tom Hall'], [0x39fe, 'tom@hall.example'], [0x0c15, 2]),
  ];
  const found = meeting(
    'IPM.Microsoft Schedule.MtgReq',
    [
      ...PLANNED,
      [0x5d01, 'secretariaat@devries.example'],
      [0x1000, 'Tot dan.'],
      [[APPOINTMENT, 0x8208], 'Laan 1, Utrecht'],
      [[APPOINTMENT, 0x8201], 2],
      [[MEETING, 0x03], globalId('00000000')],
      [[MEETING, 0x1a], new Date('2026-11-23T10:11:00Z')],
    ],
    write.attribute(1, 0x00069004, concat([write.long(rows.length), ...rows])),
  );
  expect(found.value).toEqual({
    method: 'REQUEST',
    component: 'VEVENT',
    uid: UID,
    recurrenceId: null,
    thisAndFuture: false,
    sequence: 2,
    stamp: '2026-11-23T10:11:00Z',
    summary: 'Passeren van de akte',
    location: 'Laan 1, Utrecht',
    description: 'Tot dan.',
    comment: null,
    start: { local: '2026-11-30T10:00:00', zone: 'Europe/Berlin', instant: '2026-11-30T09:00:00Z' },
    end: { local: '2026-11-30T11:00:00', zone: 'Europe/Berlin', instant: '2026-11-30T10:00:00Z' },
    organizer: {
      address: 'anna@devries.example',
      name: 'Anna de Vries',
      sentBy: 'secretariaat@devries.example',
    },
    attendees: [
      attendee('lena@smit.example', 'Lena Smit', 'REQ-PARTICIPANT'),
      attendee('tom@hall.example', 'Tom Hall', 'OPT-PARTICIPANT'),
    ],
    status: null,
    transparent: false,
    confidentiality: 'PUBLIC',
    rule: null,
    extraDates: [],
    exceptedDates: [],
    busy: [],
    conference: null,
  } satisfies CalendarComponent);
  expect(found.assumptions).toEqual(['zone: Europe/Berlin']);
});

function attendee(address: string, name: string, role: string) {
  return {
    ...{ address, name, role, sentBy: null, type: 'INDIVIDUAL', answer: 'NEEDS-ACTION' },
    ...{ answerAsked: true, delegatedTo: [], delegatedFrom: [] },
  };
}

test.each([
  ['IPM.Schedule.Meeting.Resp.Pos', 'ACCEPTED'],
  ['IPM.Schedule.Meeting.Resp.Neg', 'DECLINED'],
  ['IPM.Microsoft Schedule.MtgRespA', 'TENTATIVE'],
])('an answer is its sender’s: %s', (messageClass, answer) => {
  const { value } = meeting(messageClass, [...PLANNED, [0x1000, 'Ik kom.']]);
  expect(value).toMatchObject({
    method: 'REPLY',
    organizer: null,
    attendees: [{ address: 'anna@devries.example', answer }],
    comment: 'Ik kom.',
    description: null,
  });
});

test('another time proposed with an answer', () => {
  const { value } = meeting('IPM.Schedule.Meeting.Resp.Tent', [
    ...PLANNED,
    [[APPOINTMENT, 0x8257], true],
    [[APPOINTMENT, 0x8250], new Date('2026-12-01T09:00:00Z')],
    [[APPOINTMENT, 0x8251], new Date('2026-12-01T10:00:00Z')],
  ]);
  expect(value).toMatchObject({
    method: 'COUNTER',
    start: { instant: '2026-12-01T09:00:00Z' },
    end: { instant: '2026-12-01T10:00:00Z' },
  });
});

test('one instance of a series called off', () => {
  const { value } = meeting('IPM.Schedule.Meeting.Canceled', [
    ...PLANNED,
    [[MEETING, 0x03], globalId('07ea0b1e')],
  ]);
  expect(value).toMatchObject({
    method: 'CANCEL',
    status: 'CANCELLED',
    uid: UID,
    recurrenceId: { local: '2026-11-30T10:00:00', instant: '2026-11-30T09:00:00Z' },
  });
});

test('a UID that another program made stays what it was', () => {
  const uid = concat([
    Uint8Array.fromHex('7643616c2d55696401000000'),
    write.ascii('akte-1@devries.example'),
  ]);
  const id = concat([globalId('00000000').subarray(0, 36), write.long(uid.length), uid]);
  const { value } = meeting('IPM.Schedule.Meeting.Request', [...PLANNED, [[MEETING, 0x03], id]]);
  expect(value.uid).toBe('akte-1@devries.example');
});

test('whole days are dates of the zone they were planned in', () => {
  const { value } = meeting('IPM.Schedule.Meeting.Request', [
    [[APPOINTMENT, 0x8215], true],
    [[APPOINTMENT, 0x820d], new Date('2026-11-29T23:00:00Z')],
    [[APPOINTMENT, 0x820e], new Date('2026-11-30T23:00:00Z')],
    [[APPOINTMENT, 0x8234], '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna'],
  ]);
  expect(value).toMatchObject({
    start: { local: '2026-11-30', zone: null, instant: null },
    end: { local: '2026-12-01', zone: null, instant: null },
  });
});

/** From midnight on 1 January 1601. */
const MINUTES_TO_2026_11_30 = 224_007_840;

/** A RecurrencePattern: frequency, pattern, period, what the pattern needs, how it ends, days left out. */
function pattern(
  frequency: number,
  kind: number,
  period: number,
  specific: readonly number[],
  [endType, count, last]: readonly [number, number, number],
  deleted: readonly number[] = [],
): Uint8Array {
  const shorts = [0x3004, 0x3004, frequency, kind, 0].map(write.short);
  const longs = [0, period, 0, ...specific, endType, count, 1, deleted.length, ...deleted, 0];
  return concat([...shorts, ...[...longs, MINUTES_TO_2026_11_30, last].map(write.long)]);
}

const NEVER = [0x2023, 10, 0] as const;
const DAY = 1440;

test.each([
  [
    'every other day, five times',
    pattern(0x200a, 0, 2 * DAY, [], [0x2022, 5, 0]),
    'FREQ=DAILY;INTERVAL=2;COUNT=5',
  ],
  ['Mondays and Thursdays', pattern(0x200b, 1, 1, [0b10010], NEVER), 'FREQ=WEEKLY;BYDAY=MO,TH'],
  [
    'every other Monday',
    pattern(0x200b, 1, 2, [2], NEVER),
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=MO',
  ],
  [
    'every working day',
    pattern(0x200a, 1, 1, [0b111110], NEVER),
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  ],
  ['the last day of the month', pattern(0x200c, 2, 1, [31], NEVER), 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  [
    'first Monday of a quarter',
    pattern(0x200c, 3, 3, [2, 1], NEVER),
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO',
  ],
  [
    'last working day of a month',
    pattern(0x200c, 3, 1, [0b111110, 5], NEVER),
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  ],
  [
    '30 November every year',
    pattern(0x200d, 2, 12, [30], NEVER),
    'FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=11',
  ],
  [
    'Mondays up to 21 December',
    pattern(0x200b, 1, 1, [2], [0x2021, 4, MINUTES_TO_2026_11_30 + 21 * DAY]),
    'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T090000Z',
  ],
])('a series: %s', (_, bytes, rule) => {
  const list: readonly Property[] = [...PLANNED, [[APPOINTMENT, 0x8216], bytes]];
  expect(meeting('IPM.Schedule.Meeting.Request', list).value.rule).toBe(rule);
});

test('days left out of a series', () => {
  const bytes = pattern(0x200b, 1, 1, [2], NEVER, [MINUTES_TO_2026_11_30 + 7 * DAY]);
  const list: readonly Property[] = [...PLANNED, [[APPOINTMENT, 0x8216], bytes]];
  expect(meeting('IPM.Schedule.Meeting.Request', list).value.exceptedDates).toEqual([
    { local: '2026-12-07T10:00:00', zone: 'Europe/Berlin', instant: '2026-12-07T09:00:00Z' },
  ]);
});

test('a letter is no meeting, and a mail with an invitation asks for one', () => {
  const letter = readFile(packed('IPM.Note', PLANNED), { name: 'winmail.dat' });
  expect(factsOf(letter.facts, 'calendar')).toEqual([]);
  const raw = [
    ...['From: anna@devries.example', 'Subject: Passeren', 'Content-Type: application/ms-tnef'],
    ...['Content-Transfer-Encoding: base64', ''],
    packed('IPM.Schedule.Meeting.Request', PLANNED).toBase64(),
  ];
  const reading = readMessage(new TextEncoder().encode(raw.join('\n')));
  if (reading.kind !== 'message') throw new Error('unreadable');
  expect(reading.wants.map(({ kind }) => kind)).toContain('meeting-request');
});

test('whatever stands in the properties of a meeting, nothing is thrown', () => {
  const ids = constantFrom(0x820d, 0x8216, 0x825e, 0x8228, 0x8234, 0x8250, 0x8257);
  const values = constantFrom<Property[1]>(
    ...['', '\ud800', true, 0xffffffff, new Date(8.64e15), new Date(-11_644_473_600_000)],
    ...[
      pattern(0x200d, 3, 0, [0xff, 5], [0x2021, 0, 0xffffffff], [0xffffffff]),
      globalId('ffffffff'),
    ],
  );
  assert(
    property(array(ids), values, uint8Array({ maxLength: 120 }), (some, value, noise) => {
      const list = some.flatMap((id): readonly Property[] => [
        [[APPOINTMENT, id], value],
        [[APPOINTMENT, id], noise],
        [[MEETING, 3], noise],
      ]);
      const { component } = meeting('IPM.Schedule.Meeting.Request', [...list, ...PLANNED]).value;
      expect(component).toBe('VEVENT');
    }),
  );
});
