import { array, assert, constantFrom, integer, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../core/records/fact.ts';
import { leafContent, readFile, readMessage } from '../index.ts';
import { concat } from '../mime/bytes.ts';
import type { Property } from './tnef.fixture.ts';
import * as write from './tnef.fixture.ts';

const ENCODER = new TextEncoder();

/** A mail whose second part is a winmail.dat; the first is given text. */
function mail(text: string, packed: Uint8Array): Uint8Array {
  return ENCODER.encode(
    [
      ...['From: Anna de Vries <anna@devries.example>', 'Subject: Akte', 'MIME-Version: 1.0'],
      ...['Content-Type: multipart/mixed; boundary=b', '', '--b'],
      ...['Content-Type: text/plain; charset=utf-8', '', text, '--b'],
      'Content-Type: application/ms-tnef; name=winmail.dat',
      ...['Content-Transfer-Encoding: base64', '', packed.toBase64(), '--b--'],
    ].join('\r\n'),
  );
}

function read(text: string, packed: Uint8Array) {
  const reading = readMessage(mail(text, packed));
  if (reading.kind !== 'message') throw new Error('unreadable');
  return reading;
}

const CALENDAR = [
  ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1@devries.example'],
  ...['DTSTART:20261130T090000Z', 'SUMMARY:Passeren', 'END:VEVENT', 'END:VCALENDAR'],
].join('\r\n');

const LETTER = write.stream(
  write.attribute(1, 0x00078008, write.ascii('IPM.Microsoft Mail.Note')),
  write.attribute(1, 0x00018004, write.ascii('Akte van levering')),
  // 23 November 2026, 10:11:00, a Monday.
  write.attribute(1, 0x00038005, concat([2026, 11, 23, 10, 11, 0, 1].map(write.short))),
  write.messageProperties(
    [0x1000, 'Geachte mevrouw Smit,\r\n\r\nBijgaand de akte.'],
    [0x0c1a, 'Anna de Vries'],
    [0x5d01, 'anna@DEVRIES.example'],
  ),
  ...write.file('AKTEVA~1.PDF', ENCODER.encode('%PDF-'), [0x3707, 'akte van levering.pdf']),
  ...write.file('afspraak.ics', ENCODER.encode(CALENDAR), [0x370e, 'text/calendar']),
  ...write.file('logo.png', Uint8Array.of(1, 2, 3), [0x3712, '<logo@x>'], [0x3714, 4]),
);

test('what is packed is told: class, sender, date, body and files', () => {
  const [fact] = factsOf(read('Zie bijlage.', LETTER).facts, 'tnef');
  expect(fact).toMatchObject({
    value: {
      messageClass: 'IPM.Note',
      subject: 'Akte van levering',
      sender: { name: 'Anna de Vries', address: 'anna@devries.example' },
      sent: '2026-11-23T10:11:00.000Z',
      received: null,
      body: 'plain',
      files: [
        { name: 'akte van levering.pdf', type: 'application/pdf', size: 5, contentId: null },
        { name: 'afspraak.ics', type: 'text/calendar', contentId: null },
        { name: 'logo.png', type: 'image/png', size: 3, contentId: 'logo@x' },
      ],
    },
    source: { part: 'part:2', start: 0, end: LETTER.length },
  });
});

test('the files are parts that can be had, and are looked at like any other', () => {
  const reading = read('Zie bijlage.', LETTER);
  const listed = reading.parts.map(({ path, name, disposition }) => [path, name, disposition]);
  expect(listed).toEqual([
    ['1', null, null],
    ['2', 'winmail.dat', null],
    ['2~1', 'akte van levering.pdf', 'attachment'],
    ['2~2', 'afspraak.ics', 'attachment'],
    ['2~3', 'logo.png', 'inline'],
  ]);
  expect(leafContent(mail('', LETTER), '2~1')?.bytes).toEqual(ENCODER.encode('%PDF-'));
  expect(leafContent(mail('', LETTER), '2~4')).toBeNull();
  const [event] = factsOf(reading.facts, 'calendar');
  expect(event).toMatchObject({
    value: { method: 'REQUEST', uid: '1@devries.example', summary: 'Passeren' },
    source: { part: 'part:2~2' },
  });
  const { start, end } = event?.source ?? { start: 0, end: 0 };
  const words = leafContent(mail('', LETTER), '2~2')?.text?.slice(start, end);
  expect(words).toMatch(/^BEGIN:VEVENT\n.*END:VEVENT$/s);
});

test('the packed body is read where the mail says nothing itself, and only there', () => {
  expect(read('', LETTER).text).toBe('Geachte mevrouw Smit,\n\nBijgaand de akte.');
  expect(read('Zie bijlage.', LETTER).text).toBe('Zie bijlage.');
  expect(leafContent(mail('', LETTER), '2~0')?.text).toContain('Bijgaand de akte.');
});

test('a body in HTML is read as a person sees it, and its links are looked at', () => {
  const html = '<p>Uw pakket: <a href="https://evil.example/">https://bank.example</a></p>';
  const packed = write.stream(write.messageProperties([0x1013, ENCODER.encode(html)]));
  const reading = read('', packed);
  expect(reading.text).toContain('Uw pakket: https://bank.example');
  const [link] = factsOf(reading.facts, 'deceptive-link');
  expect(link?.source.part).toBe('part:2~0');
  expect(leafContent(mail('', packed), '2~0')?.text).toBe(html);
});

test('a message attached to the packed one is a part with parts of its own', () => {
  const inner = write.stream(
    write.attribute(1, 0x00018004, write.ascii('Oud')),
    ...write.file('brief.txt', ENCODER.encode('Dag')),
  );
  const properties: readonly Property[] = [
    [0x3001, 'Oud'],
    [0x3705, 5],
    [0x3701, { embedded: inner }],
  ];
  const packed = write.stream(
    write.attribute(2, 0x00069002, new Uint8Array(14)),
    write.attribute(2, 0x00069005, write.properties(...properties)),
  );
  const reading = read('Zie bijlage.', packed);
  expect(reading.parts.slice(2).map(({ path, type, name }) => [path, type, name])).toEqual([
    ['2~1', 'application/ms-tnef', 'Oud'],
    ['2~1~1', 'text/plain', 'brief.txt'],
  ]);
  expect(leafContent(mail('', packed), '2~1~1')?.text).toBe('Dag');
  expect(factsOf(reading.facts, 'tnef').map(({ value }) => value.subject)).toEqual([null, 'Oud']);
});

test('a winmail.dat that is read by itself', () => {
  const reading = readFile(LETTER, { name: 'winmail.dat' });
  expect(reading).toMatchObject({ kind: 'archive', type: 'application/ms-tnef' });
  expect(reading.kind === 'archive' && reading.text).toContain('Bijgaand de akte.');
  expect(factsOf(reading.facts, 'calendar')[0]?.source.part).toBe('file~2');
});

test('a wrong checksum and a cut-off end are said, and what can be read is', () => {
  const damaged = LETTER.slice();
  // Behind version and code page, which take 21 and 19 bytes, stand their checksums.
  damaged[38] = (damaged[38] ?? 0) ^ 1;
  const reading = read('', damaged.subarray(0, LETTER.length - 8));
  const why = reading.dropped.filter(({ what }) => what === 'part:2').map((each) => each.why);
  expect(why).toEqual([
    'cut off',
    'checksums that do not hold: 1',
    'properties of a file that cannot be read',
  ]);
  expect(reading.text).toContain('Bijgaand de akte.');
});

test('bytes that only claim to be TNEF are said to be none', () => {
  const reading = read('Dag', ENCODER.encode('geen tnef'));
  expect(factsOf(reading.facts, 'tnef')).toEqual([]);
  expect(reading.dropped).toContainEqual({ what: 'part:2', why: 'no TNEF in it' });
});

test('whatever stands in it, nothing is thrown and the parts are bounded', () => {
  const pieces = constantFrom(
    ...[LETTER.subarray(6), write.long(0xffffffff), write.long(0x00069003), Uint8Array.of(2)],
    ...write.file('a', Uint8Array.of(1)),
    write.messageProperties([0x1009, ENCODER.encode('{{{{{{{{MELA{{{{{\\rtf1 {{{')]),
  );
  assert(
    property(array(pieces, { maxLength: 8 }), uint8Array(), integer(), (some, noise, at) => {
      const bytes = concat([LETTER.subarray(0, 6), ...some, noise]);
      if (bytes.length > 0) bytes[Math.abs(at) % bytes.length] = at & 0xff;
      expect(read('', bytes).parts.length).toBeLessThan(1200);
    }),
  );
});
