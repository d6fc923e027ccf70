import { expect, test } from 'vitest';
import { standInOf } from './stand-in.ts';

test.each([
  ['Neem voor dringende zaken contact op met mijn collega Anna de Wit.', 'Anna de Wit'],
  ['Tijdens mijn verlof neemt mevrouw Bakker waar.', 'mevrouw Bakker'],
  ['U kunt contact opnemen met Anna de Wit (anna@kantoor.example).', 'anna@kantoor.example'],
  ['Mail dan naar spoed@kantoor.example', 'spoed@kantoor.example'],
  ['For urgent matters please contact Anna Wood.', 'Anna Wood'],
  ['In my absence Mr Okafor will replace me.', 'Mr Okafor'],
  [
    'Please turn to my colleague Grace Okafor, grace@firm.example, until then.',
    'grace@firm.example',
  ],
  ['Ik ben afwezig tot maandag.', null],
  ['I am out of the office and will answer on my return.', null],
  ['', null],
])('"%s" → %s', (text, standIn) => {
  expect(standInOf(text)).toBe(standIn);
});
