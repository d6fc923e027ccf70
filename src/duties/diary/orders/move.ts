import type { Precondition } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import type { DiaryObject } from '../../../core/diary/desk-diary.ts';
import { changeObject, type ObjectChange } from '../../../core/diary/ical/change-object.ts';
import type { EventFields } from '../../../core/diary/ical/event-fields.ts';
import { sameInstance, partOf } from '../../../core/diary/invitations/meeting.ts';
import { composeCounter } from '../../../core/diary/invitations/sending/compose-reply.ts';
import { composeRequest } from '../../../core/diary/invitations/sending/compose-request.ts';
import { oneTimeOf } from '../../../core/diary/own-question.ts';
import type { CalendarComponent, CalendarTime } from '../../../core/records/calendar-component.ts';
import type { EventRef, MoveOrder, MoveTarget } from '../../../core/orders/order.ts';
import { sentence, type Sentence } from '../../../core/text/words.ts';
import type { ActKind } from '../../../core/mandate/acts.ts';
import type { Deciding } from '../making/deciding.ts';
import { changeEvent } from '../making/event-act.ts';
import { actingOf, asComposed, isOurs, objectIn, tellGuests } from '../making/guests.ts';
import { findOwnTimes, stillFree } from '../making/own-time.ts';
import {
  eventTimes,
  instantOf,
  localOf,
  saidLocal,
  spanOf,
  type LocalSpan,
} from '../making/times.ts';
import { note } from './notes.ts';
import { overlapsOf } from './overlaps.ts';

/** The object an order is about; null when it is not there any more. */
export function objectOf({ diary }: Deciding, { uid }: Pick<EventRef, 'uid'>): DiaryObject | null {
  return diary.objects.find((object) => object.uid === uid && !object.gone) ?? null;
}

/** Moves events; where somebody else organises one, the other time is proposed to him instead. */
export function move(deciding: Deciding, order: MoveOrder, key: string): readonly Decision[] {
  return order.events.flatMap((event, place) => {
    const to = targetOf(deciding, event, order.to);
    if ('kind' in to) return [to];
    const preconditions =
      order.to.k === 'within'
        ? [
            stillFree(deciding, spanOf(to), {
              ignoring: [itself(event, deciding.situation.profile.zone)],
              place: placeOf(deciding, event),
            }),
          ]
        : [];
    return moveTo(deciding, event, {
      to,
      series: order.series,
      key: `${key}:${place}`,
      preconditions,
    });
  });
}

/** What is looked away from when an event moves: of a series that stays only this one time. */
function itself({ uid, recurrenceId, start }: EventRef, zone: string): string {
  return recurrenceId === null ? uid : oneTimeOf(uid, instantOf(start, zone));
}

/** Where an event is, as it stands in the diary. */
function placeOf({ diary }: Deciding, { uid, recurrenceId }: EventRef): string | null {
  const found = diary.entries.find(
    ({ occurrence }) =>
      occurrence.uid === uid && (recurrenceId === null || occurrence.recurrenceId === recurrenceId),
  );
  return found?.traits.location ?? null;
}

/** Where one event goes: its new stretch, as long as it was. */
function targetOf(deciding: Deciding, event: EventRef, to: MoveTarget): LocalSpan | Decision {
  const { zone } = deciding.situation.profile;
  const was: LocalSpan = { from: event.start, until: event.end, zone };
  switch (to.k) {
    case 'start':
      return shifted(was, to.start, to.zone);
    case 'day': {
      const time = event.start.includes('T') ? event.start.slice(10) : '';
      return shifted(was, `${to.day}${time}`, to.zone);
    }
    case 'by': {
      const from = Temporal.PlainDateTime.from(event.start).add(to.by);
      const local = from.toString({ smallestUnit: 'minute' });
      return shifted(was, event.start.includes('T') ? local : local.slice(0, 10), zone);
    }
    case 'within': {
      const span = spanOf(was);
      const minutes = Math.max(5, Math.round((span.until - span.from) / 60_000));
      const { window } = to;
      const found = findOwnTimes(deciding, {
        minutes,
        window: {
          from: window.from === null ? -Infinity : instantOf(window.from, window.zone),
          until: window.until === null ? Infinity : instantOf(window.until, window.zone),
        },
        max: 1,
        spread: 'apart',
        ignoring: [itself(event, zone)],
        place: placeOf(deciding, event),
      });
      const [best] = found.offers;
      return best === undefined
        ? note(deciding, sentence('diary.no-time', { minutes: String(minutes) }))
        : localOf(best, zone);
    }
    default:
      return to satisfies never;
  }
}

/** The same length from another start: whole days count on the calendar, hours by the clock. */
function shifted(was: LocalSpan, from: string, zone: string): LocalSpan {
  if (!from.includes('T') || !was.from.includes('T')) {
    const days = Temporal.PlainDate.from(was.from.slice(0, 10)).until(was.until.slice(0, 10));
    const day = Temporal.PlainDate.from(from.slice(0, 10));
    return { from: day.toString(), until: day.add(days).toString(), zone };
  }
  const length = Temporal.PlainDateTime.from(was.from).until(was.until);
  const until = Temporal.PlainDateTime.from(from).add(length);
  return { from, until: until.toString({ smallestUnit: 'second' }), zone };
}

function moveTo(
  deciding: Deciding,
  event: EventRef,
  {
    to,
    series,
    key,
    preconditions,
  }: {
    readonly to: LocalSpan;
    readonly series: boolean;
    readonly key: string;
    readonly preconditions: readonly Precondition[];
  },
): readonly Decision[] {
  const { zone } = deciding.situation.profile;
  const span = spanOf(to);
  const overlaps = overlapsOf(deciding, span, [event.uid]);
  const reason = sentence('diary.move', {
    title: event.summary,
    was: saidLocal(deciding, { from: event.start, until: event.end, zone }),
    when: saidLocal(deciding, to),
  });
  return reschedule(deciding, event, {
    series,
    fields: eventTimes(to),
    kind: 'meeting.move',
    key,
    reason,
    remarks: overlaps.remarks,
    preconditions,
    elsewhere: to,
  });
}

