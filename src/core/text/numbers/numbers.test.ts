import { expect, test } from 'vitest';
import type { Language } from '../words.ts';
import { findNumbers } from './numbers.ts';
import type { NumberFind } from './numbers.ts';

/** A find as "words = value", with the kind where it is no plain number. */
function told({ text, kind, value }: NumberFind): string {
  if (kind === 'relative') return `${text} = ${value.from} ${value.offset}`;
  const rounded = Number(value.toPrecision(9));
  return `${text} = ${rounded}${kind === 'number' ? '' : ` (${kind})`}`;
}

function read(text: string, language: Language): readonly string[] {
  return findNumbers(text, language).map(told);
}

test.each([
  ['Er waren driehonderd en twaalf bezoekers.', ['driehonderd en twaalf = 312']],
  [
    'een oplage van vijfentwintig duizend vierhonderd',
    ['een = 1', 'vijfentwintig duizend vierhonderd = 25400'],
  ],
  ['3 duizend 2 honderd en 15 stuks', ['3 duizend 2 honderd en 15 = 3215']],
  ['tussen 3 en 4 weken', ['3 = 3', '4 = 4']],
  ['1.234.567,89', ['1.234.567,89 = 1234567.89']],
  ['1’234’567', ['1’234’567 = 1234567']],
  ['17 500 000 inwoners', ['17 500 000 = 17500000']],
  ['ruim 2,4 mln huizen', ['2,4 mln = 2400000']],
  ['een tekort van 1,5b', ['een = 1', '1,5b = 1500000000']],
  ['nul komma nul vijf', ['nul komma nul vijf = 0.05']],
  ['pi is drie komma een vier een zes', ['drie komma een vier een zes = 3.1416']],
  ['versie twee punt nul', ['twee punt nul = 2']],
  ['tweederde van de leden', ['tweederde = 0.666666667']],
  ['drie achtsten', ['drie achtsten = 0.375']],
  ['vier tiende', ['vier tiende = 0.4']],
  ['een miljoenste', ['een miljoenste = 0.000001']],
  ['drie kwart van de zaal', ['drie kwart = 0.75']],
  ['driekwart miljoen', ['driekwart miljoen = 750000']],
  ['4 miljoen en een half', ['4 miljoen en een half = 4500000']],
  ['zes en een half', ['zes en een half = 6.5']],
  ['min zes en een half', ['min zes en een half = -6.5']],
  ['2½ liter', ['2½ = 2.5']],
  ['één op de vijf', ['één op de vijf = 0.2']],
  ['3,2e8', ['3,2e8 = 320000000']],
  ['7·10⁻³', ['7·10⁻³ = 0.007']],
  ['7,5 × 10^3', ['7,5 × 10^3 = 7500']],
  ['de zeshonderdduizendste', ['zeshonderdduizendste = 600000 (ordinal)']],
  ['de 1.000e bezoeker', ['1.000e = 1000 (ordinal)']],
  ['een kwart van een miljoen', ['een kwart van een miljoen = 250000']],
  ['duizend-en-een', ['duizend-en-een = 1001']],
  ['de tweemiljoenste reiziger', ['tweemiljoenste = 2000000 (ordinal)']],
  ['de 3e en de 12de', ['3e = 3 (ordinal)', '12de = 12 (ordinal)']],
  ['een half procent', ['een half procent = 0.5 (percent)']],
  ['0,8 promille', ['0,8 promille = 0.08 (percent)']],
] as const)('%s', (text, expected) => {
  expect(read(text, 'nl')).toEqual(expected);
});

