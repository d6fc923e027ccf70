import { easter } from '../working-days.ts';
import { datesIn } from './calendars.ts';
import { hinduDay, sankranti } from './hindu.ts';

/** Days with a rule of their own, in a year; null for a rule that is none. */
export function ruled(rule: string, year: number): Temporal.PlainDate | null {
  switch (rule) {
    case 'kings-day': {
      // Until 2013 the Queen's day, 30 April; a day earlier when it falls on a Sunday.
      const day = year < 2014 ? fixed('4-30', year) : fixed('4-27', year);
      return day.dayOfWeek === 7 ? day.subtract({ days: 1 }) : day;
    }
    case 'advent': {
      // The fourth Sunday before Christmas.
      const christmas = fixed('12-25', year);
      return christmas.subtract({ days: christmas.dayOfWeek + 21 });
    }
    case 'emancipation':
      return observed(fixed('4-16', year));
    case 'tax-day': {
      // 15 April, not on a weekend nor on Emancipation Day as it is kept in Washington.
      let day = fixed('4-15', year);
      const emancipation = observed(fixed('4-16', year));
      while (day.dayOfWeek > 5 || day.equals(emancipation)) day = day.add({ days: 1 });
      return day;
    }
    case 'holi':
      return hinduDay(year, 12, 15, 'evening')?.add({ days: 1 }) ?? null;
    case 'sankranti':
      return sankranti(year);
    case 'boss':
      return observed(fixed('10-16', year));
    case 'earth-hour': {
      // The last Saturday of March, a week earlier when that is the day before Easter.
      const end = fixed('3-31', year);
      const last = end.subtract({ days: (end.dayOfWeek + 1) % 7 });
      return last.add({ days: 1 }).equals(easter(year)) ? last.subtract({ days: 7 }) : last;
    }
    case 'parsi-new-year':
      // A year of 365 days without leap days, that began on 17 August in 2018.
      return fixed('8-17', 2018).add({ days: 365 * (year - 2018) });
    case 'last-ramadan-friday': {
      const [feast] = datesIn(year, 'islamic-umalqura', 'M10', 1);
      return feast?.subtract({ days: ((feast.dayOfWeek + 1) % 7) + 1 }) ?? null;
    }
    default:
      return null;
  }
}

/** Kept on Friday when it falls on Saturday, on Monday when on Sunday (5 USC 6103). */
function observed(day: Temporal.PlainDate): Temporal.PlainDate {
  if (day.dayOfWeek === 6) return day.subtract({ days: 1 });
  return day.dayOfWeek === 7 ? day.add({ days: 1 }) : day;
}

function fixed(monthDay: string, year: number): Temporal.PlainDate {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return new Temporal.PlainDate(year, month, day);
}
