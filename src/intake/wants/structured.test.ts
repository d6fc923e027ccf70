import { expect, test } from 'vitest';
import { readMessage } from '../index.ts';
import { mayCorrect } from './corrections/correctable.ts';

/** A mail with one structured part, whose own words say something else. */
function wants(type: string, content: readonly string[]) {
  const raw = [
    ...[
      'From: anna@devries.example',
      'Subject: Bericht',
      'Content-Type: multipart/mixed; boundary=b',
      '',
    ],
    ...[
      '--b',
      'Content-Type: text/plain',
      '',
      'Prima, akkoord.',
      '--b',
      `Content-Type: ${type}`,
      '',
      ...content,
      '--b--',
    ],
  ];
  const reading = readMessage(new TextEncoder().encode(raw.join('\r\n')));
  if (reading.kind !== 'message') throw new Error('unreadable');
  return reading.wants;
}

function calendar(method: string, answer = 'NEEDS-ACTION') {
  return wants('text/calendar', [
    ...['BEGIN:VCALENDAR', `METHOD:${method}`, 'BEGIN:VEVENT', 'UID:1'],
    ...[`ATTENDEE;PARTSTAT=${answer}:mailto:anna@devries.example`, 'END:VEVENT', 'END:VCALENDAR'],
  ]);
}

test.each([
  ['REQUEST', 'meeting-request'],
  ['ADD', 'meeting-request'],
  ['REFRESH', 'question'],
] as const)('a calendar under %s: %s', (method, kind) => {
  expect(calendar(method)[0]).toMatchObject({ kind, cues: [`calendar: ${method}`] });
});

test.each([
  ['REPLY', 'ACCEPTED', 'yes'],
  ['REPLY', 'DECLINED', 'no'],
  ['REPLY', 'TENTATIVE', 'undecided'],
  ['REPLY', 'DELEGATED', 'other'],
  ['COUNTER', 'NEEDS-ACTION', 'other'],
  ['CANCEL', 'NEEDS-ACTION', 'no'],
  ['DECLINECOUNTER', 'NEEDS-ACTION', 'no'],
] as const)('a calendar under %s, %s: an answer, %s', (method, answer, detail) => {
  expect(calendar(method, answer)[0]).toMatchObject({ kind: 'meeting-answer', detail });
});

test('of several attendees the one who answers counts', () => {
  const answers = ['NEEDS-ACTION', 'DECLINED'].map(
    (answer) => `ATTENDEE;PARTSTAT=${answer}:mailto:${answer.toLowerCase()}@devries.example`,
  );
  const lines = ['BEGIN:VCALENDAR', 'METHOD:REPLY', 'BEGIN:VEVENT', 'UID:1', ...answers];
  const [want] = wants('text/calendar', [...lines, 'END:VEVENT', 'END:VCALENDAR']);
  expect(want).toMatchObject({ kind: 'meeting-answer', detail: 'no' });
});

test('a task that is assigned is no meeting', () => {
  const lines = ['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VTODO', 'UID:1', 'END:VTODO'];
  const kinds = wants('text/calendar', [...lines, 'END:VCALENDAR']).map(({ kind }) => kind);
  expect(kinds).not.toContain('meeting-request');
});

test('the principal does not argue with what a calendar part says', () => {
  const raw = [
    ...['From: anna@devries.example', 'Content-Type: text/calendar', '', 'BEGIN:VCALENDAR'],
    ...['METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1', 'END:VEVENT', 'END:VCALENDAR'],
  ];
  const reading = readMessage(new TextEncoder().encode(raw.join('\r\n')));
  if (reading.kind !== 'message') throw new Error('unreadable');
  expect(mayCorrect(reading, 'meeting-request', false)).toBe(false);
});

test('a calendar that is only published asks nothing', () => {
  expect(calendar('PUBLISH').map(({ kind }) => kind)).not.toContain('meeting-request');
});

function booking(...statuses: readonly string[]) {
  const legs = statuses.map((status, index) => ({
    ...{ '@type': 'FlightReservation', reservationNumber: `R${index}` },
    reservationStatus: `http://schema.org/${status}`,
  }));
  const json = JSON.stringify(legs);
  return wants('text/html', [`<script type="application/ld+json">${json}</script>`]);
}

test('a journey booked, and one cancelled', () => {
  expect(booking('ReservationConfirmed')[0]).toMatchObject({ kind: 'travel-confirmation' });
  expect(booking('ReservationCancelled')[0]).toMatchObject({ kind: 'travel-change' });
});

test('of a journey in legs the one that is cancelled counts', () => {
  const kinds = booking('ReservationConfirmed', 'ReservationCancelled').map(({ kind }) => kind);
  expect(kinds).toContain('travel-change');
  expect(kinds).not.toContain('travel-confirmation');
});

test('a booking that is only held confirms nothing', () => {
  expect(booking('ReservationHold').map(({ kind }) => kind)).not.toContain('travel-confirmation');
});
