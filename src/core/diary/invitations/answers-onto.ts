import { sameAddress } from '../../conduct/look.ts';
import type { CalendarAttendee, CalendarComponent } from '../../records/calendar-component.ts';
import type { CalendarObject } from '../calendar-object.ts';
import { readCalendar } from '../ical/read-calendar.ts';
import { isOlder, markOf, withMarks } from './marks.ts';
import { instanceKey, partsOf, withPart } from './meeting.ts';
import type { MeetingState } from './meeting.ts';
import type { AnswerMark } from './receiving/outcome.ts';
import { knownOf } from './receiving/receive-request.ts';
import { diaryText } from './write-meeting.ts';

/** A meeting as text, and which answers were taken into it. */
export interface Answered {
  readonly text: string;
  readonly marks: readonly AnswerMark[];
}

/**
 * The answers of guests that make `after` of `before`, put into what stands now: two who answer at once are noted one
 * after the other, though both answers rest on the same text. Of two answers of one guest the newer holds. Null where more
 * than answers differs, or where what stands is no longer the version that was answered (RFC 5546 section 2.1.4).
 */
export function answersOnto(before: string, after: Answered, stands: Answered): Answered | null {
  const [base, ours, now] = [before, after.text, stands.text].map(onlyObject);
  if (base === null || base === undefined || ours === null || ours === undefined) return null;
  if (now === null || now === undefined || base.overrides.some((part) => !isKept(part, ours)))
    return null;
  let next: MeetingState = now;
  const taken: AnswerMark[] = [];
  for (const part of partsOf(ours)) {
    const known = knownOf(base, part);
    const standing = knownOf(next, part);
    if (known === null || !sameButAnswers(known, part)) return null;
    const given = part.attendees.filter((one) => !isAsIs(one, known));
    if (given.length === 0) continue;
    if (standing === null || !isAnswered(standing, part)) return null;
    const instance = instanceKey(part.recurrenceId);
    const fresh = given.filter(({ address }) => {
      const own = markOf(after.marks, { address, instance });
      const mark = markOf(stands.marks, { address, instance });
      if (own === null) return true;
      if (mark !== null && isOlder(own, mark)) return false;
      taken.push(own);
      return true;
    });
    next = withPart(next, fresh.reduce(withAnswer, standing));
  }
  return { text: diaryText(next, [now]), marks: withMarks(stands.marks, taken) };
}

function onlyObject(text: string): CalendarObject | null {
  const { objects } = readCalendar(text);
  return objects.length === 1 ? (objects[0] ?? null) : null;
}

const isKept = (part: CalendarComponent, { overrides }: MeetingState): boolean =>
  overrides.some(({ recurrenceId }) => isSame(recurrenceId, part.recurrenceId));

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** All else is equal, nobody is left out, and whoever is new comes in the place of somebody. */
function sameButAnswers(one: CalendarComponent, other: CalendarComponent): boolean {
  const stay = one.attendees.every(({ address }) => standsIn(other, address) !== null);
  const isDelegate = other.attendees.every(
    ({ address, delegatedFrom }) => standsIn(one, address) !== null || delegatedFrom.length > 0,
  );
  return stay && isDelegate && isSame({ ...one, attendees: [] }, { ...other, attendees: [] });
}

const standsIn = ({ attendees }: CalendarComponent, address: string): CalendarAttendee | null =>
  attendees.find((one) => sameAddress(one.address, address)) ?? null;

const isAsIs = (one: CalendarAttendee, part: CalendarComponent): boolean =>
  isSame(one, standsIn(part, one.address));

/** The version that was answered: the same SEQUENCE and time, and not called off since. */
function isAnswered(standing: CalendarComponent, part: CalendarComponent): boolean {
  const isOn = standing.status !== 'CANCELLED';
  return isOn && standing.sequence === part.sequence && isSame(standing.start, part.start);
}

function withAnswer(part: CalendarComponent, given: CalendarAttendee): CalendarComponent {
  const others = part.attendees.filter(({ address }) => !sameAddress(address, given.address));
  if (others.length === part.attendees.length) return { ...part, attendees: [...others, given] };
  const attendees = part.attendees.map((one) =>
    sameAddress(one.address, given.address) ? given : one,
  );
  return { ...part, attendees };
}
