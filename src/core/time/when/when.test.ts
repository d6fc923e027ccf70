import { expect, test } from 'vitest';
import type { Language } from '../../text/words.ts';
import { findWhen, readWhen } from './when.ts';

/** A Wednesday morning. */
const NOW = '2026-11-04T10:00:00+01:00';
const ZONE = 'Europe/Amsterdam';

function said(text: string, language: Language = 'nl'): readonly string[] {
  return findWhen(text, { now: NOW, zone: ZONE, language }).map(
    ({ text: words, from, until }) => `${words}: ${from ?? '…'} – ${until ?? '…'}`,
  );
}

test('a day and an hour in a letter', () => {
  expect(said('Schikt het u volgende week dinsdag om 14.30 uur bij ons op kantoor?')).toEqual([
    'volgende week dinsdag om 14.30 uur: 2026-11-10T14:30 – …',
  ]);
});

test('days from one to another, the last one included', () => {
  expect(said('Wij zijn gesloten van 21 t/m 25 december.')).toEqual([
    'van 21 t/m 25 december: 2026-12-21 – 2026-12-26',
  ]);
});

test('an hour without a half of the day is said to be assumed', () => {
  const [found] = findWhen('om half drie', { now: NOW, zone: ZONE, language: 'nl' });
  expect(found?.from).toBe('2026-11-04T14:30');
  expect(found?.assumptions).toContain('half-of-day');
  expect(found?.alternatives).toEqual([{ from: '2026-11-04T02:30', until: null }]);
});

test('weekday and date that contradict each other are both reported', () => {
  const [found] = findWhen('maandag 10 november 2026', { now: NOW, zone: ZONE, language: 'nl' });
  expect(found?.from).toBe('2026-11-10');
  expect(found?.assumptions).toContain('weekday-differs');
  expect(found?.alternatives).toEqual([{ from: '2026-11-09', until: '2026-11-10' }]);
});

test('an hour that summer time skips is moved on as the clock is; of one that comes twice the first is taken', () => {
  const at = (text: string) =>
    findWhen(text, { now: NOW, zone: ZONE, language: 'nl' }).map((found) => [
      found.from,
      found.assumptions,
    ]);
  expect(at('zondag 28 maart 2027 om 2.30 uur')).toEqual([['2027-03-28T03:30', ['gap']]]);
  expect(at('zondag 31 oktober 2027 om 2.30 uur')).toEqual([['2027-10-31T02:30', ['fold']]]);
  expect(at('zondag 28 maart 2027 om 3.30 uur')).toEqual([['2027-03-28T03:30', []]]);
});

test('a time may be told by another in the text', () => {
  expect(said('Wij vergaderen op 12 november. De week erna is mr. Smit weg.')).toEqual([
    '12 november: 2026-11-12 – 2026-11-13',
    'De week erna: 2026-11-16 – 2026-11-23',
  ]);
  expect(said('We meet on 12 November; the week after I am away.', 'en')).toEqual([
    '12 November: 2026-11-12 – 2026-11-13',
    'the week after: 2026-11-16 – 2026-11-23',
  ]);
});

test.each<[Language, string, string | null, string | null]>([
  ['nl', 'de dag na de zitting', '2026-12-11', '2026-12-12'],
  ['nl', 'twee dagen voor de zitting', '2026-12-08', '2026-12-09'],
  ['nl', 'een uur voor de zitting', '2026-12-10T12:30', null],
  ['nl', 'na de zitting', '2026-12-10T13:30', null],
  ['en', 'the day before the hearing', '2026-12-09', '2026-12-10'],
  ['en', 'three weeks after the hearing', '2026-12-31', '2027-01-01'],
  ['en', 'half an hour before the hearing', '2026-12-10T13:00', null],
  ['en', 'before the hearing', null, '2026-12-10T13:30'],
])('by an event that the caller knows, in %s: "%s"', (language, text, from, until) => {
  const events = [{ names: ['zitting', 'hearing'], at: '2026-12-10T13:30' }];
  const found = findWhen(text, { now: NOW, zone: ZONE, language, events });
  expect(found.map((one) => [one.text, one.from, one.until])).toEqual([[text, from, until]]);
});

test('what is no time gives nothing', () => {
  expect(said('Zie artikel 3.12, factuur 2024-118, kamer 10.15; het kost 12,50.')).toEqual([]);
});

test('ten thousand dates in a line are read so far, and it is said', () => {
  const text = '10 november 2026, '.repeat(10_000);
  const { found, cut } = readWhen(text, { now: NOW, zone: ZONE, language: 'nl' });
  expect(found.length).toBe(2000);
  expect(cut).toBe('over 2000 finds');
});

test.each(['Er zijn 5 tot 10 personen.', 'Graag 5 tot 10 stuks.', 'Wij hebben 8 of 9 leden.'])(
  'a number of things is no time: %s',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);