/** A change of an event that stands, and how it is told. */
export interface Rescheduling {
  readonly series: boolean;
  readonly fields: Partial<EventFields>;
  readonly kind: ActKind;
  readonly key: string;
  readonly reason: Sentence;
  readonly remarks?: Parameters<typeof changeEvent>[3]['remarks'];
  /** What must still be so when it is done. */
  readonly preconditions?: readonly Precondition[];
  /** The time that is proposed to an organiser who is not us; null for what only he can change. */
  readonly elsewhere: LocalSpan | null;
}

/** Changes an event of ours and tells its guests; of somebody else's, proposes it to him. */
export function reschedule(
  deciding: Deciding,
  event: EventRef,
  how: Rescheduling,
): readonly Decision[] {
  const stored = objectOf(deciding, event);
  const object = stored === null ? null : objectIn(stored.text);
  if (stored === null || object === null)
    return [note(deciding, sentence('diary.gone', { title: event.summary }))];
  const { now } = deciding.situation;
  const acting = actingOf(deciding);
  const calendar = deciding.diary.calendars.find(({ name }) => name === stored.calendar) ?? null;
  const instance = how.series ? null : event.recurrenceId;
  if (!isOurs(deciding, object))
    return counter(deciding, event, { how, object, instance, calendar });
  const change: ObjectChange = { kind: 'edit', instance, fields: how.fields };
  const edited = changeObject(object, [change], { stamp: now });
  const after = objectIn(edited);
  const act = {
    kind: how.kind,
    key: how.key,
    reason: how.reason,
    remarks: how.remarks ?? [],
    preconditions: how.preconditions ?? [],
  };
  if (after === null || acting === null || guestsIn(after) === 0)
    return [changeEvent(deciding, stored, edited, act)];
  const composed = composeRequest(after, { acting, now, before: object });
  const text = asComposed(after, composed);
  const was = partOf(object, timeFor(object, instance)) ?? object.main;
  return [
    changeEvent(deciding, stored, text, act),
    ...tellGuests(deciding, composed, {
      key: `${how.key}:tell`,
      reason: sentence('diary.tells', { title: event.summary }),
      after: how.key,
      calendar,
      was: instance === null ? was : atTime(was, event, deciding),
    }),
  ];
}

function guestsIn({
  main,
  overrides,
}: {
  main: CalendarComponent | null;
  overrides: readonly CalendarComponent[];
}): number {
  return [...(main === null ? [] : [main]), ...overrides].reduce(
    (count, { attendees }) => count + attendees.length,
    0,
  );
}

/** The instance of a series that a RECURRENCE-ID as text names, as a time. */
export function timeFor(
  object: {
    readonly main: CalendarComponent | null;
    readonly overrides: readonly CalendarComponent[];
  },
  instance: string | null,
): CalendarTime | null {
  if (instance === null) return null;
  const start = object.main?.start ?? null;
  const local = instance.replace(/Z$/, '');
  const zone = instance.endsWith('Z') ? 'UTC' : (start?.zone ?? null);
  const named: CalendarTime = {
    local,
    zone,
    instant:
      zone === null || local.length === 10
        ? null
        : Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString(),
  };
  return (
    object.overrides.find((one) => sameInstance(one.recurrenceId, named))?.recurrenceId ?? named
  );
}

/** How an instance stood, where the series speaks for it: on its own time. */
function atTime(
  part: CalendarComponent | null,
  event: EventRef,
  { situation }: Deciding,
): CalendarComponent | null {
  if (part === null) return null;
  const { zone } = situation.profile;
  const time = (local: string): CalendarTime => ({
    local: local.length === 16 ? `${local}:00` : local,
    zone: local.includes('T') ? zone : null,
    instant: local.includes('T')
      ? Temporal.Instant.fromEpochMilliseconds(instantOf(local, zone)).toString()
      : null,
  });
  return { ...part, start: time(event.start), end: time(event.end), rule: null };
}

/** Somebody else's meeting is moved by asking him. */
function counter(
  deciding: Deciding,
  event: EventRef,
  {
    how,
    object,
    instance,
    calendar,
  }: {
    readonly how: Rescheduling;
    readonly object: NonNullable<ReturnType<typeof objectIn>>;
    readonly instance: string | null;
    readonly calendar: Parameters<typeof tellGuests>[2]['calendar'];
  },
): readonly Decision[] {
  const acting = actingOf(deciding);
  const { now, profile } = deciding.situation;
  if (how.elsewhere === null || acting === null)
    return [note(deciding, sentence('diary.not-ours', { title: event.summary }))];
  const { start, end } = eventTimes(how.elsewhere);
  const time = ({ local, zone }: typeof start): CalendarTime => ({
    local,
    zone,
    instant:
      zone === null
        ? null
        : Temporal.Instant.fromEpochMilliseconds(instantOf(local, zone)).toString(),
  });
  const composed = composeCounter(object, {
    acting,
    now,
    instance: timeFor(object, instance),
    start: time(start),
    end: time(end),
    comment: null,
    me: [...profile.addresses, acting.address],
  });
  return tellGuests(deciding, composed, {
    key: how.key,
    reason: sentence('diary.proposes', { title: event.summary }),
    after: null,
    calendar,
    times: [{ start: time(start), end: time(end) }],
    was: object.main,
  });
}
