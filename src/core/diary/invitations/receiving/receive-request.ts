import { sameAddress } from '../../../conduct/look.ts';
import type { CalendarComponent } from '../../../records/calendar-component.ts';
import { sentence } from '../../../text/words.ts';
import type { Sentence } from '../../../text/words.ts';
import { asksAnew, differencesOf, sameRule } from '../differences.ts';
import {
  attendeeAmong,
  inOrder,
  instanceKey,
  instanceOf,
  partOf,
  sameInstance,
  withAttendee,
  withPart,
} from '../meeting.ts';
import type { MeetingState } from '../meeting.ts';
import { orderAcross, orderOf } from '../order.ts';
import type { Outcome, Scope } from './outcome.ts';
import type { ReadMessage } from './receive.ts';

const NOTHING: MeetingState = { main: null, overrides: [] };

/** An invitation, a change to one, or one or more instances of a series (RFC 5546 section 3.2.2). */
export function receiveRequest(read: ReadMessage): Outcome {
  const fresh = freshOf(read);
  const [part] = fresh;
  const told = {
    uid: read.uid,
    part: part ?? read.first,
    notes: notesOf(part ?? read.first, read),
  };
  if (part === undefined) {
    const why = stale(read.first, read) ?? sentence('itip.known');
    return { ...told, outcome: 'ignored', why };
  }
  const standing = read.standing ?? NOTHING;
  const next = fresh.reduce((state, one) => taken(state, one, read), base(standing, fresh));
  const was = knownOf(standing, part);
  const mine = attendeeAmong(partOf(next, part.recurrenceId) ?? part, read.me);
  const scope = scopeOf(part);
  if (was === null || was.status === 'CANCELLED') {
    const addressed = mine === null ? 'list' : 'me';
    const answerAsked = mine !== null && mine.answer === 'NEEDS-ACTION';
    return { ...told, outcome: 'invited', scope, addressed, answerAsked, next };
  }
  const differences = fresh.flatMap((one) => differencesTo(standing, one));
  const rescheduled = asksAnew(differences);
  return {
    ...told,
    outcome: 'changed',
    scope,
    was,
    differences: [...new Set(differences)],
    rescheduled,
    answerAsked: mine?.answer === 'NEEDS-ACTION',
    next,
  };
}

/** A calendar that is told to all and asks nobody (RFC 5546 section 3.2.1). */
export function receivePublish(read: ReadMessage): Outcome {
  const outcome = receiveRequest(read);
  if (outcome.outcome !== 'invited' && outcome.outcome !== 'changed') return outcome;
  const { uid, part, next } = outcome;
  return { uid, part, notes: read.notes, next, outcome: 'published' };
}

/** What a part is about. */
export function scopeOf(part: CalendarComponent): Scope {
  if (part.recurrenceId === null) return 'whole';
  return part.thisAndFuture ? 'future' : 'instance';
}

/** What is known of the same instance: its own part, or the series on that time. */
export function knownOf(standing: MeetingState, part: CalendarComponent): CalendarComponent | null {
  const own = partOf(standing, part.recurrenceId);
  if (own !== null || part.recurrenceId === null || standing.main === null) return own;
  const future = standing.overrides.findLast(
    (one) => one.thisAndFuture && instanceKey(one.recurrenceId) < instanceKey(part.recurrenceId),
  );
  return instanceOf(future ?? standing.main, part.recurrenceId);
}

/** The parts that are new; with a new series also its instances that came along as they were. */
function freshOf(read: ReadMessage): readonly CalendarComponent[] {
  const isNew = (part: CalendarComponent): boolean => stale(part, read) === null;
  const whole = read.parts.main !== null && isNew(read.parts.main);
  return read.message.filter((part) => isNew(part) || (whole && stale(part, read)?.key === KNOWN));
}

const KNOWN = 'itip.known';

