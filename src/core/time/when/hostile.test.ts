import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../../text/words.ts';
import { MAX_FINDS, MAX_TEXT_UNITS } from './limits.ts';
import { findWhen, readWhen } from './when.ts';

/** Text strangers chose: whatever it is, reading it ends, never throws, and spans stand in the text. */
const context = (language: Language) => ({
  now: '2026-11-04T10:00',
  zone: 'Europe/Amsterdam',
  language,
});

const PIECES = [
  'vrijdag',
  'half',
  'kwart over',
  'next',
  'maandag over',
  'drie',
  '31',
  '02-30',
  '24:61',
  '-',
  '/',
  'tot',
  'en',
  'every',
  'elke',
  '99999999999999999999',
  '0000-00-00',
  'UTC+99',
  'februari',
  '30 februari',
  '29 February 2027',
  '\u202e',
  '\u200f',
  '\ud83d',
  '\udc00',
  '\u0000',
  '\u{1f4c5}',
  'é',
  '\n',
  '\t',
  ' ',
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

test.each<Language>(['nl', 'en'])('any text in %s is read, and spans stand in it', (language) => {
  fc.assert(
    fc.property(hostile, (text) => {
      let last = 0;
      for (const find of findWhen(text, context(language))) {
        expect(find.start).toBeGreaterThanOrEqual(last);
        expect(find.end).toBeGreaterThan(find.start);
        expect(find.end).toBeLessThanOrEqual(text.length);
        last = find.end;
      }
    }),
    { numRuns: 400 },
  );
});

test('ten thousand dates are read up to the limit, and the limit is said', () => {
  const text = 'vrijdag 6 november om half drie, '.repeat(10_000);
  const answer = readWhen(text, context('nl'));
  expect(answer.found).toHaveLength(MAX_FINDS);
  expect(answer.cut).not.toBeNull();
});

test('a text longer than will be read is read to its bound', () => {
  const text = `${'a'.repeat(MAX_TEXT_UNITS)} morgen om 10 uur`;
  const answer = readWhen(text, context('nl'));
  expect(answer.found).toEqual([]);
  expect(answer.cut).not.toBeNull();
});

test('a megabyte of words that each begin a date ends', () => {
  const text = 'half kwart over volgende elke '.repeat(30_000);
  const answer = readWhen(text, context('nl'));
  expect(answer.found.length).toBeLessThanOrEqual(MAX_FINDS);
});
