import { expect, test } from 'vitest';
import { charsetName, decodeText } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import { readStructured } from './parameters.ts';
import {
  decodeBase64,
  decodeQuotedPrintable,
  decodeUuencode,
  transferEncodingOf,
} from './transfer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (decoded: Uint8Array): string => new TextDecoder().decode(decoded);
const binary = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

test.each([
  ['clean', 'aGFsbG8=', 'hallo'],
  ['over lines', 'aGFs\r\nbG8=\r\n', 'hallo'],
  ['with junk', 'aG!Fs**bG8', 'hallo'],
  ['url alphabet', 'Pz8_', '???'],
  ['two in a row', 'aGE=aGE=', 'haha'],
  ['cut short', 'aGFsbG', 'hall'],
  ['two in a row, the last cut short', 'aGE=\naGFsbG', 'hahall'],
  ['words behind its end', 'aGFsbG8=\n\n____\nA list of ours\n', 'hallo'],
  ['words behind its end, on its line', 'aGFsbG8= ignored', 'hallo'],
])('base64, %s', (_what, coded, expected) => {
  expect(text(decodeBase64(coded))).toBe(expected);
});

test.each([
  ['letters', 'caf=C3=A9', 'café'],
  ['small letters', 'caf=c3=a9', 'café'],
  ['a soft line break', 'one=\r\ntwo=\nthree', 'onetwothree'],
  ['space behind the sign', 'one= \t\r\ntwo', 'onetwo'],
  ['a sign that is only that', '1=2 and =G1', '1=2 and =G1'],
  ['a sign at the end', 'one=', 'one'],
])('quoted-printable, %s', (_what, coded, expected) => {
  expect(text(decodeQuotedPrintable(bytes(coded)))).toBe(expected);
});

test('uuencode', () => {
  expect(text(decodeUuencode('begin 644 a.txt\n%:&%L;&\\\n`\nend\n'))).toBe('hallo');
});

test('names of transfer encodings, misspelt too', () => {
  const names = ['BASE64', 'base 64', 'quoted_printable', 'x-uuencode', '8bit', 'nonsense', ''];
  expect(names.map(transferEncodingOf)).toEqual([
    'base64',
    'base64',
    'quoted-printable',
    'uuencode',
    'identity',
    'identity',
    'identity',
  ]);
});

test.each([
  ['UTF8', 'utf8'],
  ['"ISO-8859-1"', 'iso-8859-1'],
  ['iso8859_15', 'iso-8859-15'],
  ['cp1252', 'windows-1252'],
  ['x-cp1250', 'windows-1250'],
  ['ks_c_5601-1987', 'ks_c_5601-1987'],
  ['us-ascii*en', 'utf-8'],
])('charset %s is %s', (label, name) => {
  expect(charsetName(label)).toBe(name);
});

test.each([
  ['latin-1', 'iso-8859-1', binary(0x63, 0x61, 0x66, 0xe9), 'café'],
  ['UTF-8 labelled as latin-1', 'iso-8859-1', bytes('café'), 'café'],
  ['latin-1 labelled as UTF-8', 'utf-8', binary(0x63, 0x61, 0x66, 0xe9), 'café'],
  ['windows-1252 in plain ASCII', 'us-ascii', binary(0x80, 0x31), '€1'],
  ['broken UTF-8', 'utf-8', binary(0xc3, 0xa9, 0xff), 'é\ufffd'],
  ['a label nobody knows', 'x-nobody', bytes('é'), 'é'],
  ['Hebrew, logical', 'iso-8859-8-i', binary(0xf9), 'ש'],
  ['Korean', 'ks_c_5601-1987', binary(0xc7, 0xd1), '한'],
  ['Chinese', 'gb2312', binary(0xd6, 0xd0), '中'],
  ['Japanese without a label', '', bytes('\u001b$BF|\u001b(B'), '日'],
  ['UTF-7', 'utf-7', bytes('caf+AOk- +-'), 'café +'],
  ['UTF-16 without a mark', 'utf-16', binary(0, 0x68, 0, 0x69), 'hi'],
  ['UTF-32', 'utf-32be', binary(0, 0, 0, 0x68), 'h'],
  ['HZ', 'hz-gb-2312', bytes('~{VP~}'), '中'],
  ['ISO-2022-KR', 'iso-2022-kr', bytes('\u001b$)C\u000eGQ\u000f'), '한'],
  ['DOS', 'cp850', binary(0x82), 'é'],
  ['DOS with the euro', 'IBM00858', binary(0x82, 0xd5), 'é€'],
  ['DOS of Central Europe', 'IBM852', binary(0x50, 0xfd, 0xa1), 'Pří'],
  ['a Macintosh in Turkish', 'x-mac-turkish', binary(0xdc), 'İ'],
  ['Japanese as IBM names it', 'IBM-932', binary(0x93, 0xfa), '日'],
])('%s', (_what, label, raw, expected) => {
  expect(decodeText(raw, label)).toBe(expected);
});

