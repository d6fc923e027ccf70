import type { CalendarObject } from '../../../src/core/diary/calendar-object.ts';
import { readCalendar } from '../../../src/core/diary/ical/read-calendar.ts';
import { occurrencesOf } from '../../../src/core/diary/recurrence/occurrences.ts';
import type { Span } from '../../../src/core/diary/span.ts';
import type { ShelfWrite } from '../../../src/core/ports/calendar-shelf.ts';

type Why = Extract<ShelfWrite, { result: 'refused' }>['why'];

/** Where whole days and floating times are placed. */
const ZONE = 'Europe/Amsterdam';

/** Reads one object (RFC 4791, 4.1); a word of its section 5.3.2.1 where it is none. */
export function readObject(text: string): CalendarObject | Why {
  const file = readCalendar(text);
  const [object, more] = file.objects;
  if (object === undefined)
    return file.freeBusy.length > 0 ? 'supported-calendar-component' : 'valid-calendar-data';
  // Where no UID is written, reading derives one from the contents.
  if (more !== undefined || file.method !== null || !/^UID[;:]/im.test(text))
    return 'valid-calendar-object-resource';
  const parts = object.main === null ? object.overrides : [object.main, ...object.overrides];
  const undated = object.component === 'VEVENT' && parts.some(({ start }) => start === null);
  return undated ? 'valid-calendar-data' : object;
}

/** Whether some of it takes place in the span (RFC 4791, 9.9); what nobody can tell counts. */
export function takesPlace(object: CalendarObject, span: Span): boolean {
  const { main, component } = object;
  if (component === 'VTODO' && main !== null && main.start === null && main.end === null)
    return true;
  const { occurrences, cut } = occurrencesOf(object, span, ZONE);
  return occurrences.length > 0 || cut !== null;
}

/** When it takes its owner's time within a span. */
export function timesOf(object: CalendarObject, span: Span): readonly Span[] {
  return occurrencesOf(object, span, ZONE).occurrences.map(({ startAt, endAt }) => ({
    from: startAt,
    until: endAt,
  }));
}
