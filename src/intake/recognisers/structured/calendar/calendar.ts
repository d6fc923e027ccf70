import type {
  CalendarComponent,
  CalendarMethod,
} from '../../../../core/records/calendar-component.ts';
import { MAX_FACTS } from '../../../limits.ts';
import type { Found } from '../../recogniser.ts';
import type { Block, Property } from '../content-lines.ts';
import { blocksOf, propertiesOf, textOf } from '../content-lines.ts';
import type { Leaf, PartRecogniser } from '../leaf.ts';
import { lookedAt } from '../leaf.ts';
import { Times } from './times.ts';
import { attendeesOf, organizerOf } from './users.ts';

const METHODS: readonly CalendarMethod[] = [
  ...(['PUBLISH', 'REQUEST', 'REPLY', 'ADD'] as const),
  ...(['CANCEL', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'] as const),
];
const COMPONENTS = ['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY'] as const;
const MAX_WORDS = 20_000;

function methodOf(text: string | null | undefined): CalendarMethod | null {
  return METHODS.find((method) => method === text?.trim().toUpperCase()) ?? null;
}

function isComponent(name: string): name is CalendarComponent['component'] {
  return COMPONENTS.some((each) => each === name);
}

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

function componentOf(
  name: CalendarComponent['component'],
  properties: Properties,
  method: CalendarMethod | null,
  times: Times,
  drop: (why: string) => void,
): CalendarComponent {
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
    rule: null,
    extraDates: times.all(of('rdate')),
    exceptedDates: times.all(of('exdate')),
    busy: times.busy(of('freebusy')),
    comment: text('comment'),
    conference: conferenceOf(properties),
  };
}

/** The rule as it stands: whoever expands it reads it himself. */
function ruleOf(block: Block): string | null {
  const line = block.lines.find(({ text }) => /^rrule[;:]/i.test(text))?.text ?? '';
  const rule = line.slice(line.indexOf(':') + 1).trim();
  return line === '' || rule === '' ? null : rule.slice(0, 1000);
}

function zonesOf(calendars: readonly Block[]): ReadonlyMap<string, Block> {
  const zones = new Map<string, Block>();
  for (const { inside } of calendars) {
    for (const block of inside) {
      const id =
        block.name === 'VTIMEZONE'
          ? textOf(
              propertiesOf(block, () => {}),
              'tzid',
            )
          : null;
      if (id !== null && !zones.has(id)) zones.set(id, block);
    }
  }
  return zones;
}

function find(
  leaf: Leaf,
  _envelope: unknown,
  drop: (why: string) => void,
): readonly Found<'calendar'>[] {
  const text = lookedAt(leaf, drop);
  const calendars = blocksOf(text).filter(({ name }) => name === 'VCALENDAR');
  if (calendars.length === 0) drop('no calendar in it');
  const zones = zonesOf(calendars);
  const found: Found<'calendar'>[] = [];
  for (const calendar of calendars) {
    const inside = methodOf(textOf(propertiesOf(calendar, drop), 'method'));
    const outside = methodOf(leaf.parameters.get('method'));
    for (const block of calendar.inside) {
      if (!isComponent(block.name)) continue;
      if (found.length >= MAX_FACTS) {
        drop(`entries over ${MAX_FACTS}`);
        return found;
      }
      const times = new Times(zones, drop);
      const read = componentOf(
        block.name,
        propertiesOf(block, drop),
        inside ?? outside,
        times,
        drop,
      );
      const disagree = inside !== null && outside !== null && inside !== outside;
      found.push({
        value: { ...read, rule: ruleOf(block) },
        start: block.start,
        end: block.end,
        certainty: 1,
        assumptions: [
          ...times.assumptions,
          ...(disagree ? [`method: ${inside}, the part says ${outside}`] : []),
        ],
      });
    }
  }
  return found;
}

const CALENDAR_TYPES = new Set(['text/calendar', 'application/ics', 'text/x-vcalendar']);

/** What a calendar object asks, answers or tells: one fact a component (RFC 5545, RFC 5546, RFC 6047). */
export const calendar: PartRecogniser<'calendar'> = {
  kind: 'calendar',
  takes: ({ type, name }) =>
    CALENDAR_TYPES.has(type) || /\.(?:ics|ical|ifb|vcs)$/i.test(name ?? ''),
  find,
};
