import { expect, test } from 'vitest';
import { findWhen } from './when.ts';

/** What is found in an English sentence written on Wednesday 4 November 2026, in London. */
function said(text: string): readonly string[] {
  return findWhen(text, {
    now: '2026-11-04T10:00:00+00:00',
    zone: 'Europe/London',
    language: 'en',
  }).map(
    ({ text: words, from, until, duration }) =>
      `${words}: ${duration ?? `${from ?? '…'} – ${until ?? '…'}`}`,
  );
}

test.each([
  ['Call me at a quarter past 3pm.', ['a quarter past 3pm: 2026-11-04T15:15 – …']],
  ['We are open from 10 to 11am.', ['from 10 to 11am: 2026-11-04T10:00 – 2026-11-04T11:00']],
  ['Lunch is 11 to 12pm.', ['11 to 12pm: 2026-11-04T11:00 – 2026-11-04T12:00']],
  ['The hearing is on May twenty one.', ['May twenty one: 2027-05-21 – 2027-05-22']],
  ['Signed on 16. Nov. 2016.', ['16. Nov. 2016: 2016-11-16 – 2016-11-17']],
  ['Signed 2019-sep-1.', ['2019-sep-1: 2019-09-01 – 2019-09-02']],
  ['Figures for 2016 H2', ['2016 H2: 2016-07-01 – 2017-01-01']],
  ['Built in the 70s', ['the 70s: 1970-01-01 – 1980-01-01']],
  ['We deliver in Q3 this year', ['Q3 this year: 2026-07-01 – 2026-10-01']],
  ['See you Friday the thirteenth', ['Friday the thirteenth: 2026-11-13 – 2026-11-14']],
  ['It takes an hour and half', ['an hour and half: PT1H30M']],
  ['Easter in 3 years', ['Easter in 3 years: 2029-04-01 – 2029-04-02']],
])('%s', (text, found) => {
  expect(said(text)).toEqual(found);
});

test.each(['I have seen this past one.', 'The room has 10 to 12 seats.', 'Version 2016.2 is out.'])(
  'no time: %s',
  (text) => {
    expect(said(text)).toEqual([]);
  },
);
