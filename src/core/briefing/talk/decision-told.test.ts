import { expect, test } from 'vitest';
import { decisionTold } from './decision-told.ts';

test.each([
  ['besluit 3: doe maar', 3, 'doe maar'],
  ['Besloten bij punt 4: bel hem vrijdag', 4, 'bel hem vrijdag'],
  ['Decided on point 2: ring Jansen on Friday', 2, 'ring Jansen on Friday'],
  ['decision 12 - yes', 12, 'yes'],
  ['punt 7: nee', 7, 'nee'],
  ['Besluit: zoek een glazenwasser', null, 'zoek een glazenwasser'],
  ['weekoverleg: voortaan mag u lunches zelf plannen', null, 'voortaan mag u lunches zelf plannen'],
])('“%s” is a decision', (text, number, words) => {
  expect(decisionTold(text)).toEqual({ number, words });
});

test.each([
  'zeg vrijdag af',
  'verzet het weekoverleg naar dinsdag',
  'besluit',
  'besluit 3:',
  'plan een bespreking over het besluit: donderdag om tien uur',
  'decision 3',
  'Jansen belde: donderdag lukt',
  '',
])('“%s” is none', (text) => {
  expect(decisionTold(text)).toBeNull();
});
