import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
  CalendarUser,
} from '../../records/calendar-component.ts';
import type { Instant } from '../../time/instant.ts';
import type { EventAttendee, EventPerson, EventTime } from '../ical/event-fields.ts';
import type { CalendarObject } from '../calendar-object.ts';
import { changeObject, type ObjectChange } from '../ical/change-object.ts';
import { newEvent } from '../ical/new-event.ts';
import { partsOf, type MeetingState } from './meeting.ts';

/**
 * Components of one UID as a whole VCALENDAR: a message where a method is given, else what is kept. What only stands
 * in the values is written; what a text held besides is written by `changeObject`, where there is a text.
 * @throws RangeError when a component has no UID, or its start is no time
 */
export function stateText(
  components: readonly CalendarComponent[],
  { method, stamp }: { readonly method: CalendarMethod | null; readonly stamp: Instant },
): string {
  const texts = components.map((component) => textOf(component, method, stamp));
  const zones = new Map<string, string>();
  const parts: string[] = [];
  for (const text of texts) {
    for (const [block, kind = ''] of text.matchAll(/^BEGIN:(\w+)\r\n[\s\S]*?^END:\1\r\n/gm)) {
      if (kind !== 'VCALENDAR') continue;
      for (const [inner, name = ''] of inside(block)) {
        if (name === 'VTIMEZONE') zones.set(inner, inner);
        else parts.push(inner);
      }
    }
  }
  const head = texts[0]?.slice(0, texts[0].search(/^BEGIN:(?!VCALENDAR)/m)) ?? '';
  return `${head}${[...zones.values()].join('')}${parts.join('')}END:VCALENDAR\r\n`;
}

/** The components directly inside a calendar, with their names. */
function inside(calendar: string): readonly RegExpMatchArray[] {
  const body = calendar.slice(calendar.indexOf('\r\n') + 2);
  return [...body.matchAll(/^BEGIN:(V\w+)\r\n[\s\S]*?^END:\1\r\n/gm)];
}

function textOf(
  component: CalendarComponent,
  method: CalendarMethod | null,
  stamp: Instant,
): string {
  if (component.uid === null) throw new RangeError('no UID');
  const at = component.stamp === null ? stamp : Temporal.Instant.from(component.stamp);
  return newEvent({
    component: component.component === 'VTODO' ? 'VTODO' : 'VEVENT',
    uid: component.uid,
    stamp: typeof at === 'number' ? at : at.epochMilliseconds,
    sequence: component.sequence,
    ...(method === null ? {} : { method }),
    recurrenceId: timeOf(component.recurrenceId),
    ...fieldsOf(component),
  });
}

/** What a component says, as fields that can be written. */
function fieldsOf(component: CalendarComponent) {
  return {
    start: timeOf(component.start),
    end: timeOf(component.end),
    rule: component.rule,
    extraDates: component.extraDates.flatMap((time) => timeOf(time) ?? []),
    exceptedDates: component.exceptedDates.flatMap((time) => timeOf(time) ?? []),
    summary: component.summary,
    location: component.location,
    description: component.description,
    conference: component.conference,
    comment: component.comment,
    status: component.status,
    transparent: component.transparent,
    confidentiality: component.confidentiality === 'PUBLIC' ? null : component.confidentiality,
    organizer: component.organizer === null ? null : personOf(component.organizer),
    attendees: component.attendees.map(attendeeOf),
  };
}

/**
 * A meeting's new state written into the text that stands: what it says becomes different, what else was written there
 * (alarms of the reader's own, marks of other programs) stays.
 */
export function stateInto(object: CalendarObject, next: MeetingState, stamp: Instant): string {
  const changes = partsOf(next).map((part): ObjectChange => ({
    kind: 'edit',
    instance: part.recurrenceId === null ? null : instanceName(part.recurrenceId),
    fields: fieldsOf(part),
  }));
  const sequence = Math.max(...partsOf(next).map((part) => part.sequence), 0);
  return changeObject(object, changes, { stamp, sequence });
}

/** As an occurrence names it: UTC has its `Z`. */
function instanceName({ local, zone }: CalendarTime): string {
  return zone === 'UTC' && local.includes('T') ? `${local}Z` : local;
}

/** A zone that nobody can name is written as the instant it comes to. */
function timeOf(time: CalendarTime | null): EventTime | null {
  if (time === null) return null;
  if (time.zone === null && time.instant !== null) {
    const utc = Temporal.Instant.from(time.instant).toZonedDateTimeISO('UTC').toPlainDateTime();
    return { local: utc.toString({ smallestUnit: 'second' }), zone: 'UTC' };
  }
  return { local: time.local, zone: time.zone };
}

function personOf({ address, name, sentBy }: CalendarUser): EventPerson {
  return { address, name, sentBy };
}

function attendeeOf(attendee: CalendarAttendee): EventAttendee {
  const { answer, role, type, answerAsked } = attendee;
  return {
    ...personOf(attendee),
    answer,
    answerAsked,
    ...(role === 'REQ-PARTICIPANT' ? {} : { role }),
    ...(type === 'INDIVIDUAL' ? {} : { type }),
  };
}
