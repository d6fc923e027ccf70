import type {
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
} from '../../../records/calendar-component.ts';
import type { BusyKind } from '../../busy.ts';
import { lengthOf, rulesOf } from '../../recurrence/plan.ts';
import type { PlannedPart } from '../../recurrence/plan.ts';
import type { Block, Property } from '../content-lines.ts';
import { propertiesOf, textOf } from '../content-lines.ts';
import { endOf, readLength } from './length.ts';
import type { ReadTime, Times } from './times.ts';
import { calendarTime } from './times.ts';
import { attendeesOf, organizerOf } from './users.ts';

const MAX_WORDS = 20_000;
const IS_RULE = /^(?:rrule|exrule)[;:]/i;

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

/** A component taken apart: what records keep of it, and what it is expanded by. */
export interface ReadComponent {
  readonly component: CalendarComponent;
  readonly part: PlannedPart;
}

/** A component as a value; what it does not say is null or the default of RFC 5545. */
export function readComponent(
  name: CalendarComponent['component'],
  block: Block,
  { method, times, drop }: Reading,
): ReadComponent {
  const lines = block.lines.filter((line) => !IS_RULE.test(line.text));
  const properties = propertiesOf({ ...block, lines }, drop);
  const of = (property: string): readonly Property[] => properties.get(property) ?? NONE;
  const text = (property: string): string | null =>
    textOf(properties, property)?.slice(0, MAX_WORDS) ?? null;
  const begins = times.read(of('dtstart')[0]);
  const ends = times.read(of('dtend')[0] ?? of('due')[0]);
  const duration = text('duration');
  const id = of('recurrence-id')[0];
  const recurrenceId = times.read(id);
  const original = times.read(of('x-ms-olk-originalstart')[0]);
  const related = text('related-to');
  const extra = times.dates(of('rdate'));
  const excepted = times.dates(of('exdate')).map(({ start }) => start);
  const rules = ruleTexts(block, 'rrule');
  const component: CalendarComponent = {
    method,
    component: name,
    uid: text('uid'),
    sequence: Number(/^\d{1,9}$/.exec(text('sequence') ?? '')?.[0] ?? 0),
    stamp: times.instant(of('dtstamp')[0]),
    recurrenceId: timeOf(recurrenceId),
    thisAndFuture: (id?.parameters.get('range')?.[0] ?? '').toUpperCase() === 'THISANDFUTURE',
    summary: text('summary'),
    location: text('location'),
    description: text('description'),
    start: timeOf(begins),
    end: timeOf(ends ?? laterThan(begins, duration)),
    organizer: organizerOf(of('organizer')[0]),
    attendees: attendeesOf(of('attendee'), drop),
    status: text('status')?.toUpperCase() ?? null,
    transparent: text('transp')?.toUpperCase() === 'TRANSPARENT',
    confidentiality: text('class')?.toUpperCase() ?? 'PUBLIC',
    rule: rules[0] ?? null,
    extraDates: extra.map((date) => calendarTime(date.start)),
    exceptedDates: excepted.map(calendarTime),
    busy: times.busy(of('freebusy')),
    comment: text('comment'),
    conference: conferenceOf(properties),
    ...(original === null ? {} : { originalStart: calendarTime(original) }),
    ...(related === null ? {} : { relatedTo: related }),
  };
  const outlook = text('x-microsoft-cdo-busystatus');
  const written = { begins, ends, duration, recurrenceId, extra, excepted, rules, outlook };
  return { component, part: partOf(component, block, written) };
}

/** What a component says of its times, before anything is made of it. */
interface Written {
  readonly begins: ReadTime | null;
  readonly ends: ReadTime | null;
  readonly duration: string | null;
  readonly recurrenceId: ReadTime | null;
  readonly extra: PlannedPart['extra'];
  readonly excepted: PlannedPart['excepted'];
  readonly rules: readonly string[];
  /** X-MICROSOFT-CDO-BUSYSTATUS. */
  readonly outlook: string | null;
}

function partOf(component: CalendarComponent, block: Block, written: Written): PlannedPart {
  const { begins, ends, duration, recurrenceId, extra, excepted, outlook } = written;
  // A task that says only when it is due is there at that moment.
  const start = begins ?? (component.component === 'VTODO' ? ends : null);
  const { summary, status, transparent, thisAndFuture } = component;
  return {
    start,
    length: lengthOf(start, begins === null ? null : ends, duration),
    ...{ recurrenceId, thisAndFuture, extra, excepted },
    ...rulesOf(written.rules),
    exceptRules: rulesOf(ruleTexts(block, 'exrule')).rules,
    ...{ summary, status, transparent },
    busy: busyOf(component, outlook),
  };
}

const NONE: readonly Property[] = [];

function timeOf(read: ReadTime | null): CalendarTime | null {
  return read === null ? null : calendarTime(read);
}

/** What an event makes of its owner's time: by its own words first, then by what Outlook writes beside them. */
function busyOf(component: CalendarComponent, outlook: string | null): BusyKind | null {
  if (component.component !== 'VEVENT' || component.transparent) return null;
  if (component.status === 'CANCELLED') return null;
  const said = outlook?.toUpperCase();
  if (said === 'FREE') return null;
  if (said === 'OOF') return 'away';
  return component.status === 'TENTATIVE' || said === 'TENTATIVE' ? 'tentative' : 'busy';
}

/** Start and DURATION together; a length that is none gives null. */
function laterThan(start: ReadTime | null, text: string | null): ReadTime | null {
  const length = start === null || text === null ? null : readLength(text);
  return start === null || length === null ? null : endOf(start, length);
}

/** The rules as they stand: whoever expands them reads them himself. */
function ruleTexts(block: Block, name: 'rrule' | 'exrule'): readonly string[] {
  const rules: string[] = [];
  for (const { text } of block.lines) {
    if (!IS_RULE.test(text) || !text.toLowerCase().startsWith(name)) continue;
    const rule = text.slice(text.indexOf(':') + 1).trim();
    if (rule !== '') rules.push(rule.slice(0, 1000));
  }
  return rules;
}
