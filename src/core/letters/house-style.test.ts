import { describe, expect, test } from 'vitest';
import { isReferencePattern, plainStyle, referenceIn } from './house-style.ts';

describe('references', () => {
  test.each([
    ['{year}-{number}', '2026-0043'],
    ['{principal}/{year}/{number}', 'AB/2026/0043'],
    ['{number}.{year}', '0043.2026'],
  ])('%s is %s', (reference, said) => {
    expect(
      referenceIn({ reference }, { year: 2026, number: 43, principal: 'mr. A. van den Berg' }),
    ).toBe(said);
  });

  test.each([
    ['{year}-{number}', true],
    ['{principal} {number}/{year}', true],
    ['{number}', false],
    ['{year}', false],
    ['{year}-{number}-{client}', false],
    ['<b>{year}{number}', false],
  ])('%s may be used: %s', (pattern, may) => {
    expect(isReferencePattern(pattern)).toBe(may);
  });
});

test('an office that said nothing writes under the name of its principal', () => {
  expect(plainStyle('dr. M. Smit')).toMatchObject({
    head: 'dr. M. Smit',
    address: [],
    reference: '{year}-{number}',
  });
});
