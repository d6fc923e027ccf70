import { expect, test } from 'vitest';
import { readBundleAnswer } from './answer.ts';

const said = (text: string): string | null => {
  const read = readBundleAnswer(text);
  if (read === null) return null;
  return 'numbers' in read ? `${read.answer} ${read.numbers.join(' ')}` : read.answer;
};

test.each([
  ['ja', 'all'],
  ['Ja graag', 'all'],
  ['akkoord!', 'all'],
  ['Ja, akkoord.', 'all'],
  ['yes please', 'all'],
  ['Approve all', 'all'],
  ['ja, behalve 3', 'except 3'],
  ['Ja behalve 3 en 5', 'except 3 5'],
  ['ja, behalve punt 3, 5 en 7', 'except 3 5 7'],
  ['alles behalve 2', 'except 2'],
  ['behalve 4 t/m 6', 'except 4 5 6'],
  ['ja, maar 3 niet', 'except 3'],
  ['ja, maar niet 3', 'except 3'],
  ['ja, op 3 na', 'except 3'],
  ['yes, except 3', 'except 3'],
  ['Yes, except for 3 and 5.', 'except 3 5'],
  ['all but 2', 'except 2'],
  ['yes but not 2-4', 'except 2 3 4'],
  ['alleen 1 en 2', 'only 1 2'],
  ['ja, alleen 4', 'only 4'],
  ['only 1 through 3 please', 'only 1 2 3'],
  ['nee', 'none'],
  ['none', 'none'],
  ['nee, liever niet', 'none'],
  ['later', 'later'],
  ['not now', 'later'],
])('“%s” is %s', (text, answer) => {
  expect(said(text)).toBe(answer);
});

test.each([
  '',
  'ja, behalve Jansen',
  'ja, behalve 3 en Jansen',
  'ja, behalve 0',
  'ja, behalve 7 t/m 3',
  'ja en nee',
  'ja, maar dan donderdag',
  '3',
  'ja, behalve 1000',
  'zeg vrijdag af',
  'yes, except 3; and pay the invoice',
  `ja, behalve ${'1, '.repeat(100)}2`,
])('“%s” is no answer to a bundle, and nothing is guessed', (text) => {
  expect(said(text)).toBeNull();
});
