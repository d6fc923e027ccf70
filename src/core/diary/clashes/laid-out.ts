import { DAY_MS } from '../../time/instant.ts';
import { busyIndexOf } from '../availability/busy-index.ts';
import type { BusyIndex } from '../availability/busy-index.ts';
import { DayClock } from '../hours/day-clock.ts';
import type { Span } from '../span.ts';
import { nameOf } from './clash.ts';
import type { ClashDiary, ClashEvent } from './clash.ts';

/** No more events than these are looked through: a feed of a million must not keep the office. */
const MOST_EVENTS = 20_000;

/** A diary laid out for looking through. */
export interface LaidOut {
  readonly diary: ClashDiary;
  readonly within: Span;
  readonly clock: DayClock;
  /** Events in the span by start, then end, then name. */
  readonly events: readonly ClashEvent[];
  /** All of the diary, each instance under a name of its own. */
  readonly busy: BusyIndex;
}

function inOrder(one: ClashEvent, other: ClashEvent): number {
  if (one.from !== other.from) return one.from - other.from;
  if (one.until !== other.until) return one.until - other.until;
  return nameOf(one) < nameOf(other) ? -1 : 1;
}

export function layOut(diary: ClashDiary, within: Span): LaidOut {
  const all = diary.events.slice(0, MOST_EVENTS);
  const known = diary.owner.busy?.known ?? within;
  const sources = all.map((event) => {
    const by = nameOf(event);
    const { kind, from, until } = event;
    return [by, kind === null ? [] : [{ from, until, kind, by }]] as const;
  });
  const events = all
    .filter(({ from, until }) => from < within.until && until > within.from)
    .sort(inOrder);
  return {
    diary,
    within,
    clock: new DayClock(diary.owner.zone),
    events,
    busy: busyIndexOf(sources, known),
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