test.each([
  ['two words in a row lose the space between', '=?utf-8?Q?a?= =?utf-8?Q?b?=', 'ab'],
  ['a character cut between two words', '=?utf-8?B?w6k=?= =?utf-8?Q?=C3?= =?utf-8?Q?=A9?=', 'éé'],
  [
    'Japanese in two words',
    '=?ISO-2022-JP?B?GyRCRnwbKEI=?= =?ISO-2022-JP?B?GyRCS1wbKEI=?=',
    '日本',
  ],
  ['a language', '=?us-ascii*en?Q?Keith_Moore?=', 'Keith Moore'],
  ['words among words', 'Les =?utf-8?Q?=C3=A9t=C3=A9s?= passent', 'Les étés passent'],
  ['what never closes', '=?utf-8?Q?a', '=?utf-8?Q?a'],
  ["a gateway's tag", '[SPAM]=?utf-8?Q?Hallo?=', '[SPAM] Hallo'],
  ['a line break that was smuggled in', '=?utf-8?Q?a=0D=0AFrom:_b?=', 'a From: b'],
])('encoded words: %s', (_what, coded, expected) => {
  expect(decodeWords(coded)).toBe(expected);
});

test.each([
  ['plain', 'text/plain; charset=utf-8', 'text/plain', { charset: 'utf-8' }],
  ['quoted', 'multipart/mixed; boundary="a;b=c"', 'multipart/mixed', { boundary: 'a;b=c' }],
  ['a forgotten semicolon', 'multipart/mixed boundary=a', 'multipart/mixed', { boundary: 'a' }],
  ['comments', 'text (c) / plain; charset=x (y)', 'text/plain', { charset: 'x' }],
  ['sections', "a/b; name*0*=utf-8''f%C3%A9; name*1=.pdf", 'a/b', { name: 'fé.pdf' }],
  [
    'encoded words, which do not belong there',
    'a/b; name="=?utf-8?Q?f=C3=A9.pdf?="',
    'a/b',
    { name: 'fé.pdf' },
  ],
  [
    'a character cut between two sections',
    "a/b; name*0*=utf-8''f%C3; name*1*=%A9.pdf",
    'a/b',
    { name: 'fé.pdf' },
  ],
  [
    'a name with a space and no quotes',
    'a/b; name=the deed.pdf; size=1',
    'a/b',
    { name: 'the deed.pdf', size: '1' },
  ],
  ['and no semicolon', 'a/b; name=the deed.pdf size=1', 'a/b', { name: 'the deed.pdf', size: '1' }],
  [
    'a folder of Windows',
    String.raw`a/b; name="C:\deeds\new.pdf"`,
    'a/b',
    { name: String.raw`C:\deeds\new.pdf` },
  ],
  ['values without a name', 'a/b; *=x; name=y; =z', 'a/b', { name: 'y' }],
  ['nothing', ';;; =; x', '', {}],
])('a structured value, %s', (_what, raw, value, parameters) => {
  const read = readStructured(raw);
  expect({ value: read.value, parameters: Object.fromEntries(read.parameters) }).toEqual({
    value,
    parameters,
  });
});
