import { sameAddress } from '../../../conduct/look.ts';
import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarMethod,
  CalendarTime,
  CalendarUser,
} from '../../../records/calendar-component.ts';
import type { Instant } from '../../../time/instant.ts';
import { bare, isAmong, organizerOf, partOf, unlisted, withPart } from '../meeting.ts';
import type { Acting, Composed, Dispatch, MeetingState } from '../meeting.ts';
import { knownOf } from '../receiving/receive-request.ts';
import { dispatch, organizing, sentBy, stampOf, underMethod } from './version.ts';

/** An answer to somebody else's meeting. */
export interface ReplyOptions {
  readonly acting: Acting;
  readonly now: Instant;
  /** NEEDS-ACTION takes an earlier answer back. */
  readonly answer: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'DELEGATED' | 'NEEDS-ACTION';
  /** One instance of a series; null for the whole. */
  readonly instance: CalendarTime | null;
  readonly comment: string | null;
  /** Who goes instead, for DELEGATED. */
  readonly delegateTo?: { readonly address: string; readonly name: string | null } | null;
  /** All addresses of the principal: he answers as who was invited. */
  readonly me: readonly string[];
}

/**
 * Answers an invitation (RFC 5546 section 3.2.3): the principal alone, with the SEQUENCE that was asked. A delegate gets the
 * invitation from us (section 2.1.3). Nothing is composed where the meeting or its organiser is unknown.
 */
export function composeReply(invitation: MeetingState, options: ReplyOptions): Composed {
  const { acting, now, instance } = options;
  const organizer = organizerOf(invitation);
  const known = partFor(invitation, instance);
  if (organizer === null || known === null) return { next: invitation, dispatches: [] };
  const mine = ownAttendee(known, options);
  const answering: CalendarAttendee = {
    ...mine,
    answer: options.answer,
    answerAsked: false,
    sentBy: sentBy({ ...acting, address: mine.address }),
    delegatedTo: options.delegateTo ? [options.delegateTo.address] : [],
  };
  const part: CalendarComponent = {
    ...telling(known, organizer),
    method: 'REPLY',
    stamp: stampOf(now),
    attendees: [answering],
    comment: options.comment,
  };
  const next = answeredState(invitation, known, answering);
  return {
    next,
    dispatches: [
      ...dispatch({
        method: 'REPLY',
        to: [organizer.address],
        components: [part],
        tells: 'answer',
      }),
      ...delegation(next, known, options),
    ],
  };
}

/** A counter-proposal: the meeting as it would be (RFC 5546 section 3.2.7). The answer in the diary stays as it is. */
export interface CounterOptions {
  readonly acting: Acting;
  readonly now: Instant;
  readonly instance: CalendarTime | null;
  readonly start: CalendarTime;
  readonly end: CalendarTime | null;
  readonly location?: string | null;
  readonly comment: string | null;
  readonly me: readonly string[];
}

export function composeCounter(invitation: MeetingState, options: CounterOptions): Composed {
  const { acting, now, instance, start, end } = options;
  const organizer = organizerOf(invitation);
  const known = partFor(invitation, instance);
  if (organizer === null || known === null) return { next: invitation, dispatches: [] };
  const mine = ownAttendee(known, options);
  const part: CalendarComponent = {
    ...telling(known, organizer),
    method: 'COUNTER',
    stamp: stampOf(now),
    start,
    end,
    location: options.location === undefined ? known.location : options.location,
    attendees: [
      {
        ...mine,
        answer: 'TENTATIVE',
        answerAsked: false,
        sentBy: sentBy({ ...acting, address: mine.address }),
      },
    ],
    comment: options.comment,
    originalStart: known.start,
  };
  return { next: invitation, dispatches: to(organizer, 'COUNTER', part, 'counter') };
}

