import type { Precondition, Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import type { EventFields } from '../../../core/diary/ical/event-fields.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import type { InvitationLetterKind } from '../../../core/diary/invitations/letters/letter.ts';
import { composeCounter } from '../../../core/diary/invitations/sending/compose-reply.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { EventRef } from '../../../core/orders/order.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import { sentence, wordedIn, type Sentence } from '../../../core/text/words.ts';
import { colleagueOf, colleaguesAmong } from '../colleagues/desks.ts';
import { reserve } from '../colleagues/reserve.ts';
import { looksAhead } from '../looking/ahead.ts';
import { actingOf, isOurs, objectIn, ownAddresses } from '../../../core/diary/acting/acting.ts';
import { note, uidFor, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { changeEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import {
  guestsIn,
  partAt,
  timeFor,
  toChange,
  type Standing,
} from '../../../core/diary/acting/standing.ts';
import {
  asComposed,
  tellGuests,
  tellsOf,
  timeIn,
  type Telling,
} from '../../../core/diary/acting/tell-guests.ts';
import {
  calendarTime,
  eventTimes,
  spanOf,
  titleIn,
  type LocalSpan,
} from '../../../core/diary/acting/times.ts';

/** A change of an event that stands, and how it is told. */
export interface Rescheduling {
  readonly series: boolean;
  readonly fields: Partial<EventFields>;
  readonly kind: ActKind;
  readonly key: string;
  readonly reason: Sentence;
  readonly remarks?: readonly Remark[];
  readonly preconditions?: readonly Precondition[];
  /** Its new time; null for a change that moves nothing, which somebody else's meeting cannot be asked for. */
  readonly to: LocalSpan | null;
  /** Who is written another letter than the change asks for. */
  readonly letter?: (address: string) => InvitationLetterKind | null;
  /** Words of our own in the place of that letter's. */
  readonly words?: Telling['words'];
  /** Addresses of those who named the time themselves. */
  readonly agreed?: readonly string[];
}

/** Changes an event of ours and tells its guests; of somebody else's, proposes it to him. */
export function reschedule(
  deciding: Deciding,
  event: EventRef,
  how: Rescheduling,
): readonly Decision[] {
  const standing = toChange(deciding, event);
  if ('kind' in standing) return [standing];
  const { stored, object, calendar } = standing;
  if (!isOurs(deciding, object)) return counter(deciding, event, standing, how);
  const { now } = deciding.situation;
  const acting = actingOf(deciding);
  const instance = how.series ? null : event.recurrenceId;
  const { fields, kind, key, reason, remarks = [], preconditions = [] } = how;
  const edited = changeObject(object, [{ kind: 'edit', instance, fields }], { stamp: now });
  const after = objectIn(edited);
  const act = { kind, key, reason, remarks, preconditions };
  if (after === null || acting === null || guestsIn(after) === 0)
    return [changeEvent(deciding, stored, edited, act)];
  const composed = composeRequest(after, {
    acting,
    now,
    before: object,
    agreed: how.agreed ?? [],
  });
  const first = asksFirst(deciding, event, { object, calendar }, how);
  if (first !== null) {
    const { reserved, colleague } = first;
    return [
      ...reserved.decisions,
      changeEvent(deciding, stored, asComposed(deciding, after, composed, calendar), {
        ...act,
        preconditions: [...reserved.agreed, ...preconditions],
      }),
      ...tellGuests(deciding, composed, {
        key: `${key}:tell`,
        reason: (who) => sentence('diary.reserve-tells', { title: event.summary, who }),
        after: key,
        calendar,
        was: wasPart(object, event, instance, deciding),
        letter: (address) =>
          colleague(address) ? 'confirmation' : (how.letter?.(address) ?? null),
        preconditions: reserved.agreed,
      }),
    ];
  }
  const looks = how.to === null ? [] : looksAhead(deciding, event.uid, spanOf(how.to));
  return [
    changeEvent(deciding, stored, asComposed(deciding, after, composed, calendar), act),
    ...tellGuests(deciding, composed, {
      ...tellsOf(key, event.summary, calendar),
      was: wasPart(object, event, instance, deciding),
      ...(how.letter === undefined ? {} : { letter: how.letter }),
      ...(how.words === undefined ? {} : { words: how.words }),
    }),
    ...looks,
  ];
}

/** How it stood: one instance on its own time, a series as a series. */
function wasPart(
  object: Standing['object'],
  event: EventRef,
  instance: string | null,
  { situation }: Deciding,
): CalendarComponent | null {
  const part = partAt(object, instance);
  if (part === null || instance === null) return part;
  const { zone } = situation.profile;
  const [start, end] = [calendarTime(event.start, zone), calendarTime(event.end, zone)];
  return { ...part, start, end, rule: null };
}

/** Somebody else's meeting is moved by asking him. */
function counter(
  deciding: Deciding,
  event: EventRef,
  { object, calendar }: Standing,
  how: Rescheduling,
): readonly Decision[] {
  const acting = actingOf(deciding);
  const { to } = how;
  if (to === null || acting === null)
    return [note(deciding, sentence('diary.not-ours', { title: event.summary }))];
  const instance = how.series ? null : event.recurrenceId;
  const was = partAt(object, instance);
  const [start, end] = [calendarTime(to.from, to.zone), calendarTime(to.until, to.zone)];
  const composed = composeCounter(object, {
    acting,
    now: deciding.situation.now,
    instance: timeFor(object, instance),
    start,
    end,
    comment: null,
    me: ownAddresses(deciding),
  });
  return tellGuests(deciding, composed, {
    key: how.key,
    reason: sentence('diary.proposes', { title: event.summary }),
    after: null,
    calendar,
    was: was === null ? null : { ...was, ...timeIn(was) },
    remarks: how.remarks ?? [],
  });
}

/**
 * Colleagues of this office who take part are asked for the new time before the meeting goes there. Null: nobody is, or it is
 * one of a series, which is told as it is to everybody else.
 */
function asksFirst(
  deciding: Deciding,
  event: EventRef,
  { object, calendar }: Pick<Standing, 'object' | 'calendar'>,
  { key, to, remarks = [], preconditions = [] }: Rescheduling,
): {
  readonly reserved: ReturnType<typeof reserve>;
  readonly colleague: (address: string) => boolean;
} | null {
  const acting = actingOf(deciding);
  const { main } = object;
  const single = main !== null && main.rule === null && object.overrides.length === 0;
  if (to === null || acting === null || calendar === null || !single) return null;
  const span = spanOf(to);
  const { now } = deciding.situation;
  const colleague = (address: string): boolean => colleagueOf(deciding, address) !== null;
  const invited = main.attendees.filter(({ address }) => colleague(address));
  if (span.from <= now || invited.length === 0) return null;
  const uid = uidFor(deciding, `${key}:reserve`);
  const provisional = objectIn(
    newEvent({
      uid,
      stamp: now,
      ...eventTimes(to),
      summary: main.summary,
      location: main.location,
      status: 'TENTATIVE',
      organizer: { address: acting.address, name: acting.name, sentBy: acting.secretary },
      attendees: invited.map(({ address, name }) => ({
        address,
        name,
        answer: 'NEEDS-ACTION',
        answerAsked: true,
      })),
    }),
  );
  if (provisional === null) return null;
  const reserved = reserve(deciding, {
    key: `${key}:reserve`,
    acting,
    calendar,
    object: provisional,
    uid,
    span,
    title: wordedIn(titleIn(main), deciding.situation.profile.language),
    colleagues: colleaguesAmong(
      deciding,
      invited.map(({ address }) => address),
    ),
    card: { ...PLAIN_CARD, requester: deciding.situation.order?.name ?? null },
    remarks,
    preconditions,
    moves: event.uid,
  });
  return { reserved, colleague };
}
