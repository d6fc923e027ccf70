import { beginsAtSunset, holidayIn } from '../../holidays/holidays.ts';
import type { DateExpression } from '../expressions.ts';
import { compareDays, plusDays } from './days.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Stretch, Surroundings } from './surroundings.ts';

/** Some calendars have a day twice in a year, or not at all. */
const YEARS_LOOKED_AT = [0, 1, 2] as const;

/** A named day: this year's or the next one to come, or the last one gone where the text looks back. */
export function resolveHoliday(
  { id, year, which }: Extract<DateExpression, { k: 'holiday' }>,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  if (year !== undefined) return withEve(id, inYear(id, year), notes);
  const today = around.now.toPlainDate();
  notes.assume('year');
  const step = which === 'past' || (which === undefined && around.past) ? -1 : 1;
  for (const years of YEARS_LOOKED_AT) {
    const found = inYear(id, today.year + step * years);
    if (found === null) continue;
    const ahead = compareDays(found.start, today);
    // Today's counts where no other one is asked for.
    if (step > 0 ? ahead > 0 || (ahead === 0 && which !== 'next') : ahead < 0)
      return withEve(id, found, notes);
  }
  return null;
}

/** Almanacs name the day itself; its people may mean the evening on which it begins. */
function withEve(id: string, found: Stretch | null, notes: Notes): Stretch | null {
  if (found !== null && beginsAtSunset(id)) notes.orElse(dayOf(plusDays(found.start, -1)));
  return found;
}

function inYear(id: string, year: number): Stretch | null {
  const date = holidayIn(id, year);
  return date === null ? null : dayOf(date);
}