/** Tells who proposed another time that the meeting stays as it is (RFC 5546 section 3.2.8). */
export function composeDeclineCounter(
  meeting: MeetingState,
  options: {
    readonly acting: Acting;
    readonly now: Instant;
    /** The part that was proposed. */
    readonly counter: CalendarComponent;
    readonly by: string;
    readonly comment: string | null;
  },
): Composed {
  const { acting, now, counter, by } = options;
  const known = partFor(meeting, counter.recurrenceId);
  if (known === null) return { next: meeting, dispatches: [] };
  const part: CalendarComponent = {
    ...bare(known),
    method: 'DECLINECOUNTER',
    sequence: counter.sequence,
    stamp: stampOf(now),
    summary: known.summary,
    start: known.start,
    end: known.end,
    organizer: organizing(acting),
    attendees: known.attendees.filter(({ address }) => sameAddress(address, by)),
    comment: options.comment,
  };
  const dispatches = dispatch({
    method: 'DECLINECOUNTER',
    to: [by],
    components: [part],
    tells: 'counter-declined',
  });
  return { next: meeting, dispatches };
}

function to(
  organizer: CalendarUser,
  method: CalendarMethod,
  part: CalendarComponent,
  tells: Dispatch['tells'],
): readonly Dispatch[] {
  return dispatch({ method, to: [organizer.address], components: [part], tells });
}

function partFor(meeting: MeetingState, instance: CalendarTime | null): CalendarComponent | null {
  const own = partOf(meeting, instance);
  const series = meeting.main;
  if (own !== null || series === null) return own;
  return knownOf(meeting, { ...series, recurrenceId: instance });
}

/** Enough to know the meeting by; the organiser has the rest himself. */
function telling(known: CalendarComponent, organizer: CalendarUser): CalendarComponent {
  const { summary, start, end, location } = known;
  return { ...bare(known), summary, start, end, location, organizer };
}

/** The attendee the principal was invited as; by a list, the address he acts under. */
function ownAttendee(
  part: CalendarComponent,
  { acting, me }: { readonly acting: Acting; readonly me: readonly string[] },
): CalendarAttendee {
  const named = part.attendees.find(({ address }) => isAmong(address, [acting.address, ...me]));
  return named ?? unlisted(acting.address, acting.name);
}

/** The diary with the answer in it; one to the whole holds for the instances that were not answered by themselves. */
function answeredState(
  invitation: MeetingState,
  known: CalendarComponent,
  answering: CalendarAttendee,
): MeetingState {
  const put = (part: CalendarComponent): CalendarComponent => ({
    ...part,
    attendees: [
      ...part.attendees.filter(({ address }) => !sameAddress(address, answering.address)),
      { ...answering, sentBy: null },
    ],
  });
  const next = withPart(invitation, put(known));
  if (known.recurrenceId !== null) return next;
  const isOpen = (part: CalendarComponent): boolean =>
    part.attendees.some(
      ({ address, answer }) => sameAddress(address, answering.address) && answer === 'NEEDS-ACTION',
    );
  return { ...next, overrides: next.overrides.map((part) => (isOpen(part) ? put(part) : part)) };
}

/** The invitation, passed on to who goes instead; the organiser stays who he is. */
function delegation(
  next: MeetingState,
  known: CalendarComponent,
  { delegateTo = null, now, answer, ...options }: ReplyOptions,
): readonly Dispatch[] {
  if (answer !== 'DELEGATED' || delegateTo === null) return [];
  const part = partOf(next, known.recurrenceId) ?? known;
  const mine = ownAttendee(part, options);
  const delegate: CalendarAttendee = {
    ...mine,
    address: delegateTo.address,
    name: delegateTo.name,
    answer: 'NEEDS-ACTION',
    answerAsked: true,
    delegatedTo: [],
    delegatedFrom: [mine.address],
  };
  const others = part.attendees.filter(({ address }) => !sameAddress(address, delegate.address));
  const components = [underMethod({ ...part, attendees: [...others, delegate] }, 'REQUEST', now)];
  return dispatch({ method: 'REQUEST', to: [delegateTo.address], components, tells: 'delegation' });
}
