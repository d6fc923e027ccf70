/** The dates in a Gregorian year of a day of another calendar; the Islamic year may bring two, or none. */
export function datesIn(
  year: number,
  calendar: 'hebrew' | 'islamic-umalqura' | 'chinese',
  month: string,
  day: number,
): readonly Temporal.PlainDate[] {
  const first = new Temporal.PlainDate(year, 1, 1).withCalendar(calendar).year;
  const found: Temporal.PlainDate[] = [];
  for (const each of [first, first + 1, first + 2]) {
    const date = Temporal.PlainDate.from(
      { calendar, year: each, monthCode: month, day },
      { overflow: 'constrain' },
    ).withCalendar('iso8601');
    if (date.year === year) found.push(date);
  }
  return found;
}

/** Easter Sunday of the Orthodox churches, in the Gregorian calendar (Meeus, Julian computus). */
export function orthodoxEaster(year: number): Temporal.PlainDate {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  // The Julian calendar is thirteen days behind from 1900 to 2099.
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return new Temporal.PlainDate(year, month, day).add({ days: behind });
}
