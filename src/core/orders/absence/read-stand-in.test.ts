import { expect, test } from 'vitest';
import { officeOf } from '../orders.fixture.ts';
import { readOrder } from '../read-order.ts';
import { sayOrder } from '../say-order.ts';

const said = (text: string, language: 'nl' | 'en' = 'nl'): string => {
  const read = readOrder(text, officeOf(language));
  return read.understood
    ? read.orders.map((order) => sayOrder(order, language)).join(' + ')
    : `?${read.question.key}`;
};

const AWAY =
  'Afwezig: van donderdag 3 december 2026 tot en met donderdag 10 december 2026, Els Bakker neemt waar; de laatste dag inbegrepen, aangenomen';

test.each([
  ['ik ben er van 3 tot 10 december niet, Els Bakker neemt waar', AWAY],
  ['Ik ben er van 3 tot 10 december niet en Els Bakker vervangt mij.', AWAY],
  ['Van 3 tot 10 december ben ik weg, Els Bakker valt in.', AWAY],
])('%s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('in English, and somebody of the house who is on no record', () => {
  expect(said('I am away from 3 to 10 December, Els Bakker stands in for me', 'en')).toContain(
    'Els Bakker stands in',
  );
  expect(said('ik ben er van 3 tot 10 december niet, Sanne neemt waar')).toContain(
    'Sanne neemt waar',
  );
});

test('what is no absence, or names nobody, is not read as one with a stand-in', () => {
  expect(said('plan morgen om 10 uur een uur overleg, Els Bakker neemt waar')).not.toContain(
    'neemt waar',
  );
  expect(said('ik ben er van 3 tot 10 december niet, iemand anders neemt waar')).toBe(
    '?orders.letter-who',
  );
});
