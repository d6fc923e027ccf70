import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { readName, surnameAlone, surnameKey } from './names.ts';

/** titles and form of address | first name | initials | surname */
const line = (written: string, language: 'nl' | 'en'): string => {
  const parts = readName(written, language);
  if (parts.kind !== 'person') return parts.kind;
  const titles = [...parts.titles, parts.title ?? ''].filter((title) => title !== '').join(' ');
  return [titles, parts.first ?? '', parts.initials ?? '', parts.surname ?? '']
    .join('|')
    .replace(/\s+/g, ' ');
};

test.each([
  ['Jan van den Berg', 'nl', '|Jan||van den Berg'],
  ['J.P. van den Berg', 'nl', '||J.P.|van den Berg'],
  ['J. P. van den Berg', 'nl', '||J.P.|van den Berg'],
  ['JP van den Berg', 'nl', '||J.P.|van den Berg'],
  ['Th. de Vries', 'nl', '||Th.|de Vries'],
  ['mr. J.P. van den Berg', 'nl', 'mr.||J.P.|van den Berg'],
  ['Mr. J. van den Berg', 'nl', 'mr.||J.|van den Berg'],
  ['Mr Van den Berg', 'en', 'heer|||Van den Berg'],
  ['mr. J. van den Berg', 'en', 'mr.||J.|van den Berg'],
  ['Ms De Vries', 'en', 'mevrouw|||De Vries'],
  ['Dr Smit', 'en', 'dr.|||Smit'],
  ['mr.drs. A. Jansen', 'nl', 'mr. drs.||A.|Jansen'],
  ['prof. dr. ir. Anna Bakker', 'nl', 'prof. dr. ir.|Anna||Bakker'],
  ['dr.J.Smit', 'nl', 'dr.||J.|Smit'],
  ['dhr. Jansen', 'nl', 'heer|||Jansen'],
  ['de heer Van den Berg', 'nl', 'heer|||Van den Berg'],
  ['Mevr. A. de Vries', 'nl', 'mevrouw||A.|de Vries'],
  ['Vries, Jan de', 'nl', '|Jan||de Vries'],
  ['Berg, J.P. van den', 'nl', '||J.P.|van den Berg'],
  ['Berg, van den, Jan', 'nl', '|Jan||van den Berg'],
  ['de Vries, mr. A.', 'nl', 'mr.||A.|de Vries'],
  ['Jan de Vries, notaris', 'nl', '|Jan||de Vries'],
  ['A. de Vries, MSc', 'nl', '||A.|de Vries'],
  ['Jan Jansen jr.', 'nl', '|Jan||Jansen'],
  ['JAN VAN DEN BERG', 'nl', '|Jan||van den Berg'],
  ['jan de vries', 'nl', '|Jan||de Vries'],
  ["J. IN 'T VELD", 'nl', "||J.|in 't Veld"],
  ['Jan Van den Berg', 'nl', '|Jan||Van den Berg'],
  ['Els Vanden Bossche', 'nl', '|Els||Vanden Bossche'],
  ['Jan de Vries (Voorbeeldbank)', 'nl', '|Jan||de Vries'],
  ['Jan de Vries | Voorbeeld', 'nl', '|Jan||de Vries'],
  ['Jan de Vries - Voorbeeld Advies', 'nl', '|Jan||de Vries'],
  ["'Jan de Vries'", 'nl', '|Jan||de Vries'],
  ['"Vries, Jan de"', 'nl', '|Jan||de Vries'],
  ['Jan Willem Smit', 'nl', '|Jan Willem||Smit'],
  ['Anne-Marie van der Meer-de Vries', 'nl', '|Anne-Marie||van der Meer-de Vries'],
  ['mevrouw Jansen-de Vries', 'nl', 'mevrouw|||Jansen-de Vries'],
  ['Jan', 'nl', '|Jan||'],
  ['jan.devries@voorbeeld.example', 'nl', 'none'],
  ['', 'nl', 'none'],
  ['Secretariaat Voorbeeld', 'nl', 'organisation'],
  ['Bakkerij Jansen B.V.', 'nl', 'organisation'],
  ['Rechtbank Voorbeeldstad', 'nl', 'organisation'],
  ['No-Reply', 'en', 'organisation'],
] as const)('%s (%s) is read as %s', (written, language, expected) => {
  expect(line(written, language)).toBe(expected);
});

test.each([
  ['van den Berg', 'Van den Berg'],
  ['de Vries', 'De Vries'],
  ["'t Hart", "'t Hart"],
  ["in 't Veld", "In 't Veld"],
  ["d'Hondt", "D'Hondt"],
  ['ijzerman', 'IJzerman'],
  ['ten Cate', 'Ten Cate'],
  ['Van Den Berg', 'Van Den Berg'],
])('the surname %s stands alone as %s', (surname, alone) => {
  expect(surnameAlone(surname)).toBe(alone);
});

test('surnames are compared without particles, accents and capitals', () => {
  expect(surnameKey('van den Bérg')).toBe(surnameKey('Berg'));
  expect(surnameKey('de')).toBe('de');
});

test('hostile: whatever stands there is read without an error, however long', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const language of ['nl', 'en'] as const) {
        expect(['person', 'organisation', 'none']).toContain(readName(text, language).kind);
      }
    }),
  );
  expect(readName('van '.repeat(500_000), 'nl').surname?.length).toBeLessThan(200);
});