/** Why a part is not newer than what is known; null when it is. */
function stale(part: CalendarComponent, { standing }: ReadMessage): Sentence | null {
  if (standing === null) return null;
  const own = partOf(standing, part.recurrenceId);
  if (own === null) {
    const { main } = standing;
    if (main === null || part.recurrenceId === null) return null;
    return orderAcross(part, main) === 'older' ? older(part, main) : null;
  }
  const order = orderOf(part, own);
  if (order === 'older') return older(part, own);
  if (order === 'newer') return null;
  // One second may hold two versions; what came last is then the newer one.
  const isSame = differencesOf(own, part).length === 0 && own.status !== 'CANCELLED';
  return isSame ? sentence('itip.known') : null;
}

function older(part: CalendarComponent, known: CalendarComponent): Sentence {
  const values = { came: String(part.sequence), known: String(known.sequence) };
  return part.sequence === known.sequence
    ? sentence('itip.older-stamp')
    : sentence('itip.older-sequence', values);
}

/** What of the standing state a new version of the series leaves: its instances, unless they fall on other times now. */
function base(standing: MeetingState, fresh: readonly CalendarComponent[]): MeetingState {
  const series = fresh.find(({ recurrenceId }) => recurrenceId === null);
  if (series === undefined || standing.main === null) return standing;
  const moved =
    !sameRule(standing.main.rule, series.rule) ||
    differencesOf(standing.main, series).includes('time');
  const overrides = standing.overrides.filter(
    ({ recurrenceId }) =>
      !moved && !series.exceptedDates.some((day) => sameInstance(day, recurrenceId)),
  );
  return { ...standing, overrides };
}

/** The state with a part taken in: the organiser's word on everything but the principal's own answer. */
function taken(state: MeetingState, part: CalendarComponent, read: ReadMessage): MeetingState {
  const standing = read.standing ?? NOTHING;
  const answered = withOwnAnswer(part, standing, read.me);
  const kept = { ...answered, method: null };
  if (!part.thisAndFuture) return withPart(state, kept);
  // What stood behind it stood on the old time.
  const before = state.overrides.filter(
    ({ recurrenceId }) => instanceKey(recurrenceId) < instanceKey(part.recurrenceId),
  );
  return withPart({ ...state, overrides: inOrder(before) }, kept);
}

/**
 * The principal's answer is his own: the organiser's copy may be behind. For another time it is asked anew, whatever
 * the message says he answered.
 */
function withOwnAnswer(
  part: CalendarComponent,
  standing: MeetingState,
  me: readonly string[],
): CalendarComponent {
  const mine = attendeeAmong(part, me);
  const known = knownOf(standing, part);
  if (mine === null) return part;
  const earlier = known === null ? null : attendeeAmong(known, me);
  if (known === null || earlier === null || known.status === 'CANCELLED') {
    return withAttendee(part, mine.address, { answer: 'NEEDS-ACTION' });
  }
  const anew = asksAnew(differencesTo(standing, part));
  const answer = anew ? 'NEEDS-ACTION' : earlier.answer;
  return withAttendee(part, mine.address, { answer, answerAsked: anew || mine.answerAsked });
}

function differencesTo(standing: MeetingState, part: CalendarComponent) {
  const known = knownOf(standing, part);
  return known === null ? [] : differencesOf(known, part);
}

/** What a person should know of an invitation beside its content. */
function notesOf(part: CalendarComponent, read: ReadMessage): readonly Sentence[] {
  const { organizer } = part;
  const notes: Sentence[] = [...read.notes];
  if (attendeeAmong(part, read.me) === null && read.method === 'REQUEST') {
    const list = part.attendees.find(({ type }) => type === 'GROUP');
    notes.push(
      list === undefined
        ? sentence('itip.not-named')
        : sentence('itip.by-list', { list: list.name ?? list.address }),
    );
  }
  if (organizer !== null && read.from !== null && !sameAddress(organizer.address, read.from)) {
    const values = { sender: read.from, organizer: organizer.name ?? organizer.address };
    notes.push(sentence('itip.on-behalf', values));
  }
  return notes;
}
