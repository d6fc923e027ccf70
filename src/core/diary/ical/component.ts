import type {
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
} from '../../records/calendar-component.ts';
import type { Block, Property } from './content-lines.ts';
import { propertiesOf, textOf } from './content-lines.ts';
import { endOf, readLength } from './length.ts';
import type { ReadTime, Times } from './times.ts';
import { calendarTime } from './times.ts';
import { attendeesOf, organizerOf } from './users.ts';

const MAX_WORDS = 20_000;
const IS_RULE = /^rrule[;:]/i;

type Properties = ReadonlyMap<string, readonly Property[]>;

/** Where a video meeting is joined: the field of RFC 7986, what Google and Microsoft write, and last the event's URL. */
function conferenceOf(properties: Properties): string | null {
  for (const name of [
    'conference',
    'x-google-conference',
    'x-microsoft-skypeteamsmeetingurl',
    'url',
  ]) {
    const link = textOf(properties, name);
    if (link !== null && /^https?:/i.test(link)) return link.slice(0, 2000);
  }
  return null;
}

/** What the times and zones of a component are read with, and where is told what is left out. */
export interface Reading {
  readonly method: CalendarMethod | null;
  readonly times: Times;
  readonly drop: (why: string) => void;
}

/** A component as a value; what it does not say is null or the default of RFC 5545. */
export function componentOf(
  name: CalendarComponent['component'],
  block: Block,
  { method, times, drop }: Reading,
): CalendarComponent {
  const lines = block.lines.filter((line) => !IS_RULE.test(line.text));
  const properties = propertiesOf({ ...block, lines }, drop);
  const of = (property: string): readonly Property[] => properties.get(property) ?? [];
  const text = (property: string): string | null =>
    textOf(properties, property)?.slice(0, MAX_WORDS) ?? null;
  const start = times.read(of('dtstart')[0]);
  const end = times.read(of('dtend')[0] ?? of('due')[0]) ?? laterThan(start, text('duration'));
  const id = of('recurrence-id')[0];
  const time = (read: ReadTime | null): CalendarTime | null =>
    read === null ? null : calendarTime(read);
  return {
    method,
    component: name,
    uid: text('uid'),
    sequence: Number(/^\d{1,9}$/.exec(text('sequence') ?? '')?.[0] ?? 0),
    stamp: times.instant(of('dtstamp')[0]),
    recurrenceId: time(times.read(id)),
    thisAndFuture: (id?.parameters.get('range')?.[0] ?? '').toUpperCase() === 'THISANDFUTURE',
    summary: text('summary'),
    location: text('location'),
    description: text('description'),
    start: time(start),
    end: time(end),
    organizer: organizerOf(of('organizer')[0]),
    attendees: attendeesOf(of('attendee'), drop),
    status: text('status')?.toUpperCase() ?? null,
    transparent: text('transp')?.toUpperCase() === 'TRANSPARENT',
    confidentiality: text('class')?.toUpperCase() ?? 'PUBLIC',
    rule: ruleOf(block),
    extraDates: times.dates(of('rdate')).map((date) => calendarTime(date.start)),
    exceptedDates: times.dates(of('exdate')).map((date) => calendarTime(date.start)),
    busy: times.busy(of('freebusy')),
    comment: text('comment'),
    conference: conferenceOf(properties),
  };
}

/** Start and DURATION together; a length that is none gives null. */
function laterThan(start: ReadTime | null, text: string | null): ReadTime | null {
  const length = start === null || text === null ? null : readLength(text);
  return start === null || length === null ? null : endOf(start, length);
}

/** The rule as it stands: whoever expands it reads it himself. */
function ruleOf(block: Block): string | null {
  const line = block.lines.find(({ text }) => IS_RULE.test(text))?.text ?? '';
  const rule = line.slice(line.indexOf(':') + 1).trim();
  return line === '' || rule === '' ? null : rule.slice(0, 1000);
}
