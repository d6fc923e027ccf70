import type { CalendarListing } from '../../../core/ports/calendar.ts';
import type { StoredCalendar } from '../../../store/records/diary/calendars.ts';

/** A calendar as its account listed it. */
export function listingOf(calendar: StoredCalendar): CalendarListing {
  const { title, colour, readOnly, components, schedules } = calendar;
  return { href: calendar.href ?? '', name: title, colour, readOnly, components, schedules };
}
