import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../core/records/fact.ts';
import { leafContent, readMessage } from '../index.ts';
import { rtfOf } from './compressed-rtf.ts';
import { rtfContent } from './rtf-text.ts';
import { readTnef } from './tnef.ts';
import { attribute, writeTnef } from './testing/write-tnef.ts';

const APPOINTMENT = '0220060000000000c000000000000046';

/** A mail with nothing but the wrapping, as a server that speaks MIME gets it from Outlook. */
function mail(wrapping: Uint8Array, text = ''): Uint8Array {
  const lines = [
    ...[
      'From: anna@devries.example',
      'Subject: Akte',
      'Content-Type: multipart/mixed; boundary=b',
      '',
    ],
    ...['--b', 'Content-Type: text/plain', '', text, '--b'],
    ...[
      'Content-Type: application/ms-tnef; name=winmail.dat',
      'Content-Transfer-Encoding: base64',
      '',
    ],
    ...[Buffer.from(wrapping).toString('base64'), '--b--'],
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

function read(raw: Uint8Array) {
  const reading = readMessage(raw);
  if (reading.kind !== 'message') throw new Error('unreadable');
  return reading;
}

const LETTER = [
  { id: 0x001a, value: 'IPM.Note' },
  { id: 0x0037, value: 'Akte' },
  { id: 0x1000, value: 'Geachte mevrouw,\r\nBijgaand de akte, René.' },
];

test('files inside are parts of the message, and its words are the text where there is no other', () => {
  const raw = mail(
    writeTnef(LETTER, [
      { name: 'koopakte 2026.pdf', content: '%PDF-' },
      { name: 'brief.txt', content: 'é' },
    ]),
  );
  const reading = read(raw);
  expect(reading.text).toBe('Geachte mevrouw,\nBijgaand de akte, René.');
  expect(
    reading.parts.map(({ path, type, name, size }) => ({ path, type, name, size })).slice(2),
  ).toEqual([
    { path: '2~1', type: 'application/pdf', name: 'koopakte 2026.pdf', size: 5 },
    { path: '2~2', type: 'text/plain', name: 'brief.txt', size: 2 },
  ]);
  expect(leafContent(raw, '2~2')).toMatchObject({ name: 'brief.txt', text: 'é' });
  expect(leafContent(raw, '2~3')).toBeNull();
  expect(factsOf(reading.facts, 'tnef')).toMatchObject([
    { value: { messageClass: 'IPM.Note', subject: 'Akte', files: 2, body: 'plain' } },
  ]);
  expect(reading.dropped).toEqual([]);
});

test('words of its own come before those that are wrapped', () => {
  expect(read(mail(writeTnef(LETTER), 'Zie de bijlage.')).text.trim()).toBe('Zie de bijlage.');
});

test('a calendar wrapped as a file is read', () => {
  const content =
    'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR';
  const reading = read(mail(writeTnef(LETTER, [{ name: 'uitnodiging.ics', content }])));
  expect(factsOf(reading.facts, 'calendar')).toMatchObject([
    { value: { method: 'REQUEST', uid: '1' }, source: { part: 'part:2~1' } },
  ]);
});

test.each([
  [
    'IPM.Schedule.Meeting.Request',
    { method: 'REQUEST', organizer: { address: 'anna@devries.example' }, attendees: [] },
  ],
  ['IPM.Schedule.Meeting.Canceled', { method: 'CANCEL' }],
  [
    'IPM.Schedule.Meeting.Resp.Neg',
    { method: 'REPLY', organizer: null, attendees: [{ answer: 'DECLINED' }] },
  ],
  ['IPM.Microsoft Schedule.MtgRespP', { method: 'REPLY', attendees: [{ answer: 'ACCEPTED' }] }],
])('a meeting wrapped as %s', (messageClass, value) => {
  const wrapping = writeTnef([
    { id: 0x001a, value: messageClass },
    { id: 0x0037, value: 'Overleg' },
    { id: 0x5d01, value: 'anna@devries.example' },
    { id: 0x820d, set: APPOINTMENT, value: new Date('2026-12-03T13:00:00Z') },
    { id: 0x820e, set: APPOINTMENT, value: new Date('2026-12-03T14:00:00Z') },
    { id: 0x8208, set: APPOINTMENT, value: 'Zaal 2' },
  ]);
  expect(factsOf(read(mail(wrapping)).facts, 'calendar')).toMatchObject([
    {
      value: {
        ...value,
        summary: 'Overleg',
        location: 'Zaal 2',
        start: { instant: '2026-12-03T13:00:00Z' },
        end: { instant: '2026-12-03T14:00:00Z' },
      },
    },
  ]);
});

test('compressed RTF: the two examples of its specification', () => {
  const simple =
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
  const crossing = '1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0';
  expect(rtfOf(Buffer.from(simple, 'hex'))).toBe(
    String.raw`{\rtf1\ansi\ansicpg1252\pard hello world}` + '\r\n',
  );
  expect(rtfOf(Buffer.from(crossing, 'hex'))).toBe(String.raw`{\rtf1 WXYZWXYZWXYZWXYZWXYZ}`);
});

test.each([
  [
    String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\pard Geachte mevrouw,\par Caf\'e9, \u8364?12\par}`,
    'plain',
    'Geachte mevrouw,\nCafé, €12',
  ],
  [
    String.raw`{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Dag Ren\'e9\htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>}}`,
    'html',
    '<p>Dag René</p>',
  ],
])('RTF: %s', (rtf, kind, text) => {
  expect(rtfContent(rtf)).toEqual({ kind, text });
});

test('a wrapping that was cut off or damaged is read so far, and that is said', () => {
  const whole = writeTnef(LETTER, [{ name: 'akte.pdf', content: '%PDF-1.7 en meer' }]);
  const cut = read(mail(whole.subarray(0, whole.length - 60)));
  expect(cut.text).toContain('Bijgaand de akte');
  expect(cut.dropped.map(({ why }) => why)).toEqual(['TNEF: 1 attributes damaged or cut off']);
  expect(read(mail(new TextEncoder().encode('geen TNEF'))).dropped.map(({ why }) => why)).toEqual([
    'no TNEF in it',
  ]);
});

test('a kilobyte that says it unpacks to gigabytes, and lengths that lie, cost little', () => {
  const bomb = Buffer.concat([
    Buffer.from('00040000ffffffff4c5a467500000000', 'hex'),
    Buffer.alloc(1000, 0xff),
  ]);
  expect(rtfOf(bomb)?.length).toBeLessThan(100_000);
  const lie = Buffer.concat([
    Buffer.from('789f3e220100', 'hex'),
    attribute(1, 0x6_9003, Buffer.from('ffffffff1f003700ffffffff', 'hex')),
  ]);
  expect(readTnef(lie)?.files).toEqual([]);
});

test('whatever stands in it, nothing is thrown', () => {
  assert(
    property(uint8Array({ maxLength: 300 }), (noise) => {
      readTnef(Buffer.concat([Buffer.from('789f3e220100', 'hex'), noise]));
      readTnef(Buffer.concat([Buffer.from('789f3e220100', 'hex'), attribute(1, 0x6_9003, noise)]));
      rtfContent(Buffer.from(noise).toString('latin1'));
      expect(rtfOf(noise) ?? '').toBeTypeOf('string');
    }),
  );
});
