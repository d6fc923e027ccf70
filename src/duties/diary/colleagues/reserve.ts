import type { Precondition, Remark } from '../../../core/act.ts';
import type { ActDecision, Decision } from '../../../core/decision.ts';
import type { CalendarObject } from '../../../core/diary/calendar-object.ts';
import type { Colleague } from '../../../core/diary/colleague.ts';
import type { DiaryCalendar } from '../../../core/diary/desk-diary.ts';
import type { EventCardDraft } from '../../../core/diary/event-change.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Acting } from '../../../core/diary/invitations/meeting.ts';
import { askingOffer, movingOffer } from '../../../core/diary/reservation.ts';
import type { Span } from '../../../core/diary/span.ts';
import { derivedId } from '../../../core/ids.ts';
import { sentence } from '../../../core/text/words.ts';
import { lapse } from '../../../core/diary/acting/offer-times.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { addEvent } from '../../../core/diary/acting/event-act.ts';
import { asComposed, tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import { colleagueOf, remarksOn } from './desks.ts';
import { askLetter } from './letters.ts';

/** Time that is kept here and asked of colleagues, before anything stands. */
export interface Reserving {
  readonly key: string;
  readonly acting: Acting;
  readonly calendar: DiaryCalendar;
  /** What keeps the time: a provisional event, as it is asked. */
  readonly object: CalendarObject;
  readonly uid: string;
  readonly span: Span;
  readonly title: string;
  readonly colleagues: readonly Colleague[];
  readonly card: EventCardDraft;
  readonly remarks: readonly Remark[];
  readonly preconditions: readonly Precondition[];
  /** The UID of the meeting that moves there; null for a new one. */
  readonly moves: string | null;
}

/** What reserving comes to. */
export interface Reserved {
  readonly decisions: readonly Decision[];
  /** What whatever rests on the agreement of all must wait for. */
  readonly agreed: readonly Precondition[];
}

/**
 * The first of two steps (decision 0017): the time is held here, and only then asked of every colleague's desk. Two diaries
 * cannot be written in one breath; so nothing stands before all have said yes, and whatever breaks off lapses on both sides.
 */
export function reserve(deciding: Deciding, reserving: Reserving): Reserved {
  const { key, uid, span, calendar, acting, object } = reserving;
  const hold = holdFor(deciding, reserving);
  const composed = composeRequest(object, { acting, now: deciding.situation.now, before: null });
  const asked = reserving.moves === null ? composed : related(composed, reserving.moves);
  const text = asComposed(deciding, object, composed, calendar);
  const names = hold.name;
  const values = { title: reserving.title, when: saidSpan(deciding, span), names };
  const kept: ActDecision = addEvent(
    deciding,
    { calendar: calendar.name, uid, text },
    {
      kind: 'meeting.hold',
      key,
      reason: sentence(reserving.moves === null ? 'diary.reserve' : 'diary.reserve-move', values),
      card: { ...reserving.card, rung: 'held' },
      hold: { effect: 'open', hold },
      remarks: [...reserving.remarks, ...remarksOn(deciding, reserving.colleagues, span)],
      preconditions: reserving.preconditions,
    },
  );
  const stands = { kind: 'hold-stands', hold: hold.id } as const;
  const asks = tellGuests(deciding, asked, {
    key: `${key}:ask`,
    reason: (who) => sentence('diary.reserve-asks', { who, title: reserving.title }),
    after: key,
    calendar,
    only: (address) => colleagueOf(deciding, address) !== null,
    words: (to) =>
      askLetter(
        deciding,
        to,
        { ...span, expiresAt: hold.expiresAt, what: reserving.title },
        reserving.moves !== null,
      ),
    preconditions: [stands],
  });
  return {
    decisions: [kept, ...asks],
    agreed: [
      { kind: 'act-done', key },
      { kind: 'hold-booked', hold: hold.id, until: hold.expiresAt },
    ],
  };
}

function holdFor(
  deciding: Deciding,
  { key, uid, span, calendar, colleagues, title, moves }: Reserving,
): Omit<Hold, 'state' | 'createdAt'> {
  const { profile, arrival } = deciding.situation;
  return {
    id: derivedId('hold', `${arrival.id}:${key}:reserve`),
    offer: moves === null ? askingOffer(uid) : movingOffer(moves),
    from: span.from,
    until: span.until,
    zone: profile.zone,
    name: colleagues.map(({ name }) => name).join(', '),
    // Nothing was offered to anybody: an answer in plain words is no answer to it.
    address: '',
    what: title,
    expiresAt: reservedUntil(deciding, span),
    thread: null,
    promised: true,
    uid,
    calendar: calendar.name,
  };
}

/** As long as an offer stands, and never beyond the time itself. */
export function reservedUntil(deciding: Deciding, { from }: Span): number {
  return Math.min(lapse(deciding), from);
}

/** Whoever is asked must know that it takes the place of what stands in his diary. */
function related(
  composed: ReturnType<typeof composeRequest>,
  relatedTo: string,
): ReturnType<typeof composeRequest> {
  const dispatches = composed.dispatches.map((dispatch) => ({
    ...dispatch,
    components: dispatch.components.map((part) => ({ ...part, relatedTo })),
  }));
  return { ...composed, dispatches };
}
