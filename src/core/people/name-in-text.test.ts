import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { nameAt } from './name-in-text.ts';

const NOTHING = {
  titles: [],
  title: null,
  first: null,
  initials: null,
  surname: null,
  degrees: [],
};

test.each([
  ['mevrouw De Vries', 'nl', { title: 'mevrouw', surname: 'De Vries' }],
  ['de heer J.P. van den Berg', 'nl', { title: 'heer', initials: 'J.P.', surname: 'van den Berg' }],
  ['mr. A.B. Smit', 'nl', { titles: ['mr.'], initials: 'A.B.', surname: 'Smit' }],
  ['Mr A. Smith', 'en', { title: 'heer', initials: 'A.', surname: 'Smith' }],
  [
    'prof. dr. mr. Anna de Wit, LL.M.',
    'nl',
    { titles: ['prof.', 'dr.', 'mr.'], first: 'Anna', surname: 'de Wit', degrees: ['LL.M.'] },
  ],
  [
    'mw. drs. Els Bakker MSc',
    'nl',
    { title: 'mevrouw', titles: ['drs.'], first: 'Els', surname: 'Bakker', degrees: ['MSc'] },
  ],
  [
    "dhr. ir. P. in 't Veld",
    'nl',
    { title: 'heer', titles: ['ir.'], initials: 'P.', surname: "in 't Veld" },
  ],
  ['mevrouw Bakker-van der Does', 'nl', { title: 'mevrouw', surname: 'Bakker-van der Does' }],
  ['mevrouw Jansen-de Vries', 'nl', { title: 'mevrouw', surname: 'Jansen-de Vries' }],
  [
    'jhr. mr. Otto van der Does',
    'nl',
    { titles: ['jhr.', 'mr.'], first: 'Otto', surname: 'van der Does' },
  ],
  ['Mrs Mary O’Neill', 'en', { title: 'mevrouw', first: 'Mary', surname: "O'Neill" }],
  [
    'Sir Tom McDonald KC',
    'en',
    { title: 'heer', first: 'Tom', surname: 'McDonald', degrees: ['KC'] },
  ],
  [
    'John Q Public Jr.',
    'en',
    { first: 'John', initials: 'Q.', surname: 'Public', degrees: ['Jr.'] },
  ],
  ['Ben de Wit', 'nl', { first: 'Ben', surname: 'de Wit' }],
  ['Anna', 'nl', { first: 'Anna' }],
] as const)('%s', (text, language, parts) => {
  expect(nameAt(text, 0, language)).toEqual({
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
  ["Mr Smith's Letter", 'Mr Smith'],
])('a name ends where other words begin: %s', (text, name) => {
  const found = nameAt(text, 0, 'nl');
  expect(text.slice(found?.start, found?.end)).toBe(name);
});

test.each(['de heer', 'mevrouw', 'van de', 'morgen', '', 'mr. en mevrouw'])(
  'no name: "%s"',
  (text) => {
    expect(nameAt(text, 0, 'nl')).toBeNull();
  },
);

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
      const found = nameAt(text, 0, 'nl');
      expect((found?.end ?? 0) <= text.length).toBe(true);
    }),
  );
});
