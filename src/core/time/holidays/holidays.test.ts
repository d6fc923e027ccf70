import { expect, test } from 'vitest';
import { ALL_HOLIDAYS, holidayDays, holidayIn } from './holidays.ts';

/** Dates as almanacs and governments print them. */
test.each([
  ['easter', 2026, '2026-04-05'],
  ['ascension', 2026, '2026-05-14'],
  ['whit-monday', 2026, '2026-05-25'],
  ['good-friday', 2027, '2027-03-26'],
  ['carnival', 2026, '2026-02-15'],
  ['kings-day', 2025, '2025-04-26'],
  ['kings-day', 2026, '2026-04-27'],
  ['prinsjesdag', 2026, '2026-09-15'],
  ['mothers-day', 2026, '2026-05-10'],
  ['fathers-day', 2026, '2026-06-21'],
  ['winter-time', 2026, '2026-10-25'],
  ['advent', 2026, '2026-11-29'],
  ['thanksgiving', 2026, '2026-11-26'],
  ['black-friday', 2026, '2026-11-27'],
  ['election-us', 2026, '2026-11-03'],
  ['memorial', 2026, '2026-05-25'],
  ['tax-day', 2017, '2017-04-18'],
  ['summer-bank', 2026, '2026-08-31'],
  ['mothering-sunday', 2026, '2026-03-15'],
  ['orthodox-easter', 2026, '2026-04-12'],
  ['rosh-hashanah', 2026, '2026-09-12'],
  ['passover', 2026, '2026-04-02'],
  ['hanukkah', 2026, '2026-12-05'],
  ['ramadan', 2026, '2026-02-18'],
  ['eid-al-fitr', 2026, '2026-03-20'],
  ['eid-al-adha', 2018, '2018-08-21'],
  ['chinese-new-year', 2026, '2026-02-17'],
  ['diwali', 2026, '2026-11-08'],
  ['super-tuesday', 2024, '2024-03-05'],
  ['boss', 2016, '2016-10-17'],
  ['professionals-day', 2010, '2010-04-21'],
  ['earth-hour', 2016, '2016-03-19'],
  ['yom-haatzmaut', 2018, '2018-04-19'],
  ['jamat-ul-vida', 2018, '2018-06-08'],
  ['makar-sankranti', 2018, '2018-01-14'],
  ['makar-sankranti', 2019, '2019-01-15'],
  ['parsi-new-year', 2022, '2022-08-16'],
  ['maha-shivaratri', 2020, '2020-02-21'],
  ['vijayadashami', 2022, '2022-10-05'],
  ['karva-chauth', 2018, '2018-10-27'],
  ['ganesh-chaturthi', 2019, '2019-09-02'],
  ['holi', 2019, '2019-03-21'],
])('%s in %i is %s', (id, year, date) => {
  expect(holidayIn(id, year)?.toString()).toBe(date);
});

test('every named day has a date in most years, and a name in both languages', () => {
  for (const { id, names, when } of ALL_HOLIDAYS) {
    // Elections and the like are listed for the years they were, or will be, held in.
    if (when.startsWith('on ')) continue;
    const years = [2024, 2025, 2026, 2027, 2028, 2029].filter(
      (year) => holidayIn(id, year) !== null,
    );
    // A day of another calendar comes twice in some years, and not at all in others.
    expect([id, years.length >= 4]).toEqual([id, true]);
    expect(names.nl[0]).not.toBe('');
    expect(names.en[0]).not.toBe('');
  }
});

test('a feast may last for days', () => {
  expect(holidayDays('hanukkah')).toBe(8);
  expect(holidayDays('christmas')).toBe(1);
});

test('a name that no day has', () => {
  expect(holidayIn('unbirthday', 2026)).toBeNull();
});
