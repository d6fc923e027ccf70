import type { Precondition, Remark } from '../../../core/act.ts';
import type { ActDecision, Decision } from '../../../core/decision.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { Span } from '../../../core/diary/span.ts';
import { sentence, type Sentence, inBoth } from '../../../core/text/words.ts';
import { confirmedLetter, offerSubject } from '../../../core/diary/acting/letters/offer-letters.ts';
import { bookedTitle, nameOf } from '../../../core/diary/acting/letters/naming.ts';
import { objectOf, release } from '../../../core/diary/acting/release.ts';
import { looksAhead } from '../looking/ahead.ts';
import { actingOf, objectIn } from '../../../core/diary/acting/acting.ts';
import {
  calendarNamed,
  homeCalendar,
  note,
  uidFor,
  warning,
  type Deciding,
} from '../../../core/diary/acting/deciding.ts';
import { addEvent, changeEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { recipientAt } from '../../../core/diary/acting/mail-act.ts';
import { overlapsOf } from '../../../core/diary/acting/overlaps.ts';
import { asFound } from '../../../core/diary/acting/own-time.ts';
import { asComposed, tellGuests } from '../../../core/diary/acting/tell-guests.ts';
import { eventTimes, localOf, saidSpan } from '../../../core/diary/acting/times.ts';
import type { Answering } from './answering.ts';
import { offerOthers } from './offer-others.ts';
import { rivalsOf, tellRivals } from './rivals.ts';

/**
 * He chose: the time is booked, then the others are let go, and he hears which it is. Of several that suit him the
 * earliest is proposed. Nothing is let go before it is booked.
 */
export function book(
  deciding: Deciding,
  answering: Answering,
  chosen: readonly Hold[],
): readonly Decision[] {
  const [first, ...more] = answering.is === 'standing' ? openFirst(deciding, chosen) : chosen;
  const [wanted] = chosen;
  if (wanted === undefined) return [];
  if (first === undefined) return offerOthers(deciding, answering, { wanted, taken: true });
  const values = { who: nameOf(first), when: saidSpan(deciding, first) };
  const reason = sentence('diary.chosen', values);
  const suits =
    more.length === 0
      ? []
      : [
          warning(
            sentence('diary.suits-too', {
              when: inBoth((language) =>
                more.map((one) => saidSpan(deciding, one)[language]).join('; '),
              ),
            }),
          ),
        ];
  const remarks = [...answering.remarks, ...suits];
  return answering.is === 'standing'
    ? bookHeld(deciding, { ...answering, remarks }, first, reason)
    : bookLate(deciding, { ...answering, remarks }, first, reason);
}

function bookHeld(
  deciding: Deciding,
  answering: Answering,
  hold: Hold,
  reason: Sentence,
): readonly Decision[] {
  const others = answering.holds.filter(({ id }) => id !== hold.id);
  const rivals = rivalsOf(deciding, hold);
  const whileHeld = rivals.map(({ uid }) => uid);
  const { acts, key } = booked(deciding, {
    answering,
    span: hold,
    hold,
    reason,
    freed: others.length,
    preconditions: [
      { kind: 'hold-stands', hold: hold.id },
      // The other times of the offer are let go once this one is booked.
      asFound(deciding, hold, {
        ignoring: [hold.uid, ...others.map(({ uid }) => uid)],
        whileHeld,
      }),
    ],
    remarks: [
      ...overlapsOf(deciding, hold, [hold.uid, ...whileHeld]).remarks,
      ...chosenBefore(deciding, rivals),
    ],
  });
  if (key === null) return acts;
  const after: Precondition = { kind: 'act-done', key };
  const freed = others.map((one) =>
    release(deciding, one, {
      state: 'released',
      reason: sentence('diary.release-others', { who: nameOf(hold) }),
      preconditions: [after],
    }),
  );
  return [...acts, ...freed, ...tellRivals(deciding, rivals, after)];
}

/** Somebody else took the same hour, and that lies ready: he was first. */
function chosenBefore({ diary }: Deciding, rivals: readonly Hold[]): readonly Remark[] {
  const chosen = rivals.filter(({ id }) => diary.chosen?.includes(id) === true);
  return chosen.map((one) => warning(sentence('diary.chosen-before', { who: nameOf(one) })));
}

/** What he may have still: not what has become somebody's appointment, and rather not what somebody chose before him. */
function openFirst(deciding: Deciding, chosen: readonly Hold[]): readonly Hold[] {
  const free = chosen.filter((hold) => {
    const held = rivalsOf(deciding, hold).map(({ uid }) => uid);
    return hold.promised || overlapsOf(deciding, hold, [hold.uid, ...held]).remarks.length === 0;
  });
  const before = (hold: Hold) => chosenBefore(deciding, rivalsOf(deciding, hold)).length;
  return free.toSorted((a, b) => before(a) - before(b) || a.from - b.from);
}

/** It was let go already: booked all the same where the time is still his, else others are offered. */
function bookLate(
  deciding: Deciding,
  answering: Answering,
  hold: Hold,
  reason: Sentence,
): readonly Decision[] {
  const overlaps = overlapsOf(deciding, hold, []);
  if (overlaps.remarks.length > 0) return offerOthers(deciding, answering, { wanted: hold });
  return booked(deciding, {
    answering,
    span: hold,
    hold: null,
    reason,
    freed: 0,
    preconditions: [asFound(deciding, hold)],
    remarks: [],
  }).acts;
}

/** An appointment that was agreed in words. */
export interface Agreed {
  readonly answering: Answering;
  readonly span: Span;
  /** The hold that becomes the appointment; null: it is written anew. */
  readonly hold: Hold | null;
  readonly reason: Sentence;
  /** Other times of the offer that are let go with it. */
  readonly freed: number;
  readonly preconditions: readonly Precondition[];
  readonly remarks: readonly Remark[];
}

/** What booking comes to; without a key where nothing could be booked, and then nothing follows. */
export interface Booked {
  readonly acts: readonly Decision[];
  readonly key: string | null;
}

/** The appointment in the diary, and the letter that confirms it with the invitation for his own. */
export function booked(deciding: Deciding, agreed: Agreed): Booked {
  const { answering, span, hold, freed } = agreed;
  const [like] = answering.holds;
  const key = `book:${hold?.id ?? `${like?.offer}:${span.from}`}`;
  const none = { acts: [note(deciding, sentence('diary.no-calendar'))], key: null };
  if (like === undefined) return none;
  const text = agreedText(deciding, agreed, like);
  const object = text === null ? null : objectIn(text);
  const calendar =
    hold === null ? homeCalendar(deciding.diary) : calendarNamed(deciding.diary, hold.calendar);
  if (object === null || calendar === null) return none;
  const acting = actingOf(deciding);
  const { now } = deciding.situation;
  const composed = acting === null ? null : composeRequest(object, { acting, now, before: null });
  const written =
    composed === null ? object.text : asComposed(deciding, object, composed, calendar);
  const event = writtenAs(deciding, agreed, {
    key,
    text: written,
    uid: object.uid,
    calendar: calendar.name,
  });
  if (composed === null) return { acts: [event], key };
  const letters = tellGuests(deciding, composed, {
    key: `confirm:${hold?.id ?? object.uid}`,
    reason: sentence('diary.confirms', { who: nameOf(like), when: saidSpan(deciding, span) }),
    after: key,
    calendar,
    agreed: true,
    words: (recipient) => ({
      subject: offerSubject(deciding, recipient.tone, null),
      body: confirmedLetter(deciding, recipient, { ...span, zone: like.zone }, freed),
    }),
  });
  return {
    acts: [event, ...letters, ...looksAhead(deciding, object.uid, span)],
    key,
  };
}

/** The hold's own event made an appointment, or a new one; with him as somebody who has said yes. */
function agreedText(
  deciding: Deciding,
  { answering, span, hold }: Agreed,
  like: Hold,
): string | null {
  const { now, profile } = deciding.situation;
  const acting = actingOf(deciding);
  const { to } = answering;
  const fields = {
    status: 'CONFIRMED',
    summary: bookedTitle(like, profile.language),
    ...(acting === null
      ? {}
      : {
          organizer: { address: acting.address, name: acting.name, sentBy: acting.secretary },
          attendees: [{ address: to.address, name: to.name, answer: 'ACCEPTED' }],
        }),
  };
  if (hold === null) {
    const uid = uidFor(deciding, `late:${span.from}`);
    return newEvent({ uid, stamp: now, ...eventTimes(localOf(span, like.zone)), ...fields });
  }
  const object = objectIn(objectOf(deciding, hold).text);
  if (object === null) {
    // Somebody took the event out of the diary: it is written again.
    const times = eventTimes(localOf(span, like.zone));
    return newEvent({ uid: hold.uid, stamp: now, ...times, ...fields });
  }
  return changeObject(object, [{ kind: 'edit', instance: null, fields }], { stamp: now });
}

function writtenAs(
  deciding: Deciding,
  { answering, hold, reason, preconditions, remarks }: Agreed,
  event: {
    readonly key: string;
    readonly text: string;
    readonly uid: string;
    readonly calendar: string;
  },
): ActDecision {
  const { counterpart } = recipientAt(deciding, answering.to);
  const stored = hold === null ? null : objectOf(deciding, hold);
  const card = { ...PLAIN_CARD, ...stored?.card, requester: nameOf(answering.to) };
  const { key, text } = event;
  const act = {
    kind: 'meeting.plan',
    key,
    reason,
    counterpart,
    card: { ...card, rung: 'confirmed' as const },
    hold: hold === null ? null : ({ effect: 'end', hold: hold.id, state: 'booked' } as const),
    preconditions,
    remarks: [...answering.remarks, ...remarks],
  } as const;
  return stored === null
    ? addEvent(deciding, event, act)
    : changeEvent(deciding, stored, text, act);
}
