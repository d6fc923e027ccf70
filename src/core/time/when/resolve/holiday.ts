import { easter } from '../../working-days.ts';
import type { DateExpression } from '../expressions.ts';
import { dayOf } from './surroundings.ts';
import type { Notes, Stretch, Surroundings } from './surroundings.ts';

// PLACEHOLDER until holidays land
function holidayIn(id: string, year: number): Temporal.PlainDate | null {
  if (id === 'christmas') return new Temporal.PlainDate(year, 12, 25);
  if (id === 'easter') return easter(year);
  return null;
}

/** A named day: this year's or the next one to come. */
export function resolveHoliday(
  { id, year }: Extract<DateExpression, { k: 'holiday' }>,
  around: Surroundings,
  notes: Notes,
): Stretch | null {
  const at = (y: number): Stretch | null => {
    const d = holidayIn(id, y);
    return d === null ? null : dayOf(d);
  };
  if (year !== undefined) return at(year);
  const today = around.now.toPlainDate();
  notes.assume('year');
  for (const y of [0, 1, 2]) {
    const found = at(today.year + y);
    if (found !== null && Temporal.PlainDate.compare(found.end, today) > 0) return found;
  }
  return null;
}
