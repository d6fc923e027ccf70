import { sameAddress } from '../../../conduct/look.ts';
import type {
  CalendarAttendee,
  CalendarComponent,
  CalendarMethod,
  CalendarUser,
} from '../../../records/calendar-component.ts';
import type { Instant } from '../../../time/instant.ts';
import { isAmong, type Acting, type Dispatch } from '../meeting.ts';

/** DTSTAMP of a message made now. */
export function stampOf(now: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(now).toString({ smallestUnit: 'second' });
}

/** The principal as organiser, by the hand of the secretary (RFC 5545 section 3.2.18). */
export function organizing(acting: Acting): CalendarUser {
  return { address: acting.address, name: acting.name, sentBy: sentBy(acting) };
}

/** SENT-BY: only where it is somebody else. */
export function sentBy({ address, secretary }: Acting): string | null {
  return secretary === null || sameAddress(secretary, address) ? null : secretary;
}

/** A part as it leaves: under a method, with the time it was written. */
export function underMethod(
  part: CalendarComponent,
  method: CalendarMethod,
  now: Instant,
): CalendarComponent {
  return { ...part, method, stamp: stampOf(now) };
}

/** Everybody asked to a part but the organiser himself. */
export function guestsOf(part: CalendarComponent, acting: Acting): readonly CalendarAttendee[] {
  return part.attendees.filter(({ address }) => !sameAddress(address, acting.address));
}

/** Addresses of the guests of any of these parts, each once. */
export function addressesOf(
  parts: readonly CalendarComponent[],
  acting: Acting,
): readonly string[] {
  const seen = new Map<string, string>();
  for (const part of parts) {
    for (const { address } of guestsOf(part, acting)) {
      if (!seen.has(address.toLowerCase())) seen.set(address.toLowerCase(), address);
    }
  }
  return [...seen.values()];
}

/**
 * Asks again: answers to another time do not hold for this one. The organiser and who only looks on are not asked; nor is who
 * named the time himself.
 */
export function askedAnew(
  part: CalendarComponent,
  acting: Acting,
  agreed: readonly string[] = [],
): CalendarComponent {
  const attendees = part.attendees.map((one) => {
    if (isAmong(one.address, agreed)) return { ...one, answer: 'ACCEPTED', answerAsked: false };
    const isAsked = !sameAddress(one.address, acting.address) && one.role !== 'NON-PARTICIPANT';
    return isAsked ? { ...one, answer: 'NEEDS-ACTION', answerAsked: true } : one;
  });
  return { ...part, attendees };
}

/** A message to somebody, or none to nobody. */
export function dispatch(message: Dispatch): readonly Dispatch[] {
  return message.to.length === 0 || message.components.length === 0 ? [] : [message];
}
