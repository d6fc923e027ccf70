import { calendarShelf } from '../../../src/engine/index.ts';
import { principal, type TestOffice } from '../../world/office.ts';

/** An event as a calendar program would write it; times on the clock of Amsterdam. */
export interface WrittenEvent {
  readonly uid: string;
  readonly title: string;
  readonly from: string;
  readonly until: string;
  /** `Name <address>`; none: nobody was asked. */
  readonly guests?: readonly string[];
  readonly organiser?: string;
  readonly lines?: readonly string[];
}

/** The whole text of an event of ours. */
export function eventText(event: WrittenEvent): string {
  const { uid, title, from, until, guests = [], lines = [] } = event;
  const organiser = event.organiser ?? 'berg@kantoor.example';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agenda//NL',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261101T090000Z',
    `DTSTART;TZID=Europe/Amsterdam:${from}`,
    `DTEND;TZID=Europe/Amsterdam:${until}`,
    `SUMMARY:${title}`,
    ...(guests.length === 0 ? [] : [`ORGANIZER:mailto:${organiser}`]),
    ...guests.map((guest) => {
      const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(guest) ?? [];
      return `ATTENDEE;PARTSTAT=ACCEPTED;CN=${name}:mailto:${address}`;
    }),
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** Puts events into his first calendar. */
export async function put(world: TestOffice, ...events: readonly WrittenEvent[]): Promise<void> {
  const shelf = calendarShelf(world.owner(), principal().id);
  const [calendar] = await shelf.calendars();
  for (const event of events)
    await shelf.put(calendar?.name ?? '', `${event.uid}.ics`, eventText(event), {
      ifMatch: null,
      ifNone: false,
    });
  await world.settle();
}
