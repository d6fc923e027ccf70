import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../time/instant.ts';
import { lengthWithin, mergedInOrder } from '../availability/intervals.ts';
import { nameOf, named, titleOf } from './clash.ts';
import type { Clash, ClashEvent } from './clash.ts';
import { asking, easiestFirst, fromDistance, movingOne, shortening } from './cures.ts';
import type { LaidOut } from './laid-out.ts';

/** Of one event no more clashes than these are told: the rest says nothing new. */
const MOST_OF_ONE = 5;
/** So many are looked for another time: a calendar in which everything stands at one hour must not hold up the rest. */
const MOST_CURED = 40;

function isLong({ allDay, from, until }: ClashEvent): boolean {
  return allDay || until - from >= DAY_MS;
}

/** Whether one is the way to the other, or both belong to the same. */
function belong(one: ClashEvent, other: ClashEvent): boolean {
  return (
    one.parent === other.uid ||
    other.parent === one.uid ||
    (one.parent !== null && one.parent === other.parent)
  );
}

/** Two events that take the same time: meetings, or a meeting while away. Two whole days beside each other are no clash. */
export function doubleBookings(laid: LaidOut): readonly Clash[] {
  const found: Clash[] = [];
  let open: ClashEvent[] = [];
  for (const event of laid.events) {
    if (event.kind === null || event.kind === 'unknown') continue;
    open = open.filter(({ until }) => until > event.from);
    for (const other of open.slice(-MOST_OF_ONE))
      if (
        !belong(event, other) &&
        !(isLong(event) && isLong(other)) &&
        nameOf(event) !== nameOf(other)
      )
        found.push(doubleBooking(laid, other, event, found.length < MOST_CURED));
    open.push(event);
  }
  return found;
}

function doubleBooking(
  laid: LaidOut,
  first: ClashEvent,
  second: ClashEvent,
  isCured: boolean,
): Clash {
  const from = Math.max(first.from, second.from);
  const until = Math.min(first.until, second.until);
  const isAway = first.kind === 'away' || second.kind === 'away';
  const [absence, meeting] = second.kind === 'away' ? [second, first] : [first, second];
  const meetings = [first, second].filter((each) => each.kind !== 'away' && !isLong(each));
  const earlier = isLong(first) || first.kind === 'away' ? [] : shortening(first, second.from);
  const moves = isCured ? movingOne(laid, meetings) : [];
  const [easiest = second] = easiestFirst(meetings);
  return {
    kind: 'double-booking',
    from,
    until,
    events: [named(first), named(second)],
    reason: {
      key: isAway ? 'while-away' : 'double-booking',
      values: { one: titleOf(absence), other: titleOf(meeting), from, until },
      weight: -1,
    },
    cures: [...moves, ...earlier, ...(moves.length === 0 ? [asking(easiest)] : [])],
  };
}

/** Appointments further apart leave time to go anywhere, or have a night between them. */
const FARTHEST_MS = 10 * HOUR_MS;
/** A way of unknown length is worth a word only where there is little time for it. */
const SHORT_MS = 2 * HOUR_MS;

/** From one place to the next in too little time, other appointments in between counted. */
export function impossibleTravel(laid: LaidOut): readonly Clash[] {
  const { travelMinutes, owner } = laid.diary;
  if (travelMinutes === null) return [];
  const placed = laid.events.filter(
    ({ place, kind, parent, allDay }) =>
      place !== null && kind !== null && kind !== 'away' && parent === null && !allDay,
  );
  const meetings = mergedInOrder(
    laid.events.filter(({ kind, parent, allDay }) => kind !== null && parent === null && !allDay),
  );
  return placed.flatMap((event, at): readonly Clash[] => {
    const previous = placed[at - 1];
    if (previous === undefined || previous.place === null || event.place === null) return [];
    const gap = event.from - previous.until;
    if (previous.place === event.place || gap < 0 || gap > FARTHEST_MS) return [];
    const minutes = travelMinutes(previous.place, event.place, previous.until);
    const free = gap - lengthWithin(meetings, { from: previous.until, until: event.from });
    if (minutes === null ? gap > SHORT_MS : free >= minutes * MINUTE_MS) return [];
    return [tooFar(laid, previous, event, { minutes, free, owner: owner.name })];
  });
}

function tooFar(
  laid: LaidOut,
  previous: ClashEvent,
  event: ClashEvent,
  way: { readonly minutes: number | null; readonly free: number; readonly owner: string },
): Clash {
  const { minutes, free } = way;
  const values = {
    one: titleOf(previous),
    other: titleOf(event),
    origin: previous.place ?? '',
    place: event.place ?? '',
    at: event.from,
  };
  const events = [previous, event];
  const needed = (minutes ?? 0) * MINUTE_MS - free;
  const cures =
    minutes === null
      ? [asking(event, 'ask-way')]
      : [
          ...movingOne(laid, events),
          ...shortening(previous, previous.until - needed),
          ...fromDistance(event),
        ];
  return {
    kind: 'travel',
    from: previous.until,
    until: event.from > previous.until ? event.from : event.until,
    events: events.map(named),
    reason:
      minutes === null
        ? { key: 'way-unknown', values, weight: -0.5 }
        : {
            key: 'too-far',
            values: { ...values, minutes, room: Math.floor(free / MINUTE_MS) },
            weight: -1,
          },
    cures: cures.length > 0 ? cures : [asking(event)],
  };
}
