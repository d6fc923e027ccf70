import { expect, test } from 'vitest';
import { inZone } from '../../time/instant.ts';
import { readDeadline } from './deadline.ts';

const ZONE = 'Europe/Amsterdam';
const NOW = Temporal.ZonedDateTime.from('2026-12-03T09:00[Europe/Amsterdam]').epochMilliseconds;

function said(text: string, language: 'nl' | 'en' = 'nl'): string | null {
  const found = readDeadline(text, language, { now: NOW, zone: ZONE });
  if (found === null) return null;
  const at = (one: number) => inZone(one, ZONE).toPlainDateTime().toString().slice(0, 16);
  return [at(found.at), ...found.beside.map(at)].join(' | ');
}

test('the hour of that same day, with the appointment it is for', () => {
  expect(
    said(
      'Geachte heer, mevrouw,\n\nVoor de akte van Kamp op maandag 7 december om 15.00 uur ontvangen wij de hypotheekstukken graag uiterlijk die dag om 12.00 uur. Kunt u dat bevestigen?',
    ),
  ).toBe('2026-12-07T12:00 | 2026-12-07T15:00');
  expect(
    said('For the deed on Monday 7 December at 15:00 we need the papers by 12:00 that day.', 'en'),
  ).toBe('2026-12-07T12:00 | 2026-12-07T15:00');
});

test('an hour on a day that is named with it', () => {
  expect(said('Graag ontvangen wij de stukken uiterlijk dinsdag om 12.00 uur.')).toBe(
    '2026-12-08T12:00',
  );
  expect(said('Please send the papers before noon on Tuesday.', 'en')).toBe('2026-12-08T12:00');
});

test('a day without an hour, an hour that has been, and an hour of something else are none', () => {
  expect(said('Graag ontvangen wij de stukken uiterlijk vrijdag.')).toBeNull();
  expect(said('Wij zien u dinsdag om 12.00 uur.')).toBeNull();
  expect(said('Wij vroegen u de stukken uiterlijk 1 december om 12.00 uur te sturen.')).toBeNull();
  expect(said('')).toBeNull();
  expect(said('a. '.repeat(3000))).toBeNull();
});
