import { clock, wall, HOME, type Stretch } from '../hours.ts';

/** An event as somebody in the town reads it out of a calendar text; he knows no more of iCalendar than this. */
export interface TownEvent extends Stretch {
  readonly uid: string;
  readonly title: string;
  /** `TENTATIVE`, `CONFIRMED`, `CANCELLED`; empty when nothing is said. */
  readonly status: string;
  readonly sequence: number;
  readonly organiser: string;
  readonly attendees: readonly { readonly address: string; readonly answer: string }[];
  /** Takes no time. */
  readonly free: boolean;
  readonly repeats: boolean;
}

/** A calendar text: what it asks, and its events. */
export interface CalendarText {
  readonly method: string;
  readonly events: readonly TownEvent[];
}

/** Reads a calendar text (RFC 5545), as far as the town needs it. */
export function readCalendarText(text: string): CalendarText {
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const method = lines.find((line) => line.startsWith('METHOD:'))?.slice('METHOD:'.length) ?? '';
  const events: TownEvent[] = [];
  let inside: string[] | null = null;
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') inside = [];
    else if (line === 'END:VEVENT' && inside !== null) {
      const event = eventOf(inside);
      if (event !== null) events.push(event);
      inside = null;
    } else inside?.push(line);
  }
  return { method: method.trim(), events };
}

function eventOf(lines: readonly string[]): TownEvent | null {
  const found = (name: string) =>
    lines.find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));
  const value = (name: string) => found(name)?.replace(/^[^:]*:/, '') ?? '';
  const from = instant(found('DTSTART') ?? '');
  if (from === null) return null;
  const until = instant(found('DTEND') ?? '') ?? from;
  return {
    uid: value('UID'),
    title: value('SUMMARY'),
    from,
    until,
    status: value('STATUS'),
    sequence: Number(value('SEQUENCE') || 0),
    organiser: addressIn(found('ORGANIZER') ?? ''),
    attendees: lines
      .filter((line) => line.startsWith('ATTENDEE'))
      .map((line) => ({
        address: addressIn(line),
        answer: /PARTSTAT=([A-Z-]+)/.exec(line)?.[1] ?? 'NEEDS-ACTION',
      })),
    free: value('TRANSP') === 'TRANSPARENT',
    repeats: found('RRULE') !== undefined,
  };
}

const addressIn = (line: string) => /mailto:([^;"\s]+)\s*$/i.exec(line)?.[1]?.toLowerCase() ?? '';

function instant(line: string): number | null {
  const [, zone, year, month, day, hour = '00', minute = '00', second = '00', utc = ''] =
    /(?:TZID="?([^:;"]+)"?)?[^:]*:(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?/.exec(
      line,
    ) ?? [];
  if (year === undefined) return null;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  return wall(local, utc === 'Z' ? 'UTC' : (zone ?? HOME));
}

/** An invitation, an answer to one, or a counter-proposal, as a mail program writes it. */
export interface NewCalendarText extends Stretch {
  readonly method: 'REQUEST' | 'REPLY' | 'COUNTER' | 'CANCEL';
  readonly uid: string;
  readonly title: string;
  readonly organiser: string;
  readonly attendee: string;
  readonly answer: string;
  readonly sequence: number;
  readonly stamp: number;
  readonly description?: string;
}

export function writeCalendarText(event: NewCalendarText): string {
  const { method, stamp, answer } = event;
  const asks = method === 'REQUEST' ? ';RSVP=TRUE' : '';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Town//Calendar//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${stampOf(stamp)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART:${stampOf(event.from)}`,
    `DTEND:${stampOf(event.until)}`,
    `SUMMARY:${event.title}`,
    ...(event.description === undefined ? [] : [`DESCRIPTION:${event.description}`]),
    `ORGANIZER:mailto:${event.organiser}`,
    `ATTENDEE;PARTSTAT=${answer}${asks}:mailto:${event.attendee}`,
    ...(method === 'CANCEL' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function stampOf(at: number): string {
  const text = clock(at, 'UTC').toPlainDateTime().toString({ smallestUnit: 'second' });
  return `${text.replaceAll(/[-:]/g, '')}Z`;
}
