import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessage } from '../../intake/index.ts';
import { placeInOwn } from './own-words.ts';

function read(body: string) {
  const head = 'From: Jan <jan@relatie.example>\r\nTo: p@kantoor.example\r\nSubject: Vraag\r\n';
  const type = 'Content-Type: text/plain; charset=utf-8\r\n\r\n';
  const reading = readMessage(new TextEncoder().encode(head + type + body));
  if (reading.kind !== 'message') throw new Error('no message');
  return reading;
}

test.each([
  ['maandag 3', 'Kunt u maandag 30 november?'],
  ['andag', 'Kunt u maandag komen?'],
  ['bedrag 1.250', 'Het bedrag 1.250.000 is bekend.'],
  ['ok', 'Het boek is er.'],
  ['\uDE00 dank', 'Fijn \u{1F600} dank u wel.'],
  ['dank \uD83D', 'Fijn, dank \u{1F600} u wel.'],
])('%j is cut out of “%s”, and points nowhere', (words, body) => {
  expect(placeInOwn(words, read(body))).toBeNull();
});

test.each([
  [
    'the same words quoted before',
    '> Kunt u mij morgen bellen?\r\n\r\nJa.\r\nKunt u mij morgen bellen?',
    1,
  ],
  [
    'the same words quoted after',
    'Kunt u mij morgen bellen?\r\n\r\n> Kunt u mij morgen bellen?',
    0,
  ],
  [
    'between quoted pieces',
    '> Een\r\nJa.\r\n> Kunt u mij morgen bellen?\r\nNee.\r\n\r\n\r\n\r\nKunt u mij morgen bellen?',
    1,
  ],
])('%s: the place is his own', (_what, body, nth) => {
  const words = 'Kunt u mij morgen bellen?';
  const reading = read(body);
  const places = [...reading.text.matchAll(/Kunt u mij morgen bellen\?/g)].map(
    ({ index }) => index,
  );
  expect(placeInOwn(words, reading)).toBe(places[nth]);
});

test('every place holds the words', () => {
  const line = fc.constantFrom('Een regel.', '> Een regel.', '', 'Regel \u{1F600} twee', '> x');
  const words = fc.constantFrom('Een regel.', 'regel', 'Regel \u{1F600}', '\u{1F600}');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), words, (lines, sought) => {
      const reading = read(lines.join('\r\n'));
      const place = placeInOwn(sought, reading);
      expect(place === null || reading.text.startsWith(sought, place)).toBe(true);
    }),
  );
});
