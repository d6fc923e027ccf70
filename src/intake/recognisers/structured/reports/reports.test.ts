import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../core/records/fact.ts';
import { readMessage } from '../../../index.ts';

function report(type: string, ...lines: readonly string[]) {
  const kind = type.slice('message/'.length);
  const raw = [
    ...[
      'From: <>',
      'To: anna@devries.example',
      `Content-Type: multipart/report; report-type=${kind}; boundary=b`,
      '',
    ],
    ...[
      '--b',
      'Content-Type: text/plain',
      '',
      'See below.',
      '--b',
      `Content-Type: ${type}`,
      '',
      ...lines,
      '--b--',
    ],
  ];
  const reading = readMessage(new TextEncoder().encode(raw.join('\r\n')));
  if (reading.kind !== 'message') throw new Error('unreadable');
  return reading;
}

test('a report on two recipients: one there, one not', () => {
  const { facts, automatic } = report(
    'message/delivery-status',
    ...[
      'Reporting-MTA: dns; mail.office.example',
      'Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0100',
      '',
    ],
    ...['Final-Recipient: rfc822; jan@bakker.example', 'Action: failed', 'Status: 5.1.1'],
    ...[
      'Remote-MTA: dns; mx.bakker.example',
      'Diagnostic-Code: smtp; 550 5.1.1 <jan@bakker.example>:',
      ' no such user',
      '',
    ],
    ...[
      'Original-Recipient: rfc822; els@smit.example',
      'Final-Recipient: rfc822; e.smit@smit.example',
    ],
    ...['Action: delayed', 'Status: 4.4.1', 'Will-Retry-Until: Sat, 28 Nov 2026 10:00:00 +0100'],
  );
  expect(automatic?.kind).toBe('bounce');
  expect(factsOf(facts, 'delivery-status').map(({ value }) => value)).toEqual([
    {
      recipient: 'jan@bakker.example',
      originalRecipient: null,
      action: 'failed',
      status: '5.1.1',
      diagnostic: '550 5.1.1 <jan@bakker.example>: no such user',
      reportingServer: 'mail.office.example',
      remoteServer: 'mx.bakker.example',
      arrivedAt: '2026-11-23T09:00:00.000Z',
      lastAttemptAt: null,
      retriedUntil: null,
    },
    {
      recipient: 'e.smit@smit.example',
      originalRecipient: 'els@smit.example',
      action: 'delayed',
      status: '4.4.1',
      diagnostic: null,
      reportingServer: 'mail.office.example',
      remoteServer: null,
      arrivedAt: '2026-11-23T09:00:00.000Z',
      lastAttemptAt: null,
      retriedUntil: '2026-11-28T09:00:00.000Z',
    },
  ]);
});

test('a report of success is no bounce, and no person wrote it', () => {
  const { facts, automatic } = report(
    'message/delivery-status',
    ...['Reporting-MTA: dns; mail.office.example', ''],
    ...['Final-Recipient: rfc822; jan@bakker.example', 'Action: delivered', 'Status: 2.0.0'],
  );
  expect(automatic?.kind).toBe('notification');
  expect(factsOf(facts, 'delivery-status')).toMatchObject([
    { value: { action: 'delivered', status: '2.0.0' } },
  ]);
});

test.each([
  [
    'manual-action/MDN-sent-manually; displayed',
    { disposition: 'displayed', by: 'hand', modifiers: [] },
  ],
  [
    'automatic-action/MDN-sent-automatically; deleted/error, expired',
    { disposition: 'deleted', by: 'machine', modifiers: ['error', 'expired'] },
  ],
  ['gezien', { disposition: 'gezien', by: 'unknown', modifiers: [] }],
])('a receipt: %s', (written, value) => {
  const { facts, automatic } = report(
    'message/disposition-notification',
    ...['Reporting-UA: kantoor.example; Mail', 'Final-Recipient: rfc822; jan@bakker.example'],
    ...['Original-Message-ID: <1@devries.example>', `Disposition: ${written}`],
  );
  expect(automatic?.kind).toBe('notification');
  expect(factsOf(facts, 'disposition-notification')).toMatchObject([
    { value: { ...value, recipient: 'jan@bakker.example', messageId: '<1@devries.example>' } },
  ]);
});

test('whatever stands in it, nothing is thrown', () => {
  const pieces = constantFrom(
    ...[
      'Final-Recipient:',
      'Action: ',
      'Disposition:',
      ';',
      '/',
      '\r\n',
      '\r\n ',
      'rfc822',
      '<',
      '>',
      '5.1.1',
      '\ud800',
      ' ',
    ],
  );
  assert(
    property(array(pieces, { maxLength: 60 }), (some) => {
      for (const type of ['message/delivery-status', 'message/disposition-notification']) {
        expect(report(type, some.join('')).kind).toBe('message');
      }
    }),
  );
});
