import { expect, test } from 'vitest';
import { dayAfterTerm, readTerm } from './term.ts';

/** Monday 23 November 2026, ten in the morning in Amsterdam. */
const NOW = Date.parse('2026-11-23T09:00Z');
const WEEK = { days: [1, 2, 3, 4, 5] };
const term = (text: string): string | null =>
  readTerm(text, NOW, 'Europe/Amsterdam', WEEK)?.toString() ?? null;

test.each([
  ['uiterlijk vrijdag 27 november', '2026-11-27'],
  ['graag vóór vrijdag', '2026-11-27'],
  ['uiterlijk maandag', '2026-11-30'],
  ['per 1 december 2026', '2026-12-01'],
  ['vóór 3 januari', '2027-01-03'],
  ['uiterlijk 27-11-2026', '2026-11-27'],
  ['binnen drie werkdagen', '2026-11-26'],
  ['binnen 2 weken', '2026-12-07'],
  ['morgenochtend graag', '2026-11-24'],
  ['nog vandaag', '2026-11-23'],
  ['in de loop van volgende week', '2026-12-04'],
  ['voor het eind van de week', '2026-11-27'],
  ['zo spoedig mogelijk', null],
  ['uiterlijk 30 februari', null],
  ['uiterlijk 1 december 2031', null],
  ['op 20 november 2026', null],
] as const)('nl: "%s" is %s', (text, date) => {
  expect(term(text)).toBe(date);
});

test.each([
  ['by Friday', '2026-11-27'],
  ['by Friday, November 27', '2026-11-27'],
  ['no later than 1st December', '2026-12-01'],
  ['within five working days', '2026-11-30'],
  ['by the end of the week', '2026-11-27'],
  ['tomorrow would be good', '2026-11-24'],
  ['as soon as you can', null],
] as const)('en: "%s" is %s', (text, date) => {
  expect(term(text)).toBe(date);
});

test('a term that ends on Friday is seen to have passed on Monday', () => {
  expect(dayAfterTerm(Temporal.PlainDate.from('2026-11-27'), WEEK).toString()).toBe('2026-11-30');
});
