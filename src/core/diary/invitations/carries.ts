import type { MessageReading } from '../../records/reading.ts';
import { factsOf } from '../../records/fact.ts';
import type { CalendarComponent } from '../../records/calendar-component.ts';

/** Events a mail brings, each as it came: with the UID by which it is known. */
export function eventsIn(message: MessageReading): readonly CalendarComponent[] {
  return factsOf(message.facts, 'calendar')
    .map(({ value }) => value)
    .filter(({ component, uid }) => component === 'VEVENT' && uid !== null);
}

/**
 * Whether a mail is a calendar message (RFC 6047): an invitation, an answer to one, a change. What is only published, and
 * a file that somebody sends along, is none.
 */
export function carriesMeeting(message: MessageReading): boolean {
  return eventsIn(message).some(({ method }) => method !== null && method !== 'PUBLISH');
}
