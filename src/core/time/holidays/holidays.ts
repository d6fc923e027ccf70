import type { Language } from '../../text/words.ts';
import { easter } from '../working-days.ts';
import { datesIn, orthodoxEaster } from './calendars.ts';
import { hinduDay } from './hindu.ts';
import type { HinduHour } from './hindu.ts';
import { ruled } from './ruled.ts';
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
  return holiday === undefined ? null : dateOf(holiday.when.split(' ').filter(isPlace), year);
}

/** How many days a named day lasts: a feast may go on for a week, a fast for a month. */
export function holidayDays(id: string): number {
  const days = BY_ID.get(id)
    ?.when.split(' ')
    .find((part) => !isPlace(part));
  return Number(days?.slice(1) ?? 1);
}

/** What says where in the year a day is, and not how long it lasts ("x8"). */
function isPlace(part: string): boolean {
  return !/^x\d+$/.test(part);
}

/** Days of remembrance in Israel are moved so that neither they nor their eves touch the Sabbath. */
function keptOffSabbath(date: Temporal.PlainDate): Temporal.PlainDate {
  if (date.dayOfWeek === 5) return date.subtract({ days: 1 });
  if (date.dayOfWeek === 6) return date.subtract({ days: 2 });
  return date.dayOfWeek === 7 || date.dayOfWeek === 1 ? date.add({ days: 1 }) : date;
}

/** Days that follow no rule, and are written down for the years that have them. */
function listed(when: readonly string[], year: number): Temporal.PlainDate | null {
  const date = when.find((each) => each.startsWith(`${year}-`));
  return date === undefined ? null : Temporal.PlainDate.from(date);
}

function hourOf(word: string | undefined): HinduHour {
  return word === 'noon' || word === 'evening' || word === 'midnight' ? word : 'sunrise';
}

function dateOf(when: readonly string[], year: number): Temporal.PlainDate | null {
  const [first = '', second = '', third = '', moved] = when;
  switch (first) {
    case 'easter':
      return easter(year).add({ days: Number(second) });
    case 'orthodox':
      return orthodoxEaster(year).add({ days: Number(second) });
    case 'hebrew':
    case 'chinese': {
      const date = datesIn(year, first, second, Number(third))[0] ?? null;
      return moved === 'kept' && date !== null ? keptOffSabbath(date) : date;
    }
    case 'islamic':
      return (
        datesIn(year, 'islamic-umalqura', `M${second.padStart(2, '0')}`, Number(third))[0] ?? null
      );
    case 'hindu':
      return hinduDay(year, Number(second), Number(third), hourOf(moved));
    case 'rule':
      return ruled(second, year)?.add({ days: Number(third) }) ?? null;
    case 'on':
      return listed(when, year);
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

/** Whether a day begins at sunset of the day before, as those of the Hebrew calendar do. */
export function beginsAtSunset(id: string): boolean {
  return BY_ID.get(id)?.when.startsWith('hebrew') === true;
}
