import { expect, test } from 'vitest';
import type { Language } from '../text/words.ts';
import { findMoney } from './find-money.ts';
import type { Amount } from './money-find.ts';

const said = (amount: Amount | null): string =>
  amount === null ? 'open' : `${amount.currency} ${amount.minor}`;

/** Each amount as "words = currency and minor units", ranges with both ends. */
function read(text: string, language: Language): readonly string[] {
  return findMoney(text, language).map(({ text: words, kind, from, to }) =>
    kind === 'amount' ? `${words} = ${said(from)}` : `${words} = ${said(from)} to ${said(to)}`,
  );
}

test.each([
  ['twee en een half miljoen euro', ['twee en een half miljoen euro = EUR 250000000']],
  ['2½ miljoen euro', ['2½ miljoen euro = EUR 250000000']],
  ['driekwart miljoen euro', ['driekwart miljoen euro = EUR 75000000']],
  ['€ 5m', ['€ 5m = EUR 500000000']],
  ['3 honderd en 20 euro', ['3 honderd en 20 euro = EUR 32000']],
  ['nul komma vijf euro', ['nul komma vijf euro = EUR 50']],
  ['tussen de 20 en 30 euro', ['tussen de 20 en 30 euro = EUR 2000 to EUR 3000']],
  ['€ 12.5.2027', []],
] as const)('%s', (text, expected) => {
  expect(read(text, 'nl')).toEqual(expected);
});

test.each([
  ['a $300 fee', ['$300 = USD 30000']],
  ['a US$2.5 billion deal', ['US$2.5 billion = USD 250000000000']],
  ['above a dollar', ['above a dollar = USD 100 to open']],
  ['a 50-dollar fee', ['50-dollar = USD 5000']],
  ['twelve rials', ['twelve rials = IRR 1200']],
  ['300 L.E. a month', ['300 L.E. a month = EGP 30000']],
  ['two thirds of a million dollars', ['two thirds of a million dollars = USD 66666667']],
  ['one twenty-five dollars', ['one twenty-five dollars = USD 12500']],
] as const)('%s', (text, expected) => {
  expect(read(text, 'en')).toEqual(expected);
});
