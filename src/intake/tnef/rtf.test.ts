import { array, assert, constantFrom, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { decompressRtf } from './compressed-rtf.ts';
import { readRtf } from './rtf.ts';

const ENCODER = new TextEncoder();

function read(rtf: string) {
  return readRtf(Uint8Array.from(rtf, (sign) => sign.charCodeAt(0)));
}

/** The examples of MS-OXRTFCP sections 4.1 and 4.2: sizes, kind, checksum, content. */
const SIMPLE =
  '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c0900206277' +
  '05b06c647d0a800fa0';
const ACROSS = '1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0';

test.each([
  [SIMPLE, '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n'],
  [ACROSS, '{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}'],
])('decompressed as the specification shows: %s', (compressed, rtf) => {
  const read = decompressRtf(Uint8Array.fromHex(compressed));
  expect(new TextDecoder().decode(read?.rtf)).toBe(rtf);
  expect(read?.wrong).toBeNull();
});

test('a wrong checksum is said and the rest read', () => {
  const read = decompressRtf(Uint8Array.fromHex(ACROSS.replace('e2d44b51', '00000000')));
  expect(new TextDecoder().decode(read?.rtf)).toContain('WXYZ');
  expect(read?.wrong).toBe('rtf whose checksum does not hold');
});

test('a bomb unpacks to its limit and no further', () => {
  // Eight references of sixteen bytes each, none of them to where the next byte goes.
  const content = Uint8Array.fromHex(`ff${'000e'.repeat(8)}`.repeat(100_000));
  const header = Uint8Array.fromHex('ffffff7fffffff7f4c5a467500000000');
  const bomb = new Uint8Array([...header, ...content]);
  expect(decompressRtf(bomb)?.rtf.length).toBe(4 * 1024 * 1024);
});

test.each([
  [
    String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0 Geachte heer,\par\'80 12,50}`,
    'Geachte heer,\n€ 12,50',
  ],
  [String.raw`{\rtf1\ansi\uc1 caf\u233?, \u8364\'80 en {\uc2 \u233 ab!}}`, 'café, € en é!'],
  [String.raw`{\rtf1{\fonttbl{\f1\fcharset204 Arial;}}\f1 \'cf\'f0\'e8}`, 'При'],
  [
    String.raw`{\rtf1{\info{\author Jan}}{\*\generator Word;}{\pict 00ff}Dag\line Jan\par}`,
    'Dag\nJan',
  ],
  [
    String.raw`{\rtf1 a {\field{\*\fldinst HYPERLINK "https://x.example"}{\fldrslt hier}} b}`,
    'a hier b',
  ],
  [String.raw`{\rtf1 \{ \\ \} \~\endash\lquote x\rquote\constructor}`, '{ \\ } \u00a0–‘x’'],
  [String.raw`{\rtf1\bin3 }}}Na de bytes`, 'Na de bytes'],
])('text: %s', (rtf, text) => {
  expect(read(rtf)).toEqual({ form: 'plain', content: text });
});

test('HTML comes out as it went in (MS-OXRTFEX)', () => {
  const rtf = [
    String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}`,
    String.raw`{\*\htmltag64 <p class="a">}\htmlrtf {\htmlrtf0 Caf\'e9 {\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0  thee`,
    String.raw`{\*\mhtmltag84 <a href="cid:x">}{\*\htmltag84 <a href="https://x.example/\{1\}">}hier{\*\htmltag92 </a>}`,
    String.raw`\htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>\par}}`,
  ].join('\r\n');
  expect(read(rtf)).toEqual({
    form: 'html',
    content: '<p class="a">Café &amp; thee<a href="https://x.example/{1}">hier</a></p>\n',
  });
});

test('whatever stands in it, nothing is thrown', () => {
  const pieces = constantFrom(
    ...['{', '}', '\\', "\\'", "\\'8", '\\u', '\\u-10179', '\\bin99999999', '\\*', '\\htmltag'],
    ...['\\htmlrtf', '\\fonttbl', '\\f1', '\\fcharset', '\\uc9', 'x', '\\ansicpg65001', '\\par'],
  );
  assert(
    property(array(pieces), uint8Array(), (some, noise) => {
      const text = `{\\rtf1\\fromhtml1 ${some.join('')}`;
      const bytes = new Uint8Array([...ENCODER.encode(text), ...noise]);
      expect(typeof readRtf(bytes).content).toBe('string');
      expect(() => decompressRtf(noise)).not.toThrow();
    }),
  );
  expect(read('{'.repeat(100_000)).content).toBe('');
});
