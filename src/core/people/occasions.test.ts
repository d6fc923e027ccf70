import { isDay } from './days.ts';
import { expect, test } from 'vitest';
import type { PersonId } from '../ids.ts';
import { occasionsOf, remindOn, type RememberedDay } from './occasions.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- branding
const ELS = 'pe-els' as PersonId;
const WEEK = { days: [1, 2, 3, 4, 5] };
const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const remembered = (kind: RememberedDay['kind'], day: string): RememberedDay => ({
  person: ELS,
  kind,
  day,
  method: null,
});
const inYear = (day: RememberedDay, year: number): readonly string[] =>
  occasionsOf([day], date(`${year}-01-01`), date(`${year}-12-31`)).map(
    ({ on, years }) => `${on} ${years}`,
  );

test.each([
  ['birthday', '1970-12-01', 2026, ['2026-12-01 56']],
  ['birthday', '--12-01', 2026, ['2026-12-01 null']],
  ['birthday', '1972-02-29', 2027, ['2027-02-28 55']],
  ['birthday', '1972-02-29', 2028, ['2028-02-29 56']],
  ['client-since', '2001-12-01', 2026, ['2026-12-01 25']],
  ['client-since', '2014-06-01', 2026, ['2026-12-01 12.5']],
  ['works-since', '2014-08-31', 2027, ['2027-02-28 12.5']],
  ['client-since', '2003-12-01', 2026, []],
  ['client-since', '--12-01', 2026, []],
  ['died', '2025-12-01', 2026, []],
] as const)('%s %s in %i', (kind, day, year, expected) => {
  expect(inYear(remembered(kind, day), year)).toEqual(expected);
});

test('over the turn of the year both sides are seen', () => {
  const found = occasionsOf(
    [remembered('birthday', '1980-01-02'), remembered('birthday', '1980-12-31')],
    date('2026-12-28'),
    date('2027-01-05'),
  );
  expect(found.map(({ on, years }) => [on, years])).toEqual([
    ['2026-12-31', 46],
    ['2027-01-02', 47],
  ]);
});

test.each([
  // A Tuesday: three working days before is the Thursday of the week before.
  ['birthday', '1970-12-01', '2026-11-26'],
  // Monday 28 December: Christmas and its second day are none of the three.
  ['birthday', '1970-12-28', '2026-12-22'],
  ['client-since', '2001-12-01', '2026-11-17'],
] as const)('of %s %s one is reminded on %s', (kind, day, expected) => {
  const [occasion] = occasionsOf([remembered(kind, day)], date('2026-11-01'), date('2026-12-31'));
  if (occasion === undefined) throw new Error('nothing comes round');
  expect(remindOn(occasion, WEEK).toString()).toBe(expected);
});

test.each([
  ['--02-29', true],
  ['1971-02-29', false],
  ['1970-04-31', false],
  ['--00-10', false],
  ['1970-13-01', false],
  ['gisteren', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
