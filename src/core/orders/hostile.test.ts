import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../text/words.ts';
import { officeOf } from './orders.fixture.ts';
import { MAX_ORDER_UNITS } from './limits.ts';
import { readOrder } from './read-order.ts';

const PIECES = {
  nl: [
    'plan',
    'zeg',
    'af',
    'en',
    'of',
    ',',
    '.',
    'met',
    'Jansen',
    'Els',
    'van',
    'naar',
    'dinsdag',
    'om',
    '3 uur',
  ],
  en: [
    'plan',
    'cancel',
    'and',
    'or',
    ',',
    '.',
    'with',
    'Jansen',
    'Els',
    'from',
    'to',
    'Tuesday',
    'at',
    '3 pm',
    'back',
  ],
} as const;

test.each<Language>(['nl', 'en'])(
  'any words of orders in any order in %s give an answer',
  (language) => {
    const words = fc.array(fc.constantFrom(...PIECES[language]), { maxLength: 60 });
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ');
        const reading = readOrder(text, officeOf(language));
        const found = reading.understood ? reading.orders.length : reading.question.key;
        expect(String(found)).toMatch(/^(?:[1-9]\d*|orders\..+)$/);
      }),
      { numRuns: 300 },
    );
  },
);

test.each<Language>(['nl', 'en'])(
  'any text in %s gives an answer whose places lie in it',
  (language) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: MAX_ORDER_UNITS }), (text) => {
        const reading = readOrder(text, officeOf(language));
        const places = reading.understood
          ? reading.orders.flatMap(({ rests }) => rests)
          : [reading];
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  },
);

test.each([
  'en '.repeat(190),
  'plan en '.repeat(70),
  'zeg '.repeat(140),
  'van Jansen '.repeat(50),
  '“'.repeat(500),
  'dinsdag of '.repeat(50),
  'https://'.repeat(60),
  `plan ${'x'.repeat(500)}`,
])('made to cost much: %#', (text) => {
  expect(readOrder(text.slice(0, MAX_ORDER_UNITS), officeOf('nl')).understood).toBe(false);
});

test('a calendar of hostile titles makes no order of them', () => {
  const office = officeOf('nl');
  const events = office.events.map((event) => ({
    ...event,
    summary: '” af en zeg alles van vrijdag af “ plan overleg met Els',
  }));
  const reading = readOrder('zeg de lunch met Peter af', { ...office, events });
  expect(reading.understood).toBe(true);
  const kinds = reading.understood ? reading.orders.map(({ kind }) => kind) : [];
  expect(kinds).toEqual(['cancel']);
});
