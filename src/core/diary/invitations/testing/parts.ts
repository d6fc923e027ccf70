import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
} from '../../../records/calendar-component.ts';
import { timeAt, withAttendee } from '../meeting.ts';
import type { Acting, MeetingState } from '../meeting.ts';
import type { IncomingItip } from '../receiving/outcome.ts';
import { receiveItip } from '../receiving/receive.ts';

/** Monday 23 November 2026, 10.00 in Amsterdam. */
export const NOW = Temporal.Instant.from('2026-11-23T09:00:00Z').epochMilliseconds;
export const ZONE = 'Europe/Amsterdam';

export const PRINCIPAL = 'berg@kantoor.example';
export const SECRETARY = 'secretariaat@kantoor.example';
export const ELS = 'els@bakker.example';
export const JAN = 'jan@smit.example';
export const RIA = 'ria@devries.example';
export const ACTING: Acting = { address: PRINCIPAL, name: 'P. van den Berg', secretary: SECRETARY };

/** A time on the clock of Amsterdam; a day without one is a whole day. */
export function at(local: string): CalendarTime {
  return local.length === 10 ? timeAt(local, null) : timeAt(`${local}:00`, ZONE);
}

export function attendee(address: string, more: Partial<CalendarAttendee> = {}): CalendarAttendee {
  return {
    address,
    name: null,
    sentBy: null,
    answer: 'NEEDS-ACTION',
    role: 'REQ-PARTICIPANT',
    type: 'INDIVIDUAL',
    answerAsked: true,
    delegatedTo: [],
    delegatedFrom: [],
    ...more,
  };
}

/** A meeting of Els with the principal and Jan: Thursday 3 December 2026, 14.30–15.30. */
export function theirs(more: Partial<CalendarComponent> = {}): CalendarComponent {
  return {
    method: 'REQUEST',
    component: 'VEVENT',
    uid: 'overleg-1@bakker.example',
    sequence: 0,
    stamp: '2026-11-23T08:00:00Z',
    recurrenceId: null,
    thisAndFuture: false,
    summary: 'Overleg',
    location: 'Kantoor Bakker',
    description: null,
    start: at('2026-12-03T14:30'),
    end: at('2026-12-03T15:30'),
    organizer: { address: ELS, name: 'Els Bakker', sentBy: null },
    attendees: [attendee(PRINCIPAL), attendee(JAN)],
    status: null,
    transparent: false,
    confidentiality: 'PUBLIC',
    rule: null,
    extraDates: [],
    exceptedDates: [],
    busy: [],
    comment: null,
    conference: null,
    ...more,
  };
}

/** The same, organised by the principal, with Els and Jan. */
export function ours(more: Partial<CalendarComponent> = {}): CalendarComponent {
  return theirs({
    method: null,
    uid: 'overleg-1@kantoor.example',
    organizer: { address: PRINCIPAL, name: 'P. van den Berg', sentBy: SECRETARY },
    attendees: [
      attendee(PRINCIPAL, { answer: 'ACCEPTED', answerAsked: false }),
      attendee(ELS),
      attendee(JAN),
    ],
    ...more,
  });
}

/** Weekly on Thursdays from 3 December. */
export const WEEKLY = { rule: 'FREQ=WEEKLY;BYDAY=TH' } as const;

export function under(method: CalendarMethod, part: CalendarComponent): CalendarComponent {
  return { ...part, method };
}

/** The part as it stands in the diary once somebody accepted. */
export function accepted(part: CalendarComponent, address: string): CalendarComponent {
  return { ...withAttendee(part, address, { answer: 'ACCEPTED' }), method: null };
}

export function meeting(
  main: CalendarComponent | null,
  ...overrides: readonly CalendarComponent[]
): MeetingState {
  return { main, overrides };
}

/** Takes a message in for the principal, from Els where nothing else is said. */
export function receive(message: readonly CalendarComponent[], more: Partial<IncomingItip> = {}) {
  const outcome = receiveItip({
    message,
    from: ELS,
    standing: null,
    me: [PRINCIPAL],
    hasInstance: () => true,
    now: NOW,
    ...more,
  });
  if (outcome === null) throw new Error('nothing came in');
  return outcome;
}

/** The answer somebody has in a part. */
export function answerOf(
  part: CalendarComponent | null | undefined,
  address: string,
): string | null {
  return part?.attendees.find((one) => one.address === address)?.answer ?? null;
}
