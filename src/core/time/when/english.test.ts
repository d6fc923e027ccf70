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
  ['I am free from 10 to 12.', ['from 10 to 12: 2026-11-04T10:00 – 2026-11-04T12:00']],
  [
    'Tuesday from ten to twelve',
    ['Tuesday from ten to twelve: 2026-11-10T10:00 – 2026-11-10T12:00'],
  ],
  ['Call me at ten to twelve.', ['ten to twelve: 2026-11-04T11:50 – …']],
  ['Before 1 February three quotes', ['Before 1 February: … – 2027-02-01']],
  ['Lunch is 11 to 12pm.', ['11 to 12pm: 2026-11-04T11:00 – 2026-11-04T12:00']],
  ['The hearing is on May twenty one.', ['May twenty one: 2027-05-21 – 2027-05-22']],
  ['Signed on 16. Nov. 2016.', ['16. Nov. 2016: 2016-11-16 – 2016-11-17']],
  ['Signed 2019-sep-1.', ['2019-sep-1: 2019-09-01 – 2019-09-02']],
  ['Figures for 2016 H2', ['2016 H2: 2016-07-01 – 2017-01-01']],
  ['Built in the 70s', ['the 70s: 1970-01-01 – 1980-01-01']],
  ['We deliver in Q3 this year', ['Q3 this year: 2026-07-01 – 2026-10-01']],
  ['See you Friday the thirteenth', ['Friday the thirteenth: 2026-11-13 – 2026-11-14']],
  ['It takes an hour and half', ['an hour and half: PT1H30M']],
  ['See you at 14.30.', ['14.30: 2026-11-04T14:30 – …']],
  [
    'The call moved from Monday 2pm to Tuesday 3pm.',
    ['Monday 2pm: 2026-11-09T14:00 – …', 'Tuesday 3pm: 2026-11-10T15:00 – …'],
  ],
  ['Thank you for your letter of 12 November.', ['12 November: 2025-11-12 – 2025-11-13']],
  ['Please reply by Friday noon.', ['by Friday noon: … – 2026-11-06T12:00']],
  ['End of day tomorrow', ['End of day tomorrow: 2026-11-05T23:59 – …']],
  [
    'Any time after lunch on Monday',
    ['Any time after lunch on Monday: 2026-11-09T13:00 – 2026-11-09T17:00'],
  ],
  ['Next month on the 15th', ['Next month on the 15th: 2026-12-15 – 2026-12-16']],
  ['Let me know before the weekend', ['before the weekend: … – 2026-11-07']],
  ['The last two weeks of January', ['The last two weeks of January: 2027-01-18 – 2027-02-01']],
  [
    '3, 4 or 5 February',
    [
      '3: 2027-02-03 – 2027-02-04',
      '4: 2027-02-04 – 2027-02-05',
      '5 February: 2027-02-05 – 2027-02-06',
    ],
  ],
  ['Shall we meet early next week?', ['early next week: 2026-11-09 – 2026-11-12']],
  ['I am away in late March.', ['late March: 2027-03-21 – 2027-04-01']],
  ['Pay me at the end of March.', ['at the end of March: 2027-03-31 – 2027-04-01']],
  ['The move is at the end of 2027', ['at the end of 2027: 2027-09-01 – 2028-01-01']],
  [
    'In the early-morning on Friday',
    ['In the early-morning on Friday: 2026-11-06T06:00 – 2026-11-06T09:00'],
  ],
  ['Late Friday night', ['Late Friday night: 2026-11-06T22:00 – 2026-11-07T02:00']],
  ['Labor Day weekend 2027', ['Labor Day weekend 2027: 2027-09-04 – 2027-09-07']],
  [
    'The day before Thanksgiving weekend',
    ['The day before Thanksgiving weekend: 2026-11-25 – 2026-11-26'],
  ],
  [
    'The closest Monday to Dec 5th will do.',
    ['The closest Monday to Dec 5th: 2026-12-07 – 2026-12-08'],
  ],
  [
    'The second closest Monday to Dec 5th',
    ['The second closest Monday to Dec 5th: 2026-11-30 – 2026-12-01'],
  ],
  ['Thanksgiving in 12 months', ['Thanksgiving in 12 months: 2027-11-25 – 2027-11-26']],
  ['March in 1 year', ['March in 1 year: 2027-03-01 – 2027-04-01']],
  ['We fast during Ramadan 2027', ['Ramadan 2027: 2027-02-08 – 2027-03-09']],
  ['Hanukkah 2026', ['Hanukkah 2026: 2026-12-05 – 2026-12-13']],
  ["Tomorrow's call is off.", ["Tomorrow's: 2026-11-05 – 2026-11-06"]],
  ["Next week's agenda", ["Next week's: 2026-11-09 – 2026-11-16"]],
  ['Fri', ['Fri: 2026-11-06 – 2026-11-07']],
  ['3ish pm', ['3ish pm: 2026-11-04T15:00 – …']],
  ['Lunch at 15 to noon', ['15 to noon: 2026-11-04T11:45 – …']],
  ['Free from 9a to 11a', ['from 9a to 11a: 2026-11-04T09:00 – 2026-11-04T11:00']],
  ['9:30 - 11:00 GMT', ['9:30 - 11:00 GMT: 2026-11-04T09:30 – 2026-11-04T11:00']],
  ["Back in 15'", ["in 15': 2026-11-04T10:15 – …"]],
  ['Logged Wed Nov 4 15:50:06 2026', ['Wed Nov 4 15:50:06 2026: 2026-11-04T15:50:06 – …']],
  ['At 2026-12-16T12:23:59 it ends', ['2026-12-16T12:23:59: 2026-12-16T12:23:59 – …']],
  ['The rest of the day', ['The rest of the day: 2026-11-04T10:00 – 2026-11-05T00:00']],
  ['Next season', ['Next season: 2026-12-21 – 2027-03-20']],
  ['Set the alarm for eight forty.', ['eight forty: 2026-11-04T08:40 – …']],
  ['Fri until 12.30', ['Fri until 12.30: … – 2026-11-06T12:30']],
  [
    'Could you do Tuesday/Wednesday?',
    ['Tuesday: 2026-11-10 – 2026-11-11', 'Wednesday: 2026-11-11 – 2026-11-12'],
  ],
  ['7/8 January', ['7/8 January: 2027-01-07 – 2027-01-09']],
  ['from 5 to 6 on April 22', ['from 5 to 6 on April 22: 2027-04-22T17:00 – 2027-04-22T18:00']],
  ["It's 7 o'clock", ["7 o'clock: 2026-11-04T07:00 – …"]],
  ['early-morning Tuesday', ['early-morning Tuesday: 2026-11-10T06:00 – 2026-11-10T09:00']],
  ['Tuesday AM', ['Tuesday AM: 2026-11-10T06:00 – 2026-11-10T12:00']],
  ['12:30 PM on Friday', ['12:30 PM on Friday: 2026-11-06T12:30 – …']],
  ['Sent 2016-12-16T12:23:59', ['2016-12-16T12:23:59: 2016-12-16T12:23:59 – …']],
  ['Away for a week starting Monday', ['for a week starting Monday: 2026-11-09 – 2026-11-16']],
  ['The rest of the day', ['The rest of the day: 2026-11-04T10:00 – 2026-11-05T00:00']],
  ["I'll send the signed letter on Monday.", ['Monday: 2026-11-09 – 2026-11-10']],
  ['The letter was signed on Monday.', ['Monday: 2026-11-02 – 2026-11-03']],
  ['See you on thurs', ['thurs: 2026-11-05 – 2026-11-06']],
  ['Are you free over the weekend?', ['the weekend: 2026-11-07 – 2026-11-09']],
  [
    'Change the ten am call to nine.',
    ['ten am: 2026-11-04T10:00 – …', 'nine: 2026-11-04T09:00 – …'],
  ],
  ['Easter in 3 years', ['Easter in 3 years: 2029-04-01 – 2029-04-02']],
])('%s', (text, found) => {
  expect(said(text)).toEqual(found);
});

test.each([
  'three twenty',
  'two sixty a m',
  'After 3 attempts he gave up.',
  'I have seen this past one.',
  'The room has 10 to 12 seats.',
  'Version 2016.2 is out.',
  'seven fifteen',
  'seven eighty a m',
])('no time: %s', (text) => {
  expect(said(text)).toEqual([]);
});
