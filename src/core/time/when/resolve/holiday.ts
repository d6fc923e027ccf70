import { beginsAtSunset, holidayDays, holidayIn } from '../../holidays/holidays.ts';
import type { DateExpression, Which } from '../expressions.ts';
import { compareDays, daysBetween, plusDays, todayOf } from './days.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Stretch, Surroundings } from './surroundings.ts';

/** Some calendars have a day twice in a year, or not at all; elections come every four. */
const YEARS_LOOKED_AT = [0, 1, 2, 3, 4] as const;

/** A named day: this year's or the next one to come, or the last one gone where the text looks back. */
export function resolveHoliday(
  { id, year, which }: Extract<DateExpression, { k: 'holiday' }>,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  if (year !== undefined) return withEve(id, inYear(id, year), notes);
  notes.assume('year');
  const back = which === 'past' || (which === undefined && around.past);
  const found = nearest(id, todayOf(around.now), back ? -1 : 1, which);
  // A day that came once is the one that was.
  const once = found === null && which === undefined && !back;
  const meant = once ? nearest(id, todayOf(around.now), -1, which) : found;
  return withEve(id, meant, notes);
}

function nearest(
  id: string,
  today: Temporal.PlainDate,
  step: 1 | -1,
  which: Which | undefined,
): Stretch | null {
  for (const years of step < 0 ? [...YEARS_LOOKED_AT, 5, 6, 7, 8, 9] : YEARS_LOOKED_AT) {
    const found = inYear(id, today.year + step * years);
    if (found === null) continue;
    const ahead = compareDays(found.start, today);
    // Today's counts where no other one is asked for.
    if (step > 0 ? ahead > 0 || (ahead === 0 && which !== 'next') : ahead < 0) return found;
  }
  return null;
}

/** Almanacs name the day itself; its people may mean the evening on which it begins. */
function withEve(id: string, found: Stretch | null, notes: Notes): Stretch | null {
  if (found === null || !beginsAtSunset(id)) return found;
  const eve = plusDays(found.start, -1);
  notes.orElse(holidayDays(id) > 1 ? { ...found, start: eve } : dayOf(eve));
  return found;
}

function inYear(id: string, year: number): Stretch | null {
  const date = holidayIn(id, year);
  return date === null
    ? null
    : { start: date, end: plusDays(date, lengthOf(id, date)), precision: 'day' };
}

/** Days that a feast lasts; Ramadan until the feast that ends it. */
function lengthOf(id: string, date: Temporal.PlainDate): number {
  if (id !== 'ramadan') return holidayDays(id);
  const feast = holidayIn('eid-al-fitr', plusDays(date, 29).year);
  const days = feast === null ? 0 : daysBetween(date, feast);
  return days === 29 || days === 30 ? days : 30;
}
