import { expect, test } from 'vitest';
import type { Automatic } from '../../core/records/reading.ts';
import { readMessage } from '../index.ts';

function automatic(...lines: readonly string[]): Automatic | null {
  const reading = readMessage(new TextEncoder().encode(lines.join('\n')));
  return reading.kind === 'message' ? reading.automatic : null;
}

const REPORT = [
  'From: Mail Delivery System <MAILER-DAEMON@mx.example>',
  'Subject: Undelivered Mail Returned to Sender',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
  '',
  '--b',
  '',
  'This is the mail system.',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.example',
  '',
];

test('a delivery report names who was not reached and why (RFC 3464)', () => {
  const fields = [
    'Final-Recipient: rfc822; piet@weg.example',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    'Final-Recipient: rfc822; vol@post.example',
    'Action: failed',
    'Status: 5.2.2',
    '--b--',
  ];
  expect(automatic(...REPORT, ...fields)).toEqual({
    kind: 'bounce',
    failed: [
      { address: 'piet@weg.example', hard: true, reason: 'unknown-address', status: '5.1.1' },
      { address: 'vol@post.example', hard: false, reason: 'mailbox-full', status: '5.2.2' },
    ],
  });
});

test('a report of success is no bounce', () => {
  const fields = [
    'Final-Recipient: rfc822; piet@hier.example',
    'Action: delivered',
    'Status: 2.0.0',
    '--b--',
  ];
  expect(automatic(...REPORT, ...fields)).toEqual({ kind: 'notification' });
});

test('a report in plain words', () => {
  const report = automatic(
    'From: MAILER-DAEMON@mx.example',
    'To: jan@kantoor.example',
    'Subject: failure notice',
    'Return-Path: <>',
    '',
    "Hi. This is the qmail-send program at mx.example. I'm afraid I wasn't able to deliver your message.",
    '',
    '<piet@vol.example>:',
    '192.0.2.1 said: 552 mailbox full',
    '',
    '--- Below this line is a copy of the message.',
    '',
    'To: piet@vol.example',
  );
  expect(report).toEqual({
    kind: 'bounce',
    failed: [{ address: 'piet@vol.example', hard: false, reason: 'mailbox-full' }],
  });
});

test('somebody who writes about a report is somebody', () => {
  const mail = [
    'From: Jan <jan@kantoor.example>',
    'Subject: Fwd: Undelivered Mail Returned to Sender',
    '',
    'Deze kwam terug: user unknown.',
  ];
  expect(automatic(...mail)).toBeNull();
});

test.each([
  [
    'Automatisch antwoord: akte',
    'Ik ben afwezig tot maandag 7 december 2026.',
    'maandag 7 december 2026',
  ],
  ['Out of office', 'I am away and will be back on 7 December.', '7 December'],
  ['Automatic reply', 'I am out of the office.', null],
])('an absence notice, "%s"', (subject, body, returns) => {
  expect(automatic('From: p@b.example', `Subject: ${subject}`, '', body)).toEqual({
    kind: 'auto-reply',
    returns,
  });
});

test('an answer to an absence notice is written by hand', () => {
  expect(
    automatic('From: p@b.example', 'Subject: Re: Out of office', '', 'Fijne vakantie!'),
  ).toBeNull();
});

test.each([
  ['a list', 'List-Id: <nieuws.example>', 'list'],
  ['a list to leave', 'List-Unsubscribe: <mailto:uit@x.example>', 'list'],
  ['a machine', 'Auto-Submitted: auto-generated', 'notification'],
  ['a person', 'Auto-Submitted: no', undefined],
])('%s', (_who, line, kind) => {
  expect(automatic('From: p@b.example', line, '', 'x')?.kind).toBe(kind);
});

test('an abuse report is a complaint (RFC 5965)', () => {
  expect(
    automatic(
      'From: fbl@x.example',
      'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
      '',
      '--b',
      '',
      'This is an abuse report',
      '--b--',
    ),
  ).toEqual({ kind: 'complaint' });
});
