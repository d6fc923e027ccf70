import { assert, property, string, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { leafBytes, leafContent, readFile, readMessage } from './index.ts';

const ENCODER = new TextEncoder();

function read(...lines: readonly string[]) {
  const reading = readMessage(ENCODER.encode(lines.join('\r\n')));
  if (reading.kind !== 'message') throw new Error('unreadable');
  return reading;
}

const LETTER = [
  'From: =?utf-8?Q?Ren=C3=A9?= <rene@DEVRIES.example>',
  'To: post@kantoor.example',
  'Subject: =?utf-8?B?QWt0ZSDigqw=?=',
  'Date: Mon, 23 Nov 2026 10:11:00 +0100',
  'Message-ID: <1@devries.example>',
  'In-Reply-To: <0@kantoor.example>',
  'References: <a@kantoor.example> <0@kantoor.example>',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Bijgaand de akte, Ren=C3=A9.',
  '--b',
  'Content-Type: application/pdf',
  'Content-Transfer-Encoding: base64',
  "Content-Disposition: attachment; filename*=utf-8''akte%20%E2%82%AC.pdf",
  '',
  'JVBERi0=',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'Subject: inner',
  '',
  'inside',
  '--b--',
];

test('a letter with its parts', () => {
  const reading = read(...LETTER);
  expect(reading).toMatchObject({
    subject: 'Akte €',
    from: [{ name: 'René', address: 'rene@devries.example' }],
    to: [{ name: '', address: 'post@kantoor.example' }],
    date: '2026-11-23T09:11:00.000Z',
    messageId: '<1@devries.example>',
    inReplyTo: '<0@kantoor.example>',
    references: ['<a@kantoor.example>', '<0@kantoor.example>'],
    text: 'Bijgaand de akte, René.',
    automatic: null,
    dropped: [],
  });
  expect(reading.parts.map(({ path, type, name, size }) => ({ path, type, name, size }))).toEqual([
    { path: '1', type: 'text/plain', name: null, size: 24 },
    { path: '2', type: 'application/pdf', name: 'akte €.pdf', size: 5 },
    { path: '3', type: 'message/rfc822', name: null, size: 24 },
  ]);
});

test('parts by their path, inside attached messages too', () => {
  const raw = ENCODER.encode(LETTER.join('\r\n'));
  expect(new TextDecoder().decode(leafBytes(raw, '2') ?? undefined)).toBe('%PDF-');
  expect(leafContent(raw, '3.1')?.text).toBe('inside');
  expect(leafContent(raw, '9')).toBeNull();
});

test('a file name keeps no folder and turns no direction', () => {
  const reading = read(
    'Content-Type: application/octet-stream; name="../../etc/gnp\u202e.exe"',
    '',
    'x',
  );
  expect(reading.parts[0]?.name).toBe('gnp.exe');
});

test('a file inside plain text is a part of its own', () => {
  const raw = ENCODER.encode('Subject: x\n\nZie bestand.\nbegin 644 a.txt\n%:&%L;&\\\n`\nend\n');
  const reading = readMessage(raw);
  expect(reading).toMatchObject({ kind: 'message', text: 'Zie bestand.\n' });
  expect(new TextDecoder().decode(leafBytes(raw, '1~1') ?? undefined)).toBe('hallo');
});

test('of alternatives the plain one is read, and HTML where the plain one says nothing', () => {
  const alternatives = (plain: string) =>
    read(
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      '',
      plain,
      '--b',
      'Content-Type: text/html',
      '',
      '<p>De akte ligt klaar, en het rapport komt morgen.</p>',
      '--b--',
    ).text;
  expect(alternatives('De akte.')).toBe('De akte.');
  expect(alternatives('')).toContain('ligt klaar');
  expect(alternatives('No HTML version.')).toContain('ligt klaar');
});

test('what cannot be read at all says why', () => {
  expect(readMessage(new Uint8Array())).toMatchObject({ kind: 'unreadable', reason: 'empty' });
  expect(readMessage(Uint8Array.of(0, 1, 2, 0))).toMatchObject({
    kind: 'unreadable',
    reason: 'not-a-message',
  });
});

test('what authentication found is a fact about From', () => {
  const authentication = {
    spf: 'unknown',
    dkim: 'pass',
    dmarc: 'pass',
    domain: 'b.example',
  } as const;
  const reading = readMessage(ENCODER.encode('From: a@b.example\n\nx'), { authentication });
  expect(reading.facts).toEqual([
    {
      kind: 'authentication',
      value: authentication,
      source: { part: 'header:from', start: 0, end: 11 },
      certainty: 1,
      assumptions: [],
    },
  ]);
});

test.each([
  ['a calendar', 'BEGIN:VCALENDAR\r\n', 'x', 'calendar'],
  ['a card', 'BEGIN:VCARD\r\n', 'x', 'contact'],
  ['a document, whatever its name', '%PDF-1.7', 'a.txt', 'document'],
  ['an office document', 'PK\u0003\u0004', 'a.docx', 'document'],
  ['an archive', 'PK\u0003\u0004', 'a.bin', 'archive'],
  ['a message without a name', 'From: a@b.example\nSubject: x\n\nx', '', 'message'],
  ['text', 'hallo', 'a.txt', 'text'],
  ['nothing known', '\u0000\u0001', 'x', 'unknown'],
])('a file that is %s', (_what, content, name, kind) => {
  expect(readFile(ENCODER.encode(content), { name }).kind).toBe(kind);
});

test('random bytes never throw', () => {
  assert(
    property(uint8Array({ maxLength: 600 }), (bytes) => {
      return ['message', 'unreadable'].includes(readMessage(bytes).kind);
    }),
  );
});

test('whatever is written, every fact stands where it says', () => {
  const cues =
    'Kunt u de akte sturen? NL91 ABNA 0417 1643 00 vrijdag 4 december pijn op de borst. ';
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const reading = read(
        'Subject: x',
        'Date: Mon, 23 Nov 2026 10:11:00 +0100',
        'Content-Type: text/plain; charset=utf-8',
        '',
        words,
        cues + words,
      );
      return reading.facts.every(({ source }) => {
        const text = source.part === 'text' ? reading.text : reading.subject;
        return source.start < source.end && text.slice(source.start, source.end).trim() !== '';
      });
    }),
  );
});

test('words that are labelled base64, and are not, are shown as they stand', () => {
  const head = ['Subject: x', 'Content-Transfer-Encoding: base64', ''];
  expect(read(...head, 'Beste Jan, dank je wel voor je brief.').text.trim()).toBe(
    'Beste Jan, dank je wel voor je brief.',
  );
  expect(read(...head, 'aGFs!bG8=').text).toBe('hallo');
});

test('what stands below base64 is left out, and said', () => {
  const head = ['Subject: x', 'Content-Transfer-Encoding: base64', ''];
  const { text, dropped } = read(...head, 'aGFsbG8=', '', '____', 'A list of ours');
  expect(text).toBe('hallo');
  expect(dropped).toEqual([{ what: 'part 1', why: 'behind the end of base64' }]);
});

test('of two dates the first that can be read', () => {
  const good = 'Date: Mon, 23 Nov 2026 10:11:00 +0100';
  const later = good.replace('10:11', '10:12');
  expect(read('Date: gisteren', good, later, '', 'x').date).toBe('2026-11-23T09:11:00.000Z');
});
