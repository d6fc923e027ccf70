import ICAL from 'ical.js';
import type { ShelfObject, ShelfWrite } from '../../../src/core/ports/calendar-shelf.ts';
import type { Span } from '../../../src/core/diary/span.ts';
import { DAY_MS } from '../../../src/core/time/instant.ts';

/** What a text comes to as one calendar object resource (RFC 4791, 4.1). */
export interface ReadObject {
  readonly uid: string;
  readonly component: ShelfObject['component'];
  readonly calendar: ICAL.Component;
}

type Why = Extract<ShelfWrite, { result: 'refused' }>['why'];

/** Instances of a series looked at before it is said to be over: a rule without an end goes on forever. */
const MAX_INSTANCES = 5_000;

/** Reads one object; a word of RFC 4791 5.3.2.1 where it is none. */
export function readObject(text: string): ReadObject | Why {
  const calendar = parsed(text);
  if (calendar === null || calendar.name !== 'vcalendar') return 'valid-calendar-data';
  if (calendar.getFirstProperty('method') !== null) return 'valid-calendar-object-resource';
  const parts = calendar.getAllSubcomponents().filter(({ name }) => name !== 'vtimezone');
  const kinds = new Set(parts.map(({ name }) => name));
  const uids = new Set(parts.map((part) => String(part.getFirstPropertyValue('uid') ?? '')));
  const [uid = ''] = uids;
  if (kinds.size !== 1 || uids.size !== 1 || uid === '') return 'valid-calendar-object-resource';
  const component = [...kinds][0]?.toUpperCase();
  if (component !== 'VEVENT' && component !== 'VTODO') return 'supported-calendar-component';
  const undated = parts.some((part) => part.getFirstPropertyValue('dtstart') === null);
  if (component === 'VEVENT' && undated) return 'valid-calendar-data';
  return { uid, component, calendar };
}

function parsed(text: string): ICAL.Component | null {
  try {
    const jcal: unknown = ICAL.parse(text);
    if (!Array.isArray(jcal) || typeof jcal[0] !== 'string') return null;
    return new ICAL.Component(jcal);
  } catch {
    return null;
  }
}

/** Whether some of it takes place in the span (RFC 4791, 9.9). */
export function takesPlace({ calendar, component }: ReadObject, span: Span): boolean {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  const parts = calendar.getAllSubcomponents(component.toLowerCase());
  if (component === 'VTODO') return parts.some((part) => taskIn(part, span));
  const main = parts.find((part) => part.getFirstProperty('recurrence-id') === null);
  const event = new ICAL.Event(main ?? parts[0]);
  if (!event.isRecurring()) return parts.some((part) => overlaps(new ICAL.Event(part), span));
  return seriesIn(event, span);
}

function seriesIn(event: ICAL.Event, span: Span): boolean {
  const iterator = event.iterator();
  for (let seen = 0; seen < MAX_INSTANCES; seen += 1) {
    const next = iterator.next();
    // ical.js says it may be undefined, and its types do not.
    if (!(next instanceof ICAL.Time)) return false;
    const { startDate, endDate } = event.getOccurrenceDetails(next);
    if (within(startDate, endDate, span)) return true;
    if (instantOf(next) >= span.until) return false;
  }
  return false;
}

function overlaps(event: ICAL.Event, span: Span): boolean {
  return within(event.startDate, event.endDate, span);
}

function within(start: ICAL.Time, end: ICAL.Time | null, { from, until }: Span): boolean {
  const begins = instantOf(start);
  const given = end === null ? begins : instantOf(end);
  const ends = given === begins && start.isDate ? begins + DAY_MS : given;
  return ends > begins ? begins < until && ends > from : begins >= from && begins < until;
}

/** A task without any date is always there; the dates it has are taken as one stretch. */
function taskIn(task: ICAL.Component, { from, until }: Span): boolean {
  const times = ['dtstart', 'due', 'completed', 'created'].flatMap((name) => {
    const value = task.getFirstPropertyValue(name);
    return value instanceof ICAL.Time ? [instantOf(value)] : [];
  });
  if (times.length === 0) return true;
  return Math.min(...times) < until && Math.max(...times) >= from;
}

function instantOf(time: ICAL.Time): number {
  return time.toUnixTime() * 1_000;
}
