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

test('what is no time gives nothing', () => {
  expect(said('Zie artikel 3.12, factuur 2024-118, kamer 10.15; het kost 12,50.')).toEqual([]);
});

test('ten thousand dates in a line are read so far, and it is said', () => {
  const text = '10 november 2026, '.repeat(10_000);
  const { found, cut } = readWhen(text, { now: NOW, zone: ZONE, language: 'nl' });
  expect(found.length).toBe(2000);
  expect(cut).toBe('over 2000 finds');
});
