import { expect, test } from 'vitest';
import type { Language } from '../text/words.ts';
import { officeOf } from './orders.fixture.ts';
import { readOrder } from './read-order.ts';
import { sayOrder } from './say-order.ts';

/** What an order is read as, said back; or the question with its nearest readings. */
function answer(text: string, language: Language): readonly string[] {
  const reading = readOrder(text, officeOf(language));
  if (reading.understood) return reading.orders.map((order) => sayOrder(order, language));
  return [reading.question.key, ...reading.readings.map(({ said }) => said)];
}

const TOMORROW =
  'Overleg met Els Bakker, donderdag 5 november 2026, 11.00–12.00 uur (Amsterdam); een uur aangenomen';
const TUESDAY =
  'Meeting with Els Bakker, Tuesday 10 November 2026, 10:00–11:00 (Amsterdam); an hour assumed';

test.each<[Language, string, string, string]>([
  ['nl', 'plan overleg met els mrogen om 11 uur', TOMORROW, '„mrogen” gelezen als „morgen”'],
  ['nl', 'mrgn 11 uur overleg met Els', TOMORROW, '„mrgn” gelezen als „morgen”'],
  ['nl', 'plan overleg met Els om 11 uur mogren', TOMORROW, '„mogren” gelezen als „morgen”'],
  ['nl', 'plan overleg met Els dondrdag om 11 uur', TOMORROW, '„dondrdag” gelezen als „donderdag”'],
  ['en', 'book a meeting with els tuseday at 10', TUESDAY, '“tuseday” read as “tuesday”'],
  ['en', 'meeting with Els on Tueday 10 Novmber at 10', TUESDAY, '“Novmber” read as “november”'],
])('%s: a misspelt day is put right and said: %s', (language, text, said, put) => {
  const [found = '', ...more] = answer(text, language);
  expect(more).toEqual([]);
  expect(found.startsWith(said)).toBe(true);
  expect(found).toContain(put);
});

test.each<[Language, string]>([
  ['nl', 'plan overleg met Morgan vrijdag om 10 uur'],
  ['nl', 'plan overleg met Jan Mulder over vandaan vrijdag om 10 uur'],
  ['en', 'book a meeting with Frida on Friday at 10'],
  ['en', 'book a meeting with Mr Mondey on Friday at 10'],
])('%s: a name that looks like a day stays a name: %s', (language, text) => {
  const reading = readOrder(text, officeOf(language));
  const [order] = reading.understood ? reading.orders : [];
  expect(order?.kind).toBe('plan');
  expect(order?.assumptions.map(({ key }) => key)).not.toContain('orders.assumed-word');
});

test('the words that were put right are those of the text as given', () => {
  const text = 'plan overleg met Els dinsdg om 10 uur in zaal 3';
  const reading = readOrder(text, officeOf('nl'));
  const [order] = reading.understood ? reading.orders : [];
  const words = order?.rests.map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['plan', 'dinsdg om 10 uur', 'Els', 'zaal 3', 'overleg']);
});

test.each<[Language, string, string]>([
  [
    'nl',
    'plan vrijdag van 4 uur tot 3 uur overleg met Els',
    'vrijdag 6 november 2026, 15.00–16.00',
  ],
  ['nl', 'blokkeer vrijdag van 5 tot 2', 'vrijdag 6 november 2026, 14.00–17.00'],
  ['en', 'meeting with Els on Friday from 4 to 3', 'Friday 6 November 2026, 15:00–16:00'],
  ['en', 'block Friday from 4pm to 3pm', 'Friday 6 November 2026, 15:00–16:00'],
])('%s: hours that would last into the night are asked about: %s', (language, text, first) => {
  const [key, nearest] = answer(text, language);
  expect(key).toBe('orders.which-time');
  expect(nearest).toContain(first);
});

test.each<[Language, string]>([
  ['nl', 'plan etentje met Peter vrijdag van 20 tot 1 uur'],
  ['en', 'dinner with Peter on Friday from 8pm to 1am'],
])('%s: an evening may end after midnight: %s', (language, text) => {
  expect(readOrder(text, officeOf(language)).understood).toBe(true);
});

test.each<[Language, string]>([
  ['nl', 'plan morgen om 10 uur wie weet overleg met Els'],
  ['nl', 'zet vrijdag om 3 uur had gemoeten met Els'],
  ['en', 'have Jan join a call with Els tomorrow at 3'],
  ['en', 'book tomorrow at 3 what Els said with Peter'],
])('%s: words that name nothing are no title: %s', (language, text) => {
  expect(answer(text, language)[0]).toBe('orders.unclear');
});
