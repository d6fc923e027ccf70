import { HOUR_MS, MINUTE_MS } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import { isSamePlace, kilometresBetween } from '../../travel/place.ts';
import type { Place } from '../../travel/place.ts';
import type { PlaceMinutes } from '../../travel/travel-times.ts';
import type { BlockRole } from '../event-card.ts';
import type { Span } from '../span.ts';
import type { BlockEvent, BlockRules, WantedBlock } from './block.ts';

/** Events farther apart than this have a night between them: one goes home. */
const LONGEST_GAP_MS = 10 * HOUR_MS;

/** Where he must go for it; null for what nobody travels to, and for what cannot be told. */
function placeOf({ where, attends, allDay }: BlockEvent): Place | null {
  return where.kind === 'place' && attends && !allDay ? where.place : null;
}

/** When one leaves to be there in time: rush hour is judged at the moment of leaving. */
function minutesToBeThere(
  from: Place,
  to: Place,
  at: Instant,
  travel: PlaceMinutes,
): number | null {
  const first = travel(from, to, at);
  return first === null ? null : travel(from, to, at - first * MINUTE_MS);
}

interface Neighbour {
  readonly event: BlockEvent;
  readonly place: Place;
}

function nearest(
  event: BlockEvent,
  neighbours: readonly BlockEvent[],
  side: 'before' | 'after',
): Neighbour | null {
  const gap = (other: BlockEvent): number =>
    side === 'before' ? event.span.from - other.span.until : other.span.from - event.span.until;
  const near = neighbours
    .flatMap((other): readonly Neighbour[] => {
      const place = placeOf(other);
      const same = other.uid === event.uid && other.recurrenceId === event.recurrenceId;
      const reachable = gap(other) >= 0 && gap(other) <= LONGEST_GAP_MS;
      return place === null || same || !reachable ? [] : [{ event: other, place }];
    })
    .toSorted((a, b) => gap(a.event) - gap(b.event));
  return near[0] ?? null;
}

/** Whether between two events there is no time to be back at the base for a while. */
function goesStraightOn(
  before: Neighbour,
  after: Neighbour,
  { base, leastStayMinutes }: BlockRules,
  travel: PlaceMinutes,
): boolean {
  if (isSamePlace(before.place, after.place) || base === null) return true;
  const back = travel(before.place, base, before.event.span.until);
  const there = minutesToBeThere(base, after.place, after.event.span.from, travel);
  if (back === null || there === null) return true;
  const gap = (after.event.span.from - before.event.span.until) / MINUTE_MS;
  return gap < back + there + leastStayMinutes;
}

/** A night begins so long after an event, or ended so long before it, at most. */
const NIGHT_MS = 14 * HOUR_MS;
/** Shorter than this nobody sleeps: it is an appointment like another. */
const SHORTEST_STAY_MS = 7 * HOUR_MS;
/** Within one town. */
const NEAR_KILOMETRES = 20;

/** Whether a night is spent where the event is (a hotel, a conference of days): then he does not go home in between. */
function sleepsThere(
  { event, place }: Neighbour,
  neighbours: readonly BlockEvent[],
  side: 'before' | 'after',
): boolean {
  const night =
    side === 'before'
      ? { from: event.span.from - NIGHT_MS, until: event.span.from }
      : { from: event.span.until, until: event.span.until + NIGHT_MS };
  return neighbours.some(({ span, where, uid }) => {
    if (where.kind !== 'place' || uid === event.uid) return false;
    const within = Math.min(span.until, night.until) - Math.max(span.from, night.from);
    const isStay = span.until - span.from >= SHORTEST_STAY_MS && within >= SHORTEST_STAY_MS;
    return isStay && kilometresBetween(where.place.point, place.point) <= NEAR_KILOMETRES;
  });
}

interface Leg {
  readonly role: BlockRole;
  readonly from: Place;
  readonly to: Place;
  readonly minutes: number;
}

