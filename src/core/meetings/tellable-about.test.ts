import { expect, test } from 'vitest';
import { tellableAbout } from './tellable-about.ts';

test.each([
  ['ons huis aan het water', 'het huis aan het water'],
  ['de levering van onze woning', 'de levering van de woning'],
  ['our house in Leiden', 'the house in Leiden'],
  ['de verkoop van Molenweg 3', 'de verkoop van Molenweg 3'],
  ['bronsgieterij De Onzen', 'bronsgieterij De Onzen'],
  // Which article belongs there nobody can tell: a letter says nothing of it.
  ['mijn testament', null],
  ['wat ik u schreef', null],
  ['what you told us', null],
])('“%s” is told as “%s”', (about, told) => {
  expect(tellableAbout(about)).toBe(told);
});
