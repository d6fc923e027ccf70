import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readPersonName, sortingName } from './person-name.ts';

const NOTHING = {
  address: null,
  titles: [],
  degrees: [],
  initials: null,
  given: null,
  particle: null,
  surname: null,
};

test.each([
  ['mevrouw De Vries', 'nl', { address: 'ms', particle: 'De', surname: 'Vries' }],
  [
    'de heer J.P. van den Berg',
    'nl',
    { address: 'mr', initials: 'J.P.', particle: 'van den', surname: 'Berg' },
  ],
  ['mr. A.B. Smit', 'nl', { titles: ['mr.'], initials: 'A.B.', surname: 'Smit' }],
  ['Mr A. Smith', 'en', { address: 'mr', surname: 'Smith', initials: 'A.' }],
  [
    'prof. dr. mr. Anna de Wit, LL.M.',
    'nl',
    {
      titles: ['prof.', 'dr.', 'mr.'],
      given: 'Anna',
      particle: 'de',
      surname: 'Wit',
      degrees: ['LL.M.'],
    },
  ],
  [
    'mw. drs. Els Bakker MSc',
    'nl',
    { address: 'ms', titles: ['drs.'], given: 'Els', surname: 'Bakker', degrees: ['MSc'] },
  ],
  [
    "dhr. ir. P. in 't Veld",
    'nl',
    { address: 'mr', titles: ['ir.'], initials: 'P.', particle: "in 't", surname: 'Veld' },
  ],
  ['mevrouw Bakker-van der Does', 'nl', { address: 'ms', surname: 'Bakker-van der Does' }],
  ['mevrouw Jansen-de Vries', 'nl', { address: 'ms', surname: 'Jansen-de Vries' }],
  [
    'jhr. mr. Otto van der Does',
    'nl',
    { address: 'mr', titles: ['jhr.', 'mr.'], given: 'Otto', particle: 'van der', surname: 'Does' },
  ],
  ['Mrs Mary O’Neill', 'en', { address: 'ms', given: 'Mary', surname: 'O’Neill' }],
  [
    'Sir Tom McDonald KC',
    'en',
    { address: 'mr', titles: ['Sir'], given: 'Tom', surname: 'McDonald', degrees: ['KC'] },
  ],
  [
    'John Q Public Jr.',
    'en',
    { given: 'John', initials: 'Q', surname: 'Public', degrees: ['Jr.'] },
  ],
  ['Anna', 'nl', { given: 'Anna' }],
] as const)('%s', (text, language, parts) => {
  expect(readPersonName(text, 0, language)).toEqual({
    name: { ...NOTHING, ...parts },
    start: 0,
    end: text.length,
  });
});

test.each([
  ['mevrouw Smit belt u morgen', 'mevrouw Smit'],
  ['de heer De Boer, die u kent', 'de heer De Boer'],
  ['dr. Hall. The meeting', 'dr. Hall'],
  ['Jan de Wit en Els', 'Jan de Wit'],
  ['mr. Smit\nnotaris', 'mr. Smit'],
])('a name ends where other words begin: %s', (text, name) => {
  const found = readPersonName(text, 0, 'nl');
  expect(text.slice(found?.start, found?.end)).toBe(name);
});

test.each(['de heer', 'mevrouw', 'van de', 'morgen', '', 'mr. en mevrouw'])(
  'no name: "%s"',
  (text) => {
    expect(readPersonName(text, 0, 'nl')).toBeNull();
  },
);

test.each([
  ['de heer J.P. van den Berg', 'Berg, J.P. van den'],
  ['Anna de Wit', 'Wit, Anna de'],
  ['Els Bakker', 'Bakker, Els'],
  ['Els', 'Els'],
])('%s is sorted as "%s"', (text, sorted) => {
  const found = readPersonName(text, 0, 'nl');
  expect(found === null ? null : sortingName(found.name)).toBe(sorted);
});

test('whatever is written, a name lies inside it', () => {
  const pieces = constantFrom(
    'mr. ',
    'de heer ',
    'van ',
    "'t ",
    'A.',
    'Smit',
    '-',
    ' ',
    ', ',
    'MSc',
    '\n',
    '\ud800',
    'é',
  );
  assert(
    property(array(pieces, { maxLength: 40 }), string(), (some, noise) => {
      const text = some.join('') + noise;
      const found = readPersonName(text, 0, 'nl');
      expect((found?.end ?? 0) <= text.length).toBe(true);
    }),
  );
});
