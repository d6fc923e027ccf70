import { HOUR_MS, MINUTE_MS } from '../../time/instant.ts';
import { lengthWithin, mergedInOrder } from '../availability/intervals.ts';
import type { Reason } from '../availability/asking/reason.ts';
import { atOnce, isLong, type Crowd, type Pair } from './at-once.ts';
import { nameOf, named, titleOf } from './clash.ts';
import type { ClashEvent, Finding } from './clash.ts';
import { asking, easiestFirst, fromDistance, movingOne, orAsking, shortening } from './cures.ts';
import type { LaidOut } from './laid-out.ts';

/** So many of a crowd are named by their titles. */
const MOST_TITLES = 3;

/** Whether one is the way to the other, both belong to the same, or both are held for the same. */
function belong(one: ClashEvent, other: ClashEvent): boolean {
  return (
    (one.offer !== undefined && one.offer === other.offer) ||
    one.parent === other.uid ||
    other.parent === one.uid ||
    (one.parent !== null && one.parent === other.parent)
  );
}

/** Events that take the same time: meetings, or a meeting while away. Two whole days beside each other are no clash. */
export function doubleBookings(laid: LaidOut): readonly Finding[] {
  const taking = laid.events.filter(({ kind }) => kind !== null && kind !== 'unknown');
  const { pairs, crowds } = atOnce(taking);
  return [
    ...pairs.filter(isClash).map((pair) => doubleBooking(laid, pair)),
    ...crowds.flatMap(crowded),
  ];
}

function isClash([first, second]: Pair): boolean {
  return (
    !belong(first, second) && !(isLong(first) && isLong(second)) && nameOf(first) !== nameOf(second)
  );
}

const CROWDS: readonly string[] = ['crowd', 'crowd-unnamed'];

/** Whether it is told of many at once: who is among them changes, and it stays the same trouble. */
export function isOfCrowd({ key }: Reason): boolean {
  return CROWDS.includes(key);
}

function crowded({ from, until, events, count }: Crowd): readonly Finding[] {
  const [first] = events;
  if (first === undefined) return [];
  const titles = [...new Set(events.map(titleOf))].filter((title) => title !== '');
  const [one = '', other = '', third = ''] = titles.slice(0, MOST_TITLES);
  const rest = count - Math.min(titles.length, MOST_TITLES);
  return [
    {
      kind: 'double-booking',
      from,
      until,
      events: events.map(named),
      more: count - events.length,
      reason: {
        key: one === '' ? 'crowd-unnamed' : 'crowd',
        values: { one, other, third, rest, count, from, until },
        weight: -1,
      },
      cures: () => [asking(first, 'ask-crowd')],
    },
  ];
}

function doubleBooking(laid: LaidOut, [first, second]: Pair): Finding {
  const from = Math.max(first.from, second.from);
  const until = Math.min(first.until, second.until);
  const isAway = first.kind === 'away' || second.kind === 'away';
  const [absence, meeting] = second.kind === 'away' ? [second, first] : [first, second];
  const meetings = [first, second].filter((each) => each.kind !== 'away' && !isLong(each));
  const earlier = isLong(first) || first.kind === 'away' ? [] : shortening(first, second.from);
  const [easiest = second] = easiestFirst(meetings);
  return {
    kind: 'double-booking',
    from,
    until,
    events: [named(first), named(second)],
    more: 0,
    reason: {
      key: isAway ? 'while-away' : 'double-booking',
      values: { one: titleOf(absence), other: titleOf(meeting), from, until },
      weight: -1,
    },
    cures: () => {
      const moves = movingOne(laid, meetings);
      return [...moves, ...earlier, ...(moves.length === 0 ? [asking(easiest)] : [])];
    },
  };
}

/** Appointments further apart leave time to go anywhere, or have a night between them. */
const FARTHEST_MS = 10 * HOUR_MS;
/** A way of unknown length is worth a word only where there is little time for it. */
const SHORT_MS = 2 * HOUR_MS;

/** From one place to the next in too little time, other appointments in between counted. */
export function impossibleTravel(laid: LaidOut): readonly Finding[] {
  const { travelMinutes, owner } = laid.diary;
  if (travelMinutes === null) return [];
  const placed = laid.events.filter(
    ({ place, kind, parent, allDay }) =>
      place !== null && kind !== null && kind !== 'away' && parent === null && !allDay,
  );
  const meetings = mergedInOrder(
    laid.events.filter(({ kind, parent, allDay }) => kind !== null && parent === null && !allDay),
  );
  return placed.flatMap((event, at): readonly Finding[] => {
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
): Finding {
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
  const cures = () => [
    ...movingOne(laid, events),
    ...shortening(previous, previous.until - needed),
    ...fromDistance(event),
  ];
  return {
    kind: 'travel',
    from: previous.until,
    until: event.from > previous.until ? event.from : event.until,
    events: events.map(named),
    more: 0,
    reason:
      minutes === null
        ? { key: 'way-unknown', values, weight: -0.5 }
        : {
            key: 'too-far',
            values: { ...values, minutes, room: Math.floor(free / MINUTE_MS) },
            weight: -1,
          },
    cures: minutes === null ? () => [asking(event, 'ask-way')] : orAsking(cures, event),
  };
}
