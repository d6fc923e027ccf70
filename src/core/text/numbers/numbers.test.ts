import { expect, test } from 'vitest';
import { findNumbers } from './numbers.ts';

function numbers(text: string, language: 'nl' | 'en') {
  return findNumbers(text, language).map(({ text: words, kind, value }) => [
    words,
    kind,
    Number(value.toPrecision(6)),
  ]);
}

test.each([
  ['They have 3 million and a half.', '3 million and a half', 3_500_000],
  ['3 hundred and 21 guests', '3 hundred and 21', 321],
  ['either 10 bln or more', '10 bln', 10_000_000_000],
  ['a quarter million', 'a quarter million', 250_000],
  ['two thirds of a million', 'two thirds of a million', 666_667],
  ['1.3x10^6 cells', '1.3x10^6', 1_300_000],
  ['one-eighth of it', 'one-eighth', 0.125],
  ['⅔ of the shares', '⅔', 0.666667],
  ['2½ litres', '2½', 2.5],
  ['nought point five', 'nought point five', 0.5],
])('%s', (text, words, value) => {
  expect(numbers(text, 'en')).toEqual([[words, 'number', value]]);
});

test.each([
  ['drie miljoen en een half', 3_500_000],
  ['¾', 0.75],
])('%s', (text, value) => {
  expect(numbers(text, 'nl')).toEqual([[text, 'number', value]]);
});

test.each(['this one', 'Which one do you prefer?', 'https://office.example/?q=30%25 '])(
  'nothing is counted: %s',
  (text) => {
    expect(numbers(text, 'en')).toEqual([]);
  },
);

test('two hundreds side by side are two numbers, and a date in figures is no fraction', () => {
  expect(numbers('3 hundred and 2 hundred', 'en').map(([, , value]) => value)).toEqual([300, 200]);
  expect(numbers('on 5/17/2018', 'en').map(([, , value]) => value)).toEqual([5, 17, 2018]);
});

test('ordinals of several words', () => {
  expect(numbers('one hundred twenty-fifth', 'en')).toEqual([
    ['one hundred twenty-fifth', 'ordinal', 125],
  ]);
  expect(numbers('twentyfifth', 'en')).toEqual([['twentyfifth', 'ordinal', 25]]);
});
