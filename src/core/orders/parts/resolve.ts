import { around } from '../../time/when/around.ts';
import type { WhenFind, WhenSpan } from '../../time/when/find.ts';
import type { OrderContext } from '../context.ts';
import type { OrderSpan, OrderWindow } from '../order.ts';
import type { Clause } from '../reading/clause.ts';
import { hasClock } from './gather.ts';

/** Local now of a context, `2026-11-04T10:00`. */
export function localNow({ now, zone }: OrderContext): string {
  if (!/(?:Z|[+-]\d\d:?\d\d)(?:\[.*\])?$/.test(now)) return now.slice(0, 16);
  const instant = Temporal.Instant.from(now.replace(/\[.*\]$/, ''));
  return instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

export function today(context: OrderContext): string {
  return localNow(context).slice(0, 10);
}

/** A day some days on. */
export function dayAfter(day: string, days = 1): string {
  return Temporal.PlainDate.from(day.slice(0, 10)).add({ days }).toString();
}

/** A local time some minutes on. */
export function minutesAfter(local: string, minutes: number): string {
  return Temporal.PlainDateTime.from(local).add({ minutes }).toString({ smallestUnit: 'minute' });
}

/** Hours before and after work in which an appointment is nothing unusual. */
const AROUND_WORK = 1;
/** Hours in which people are up; of two halves of the day the one in them is meant. */
const UP = ['07:00', '22:00'] as const;

function moved(clock: string, hours: number): string {
  const [hour = '0', minute = '00'] = clock.split(':');
  return `${String(Number(hour) + hours).padStart(2, '0')}:${minute}`;
}

/** Words that say which half of the day is meant. */
const EVENING =
  /(?:diner|dinner|etentje|\beten|avondeten|borrel|\bdrinks|supper|theater|theatre|concert|biertje|\bbier)\b/i;

/** Of the two halves of the day the one people meet in; both where either may be. */
function halves(spans: readonly WhenSpan[], clause: Clause): readonly WhenSpan[] {
  const { from, until } = clause.context.habits;
  const clockOf = (span: WhenSpan): string => (span.from ?? span.until ?? '').slice(11, 16);
  const within = (low: string, high: string): readonly WhenSpan[] =>
    spans.filter((span) => clockOf(span) >= low && clockOf(span) <= high);
  if (EVENING.test(clause.laid.text)) {
    const late = within('17:00', '23:59');
    if (late.length === 1) return late;
  }
  for (const [low, high] of [[moved(from, -AROUND_WORK), moved(until, AROUND_WORK)], UP] as const) {
    const found = within(low, high);
    if (found.length === 1) return found;
  }
  return spans;
}

/** "Next Friday" said on a Wednesday: in two days, or in nine? */
function nextWeekday(find: WhenFind, context: OrderContext): WhenSpan | null {
  const named = /^(?:next|volgende)\s+(\p{L}+)/iu.exec(find.text)?.[1];
  if (
    named === undefined ||
    /^(?:week|month|maand|year|jaar|quarter|kwartaal|weekend)/i.test(named)
  ) {
    return null;
  }
  if (find.from === null) return null;
  const [day, now] = [find.from.slice(0, 10), today(context)];
  const before = dayAfter(day, -7);
  // Only where this week's is still to come.
  const isThisWeek =
    Temporal.PlainDate.from(now).weekOfYear === Temporal.PlainDate.from(before).weekOfYear;
  if (before <= now || !isThisWeek) return null;
  return daysOn(find, -7);
}

/** Assumptions that leave more than one day. */
const MANY_DAYS = ['week', 'order', 'weekday-differs'] as const;

/** What an order may mean by a time that can be taken in several ways. */
function spansOf(find: WhenFind, clause: Clause): readonly WhenSpan[] {
  const { context } = clause;
  const own: WhenSpan = { from: find.from, until: find.until };
  const others = find.alternatives ?? [];
  const { assumptions } = find;
  const sameDay = (span: WhenSpan): boolean => span.from?.slice(0, 10) === own.from?.slice(0, 10);
  const isOpen = (span: WhenSpan): boolean => (span.until ?? span.from ?? '') > localNow(context);
  const nearer = nextWeekday(find, context);
  if (nearer !== null) return [own, nearer];
  const isOneDay = !MANY_DAYS.some((each) => assumptions.includes(each));
  const days = isOneDay ? [own, ...others.filter(sameDay)] : [own, ...others];
  const isHalved = assumptions.includes('half-of-day') && hasClock(find);
  if (!isHalved) return isOneDay ? [own] : days.filter((span) => isOpen(span) || span === own);
  const byDay = Map.groupBy(days, (span) => (span.from ?? span.until ?? '').slice(0, 10));
  const found = [...byDay.values()].flatMap((spans) => halves(spans, clause));
  return isOneDay ? found : found.filter((span) => isOpen(span));
}

/** Further ahead than this, a date without a year has been left behind by the calendar rather than meant. */
const FAR_DAYS = 330;

/** Hours said without their half of the day reach no further round than this. */
const MOST_ROUND = 11 * 60;
/** Nobody meets for longer than this into the night. */
const MOST_NIGHT = 8 * 60;

/** "From 4 to 3" would last into the night: more likely its hours were changed about, or one is wrong. Null for other times. */
function turned(find: WhenFind, { from, until }: WhenSpan): WhenSpan | null {
  if (find.kind !== 'range' || from === null || until === null || !hasClock(find)) return null;
  const day = from.slice(0, 10);
  if (from.length === 10 || until.length === 10) return null;
  const isNextDay = until.slice(0, 10) === dayAfter(day) && until.slice(11, 16) > '00:00';
  const length = Temporal.PlainDateTime.from(from).until(until).total('minutes');
  // "Van 11 tot 10": of a clock of twelve hours.
  const isRound =
    find.assumptions.includes('half-of-day') && length >= MOST_ROUND && length < A_DAY / 2;
  const isLate = isNextDay && length > MOST_NIGHT && length < A_DAY;
  if (!isRound && !isLate) return null;
  if (/nacht|night/i.test(find.text)) return null;
  const hours = [until.slice(10), minutesAfter(until, A_DAY / 2).slice(10)].map(
    (at) => `${day}${at}`,
  );
  const before = hours
    .filter((at) => at < from)
    .sort()
    .at(-1);
  return before === undefined ? null : { from: before, until: from };
}

const A_DAY = 24 * 60;

/** A time as it is meant: asked about where that is not clear, or has passed. */
export function meant(
  find: WhenFind,
  clause: Clause,
  place: { readonly start: number; readonly end: number },
  { asks = true }: { readonly asks?: boolean } = {},
): WhenSpan {
  const { context } = clause;
  const [first, ...more] = spansOf(find, clause);
  const own = first ?? { from: find.from, until: find.until };
  noted(find, clause);
  if (!asks) return own;
  const backwards = turned(find, own);
  if (backwards !== null)
    return clause.choose('orders.which-time', [backwards, own], place, { always: true });
  const now = localNow(context);
  const chosen = more.length > 0 ? clause.choose('orders.which-time', [own, ...more], place) : own;
  const end = chosen.until ?? (chosen.from === null ? null : `${chosen.from.slice(0, 10)}T23:59`);
  const start = chosen.from ?? now;
  const isExact =
    hasClock(find) && chosen.from !== null && chosen.until === null && find.kind !== 'range';
  if ((isExact && start < now) || (end !== null && end <= now.slice(0, end.length))) {
    const next = daysOn(chosen, start >= now.slice(0, 10) ? 1 : 7);
    return clause.choose('orders.past', [next], place, { always: true });
  }
  if (find.assumptions.includes('year') && start.slice(0, 10) > dayAfter(now, FAR_DAYS)) {
    return clause.choose('orders.past', [chosen], place, { always: true });
  }
  return chosen;
}

/** The same some days on. */
export function daysOn({ from, until }: WhenSpan, days: number): WhenSpan {
  const move = (value: string | null): string | null =>
    value === null ? null : `${dayAfter(value, days)}${value.slice(10)}`;
  return { from: move(from), until: move(until) };
}

const NOTED: Readonly<Record<string, string>> = {
  'end-included': 'orders.assumed-end',
};

function noted({ assumptions }: WhenFind, clause: Clause): void {
  for (const each of assumptions) {
    const key = NOTED[each];
    if (key !== undefined) clause.assume(key);
  }
}

/** A window that a span leaves, from today on; of what is not told to the day the days around it. */
export function windowOf(span: WhenSpan, find: WhenFind, context: OrderContext): OrderWindow {
  const { from, until } = find.loose === true && span.from === find.from ? around(find) : span;
  const { zone } = context;
  const now = localNow(context);
  const start = from === null || from < now.slice(0, from.length) ? now.slice(0, 10) : from;
  // "Na 2 uur" ends with its day.
  const isHours = from !== null && until === null && from.length > 10 && find.kind === 'range';
  return { from: start, until: isHours ? dayAfter(from) : until, zone };
}

/** A stretch of whole days or hours as a span; part of a day within working hours. Null when it has no end. */
export function spanOf(
  { from, until }: WhenSpan,
  find: WhenFind,
  clause: Clause,
): OrderSpan | null {
  if (from === null || until === null) return null;
  const { zone, habits } = clause.context;
  if (find.part === undefined) return { from, until, zone };
  const [low, high] = [
    `${from.slice(0, 10)}T${habits.from}`,
    `${from.slice(0, 10)}T${habits.until}`,
  ];
  const start = from > low ? from : low;
  const end = until < high ? until : high;
  if (start >= end) return { from, until, zone };
  clause.assume('orders.assumed-hours');
  return { from: start, until: end, zone };
}
