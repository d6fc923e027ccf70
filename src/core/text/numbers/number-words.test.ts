import { expect, test } from 'vitest';
import { cardinalWord, ordinalWord } from './number-words.ts';

test.each([
  ['een', 1],
  ['één', 1],
  ['twaalf', 12],
  ['eenentwintig', 21],
  ['tweeëntwintig', 22],
  ['drieendertig', 33],
  ['negenennegentig', 99],
  ['honderdvijftig', 150],
  ['driehonderdenvijf', 305],
  ['twaalfhonderd', 1200],
  ['tweeduizend', 2000],
  ['tweeduizendachttien', 2018],
  ['vijfentwintigduizend', 25_000],
  ['negentienachtentwintig', 1928],
  ['negentienhonderdnegenennegentig', 1999],
  ['zeventienhonderdnegenentachtig', 1789],
])('%s counts %i', (word, count) => {
  expect(cardinalWord(word, 'nl')).toBe(count);
});

test.each([
  ['seven', 7],
  ['twenty-five', 25],
  ['ninety', 90],
])('%s counts %i', (word, count) => {
  expect(cardinalWord(word, 'en')).toBe(count);
});

test.each([
  ['eerste', 1],
  ['eenentwintigste', 21],
  ['tweeëntwintigste', 22],
  ['dertigste', 30],
  ['honderdtwintigste', 120],
  ['11e', 11],
  ['2de', 2],
])('%s is number %i', (word, count) => {
  expect(ordinalWord(word, 'nl')).toBe(count);
});

test.each([
  ['third', 3],
  ['twenty-first', 21],
  ['3rd', 3],
])('%s is number %i', (word, count) => {
  expect(ordinalWord(word, 'en')).toBe(count);
});

test.each(['aarde', 'waarde', 'beste', 'laatste', 'honderdjarig', 'vergadering', 'weekend'])(
  '%s is no number',
  (word) => {
    expect(cardinalWord(word, 'nl')).toBeNull();
    expect(ordinalWord(word, 'nl')).toBeNull();
  },
);

test('a word of a thousand letters is not looked into', () => {
  expect(cardinalWord('en'.repeat(1000), 'nl')).toBeNull();
});
