import type { Language } from '../../text/words.ts';
import { easter } from '../working-days.ts';
import { datesIn, orthodoxEaster } from './calendars.ts';
import { hinduDay } from './hindu.ts';
import { HOLIDAYS } from './holidays.data.ts';

/** A day with a name. */
export interface Holiday {
  readonly id: string;
  /** Lower-case names by language, the usual one first. */
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly when: string;
}

function holidayOf(line: string): Holiday {
  const [id = '', when = '', nl = '', en = ''] = line.split('|').map((part) => part.trim());
  const names = (part: string): readonly string[] => part.split(',').map((name) => name.trim());
  return { id, when, names: { nl: names(nl), en: names(en) } };
}

/** All named days. */
export const ALL_HOLIDAYS: readonly Holiday[] = HOLIDAYS.trim().split('\n').map(holidayOf);

const BY_ID: ReadonlyMap<string, Holiday> = new Map(ALL_HOLIDAYS.map((each) => [each.id, each]));

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The date of a named day in a year; null for an id that no day has, and where a calendar has no
 * such day that year (the Islamic year is shorter: then the first of two, or none).
 */
export function holidayIn(id: string, year: number): Temporal.PlainDate | null {
  const holiday = BY_ID.get(id);
  return holiday === undefined ? null : dateOf(holiday.when.split(' '), year);
}

function dateOf(when: readonly string[], year: number): Temporal.PlainDate | null {
  const [first = '', second = '', third = '', moved] = when;
  switch (first) {
    case 'easter':
      return easter(year).add({ days: Number(second) });
    case 'orthodox':
      return orthodoxEaster(year).add({ days: Number(second) });
    case 'hebrew':
    case 'chinese':
      return datesIn(year, first, second, Number(third))[0] ?? null;
    case 'islamic':
      return (
        datesIn(year, 'islamic-umalqura', `M${second.padStart(2, '0')}`, Number(third))[0] ?? null
      );
    case 'hindu':
      return hinduDay(year, Number(second), Number(third), moved === 'evening');
    case 'rule':
      return ruled(second, year);
    case 'week':
      return nthWeekday(year, 4, 'wed', 'last');
    default:
      if (second === '') return fixed(first, year);
      return nthWeekday(year, MONTHS.indexOf(third) + 1, second, first).add({
        days: Number(moved ?? 0),
      });
  }
}

function fixed(monthDay: string, year: number): Temporal.PlainDate {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return new Temporal.PlainDate(year, month, day);
}

function nthWeekday(
  year: number,
  month: number,
  weekday: string,
  which: string,
): Temporal.PlainDate {
  const wanted = WEEKDAYS.indexOf(weekday) + 1;
  const first = new Temporal.PlainDate(year, month, 1);
  if (which === 'last') {
    const last = first.add({ months: 1 }).subtract({ days: 1 });
    return last.subtract({ days: (last.dayOfWeek - wanted + 7) % 7 });
  }
  const ahead = (wanted - first.dayOfWeek + 7) % 7;
  return first.add({ days: ahead + 7 * (Number(which) - 1) });
}

/** Days with a rule of their own. */
function ruled(rule: string, year: number): Temporal.PlainDate | null {
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
      return holidayIn('holika-dahan', year)?.add({ days: 1 }) ?? null;
    default:
      return null;
  }
}

/** Kept on Friday when it falls on Saturday, on Monday when on Sunday (5 USC 6103). */
function observed(day: Temporal.PlainDate): Temporal.PlainDate {
  if (day.dayOfWeek === 6) return day.subtract({ days: 1 });
  return day.dayOfWeek === 7 ? day.add({ days: 1 }) : day;
}

/** Whether a day begins at sunset of the day before, as those of the Hebrew calendar do. */
export function beginsAtSunset(id: string): boolean {
  return BY_ID.get(id)?.when.startsWith('hebrew') === true;
}
