import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { isAppointment, meetingId } from '../../../core/diary/arranging/meeting-of.ts';
import { principalHours } from '../../../core/diary/principal-hours.ts';
import type { DiarySettings } from '../../../core/diary/settings.ts';
import { DEFAULT_DIARY } from '../../../core/diary/settings.ts';
import type { Span } from '../../../core/diary/span.ts';
import { instantOf, isWholeDays, spanOf } from '../../../core/diary/acting/times.ts';
import type { AbsentOrder, EventRef, Order } from '../../../core/orders/order.ts';
import type { Situation } from '../../../core/situation.ts';
import { DAY_MS, MINUTE_MS, type Instant, type Zone } from '../../../core/time/instant.ts';
import { givingWay, roomFor } from './goes-first.ts';

/** More appointments than these are named, and not moved in one go. */
export const MOST_LOST = 60;

/** Why he cannot be there. Nobody outside is ever told. */
export type Cause = 'ill' | 'late' | 'leaves' | 'clears' | 'cancels' | 'gives-way' | 'makes-room';

/** Time in which he cannot be there after all. */
export interface LostTime {
  /** Place of the order among those given. */
  readonly place: number;
  readonly cause: Cause;
  readonly span: Span;
  /** Only these of what stands there, where it was said of them (`meetingId`); null for all. */
  readonly only: ReadonlySet<string> | null;
}

type Seen = Pick<Situation, 'order' | 'loaded' | 'now' | 'profile'>;

/** The time that is lost by what was ordered. */
export function lostTimes(situation: Situation): readonly LostTime[] {
  const orders = situation.order?.orders ?? [];
  return orders.flatMap((order, place) => {
    const lost = lostBy(situation, order);
    return lost === null ? [] : [{ place, only: null, ...lost }];
  });
}

function lostBy(
  situation: Situation,
  order: Order,
): (Pick<LostTime, 'cause' | 'span'> & Partial<Pick<LostTime, 'only'>>) | null {
  if (order.kind === 'absent') return lostByAbsence(situation, order);
  if (order.kind === 'hold' && order.clears === true && order.at.k === 'span')
    return { cause: 'clears', span: spanOf(order.at.span) };
  if (order.kind === 'standing') return givingWay(situation, order);
  if (order.kind === 'plan') return roomFor(situation, order);
  if (order.kind === 'cancel' && order.all !== undefined) {
    const only = new Set(order.events.map(keyOf));
    return { cause: 'cancels', span: spanOf(order.all), only };
  }
  return null;
}

/** As `meetingId` of an entry. */
export function keyOf({ uid, recurrenceId }: Pick<EventRef, 'uid' | 'recurrenceId'>): string {
  return recurrenceId === null ? uid : `${uid} ${recurrenceId}`;
}

function lostByAbsence(
  situation: Seen,
  order: AbsentOrder,
): Pick<LostTime, 'cause' | 'span'> | null {
  switch (order.how) {
    case 'ill':
      return { cause: 'ill', span: spanOf(order.span) };
    case 'late':
      return { cause: 'late', span: lateSpan(situation, order) };
    // Whoever is away for days decides for himself; who goes early has to be somewhere.
    case 'away':
      return isWholeDays(order.span) ? null : { cause: 'leaves', span: spanOf(order.span) };
    case 'home':
      return null;
    default:
      return order.how satisfies never;
  }
}

/**
 * Who is two hours late comes two hours after he had to be there: after his day begins, or, once it has begun, after the
 * appointment that is on or comes next.
 */
function lateSpan({ loaded, now, profile }: Seen, { span, minutes }: AbsentOrder): Span {
  const { zone } = profile;
  const named = spanOf(span);
  const length = (minutes ?? 0) * MINUTE_MS;
  if (!isWholeDays(span)) return { from: named.from, until: named.from + length };
  const settings = loaded.diary?.settings ?? DEFAULT_DIARY;
  const opens = opensOn(span.from, settings, situationHours(profile, loaded));
  const [next] = (loaded.diary?.entries ?? [])
    .filter(isAppointment)
    .map(({ occurrence }) => occurrence)
    .filter(({ startAt, endAt }) => startAt >= named.from && startAt < named.until && endAt > now)
    .toSorted((one, other) => one.startAt - other.startAt);
  const begins = opens === null ? null : instantOf(`${span.from}T${opens}`, zone);
  const hasBegun = begins === null || begins <= now;
  const due = hasBegun ? (next?.startAt ?? now) : Math.min(begins, next?.startAt ?? begins);
  // He is nowhere before he comes: nothing is put there either.
  const isToday = named.from <= now && now < named.until;
  return { from: isToday ? Math.min(now, due) : due, until: due + length };
}

interface HoursOf {
  readonly zone: Zone;
  readonly workingDays: readonly number[];
  readonly daysOff: NonNullable<Situation['loaded']['diary']>['daysOff'];
}

function situationHours(
  { zone, workingDays }: Situation['profile'],
  loaded: Seen['loaded'],
): HoursOf {
  return { zone, workingDays, daysOff: loaded.diary?.daysOff ?? [] };
}

/** When his day begins, on the clock; null on a day on which he does not work. */
function opensOn(day: string, settings: DiarySettings, told: HoursOf): string | null {
  const hours = principalHours({ settings, ...told });
  const exception = hours.exceptions.findLast(({ from, until }) => from <= day && day <= until);
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  const stretches = exception?.stretches ?? hours.week[weekday - 1] ?? [];
  return stretches[0]?.from ?? null;
}

/** What stands in time that is lost, earliest first. */
export function lostEntries(
  { loaded, now }: Pick<Seen, 'loaded' | 'now'>,
  { span, cause, only }: LostTime,
): readonly DiaryEntry[] {
  const isOver = (startAt: Instant, endAt: Instant): boolean =>
    cause === 'late' ? endAt <= now : startAt <= now;
  return (loaded.diary?.entries ?? [])
    .filter(isAppointment)
    .filter(({ occurrence: { startAt, endAt } }) => startAt < span.until && endAt > span.from)
    .filter(({ occurrence: { startAt, endAt } }) => !isOver(startAt, endAt))
    .filter((entry) => only === null || only.has(meetingId(entry)))
    .toSorted((one, other) => one.occurrence.startAt - other.occurrence.startAt);
}

/** All that is lost, as far as the diary was loaded: what has to be looked up before anything is decided. */
export function allLost(situation: Situation): readonly DiaryEntry[] {
  const found = lostTimes(situation).flatMap((lost) => lostEntries(situation, lost));
  return [...new Set(found)].slice(0, MOST_LOST);
}

/** What is lost goes into the weeks that follow, not into next season. */
export const AHEAD_MS = 21 * DAY_MS;
