import type {
  CalendarComponent,
  CalendarMethod,
} from '../../../../core/records/calendar-component.ts';
import type { Block, Property } from '../content-lines.ts';
import { propertiesOf, textOf } from '../content-lines.ts';
import type { Times } from './times.ts';
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
  const start = times.one(of('dtstart')[0]);
  const length = text('duration');
  const ends = times.one(of('dtend')[0] ?? of('due')[0]);
  const id = of('recurrence-id')[0];
  return {
    method,
    component: name,
    uid: text('uid'),
    sequence: Number(/^\d{1,9}$/.exec(text('sequence') ?? '')?.[0] ?? 0),
    stamp: times.instant(of('dtstamp')[0]),
    recurrenceId: times.one(id),
    thisAndFuture: (id?.parameters.get('range')?.[0] ?? '').toUpperCase() === 'THISANDFUTURE',
    summary: text('summary'),
    location: text('location'),
    description: text('description'),
    start,
    end: ends ?? (start === null || length === null ? null : times.later(start, length)),
    organizer: organizerOf(of('organizer')[0]),
    attendees: attendeesOf(of('attendee'), drop),
    status: text('status')?.toUpperCase() ?? null,
    transparent: text('transp')?.toUpperCase() === 'TRANSPARENT',
    confidentiality: text('class')?.toUpperCase() ?? 'PUBLIC',
    rule: ruleOf(block),
    extraDates: times.all(of('rdate')),
    exceptedDates: times.all(of('exdate')),
    busy: times.busy(of('freebusy')),
    comment: text('comment'),
    conference: conferenceOf(properties),
  };
}

/** The rule as it stands: whoever expands it reads it himself. */
function ruleOf(block: Block): string | null {
  const line = block.lines.find(({ text }) => IS_RULE.test(text))?.text ?? '';
  const rule = line.slice(line.indexOf(':') + 1).trim();
  return line === '' || rule === '' ? null : rule.slice(0, 1000);
}
