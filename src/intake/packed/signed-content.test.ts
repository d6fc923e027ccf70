import { array, assert, constantFrom, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../core/records/fact.ts';
import { leafContent, readFile, readMessage } from '../index.ts';
import { concat } from '../mime/bytes.ts';
import { signedContent } from './signed-content.ts';

const ENCODER = new TextEncoder();

/** An element of DER (X.690 section 10.1): its length before its content. */
function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const inner = concat(content);
  const { length } = inner;
  const long = [0x82, length >> 8, length & 0xff];
  return concat([Uint8Array.of(tag, ...(length < 128 ? [length] : long)), inner]);
}

/** An element of BER whose end is marked behind it, as programs that stream write. */
function open(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  return concat([Uint8Array.of(tag, 0x80), ...content, Uint8Array.of(0, 0)]);
}

const SIGNED_DATA = Uint8Array.fromHex('06092a864886f70d010702');
const DATA = Uint8Array.fromHex('06092a864886f70d010701');
const ENVELOPED_DATA = Uint8Array.fromHex('06092a864886f70d010703');
const VERSION = Uint8Array.of(2, 1, 1);
const SIGNERS = der(0x31, der(0x30, new Uint8Array(300)));

function inDer(entity: string): Uint8Array {
  const wrapped = der(0x30, DATA, der(0xa0, der(0x04, ENCODER.encode(entity))));
  const signed = der(0x30, VERSION, der(0x31, der(0x30, DATA)), wrapped, SIGNERS);
  return der(0x30, SIGNED_DATA, der(0xa0, signed));
}

function inPieces(entity: string): Uint8Array {
  const bytes = ENCODER.encode(entity);
  const pieces = [bytes.subarray(0, 40), bytes.subarray(40)].map((piece) => der(0x04, piece));
  const wrapped = open(0x30, DATA, open(0xa0, open(0x24, ...pieces)));
  const signed = open(0x30, VERSION, open(0x31, der(0x30, DATA)), wrapped, SIGNERS);
  return open(0x30, SIGNED_DATA, open(0xa0, signed));
}

const ENTITY = [
  ...['Content-Type: multipart/mixed; boundary=b', '', '--b'],
  ...[
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: quoted-printable',
  ],
  ...['', 'Geachte mevrouw, bijgaand de akte, Ren=E9.', '--b'],
  ...['Content-Type: text/calendar; method=REQUEST; name=passeren.ics'],
  ...['Content-Disposition: attachment', '', 'BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1'],
  ...['END:VEVENT', 'END:VCALENDAR', '--b--'],
].join('\r\n');

function mail(bytes: Uint8Array): Uint8Array {
  return ENCODER.encode(
    [
      ...['From: Anna de Vries <anna@devries.example>', 'Subject: Akte'],
      'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m',
      ...['Content-Transfer-Encoding: base64', '', bytes.toBase64()],
    ].join('\r\n'),
  );
}

test.each([
  ['with lengths', inDer(ENTITY)],
  ['in pieces, their ends marked', inPieces(ENTITY)],
])('a letter inside its signature is read, and its parts are parts: %s', (_, bytes) => {
  const raw = mail(bytes);
  const reading = readMessage(raw);
  if (reading.kind !== 'message') throw new Error('unreadable');
  expect(reading.text).toBe('Geachte mevrouw, bijgaand de akte, René.');
  expect(reading.parts.map(({ path, type, name }) => [path, type, name])).toEqual([
    ['1', 'application/pkcs7-mime', 'smime.p7m'],
    ['1~1', 'text/plain', null],
    ['1~2', 'text/calendar', 'passeren.ics'],
  ]);
  expect(leafContent(raw, '1~1')?.text).toBe('Geachte mevrouw, bijgaand de akte, René.');
  expect(factsOf(reading.facts, 'calendar')).toMatchObject([
    { value: { method: 'REQUEST', uid: '1' }, source: { part: 'part:1~2' } },
  ]);
  expect(factsOf(reading.facts, 'protected-part').map(({ value }) => value.what)).toEqual([
    'signed',
  ]);
});

test('one that comes by itself is opened too', () => {
  const reading = readFile(inDer(ENTITY), { name: 'brief.p7m' });
  expect(factsOf(reading.facts, 'calendar')[0]?.source.part).toBe('file~2');
});

test('a signature without what it signs, and what is encrypted, give nothing', () => {
  const beside = der(0x30, VERSION, der(0x31), der(0x30, DATA), SIGNERS);
  expect(signedContent(der(0x30, SIGNED_DATA, der(0xa0, beside)))).toBeNull();
  expect(signedContent(der(0x30, ENVELOPED_DATA, der(0xa0, beside)))).toBeNull();
});

test('one that is cut off is read so far', () => {
  const cut = inPieces(ENTITY).subarray(0, 200);
  expect(new TextDecoder().decode(signedContent(cut) ?? undefined)).toContain('multipart/mixed');
});

test('whatever stands in it, nothing is thrown', () => {
  const pieces = constantFrom(
    ...[SIGNED_DATA, DATA, VERSION, Uint8Array.of(0x30, 0x80), Uint8Array.of(0xa0, 0x80)],
    ...[
      Uint8Array.of(0x24, 0x80),
      Uint8Array.of(0, 0),
      Uint8Array.of(0x04, 0x84, 255, 255, 255, 255),
    ],
    inDer(ENTITY),
  );
  assert(
    property(array(pieces, { maxLength: 20 }), uint8Array(), (some, noise) => {
      const bytes = concat([Uint8Array.of(0x30, 0x80), SIGNED_DATA, ...some, noise]);
      expect(readMessage(mail(bytes)).kind).toBe('message');
    }),
  );
  expect(signedContent(new Uint8Array(2_000_000).fill(0x80, 1).fill(0x30, 0, 1))).toBeNull();
  const deep = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at % 2 === 0 ? 0x30 : 0x80));
  expect(signedContent(deep)).toBeNull();
});
