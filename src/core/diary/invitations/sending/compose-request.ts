import { sameAddress } from '../../../conduct/look.ts';
import type { CalendarComponent } from '../../../records/calendar-component.ts';
import type { Instant } from '../../../time/instant.ts';
import { asksAnew, differencesOf, raisesSequence } from '../differences.ts';
import type { Difference } from '../differences.ts';
import { isAmong, partOf, partsOf } from '../meeting.ts';
import type { Acting, Composed, Dispatch, MeetingState } from '../meeting.ts';
import { knownOf } from '../receiving/receive-request.ts';
import {
  addressesOf,
  askedAnew,
  dispatch,
  guestsOf,
  organizing,
  stampOf,
  underMethod,
} from './version.ts';

/** A first invitation, or a new state of a meeting of ours. */
export interface RequestOptions {
  readonly acting: Acting;
  readonly now: Instant;
  /** What everybody was told last; null for a first invitation. */
  readonly before: MeetingState | null;
  /**
   * Whether who stays is told of what changes nothing for him: somebody added or left out, a word of the description.
   * Time, days, place, link and title are told in any case.
   */
  readonly tellEverything?: boolean;
  /** Addresses of those who named the new time themselves: of them it is not asked again. */
  readonly agreed?: readonly string[];
}

/** Differences that everybody is told of. */
const TOLD: readonly Difference[] = [
  'time',
  'recurrence',
  'fewer',
  'status',
  'place',
  'link',
  'title',
];

/**
 * Invites, or tells what is new (RFC 5546 section 3.2.2). SEQUENCE rises when start, end or days change and when somebody
 * is left out, and only then; DTSTAMP is always new. Answers stay, unless it is another time that is asked. Who is added
 * gets the whole; who is left out a CANCEL for himself, and nobody else hears of a cancellation.
 */
export function composeRequest(meeting: MeetingState, options: RequestOptions): Composed {
  const { acting, now, before } = options;
  const next = versioned(meeting, options);
  const parts = partsOf(next);
  if (before === null) {
    return { next, dispatches: invitation(parts, addressesOf(parts, acting), now, 'invitation') };
  }
  const old = addressesOf(partsOf(before).filter(isOn), acting);
  const everybody = addressesOf(parts.filter(isOn), acting);
  const added = everybody.filter((address) => !isAmong(address, old));
  const stays = everybody.filter((address) => isAmong(address, old));
  return {
    next,
    dispatches: [
      ...invitation(parts, added, now, 'invitation'),
      ...changesFor(stays, { before, next, options }),
      ...removals({ before, next, options }),
    ],
  };
}

/** The present state once more to some of them, the list of people unshortened: nobody is left out by it. */
export function composeResend(
  meeting: MeetingState,
  options: { readonly to: readonly string[]; readonly acting: Acting; readonly now: Instant },
): Composed {
  const { to, acting, now } = options;
  const invited = addressesOf(partsOf(meeting), acting).filter((address) => isAmong(address, to));
  return { next: meeting, dispatches: invitation(partsOf(meeting), invited, now, 'again') };
}

const isOn = (part: CalendarComponent): boolean => part.status !== 'CANCELLED';

/** The parts each of these is asked to, to him; who is asked to the same gets the same message. */
function invitation(
  parts: readonly CalendarComponent[],
  to: readonly string[],
  now: Instant,
  tells: 'invitation' | 'again' | 'change',
): readonly Dispatch[] {
  const messages = new Map<string, { to: string[]; components: readonly CalendarComponent[] }>();
  for (const address of to) {
    const theirs = parts.filter(({ attendees }) =>
      attendees.some((one) => sameAddress(one.address, address)),
    );
    const key = theirs.map((part) => parts.indexOf(part)).join(' ');
    const components = theirs.map((part) => underMethod(part, 'REQUEST', now));
    const message = messages.get(key) ?? { to: [], components };
    message.to.push(address);
    messages.set(key, message);
  }
  return [...messages.values()].flatMap((message) =>
    dispatch({ method: 'REQUEST', tells, ...message }),
  );
}

