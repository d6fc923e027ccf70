import type { CalendarComponent } from '../../../records/calendar-component.ts';
import { sentence } from '../../../text/words.ts';
import {
  attendeeAmong,
  organizerOf,
  partOf,
  unlisted,
  withAttendee,
  withPart,
} from '../meeting.ts';
import type { Dispatch, MeetingState } from '../meeting.ts';
import { orderAcross } from '../order.ts';
import { composeRefresh } from '../sending/compose-refresh.ts';
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

/** The question for the whole, ready to be sent; null when nobody can be asked. */
function refreshFor({ first, standing, me, now }: ReadMessage): Dispatch | null {
  const organizer = first.organizer ?? (standing && organizerOf(standing));
  const [address] = me;
  if (organizer === null || address === undefined) return null;
  const attendee = attendeeAmong(first, me) ?? unlisted(address);
  return composeRefresh(first, { organizer, attendee, now });
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