function leg(role: BlockRole, from: Place, to: Place, minutes: number | null): Leg | null {
  return minutes === null || isSamePlace(from, to) ? null : { role, from, to, minutes };
}

/** The way there: from the event before it when one goes straight on, else from the base. */
function legThere(
  here: Neighbour,
  before: Neighbour | null,
  rules: BlockRules,
  travel: PlaceMinutes,
): Leg | null {
  const start = here.event.span.from;
  if (before !== null && goesStraightOn(before, here, rules, travel)) {
    const minutes = minutesToBeThere(before.place, here.place, start, travel);
    return leg('travel-between', before.place, here.place, minutes);
  }
  if (rules.base === null) return null;
  const minutes = minutesToBeThere(rules.base, here.place, start, travel);
  return leg('travel-there', rules.base, here.place, minutes);
}

/** The way back, unless one goes straight on: then the next event has the journey. */
function legBack(
  here: Neighbour,
  after: Neighbour | null,
  rules: BlockRules,
  travel: PlaceMinutes,
): Leg | null {
  if (rules.base === null) return null;
  if (after !== null && goesStraightOn(here, after, rules, travel)) return null;
  const minutes = travel(here.place, rules.base, here.event.span.until);
  return leg('travel-back', here.place, rules.base, minutes);
}

function block(event: BlockEvent, role: BlockRole, span: Span, way: Leg | null): WantedBlock {
  return {
    parent: event.uid,
    recurrenceId: event.recurrenceId,
    role,
    span,
    parentFrom: event.span.from,
    journey: way === null ? null : { from: way.from, to: way.to },
  };
}

/** Lays blocks against an event: the journey next to it, preparation before that, recovery behind. */
function laid(event: BlockEvent, rules: BlockRules, there: Leg | null, back: Leg | null) {
  const needed = (way: Leg | null): Leg | null =>
    way !== null && way.minutes >= Math.max(1, rules.leastTravelMinutes) ? way : null;
  const to = needed(there);
  const from = needed(back);
  const { span } = event;
  const blocks: WantedBlock[] = [];
  const begins = span.from - (to?.minutes ?? 0) * MINUTE_MS;
  const ends = span.until + (from?.minutes ?? 0) * MINUTE_MS;
  const put = (role: BlockRole, start: Instant, until: Instant, way: Leg | null): void => {
    if (start < until) blocks.push(block(event, role, { from: start, until }, way));
  };
  put('preparation', begins - rules.preparationMinutes * MINUTE_MS, begins, null);
  if (to !== null) put(to.role, begins, span.from, to);
  if (from !== null) put(from.role, span.until, ends, from);
  put('recovery', ends, ends + rules.recoveryMinutes * MINUTE_MS, null);
  return blocks;
}

/**
 * Blocks that an event wants: travel there and back (or on from the event before it), preparation, recovery.
 * None for whole days and for what its owner does not attend; no travel to a meeting online, to a place that
 * nobody can tell, or when nobody knows how long it takes. `neighbours`: the other events around it; those
 * whose place cannot be told are passed over.
 */
export function blocksFor(
  event: BlockEvent,
  neighbours: readonly BlockEvent[],
  rules: BlockRules,
  travel: PlaceMinutes,
): readonly WantedBlock[] {
  if (event.allDay || !event.attends) return [];
  const place = placeOf(event);
  if (place === null || !rules.travel) return laid(event, rules, null, null);
  const isHome = rules.home !== undefined && rules.home !== null && isSamePlace(place, rules.home);
  if (isHome) return laid(event, rules, null, null);
  const here = { event, place };
  const before = nearest(event, neighbours, 'before');
  const after = nearest(event, neighbours, 'after');
  return laid(
    event,
    rules,
    sleepsThere(here, neighbours, 'before') ? null : legThere(here, before, rules, travel),
    sleepsThere(here, neighbours, 'after') ? null : legBack(here, after, rules, travel),
  );
}