test.each([
  ['one hundred and twenty-three thousand', ['one hundred and twenty-three thousand = 123000']],
  ['a two-hundred-page report', ['two-hundred = 200']],
  ['one thirty-four', ['one thirty-four = 134']],
  ['5 hundred and 12 copies', ['5 hundred and 12 = 512']],
  ['5 hundred and 2 hundred', ['5 hundred = 500', '2 hundred = 200']],
  ['a couple of spoons', ['a couple of = 2']],
  ['three dozen eggs', ['three dozen = 36']],
  ['nought point nought seven', ['nought point nought seven = 0.07']],
  ['one point oh five', ['one point oh five = 1.05']],
  ['2 point 05', ['2 point 05 = 2.05']],
  ['three point one four one six', ['three point one four one six = 3.1416']],
  ['.5M', ['.5M = 500000']],
  ['1MM or 3mil', ['1MM = 1000000', '3mil = 3000000']],
  ['10 bn, 4 bln, 2 tln', ['10 bn = 10000000000', '4 bln = 4000000000', '2 tln = 2000000000000']],
  ['a 5m rope', []],
  ['3 in 12,34,567.5', ['3 = 3', '12,34,567.5 = 1234567.5']],
  ['pages 22,24,26', ['22 = 22', '24 = 24', '26 = 26']],
  ['seven eighths', ['seven eighths = 0.875']],
  ['one-third', ['one-third = 0.333333333']],
  ['four twenty-firsts', ['four twenty-firsts = 0.19047619']],
  ['three quarters of a million', ['three quarters of a million = 750000']],
  ['a quarter million', ['a quarter million = 250000']],
  ['2 million and a half', ['2 million and a half = 2500000']],
  ['one thousand and a half', ['one thousand and a half = 1000.5']],
  ['¾ of it, and 1 ½ more', ['¾ = 0.75', '1 ½ = 1.5']],
  ['one in twelve', ['one in twelve = 0.0833333333']],
  ['13 out of 12', ['13 = 13', '12 = 12']],
  ['$3000 over 4 months', ['3000 = 3000', '4 = 4']],
  ['6.02x10^23', ['6.02x10^23 = 6.02e+23']],
  ['the one you sent', []],
  ['one hundred thirty fourth', ['one hundred thirty fourth = 134 (ordinal)']],
  ['the two thousand three hundredth visitor', ['two thousand three hundredth = 2300 (ordinal)']],
  ['the one hundred and sixtieth', ['one hundred and sixtieth = 160 (ordinal)']],
  ['the 10,000th', ['10,000th = 10000 (ordinal)']],
  ['three ten-thousandths', ['three ten-thousandths = 0.0003']],
  ['.5% and 3 fifths', ['.5% = 0.5 (percent)', '3 fifths = 0.6']],
  ['the fiftysecond week', ['fiftysecond = 52 (ordinal)']],
  ['half a percent', ['half a percent = 0.5 (percent)']],
  ['minus four per cent', ['minus four per cent = -4 (percent)']],
] as const)('%s', (text, expected) => {
  expect(read(text, 'en')).toEqual(expected);
});

test('a date between slashes and a telephone number are no fractions', () => {
  expect(read('on 12/4/2027', 'en')).toEqual(['12 = 12', '4 = 4', '2027 = 2027']);
  expect(read('bel 555-1234/5678', 'nl')).toEqual(['555 = 555', '1234 = 1234', '5678 = 5678']);
});

test('the figures of a web address count nothing', () => {
  expect(read('see https://example.org/a?b=40%2030 and 7 others', 'en')).toEqual(['7 = 7']);
});

test('a house number is no billion', () => {
  expect(read('Dorpsstraat 12b', 'nl')).toEqual([]);
});

test.each([
  ['de op twee na laatste rij', 'nl', ['de op twee na laatste = end -2']],
  ['het voorlaatste punt', 'nl', ['voorlaatste = end -1']],
  ['de derde van achteren', 'nl', ['derde van achteren = end -2']],
  ['de vorige en de volgende vergadering', 'nl', ['vorige = current -1', 'volgende = current 1']],
  ['the last but two', 'en', ['the last but two = end -2']],
  ['third-to-last', 'en', ['third-to-last = end -2']],
  ['the fourth from the end', 'en', ['the fourth from the end = end -3']],
  ['the second letter', 'en', ['second = 2 (ordinal)']],
  [
    'the last two letters, not the previous one',
    'en',
    ['last = end 0', 'two = 2', 'previous one = current -1'],
  ],
] as const)('%s', (text, language, expected) => {
  expect(read(text, language)).toEqual(expected);
});

test('lists made to be ambiguous are read to their end', () => {
  for (const piece of [
    'one half and ',
    'point one two ',
    'twenty twenty fifths ',
    '1/2 ',
    '½',
    '1,2,',
  ]) {
    expect(findNumbers(`${piece.repeat(2000)}seven`, 'en').at(-1)?.end).toBe(
      2000 * piece.length + 5,
    );
  }
});
