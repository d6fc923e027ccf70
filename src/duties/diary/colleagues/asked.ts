import type { Decision } from '../../../core/decision.ts';
import type { HoldEffect } from '../../../core/diary/event-change.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { attendeeAmong, withAttendee, withPart } from '../../../core/diary/invitations/meeting.ts';
import { composeReply } from '../../../core/diary/invitations/sending/compose-reply.ts';
import type { Outcome } from '../../../core/diary/invitations/receiving/outcome.ts';
import { askedOffer, isAsked } from '../../../core/diary/reservation.ts';
import { derivedId } from '../../../core/ids.ts';
import { sameAddress } from '../../../core/conduct/look.ts';
import { sentence, wordedIn } from '../../../core/text/words.ts';
import { release } from '../../../core/diary/acting/release.ts';
import { organiserOf, taken } from '../invitations/taken.ts';
import { actingOf, ownAddresses } from '../../../core/diary/acting/acting.ts';
import { homeCalendar, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { standingUnder, type Standing } from '../../../core/diary/acting/standing.ts';
import { tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { saidPart, spanOfPart, titleIn } from '../../../core/diary/acting/times.ts';
import { isDesk } from './desks.ts';
import { reservedUntil } from './reserve.ts';

type Asked = Extract<Outcome, { readonly outcome: 'invited' | 'changed' }>;

/** Whether a colleague's desk asks to keep the time of one meeting, which does not stand yet. */
export function asksToReserve({ situation }: Deciding, { outcome, part }: Asked): boolean {
  return (
    isDesk(situation) &&
    outcome === 'invited' &&
    part.status === 'TENTATIVE' &&
    part.rule === null &&
    part.recurrenceId === null
  );
}

/** The hold that keeps what a colleague's desk asks for; null where its time has begun. */
export function holdAsked(deciding: Deciding, { uid, part }: Asked): HoldEffect | null {
  const { profile, arrival, now } = deciding.situation;
  const span = spanOfPart(part, profile.zone);
  const calendar = homeCalendar(deciding.diary);
  if (span === null || calendar === null || span.from <= now) return null;
  return {
    effect: 'open',
    hold: {
      id: derivedId('hold', `${arrival.id}:asked`),
      offer: askedOffer(uid),
      ...span,
      zone: profile.zone,
      name: organiserOf(part),
      address: (part.organizer?.address ?? '').toLowerCase(),
      what: wordedIn(titleIn(part), profile.language),
      expiresAt: reservedUntil(deciding, span),
      thread: null,
      promised: true,
      uid,
      calendar: calendar.name,
    },
  };
}

/** Time that is kept for a colleague under that UID; null when it is none, or has ended. */
export function keptFor({ diary }: Deciding, uid: string): Hold | null {
  return (
    diary.holds.find((hold) => hold.uid === uid && hold.state === 'held' && isAsked(hold)) ?? null
  );
}

/** It stands with the organiser: what was kept becomes the appointment, in one breath. Null: nothing was kept for it. */
export function confirmed(
  deciding: Deciding,
  outcome: Asked,
  standing: Standing | null,
): readonly Decision[] | null {
  const hold = keptFor(deciding, outcome.uid);
  const { part, next, uid } = outcome;
  if (!isDesk(deciding.situation) || hold === null || part.status === 'TENTATIVE') return null;
  const act = taken(deciding, next, standing, {
    key: `stands:${uid}:${part.stamp ?? ''}`,
    reason: sentence('diary.reserve-stands', valuesOf(deciding, outcome)),
    outcome: { uid, part, notes: [] },
    card: { rung: 'confirmed' },
    hold: { effect: 'end', hold: hold.id, state: 'booked' },
    preconditions: [{ kind: 'hold-stands', hold: hold.id }],
  });
  return act === null ? [] : [act];
}

function valuesOf(deciding: Deciding, { part }: Asked) {
  return {
    title: titleIn(part),
    when: saidPart(deciding, part),
    who: organiserOf(part),
  };
}

/**
 * A meeting moves to a time that was asked and agreed to before: it is written there, what kept the time goes, and the yes
 * that was given is said once more of the meeting itself. Null: no such time was agreed to.
 */
export function movedAsAgreed(
  deciding: Deciding,
  outcome: Asked,
  standing: Standing | null,
): readonly Decision[] | null {
  if (!isDesk(deciding.situation) || outcome.outcome !== 'changed' || !outcome.rescheduled)
    return null;
  const hold = agreedFor(deciding, outcome);
  const acting = actingOf(deciding);
  const me = ownAddresses(deciding);
  const mine = attendeeAmong(outcome.part, me);
  const main = outcome.next.main;
  if (hold === null || acting === null || mine === null || main === null || standing === null)
    return null;
  const { uid, part } = outcome;
  const comes = withAttendee(main, mine.address, { answer: 'ACCEPTED', answerAsked: false });
  const next = withPart(outcome.next, comes);
  const key = `moved:${uid}:${part.sequence}:${part.stamp ?? ''}`;
  const reason = sentence('diary.reserve-moved', valuesOf(deciding, outcome));
  const event = taken(deciding, next, standing, {
    key,
    reason,
    outcome: { uid, part, notes: [] },
    preconditions: [{ kind: 'hold-stands', hold: hold.id }],
  });
  if (event === null) return null;
  const { now } = deciding.situation;
  const answer = { acting, now, answer: 'ACCEPTED', instance: null, comment: null, me } as const;
  return [
    event,
    release(deciding, hold, {
      state: 'booked',
      reason,
      preconditions: [{ kind: 'act-done', key }],
    }),
    ...tellGuests(deciding, composeReply(next, answer), {
      key: `${key}:tell`,
      kind: 'diary.keep',
      reason,
      after: key,
      calendar: standing.calendar,
      letter: () => 'comes-then',
    }),
  ];
}

/** Time kept for the same organiser at just that time, to which the answer was yes. */
function agreedFor(deciding: Deciding, { part, uid }: Asked): Hold | null {
  const { zone } = deciding.situation.profile;
  const span = spanOfPart(part, zone);
  const organizer = part.organizer?.address ?? '';
  const found = deciding.diary.holds.find(
    (hold) =>
      isAsked(hold) &&
      hold.state === 'held' &&
      hold.uid !== uid &&
      sameAddress(hold.address, organizer) &&
      hold.from === span?.from &&
      hold.until === span.until,
  );
  return found !== undefined && hasAgreed(deciding, found) ? found : null;
}

/** Whether the principal's yes to what is kept for a colleague has been said. */
export function hasAgreed(deciding: Deciding, { uid }: Hold): boolean {
  const part = standingUnder(deciding, uid)?.object.main ?? null;
  if (part === null) return false;
  return attendeeAmong(part, ownAddresses(deciding))?.answer === 'ACCEPTED';
}
