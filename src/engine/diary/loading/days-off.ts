import { loadHolidays, type Holidays } from '../../../core/diary/hours/holidays.ts';
import type { DayOff } from '../../../core/diary/hours/working-hours.ts';
import type { DiarySettings } from '../../../core/diary/settings.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Instant } from '../../../core/time/instant.ts';

/** Days off by law where the principal works. The tables of a country are loaded once. */
export async function daysOffWithin(
  settings: DiarySettings,
  span: Span,
): Promise<readonly DayOff[]> {
  return settings.country === null ? [] : daysOffIn(settings.country, span);
}

/** Days off by law in a country, or in a part of it: `NL`, `DE-BY`. */
export async function daysOffIn(place: string, span: Span): Promise<readonly DayOff[]> {
  const [country = '', state] = place.split('-');
  const holidays = await holidaysOf(country, state);
  const year = (at: Instant) => new Date(at).getUTCFullYear();
  return holidays === null ? [] : [...holidays.daysOff(year(span.from), year(span.until)).values()];
}

const loaded = new Map<string, Promise<Holidays | null>>();

function holidaysOf(country: string, state: string | undefined): Promise<Holidays | null> {
  const key = `${country}-${state ?? ''}`;
  const known = loaded.get(key) ?? loadHolidays(country, state === undefined ? {} : { state });
  loaded.set(key, known);
  return known;
}
