import type { CalendarObject } from '../calendar-object.ts';
import type { Occurrence } from '../occurrence.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { occurrencesOf } from './occurrences.ts';

/** A calendar of one event, of the lines that matter to a test; `more` are further components. */
export function calendarText(
  lines: readonly string[],
  ...more: readonly (readonly string[])[]
): string {
  const events = [lines, ...more].map((each) => [
    'BEGIN:VEVENT',
    'UID:een@kantoor.example',
    ...each,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flat(), 'END:VCALENDAR', ''].join('\r\n');
}

/** The one object of a text. */
export function only(text: string): CalendarObject {
  const [object, ...others] = readCalendar(text).objects;
  if (object === undefined || others.length > 0) throw new Error('not one object');
  return object;
}

/** A stretch between two days, in UTC. */
export function between(from: string, until: string) {
  return { from: Date.parse(`${from}T00:00Z`), until: Date.parse(`${until}T00:00Z`) };
}

/** What takes place in a stretch, wide if not said otherwise, seen from Amsterdam. */
export function takesPlace(
  text: string,
  window = between('1990-01-01', '2040-01-01'),
  zone = 'Europe/Amsterdam',
): readonly Occurrence[] {
  return occurrencesOf(only(text), window, zone).occurrences;
}

/** Starts as a person writes them: `2026-11-12 14:00`. */
export function starts(
  text: string,
  window = between('1990-01-01', '2040-01-01'),
): readonly string[] {
  return takesPlace(text, window).map(({ start }) => start.replace('T', ' ').slice(0, 16));
}
