import type { CalendarComponent } from '../../../records/calendar-component.ts';
import { sentence } from '../../../text/words.ts';
import { attendeeAmong, instanceKey, withPart } from '../meeting.ts';
import type { MeetingState } from '../meeting.ts';
import { byStamp, orderAcross, orderOf } from '../order.ts';
import type { Outcome } from './outcome.ts';
import type { ReadMessage } from './receive.ts';
import { knownOf, scopeOf } from './receive-request.ts';

/** A meeting, instances of it, or the principal's part in it called off (RFC 5546 section 3.2.5). */
export function receiveCancel(read: ReadMessage): Outcome {
  const told = { uid: read.uid, part: read.first, notes: read.notes };
  const { standing } = read;
  if (standing === null || (standing.main === null && knownOf(standing, read.first) === null)) {
    return { ...told, outcome: 'ignored', why: sentence('itip.nothing-to-cancel') };
  }
  const why = read.message.map((part) => refusal(part, standing, read.me));
  const valid = read.message.filter((_part, index) => why[index] === null);
  const [part] = valid;
  if (part === undefined) {
    return {
      ...told,
      outcome: 'ignored',
      why: why.find((each) => each !== null) ?? sentence('itip.known'),
    };
  }
  const next = valid.reduce<MeetingState>(cancelled, standing);
  const whom = whomOf(part, standing, read.me);
  return { ...told, part, outcome: 'cancelled', scope: scopeOf(part), whom, next };
}

function refusal(part: CalendarComponent, standing: MeetingState, me: readonly string[]) {
  const known = knownOf(standing, part);
  if (known === null) return sentence('itip.nothing-to-cancel');
  if (known.status === 'CANCELLED') return sentence('itip.known');
  const own = known === standing.main || standing.overrides.includes(known);
  const order = own ? orderOf(part, known) : orderAcross(part, known);
  if (order === 'older' && !isUncounted(part, known)) {
    const values = { came: String(part.sequence), known: String(known.sequence) };
    return sentence('itip.older-sequence', values);
  }
  const toOthers = part.attendees.length > 0 && attendeeAmong(part, me) === null;
  const named = attendeeAmong(known, me) !== null;
  // Somebody else need not come: that is told to him. The list a meeting was sent to stays who it was.
  if (part.status !== 'CANCELLED' && toOthers && named) return sentence('itip.cancel-for-others');
  return null;
}

/**
 * Cyrus counts in what it asks and not in what it cancels: SEQUENCE falls back to nought. What was written no earlier than what
 * stands, and names the time as it stands, is no old message.
 */
function isUncounted(part: CalendarComponent, known: CalendarComponent): boolean {
  if (part.sequence >= known.sequence || part.stamp === null || known.stamp === null) return false;
  const isSameTime = part.start !== null && part.start.instant === known.start?.instant;
  return isSameTime && byStamp(part.stamp, known.stamp) !== 'older';
}

/** Outlook and Google write STATUS:CANCELLED to whoever is left out too; then nobody can tell. */
function whomOf(
  part: CalendarComponent,
  standing: MeetingState,
  me: readonly string[],
): 'everybody' | 'me' | 'unclear' {
  const known = knownOf(standing, part);
  const others = (one: CalendarComponent | null): number =>
    one === null
      ? 0
      : one.attendees.filter(({ address }) => address !== attendeeAmong(one, me)?.address).length;
  if (part.status !== 'CANCELLED') return attendeeAmong(part, me) === null ? 'everybody' : 'me';
  const fewer = others(part) === 0 && others(known) > 0 && attendeeAmong(part, me) !== null;
  return fewer ? 'unclear' : 'everybody';
}

/** Kept as cancelled, so that an older invitation that comes late does not bring it back. */
function cancelled(state: MeetingState, part: CalendarComponent): MeetingState {
  const known = knownOf(state, part);
  if (known === null) return state;
  const gone: CalendarComponent = {
    ...known,
    status: 'CANCELLED',
    sequence: Math.max(part.sequence, known.sequence),
    stamp: part.stamp ?? known.stamp,
    thisAndFuture: part.thisAndFuture,
    comment: part.comment,
  };
  if (part.recurrenceId === null) {
    const overrides = state.overrides.map((one) => ({ ...one, status: 'CANCELLED' }));
    return { main: gone, overrides };
  }
  const kept = part.thisAndFuture
    ? state.overrides.filter(
        ({ recurrenceId }) => instanceKey(recurrenceId) < instanceKey(part.recurrenceId),
      )
    : state.overrides;
  return withPart({ ...state, overrides: kept }, gone);
}
