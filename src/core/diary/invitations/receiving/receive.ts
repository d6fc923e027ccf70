import type { CalendarComponent, CalendarMethod } from '../../../records/calendar-component.ts';
import { sentence } from '../../../text/words.ts';
import type { Sentence } from '../../../text/words.ts';
import { attendeeAmong, inOrder, isAmong, organizerOf } from '../meeting.ts';
import type { MeetingState } from '../meeting.ts';
import { organizerDoubt } from './authority.ts';
import type { IncomingItip, Outcome } from './outcome.ts';
import { receiveAdd } from './receive-add.ts';
import { receiveCancel } from './receive-cancel.ts';
import { receiveCounter, receiveDeclineCounter } from './receive-counter.ts';
import { receiveRefresh } from './receive-refresh.ts';
import { receiveReply } from './receive-reply.ts';
import { receivePublish, receiveRequest } from './receive-request.ts';

/** Instances in one message beyond this are a flood, not an invitation. */
const MAX_PARTS = 400;

/** A message in order, and what had to be assumed to read it. */
export interface ReadMessage extends IncomingItip {
  readonly method: CalendarMethod;
  readonly uid: string;
  readonly parts: MeetingState;
  readonly first: CalendarComponent;
  readonly notes: readonly Sentence[];
}

/**
 * What an iTIP message (RFC 5546) comes to: a value that tells what it is, what the diary would hold afterwards and what is
 * to be done. Nothing is changed here; a message whose sender cannot speak for whom it names comes out as `doubtful`, with
 * nothing in the diary to change. Null for a message without components.
 */
export function receiveItip(incoming: IncomingItip): Outcome | null {
  const message = inOrder(incoming.message.slice(0, MAX_PARTS));
  const first = message.find(({ recurrenceId }) => recurrenceId === null) ?? message[0];
  if (first === undefined) return null;
  const told = { uid: first.uid ?? '', part: first, notes: [] };
  if (first.uid === null) {
    return { ...told, outcome: 'ignored', why: sentence('itip.no-uid') };
  }
  const stated = first.method;
  const method = stated ?? guessedMethod(first, incoming.me);
  const read: ReadMessage = {
    ...incoming,
    message,
    method,
    uid: first.uid,
    first,
    parts: {
      main: message.find(({ recurrenceId }) => recurrenceId === null) ?? null,
      overrides: message.filter(({ recurrenceId }) => recurrenceId !== null),
    },
    notes: stated === null ? [sentence('itip.method-guessed', { method })] : [],
  };
  if (first.component === 'VFREEBUSY') return freeBusy(read);
  return BY_METHOD[method](read);
}

const BY_METHOD: Readonly<Record<CalendarMethod, (read: ReadMessage) => Outcome>> = {
  PUBLISH: (read) => vouched(read, receivePublish),
  REQUEST: (read) => vouched(read, receiveRequest),
  ADD: (read) => vouched(read, receiveAdd),
  CANCEL: (read) => vouched(read, receiveCancel),
  DECLINECOUNTER: (read) => vouched(read, receiveDeclineCounter),
  REPLY: receiveReply,
  COUNTER: receiveCounter,
  REFRESH: receiveRefresh,
};

/** What the organiser alone may say, said by somebody who can speak for him; else shown and nothing more. */
function vouched(read: ReadMessage, receive: (read: ReadMessage) => Outcome): Outcome {
  const { organizer } = read.first;
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  if (organizer !== null && isAmong(organizer.address, read.me)) {
    return { ...told, outcome: 'ignored', why: sentence('itip.our-own') };
  }
  const outcome = receive(read);
  const doubt = read.message
    .map((part) => organizerDoubt(part, read))
    .find((each) => each !== null);
  if (outcome.outcome === 'ignored') return doubt === undefined ? outcome : { ...outcome, doubt };
  // A calendar that is only published, as a timetable is, names no organiser.
  const nobody = doubt?.key === 'itip.no-organizer' && read.method === 'PUBLISH';
  const stands = read.standing === null || organizerOf(read.standing) === null;
  if (doubt === undefined || (nobody && stands && read.from !== null)) return outcome;
  return { ...told, outcome: 'doubtful', why: doubt, wouldBe: outcome };
}

/** The body without METHOD, as some mailers and every exported file have it. */
function guessedMethod(part: CalendarComponent, me: readonly string[]): CalendarMethod {
  if (part.organizer === null) return 'PUBLISH';
  if (isAmong(part.organizer.address, me)) {
    const answers = part.attendees.filter(({ answer }) => answer !== 'NEEDS-ACTION');
    return part.attendees.length === 1 && answers.length === 1 ? 'REPLY' : 'PUBLISH';
  }
  if (part.status === 'CANCELLED') return 'CANCEL';
  return attendeeAmong(part, me) === null ? 'PUBLISH' : 'REQUEST';
}

/** RFC 5546 section 3.3: a question for free time, or an answer to one. */
function freeBusy(read: ReadMessage): Outcome {
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  const does = read.method === 'REQUEST' ? 'asks' : 'tells';
  const outcome: Outcome = { ...told, outcome: 'free-busy', does, busy: read.first.busy };
  if (read.from !== null) return outcome;
  const named = read.first.organizer?.address ?? '';
  const why = sentence('itip.sender-unverified', { named });
  return { ...told, outcome: 'doubtful', why, wouldBe: outcome };
}
