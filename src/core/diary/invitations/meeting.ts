import { sameAddress } from '../../conduct/look.ts';
import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
  CalendarUser,
} from '../../records/calendar-component.ts';

/** Everything under one UID as values: what a `CalendarObject` holds, without its text. */
export interface MeetingState {
  /** The event, or the series; null where only single instances are known. */
  readonly main: CalendarComponent | null;
  /** Instances that differ, in order of RECURRENCE-ID. */
  readonly overrides: readonly CalendarComponent[];
}

/** For whom letters and invitations leave: the principal, by the hand of the secretary. */
export interface Acting {
  readonly address: string;
  readonly name: string | null;
  /** SENT-BY: the secretary's own address; null where mail leaves from the principal's. */
  readonly secretary: string | null;
}

/** One iTIP message to be told: by mail or by a server. Its components stand under one UID. */
export interface Dispatch {
  readonly method: CalendarMethod;
  /** Addresses, each once. */
  readonly to: readonly string[];
  /** The series first, then instances. */
  readonly components: readonly CalendarComponent[];
  /** What it tells its reader, for the words that go with it. */
  readonly tells:
    | 'invitation'
    | 'again'
    | 'change'
    | 'cancellation'
    | 'removal'
    | 'answer'
    | 'delegation'
    | 'counter'
    | 'counter-declined'
    | 'refresh'
    | 'state';
}

/** What was composed: what stands in the diary afterwards, and what is to be told to whom. */
export interface Composed {
  readonly next: MeetingState;
  readonly dispatches: readonly Dispatch[];
}

/** The time a component stands for in its series: its RECURRENCE-ID as a word; empty for the whole. */
export function instanceKey(time: CalendarTime | null): string {
  return time === null ? '' : (time.instant ?? time.local);
}

/**
 * Whether two RECURRENCE-IDs name one instance. Some write the day alone for a series with times, or the same
 * moment in another zone.
 */
export function sameInstance(one: CalendarTime | null, other: CalendarTime | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.instant !== null && other.instant !== null) {
    return Temporal.Instant.compare(one.instant, other.instant) === 0;
  }
  const days = one.local.length === 10 || other.local.length === 10;
  return days ? one.local.slice(0, 10) === other.local.slice(0, 10) : one.local === other.local;
}

/** The part of a meeting that is about that instance, where it stands by itself; of null the series. */
export function partOf(
  meeting: MeetingState,
  instance: CalendarTime | null,
): CalendarComponent | null {
  if (instance === null) return meeting.main;
  return meeting.overrides.find((one) => sameInstance(one.recurrenceId, instance)) ?? null;
}

/** All parts, the series first. */
export function partsOf(meeting: MeetingState): readonly CalendarComponent[] {
  return meeting.main === null ? meeting.overrides : [meeting.main, ...meeting.overrides];
}

/** Puts a part in the place of the one about the same instance. */
export function withPart(meeting: MeetingState, part: CalendarComponent): MeetingState {
  if (part.recurrenceId === null) return { ...meeting, main: part };
  const others = meeting.overrides.filter(
    (one) => !sameInstance(one.recurrenceId, part.recurrenceId),
  );
  return { ...meeting, overrides: inOrder([...others, part]) };
}

/** In order of RECURRENCE-ID. */
export function inOrder(parts: readonly CalendarComponent[]): readonly CalendarComponent[] {
  const place = (part: CalendarComponent): string => instanceKey(part.recurrenceId);
  return parts.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/** A part that tells no more than which meeting is meant. */
export function bare(part: CalendarComponent): CalendarComponent {
  return {
    method: null,
    component: part.component,
    uid: part.uid,
    sequence: part.sequence,
    stamp: part.stamp,
    recurrenceId: part.recurrenceId,
    thisAndFuture: false,
    summary: null,
    location: null,
    description: null,
    start: null,
    end: null,
    organizer: part.organizer,
    attendees: [],
    status: null,
    transparent: false,
    confidentiality: 'PUBLIC',
    rule: null,
    extraDates: [],
    exceptedDates: [],
    busy: [],
    comment: null,
    conference: null,
  };
}

/** One instance of a series as a part of its own, on its own time, otherwise as the series has it. */
export function instanceOf(series: CalendarComponent, instance: CalendarTime): CalendarComponent {
  return {
    ...series,
    recurrenceId: instance,
    thisAndFuture: false,
    rule: null,
    extraDates: [],
    exceptedDates: [],
    start: instance,
    end: endFor(series, instance),
  };
}

/** As long after its start as the series' own end is. */
function endFor({ start, end }: CalendarComponent, instance: CalendarTime): CalendarTime | null {
  return start === null || end === null ? null : shifted(instance, start, end);
}

/** `to` moved by what lies between `from` and `at`: whole days count on the calendar, hours by the clock on the wall. */
function shifted(at: CalendarTime, from: CalendarTime, to: CalendarTime): CalendarTime {
  if (at.local.length === 10) {
    const days = Temporal.PlainDate.from(from.local.slice(0, 10)).until(to.local.slice(0, 10));
    return { ...at, local: Temporal.PlainDate.from(at.local).add(days).toString() };
  }
  const length = Temporal.PlainDateTime.from(from.local).until(to.local, { largestUnit: 'hour' });
  return timeAt(
    Temporal.PlainDateTime.from(at.local).add(length).toString({ smallestUnit: 'second' }),
    at.zone,
  );
}

/** A time on the clock of a zone (null: floating) with its instant. */
export function timeAt(local: string, zone: string | null): CalendarTime {
  if (zone === null || local.length === 10) return { local, zone, instant: null };
  const instant = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
  return { local, zone, instant };
}

/** Whether an address is one of these. */
export function isAmong(address: string, addresses: readonly string[]): boolean {
  return addresses.some((one) => sameAddress(one, address));
}

/** The attendee with one of these addresses. */
export function attendeeAmong(
  part: CalendarComponent,
  addresses: readonly string[],
): CalendarAttendee | null {
  return part.attendees.find(({ address }) => isAmong(address, addresses)) ?? null;
}

/** Somebody who is not among the attendees himself, as when a list is invited. */
export function unlisted(address: string, name: string | null = null): CalendarAttendee {
  return {
    address,
    name,
    sentBy: null,
    answer: 'NEEDS-ACTION',
    role: 'REQ-PARTICIPANT',
    type: 'INDIVIDUAL',
    answerAsked: false,
    delegatedTo: [],
    delegatedFrom: [],
  };
}

/** Changes the attendee with that address, and leaves the others as they are. */
export function withAttendee(
  part: CalendarComponent,
  address: string,
  change: Partial<CalendarAttendee>,
): CalendarComponent {
  const attendees = part.attendees.map((one) =>
    sameAddress(one.address, address) ? { ...one, ...change } : one,
  );
  return { ...part, attendees };
}

/** The organiser, from the first part that names one; null where none does. */
export function organizerOf(meeting: MeetingState): CalendarUser | null {
  return partsOf(meeting).find(({ organizer }) => organizer !== null)?.organizer ?? null;
}