/** Every part with its number, its stamp, and answers reset where another time is asked. */
function versioned(
  meeting: MeetingState,
  { acting, now, before, agreed = [] }: RequestOptions,
): MeetingState {
  const left = before !== null && leftOut(before, meeting, acting).length > 0;
  const version = (part: CalendarComponent): CalendarComponent => {
    const known = before === null ? null : knownOf(before, part);
    const own = { ...part, method: null, organizer: organizing(acting), stamp: stampOf(now) };
    if (known === null) return askedFirst(own, acting);
    const differences = differencesOf(known, part);
    const raise = raisesSequence(differences) || (left && part.recurrenceId === null);
    const sequence = known.sequence + (raise ? 1 : 0);
    const same =
      differences.length === 0 && before !== null && partOf(before, part.recurrenceId) !== null;
    const asked = asksAnew(differences)
      ? askedAnew(own, acting, agreed)
      : askedFirst(own, acting, known);
    return same && !left ? part : { ...asked, sequence };
  };
  const main = meeting.main === null ? null : version(meeting.main);
  return { main, overrides: meeting.overrides.map(version) };
}

/** Whoever is new in the list is asked for an answer. */
function askedFirst(
  part: CalendarComponent,
  acting: Acting,
  known: CalendarComponent | null = null,
): CalendarComponent {
  const attendees = part.attendees.map((one) => {
    const isNew =
      known === null || !known.attendees.some(({ address }) => sameAddress(address, one.address));
    const isAsked =
      isNew && !sameAddress(one.address, acting.address) && one.answer === 'NEEDS-ACTION';
    return isAsked && one.role !== 'NON-PARTICIPANT' ? { ...one, answerAsked: true } : one;
  });
  return { ...part, attendees };
}

interface Step {
  readonly before: MeetingState;
  readonly next: MeetingState;
  readonly options: RequestOptions;
}

/** What is new for those who were asked before: the series with all its parts, or only the instances that changed. */
function changesFor(
  stays: readonly string[],
  { before, next, options }: Step,
): readonly Dispatch[] {
  const { now, tellEverything } = options;
  const isTold = (part: CalendarComponent): boolean => {
    const known = knownOf(before, part);
    if (known === null) return true;
    const differences = differencesOf(known, part);
    return differences.some((one) => tellEverything === true || TOLD.includes(one));
  };
  if (next.main !== null && isTold(next.main)) {
    return invitation(partsOf(next), stays, now, 'change');
  }
  const changed = next.overrides.filter((part) => isOn(part) && isTold(part));
  const news = invitation(changed, stays, now, 'change');
  return news;
}

/** Who stood in a part and no longer does. */
function leftOut(before: MeetingState, next: MeetingState, acting: Acting) {
  const everybody = addressesOf(partsOf(next), acting);
  return addressesOf(partsOf(before).filter(isOn), acting).filter(
    (address) => !isAmong(address, everybody),
  );
}

/** A CANCEL for who is left out, and for him alone: without STATUS, since the meeting stands (RFC 5546 section 3.2.5). */
function removals({ before, next, options }: Step): readonly Dispatch[] {
  const { acting, now } = options;
  const gone = leftOut(before, next, acting);
  const whole = gone.flatMap((address) => {
    const parts = partsOf(before).filter((part) => isOn(part) && isAsked(part, address));
    const sequence = next.main?.sequence ?? 0;
    const components = (
      before.main !== null && isAsked(before.main, address) ? parts.slice(0, 1) : parts
    ).map((part) =>
      removal(part, address, { ...options, sequence: Math.max(sequence, part.sequence + 1) }),
    );
    return dispatch({ method: 'CANCEL', to: [address], components, tells: 'removal' });
  });
  const single = next.overrides.flatMap((part) => {
    const known = knownOf(before, part);
    if (known === null || !isOn(part)) return [];
    return guestsOf(known, acting)
      .filter(({ address }) => !isAsked(part, address) && !isAmong(address, gone))
      .flatMap(({ address }) => {
        const sequence = Math.max(part.sequence, known.sequence + 1);
        const components = [removal(known, address, { acting, now, sequence })];
        return dispatch({ method: 'CANCEL', to: [address], components, tells: 'removal' });
      });
  });
  return [...whole, ...single];
}

function isAsked(part: CalendarComponent, address: string): boolean {
  return part.attendees.some((one) => sameAddress(one.address, address));
}

function removal(
  part: CalendarComponent,
  address: string,
  {
    acting,
    now,
    sequence,
  }: { readonly acting: Acting; readonly now: Instant; readonly sequence: number },
): CalendarComponent {
  const attendees = part.attendees.filter((one) => sameAddress(one.address, address));
  const organizer = organizing(acting);
  return { ...underMethod(part, 'CANCEL', now), sequence, status: null, organizer, attendees };
}
