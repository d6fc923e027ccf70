import type { Precondition, Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { changeObject } from '../../../core/diary/ical/change-object.ts';
import type { EventFields } from '../../../core/diary/ical/event-fields.ts';
import type { InvitationLetterKind } from '../../../core/diary/invitations/letters/letter.ts';
import { composeCounter } from '../../../core/diary/invitations/sending/compose-reply.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import type { EventRef } from '../../../core/orders/order.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import { looksAhead } from '../looking/ahead.ts';
import { actingOf, isOurs, objectIn, ownAddresses } from '../making/acting.ts';
import { note, type Deciding } from '../making/deciding.ts';
import { changeEvent } from '../making/event-act.ts';
import { guestsIn, partAt, timeFor, toChange, type Standing } from '../making/standing.ts';
import { asComposed, tellGuests, timeIn } from '../making/tell-guests.ts';
import { calendarTime, spanOf, type LocalSpan } from '../making/times.ts';

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
  const composed = composeRequest(after, { acting, now, before: object });
  const looks = how.to === null ? [] : looksAhead(deciding, event.uid, spanOf(how.to));
  return [
    changeEvent(deciding, stored, asComposed(deciding, after, composed, calendar), act),
    ...tellGuests(deciding, composed, {
      key: `${key}:tell`,
      reason: (who) => sentence('diary.tells', { title: event.summary, who }),
      after: key,
      calendar,
      was: wasPart(object, event, instance, deciding),
      ...(how.letter === undefined ? {} : { letter: how.letter }),
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
