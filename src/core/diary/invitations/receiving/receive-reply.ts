import { sameAddress } from '../../../conduct/look.ts';
import type { CalendarAttendee, CalendarComponent } from '../../../records/calendar-component.ts';
import { sentence } from '../../../text/words.ts';
import type { Sentence } from '../../../text/words.ts';
import { instanceKey, isAmong, withAttendee, withPart } from '../meeting.ts';
import type { MeetingState } from '../meeting.ts';
import { isOlder, markOf } from '../marks.ts';
import { attendeeDoubt, ourMeeting, senderAmong } from './authority.ts';
import type { AnswerMark, GivenAnswer, Outcome } from './outcome.ts';
import type { ReadMessage } from './receive.ts';
import { knownOf } from './receive-request.ts';

/** One part of a reply, and the attendee whose answer it is. */
interface Answering {
  readonly part: CalendarComponent;
  readonly attendee: CalendarAttendee;
}

/** Answers to a meeting of ours (RFC 5546 section 3.2.3). */
export function receiveReply(read: ReadMessage): Outcome {
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  const ours = ourMeeting(read);
  if ('why' in ours) return { ...told, outcome: 'ignored', why: ours.why };
  const { standing } = ours;
  const answering = read.message.flatMap((part) => {
    const attendee = whoAnswers(part, read);
    return attendee === null ? [] : [{ part, attendee }];
  });
  if (answering.length === 0)
    return { ...told, outcome: 'ignored', why: sentence('itip.no-attendee') };
  const outcome = answered(answering, standing, read);
  // Each part must be the sender's to say: an answer of his own may not carry somebody else's in.
  const doubt = answering
    .map(({ attendee }) => attendeeDoubt(attendee, read))
    .find((each) => each !== null);
  if (doubt === undefined || outcome.outcome === 'ignored') return outcome;
  return { ...told, outcome: 'doubtful', why: doubt, wouldBe: outcome };
}

/** A reply has one attendee; of several, who sent it. */
function whoAnswers(part: CalendarComponent, { from }: ReadMessage): CalendarAttendee | null {
  const sender = senderAmong(part, from);
  return (
    sender ??
    part.attendees.find(({ answer }) => answer !== 'NEEDS-ACTION') ??
    part.attendees[0] ??
    null
  );
}

function answered(
  answering: readonly Answering[],
  standing: MeetingState,
  read: ReadMessage,
): Outcome {
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  const given = (ones: readonly Answering[]): readonly GivenAnswer[] => ones.map(givenAnswer);
  const why = answering.map((one) => refusal(one, standing, read));
  const valid = answering.filter((_one, index) => why[index] === null);
  const reason = why.find((each) => each !== null) ?? sentence('itip.known');
  const [first] = answering;
  if (valid.length === 0 && first !== undefined) {
    if (reason.key === 'itip.uninvited') {
      const resembles = resembling(first.attendee, standing);
      return { ...told, outcome: 'uninvited', answers: given(answering), resembles };
    }
    if (reason.key === 'itip.reply-older-version') {
      return { ...told, outcome: 'late-answer', answers: given(answering), why: reason };
    }
    return { ...told, outcome: 'ignored', why: reason };
  }
  const next = valid.reduce<MeetingState>(withAnswer, standing);
  const marks = valid.map(markFor);
  return { ...told, outcome: 'answered', answers: given(valid), marks, next };
}

function markFor({ part, attendee }: Answering): AnswerMark {
  return {
    address: attendee.address.toLowerCase(),
    instance: instanceKey(part.recurrenceId),
    sequence: part.sequence,
    stamp: part.stamp,
  };
}

function givenAnswer({ part, attendee }: Answering): GivenAnswer {
  const { address, name, answer, delegatedTo } = attendee;
  return { address, name, answer, instance: part.recurrenceId, delegatedTo, comment: part.comment };
}

/** Why an answer is not taken in; null when it is. */
function refusal(
  { part, attendee }: Answering,
  standing: MeetingState,
  read: ReadMessage,
): Sentence | null {
  const known = knownOf(standing, part);
  if (known === null) return sentence('itip.reply-to-nothing');
  const byItself = standing.overrides.includes(known) || part.recurrenceId === null;
  if (!byItself && part.recurrenceId !== null && !read.hasInstance(part.recurrenceId)) {
    return sentence('itip.no-such-instance');
  }
  if (known.status === 'CANCELLED') return sentence('itip.reply-to-cancelled');
  if (!isInvited(attendee, known)) return sentence('itip.uninvited', { address: attendee.address });
  if (part.sequence < known.sequence) return sentence('itip.reply-older-version');
  const given = markFor({ part, attendee });
  const mark = markOf(read.marks ?? [], given);
  return mark !== null && isOlder(given, mark) ? sentence('itip.older-stamp') : null;
}

/** Invited himself, or sent by somebody who was (RFC 5546 section 2.1.3). */
function isInvited(attendee: CalendarAttendee, known: CalendarComponent): boolean {
  return (
    known.attendees.some(({ address }) => sameAddress(address, attendee.address)) ||
    known.attendees.some(
      ({ address, answer, delegatedTo }) =>
        isAmong(address, attendee.delegatedFrom) &&
        answer === 'DELEGATED' &&
        isAmong(attendee.address, delegatedTo),
    )
  );
}

/** Somebody of the same name in the same house: he answers from another address than was invited. */
function resembling(attendee: CalendarAttendee, standing: MeetingState): string | null {
  const house = (address: string): string => address.slice(address.lastIndexOf('@')).toLowerCase();
  const found = (standing.main ?? standing.overrides[0])?.attendees.find(
    ({ address, name }) =>
      name !== null &&
      name.toLowerCase() === attendee.name?.toLowerCase() &&
      house(address) === house(attendee.address),
  );
  return found?.address ?? null;
}

/** The state with an answer in it; one to the whole holds for the instances that were not answered by themselves. */
function withAnswer(state: MeetingState, answering: Answering): MeetingState {
  const { part } = answering;
  const known = knownOf(state, part);
  if (known === null) return state;
  const next = withPart(state, inPart(known, answering));
  if (part.recurrenceId !== null) return next;
  const overrides = next.overrides.map((one) => {
    const own = one.attendees.find(({ address }) =>
      sameAddress(address, answering.attendee.address),
    );
    return own?.answer === 'NEEDS-ACTION' ? inPart(one, answering) : one;
  });
  return { ...next, overrides };
}

function inPart(known: CalendarComponent, { attendee }: Answering): CalendarComponent {
  const { answer, delegatedTo } = attendee;
  const isThere = known.attendees.some(({ address }) => sameAddress(address, attendee.address));
  const own = isThere
    ? withAttendee(known, attendee.address, { answer, delegatedTo, answerAsked: false })
    : { ...known, attendees: [...known.attendees, { ...attendee, answerAsked: false }] };
  // Who goes in his place is asked too, with the weight that he had.
  const missing = delegatedTo.filter(
    (each) =>
      answer === 'DELEGATED' && !own.attendees.some(({ address }) => sameAddress(address, each)),
  );
  const role = known.attendees.find(({ address }) => sameAddress(address, attendee.address))?.role;
  const delegates = missing.map((address): CalendarAttendee => ({
    ...attendee,
    address,
    name: null,
    sentBy: null,
    answer: 'NEEDS-ACTION',
    role: role ?? attendee.role,
    answerAsked: true,
    delegatedTo: [],
    delegatedFrom: [attendee.address],
  }));
  return { ...own, attendees: [...own.attendees, ...delegates] };
}
