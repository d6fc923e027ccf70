import { DAY_MS } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import { busyIndexOf } from '../availability/busy-index.ts';
import type { BusyIndex } from '../availability/busy-index.ts';
import { DayClock } from '../hours/day-clock.ts';
import type { Span } from '../span.ts';
import { nameOf } from './clash.ts';
import type { ClashDiary, ClashEvent } from './clash.ts';

/** No more events than these are looked through: a feed of a million must not keep the office. */
const MOST_EVENTS = 20_000;

/** So often another time is looked for: a calendar in which everything stands at one hour must not hold up the rest. */
const MOST_SEARCHES = 150;

/** A diary laid out for looking through. */
export interface LaidOut {
  readonly diary: ClashDiary;
  readonly within: Span;
  readonly clock: DayClock;
  /** How far was looked: before the end of the span where too much stands in it. */
  readonly until: Instant;
  /** Events in the span by start, then end, then name. */
  readonly events: readonly ClashEvent[];
  /** All of the diary, each instance under a name of its own. */
  readonly busy: BusyIndex;
  /** Ways, preparation and recovery by the event they belong to. */
  readonly blocks: ReadonlyMap<string | null, readonly ClashEvent[]>;
  /** An instance by what it is called. */
  readonly byName: ReadonlyMap<string, ClashEvent>;
  readonly searches: Allowance;
}

/** How often something that takes long may still be done. */
export class Allowance {
  #left: number;

  constructor(times: number) {
    this.#left = times;
  }

  /** Whether it was asked for once too often: that nothing was found then says nothing. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** Whether it may be done once more. */
  take(): boolean {
    this.#left -= 1;
    return this.#left >= 0;
  }
}

function inOrder(one: ClashEvent, other: ClashEvent): number {
  if (one.from !== other.from) return one.from - other.from;
  if (one.until !== other.until) return one.until - other.until;
  return nameOf(one) < nameOf(other) ? -1 : 1;
}

export function layOut(diary: ClashDiary, within: Span): LaidOut {
  const sorted = diary.events.toSorted(inOrder);
  const all = sorted.slice(0, MOST_EVENTS);
  // Nothing is known of what stands after those, no more than of what was never read.
  const until = sorted[MOST_EVENTS]?.from ?? Number.POSITIVE_INFINITY;
  const read = diary.owner.busy?.known ?? within;
  const known = { from: read.from, until: Math.max(read.from, Math.min(read.until, until)) };
  const sources = all.map((event) => {
    const by = nameOf(event);
    const { kind, from, until } = event;
    return [by, kind === null ? [] : [{ from, until, kind, by }]] as const;
  });
  const events = all.filter((event) => event.from < within.until && event.until > within.from);
  return {
    diary,
    within,
    until: Math.min(within.until, until),
    clock: new DayClock(diary.owner.zone),
    events,
    busy: busyIndexOf(sources, known),
    blocks: Map.groupBy(events, ({ parent }) => parent),
    byName: new Map(events.map((event) => [nameOf(event), event])),
    searches: new Allowance(MOST_SEARCHES),
  };
}

/** An event with a time of day that takes up time. */
export function isMeeting({ kind, allDay, from, until }: ClashEvent): boolean {
  return kind !== null && kind !== 'away' && kind !== 'unknown' && !allDay && until - from < DAY_MS;
}

/** Days of the owner's zone (since 1970) with the meetings that begin on them, in order. */
export function meetingsByDay({
  events,
  clock,
}: LaidOut): ReadonlyMap<number, readonly ClashEvent[]> {
  return Map.groupBy(
    events.filter((event) => isMeeting(event) && event.parent === null),
    ({ from }) => clock.dayAt(from),
  );
}
