import { expect, test } from 'vitest';
import { readMessage } from '../index.ts';

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

test('a calendar that is only published asks nothing', () => {
  expect(calendar('PUBLISH').map(({ kind }) => kind)).not.toContain('meeting-request');
});

function booking(status: string) {
  const json = `{"@type": "FlightReservation", "reservationStatus": "http://schema.org/${status}"}`;
  return wants('text/html', [`<script type="application/ld+json">${json}</script>`]);
}

test('a journey booked, and one cancelled', () => {
  expect(booking('ReservationConfirmed')[0]).toMatchObject({ kind: 'travel-confirmation' });
  expect(booking('ReservationCancelled')[0]).toMatchObject({ kind: 'travel-change' });
});
