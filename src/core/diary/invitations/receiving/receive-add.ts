import type { CalendarComponent } from '../../../records/calendar-component.ts';
import { sentence } from '../../../text/words.ts';
import { attendeeAmong, organizerOf, partOf, withAttendee, withPart } from '../meeting.ts';
import type { Dispatch, MeetingState } from '../meeting.ts';
import { orderAcross } from '../order.ts';
import type { Outcome } from './outcome.ts';
import type { ReadMessage } from './receive.ts';

/** More instances for a series that stands (RFC 5546 section 3.2.4). For one that does not, the whole is asked for. */
export function receiveAdd(read: ReadMessage): Outcome {
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  const standing = read.standing;
  const series = standing?.main ?? null;
  if (standing === null || series === null || series.status === 'CANCELLED') {
    return { ...told, outcome: 'incomplete', ask: refreshFor(read) };
  }
  if (orderAcross(read.first, series) === 'older' || isThere(standing, read.first)) {
    return { ...told, outcome: 'ignored', why: sentence('itip.known') };
  }
  const next = read.message.reduce<MeetingState>(
    (state, part) => added(state, part, read.me),
    standing,
  );
  return { ...told, outcome: 'invited', scope: 'added', addressed: 'me', answerAsked: true, next };
}

/** The question for the whole, ready to be sent (RFC 5546 section 3.2.6); null when nobody can be asked. */
export function refreshFor(read: ReadMessage): Dispatch | null {
  const organizer = read.first.organizer ?? (read.standing && organizerOf(read.standing));
  const mine = attendeeAmong(read.first, read.me);
  const [address] = read.me;
  if (organizer === null || address === undefined) return null;
  const attendee = mine ?? { ...NOBODY, address };
  const stamp = Temporal.Instant.fromEpochMilliseconds(read.now).toString({
    smallestUnit: 'second',
  });
  const asking = {
    ...bare(read.first),
    method: 'REFRESH',
    stamp,
    organizer,
    attendees: [attendee],
  } as const;
  return { method: 'REFRESH', to: [organizer.address], components: [asking], tells: 'refresh' };
}

const NOBODY = {
  name: null,
  sentBy: null,
  answer: 'NEEDS-ACTION',
  role: 'REQ-PARTICIPANT',
  type: 'INDIVIDUAL',
  answerAsked: false,
  delegatedTo: [],
  delegatedFrom: [],
} as const;

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

function isThere(standing: MeetingState, part: CalendarComponent): boolean {
  return part.start !== null && partOf(standing, part.start) !== null;
}

/** The instance as a part of its own on its own time, and its date with the series. */
function added(state: MeetingState, part: CalendarComponent, me: readonly string[]): MeetingState {
  const { start } = part;
  if (state.main === null || start === null) return state;
  const mine = attendeeAmong(part, me);
  const asked = mine === null ? part : withAttendee(part, mine.address, { answer: 'NEEDS-ACTION' });
  const sequence = Math.max(part.sequence, state.main.sequence);
  const main = { ...state.main, sequence, extraDates: [...state.main.extraDates, start] };
  const instance = { ...asked, method: null, recurrenceId: start, rule: null, extraDates: [] };
  return withPart({ ...state, main }, instance);
}
