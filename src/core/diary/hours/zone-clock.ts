import { DAY_MS } from '../../time/instant.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { Span } from '../span.ts';

/** Milliseconds since 1970-01-01T00:00 on the wall clock, as if that were in UTC. */
export type WallTime = number;

/** The offsets of a zone over a span: from each of these instants on, so many milliseconds ahead of UTC. */
interface Offsets {
  readonly at: readonly Instant[];
  readonly offset: readonly number[];
}

/** Offsets change a few times a year; more changes than this are no zone. */
const MOST_CHANGES = 2_000;

/** No zone is further from UTC than this. */
const WIDEST_OFFSET_MS = DAY_MS;

/**
 * The wall clock of a zone over a span, for walking over many days: Temporal is asked once for the changes of offset,
 * and the rest is sums. An hour that summer time skips is the moment of the change; an hour that comes twice is
 * the first for what begins and the second for what ends, so that a stretch keeps all of its time.
 */
export class ZoneClock {
  readonly zone: Zone;
  readonly #offsets: Offsets;

  /** @throws RangeError for a zone that is none */
  constructor(zone: Zone, over: Span) {
    this.zone = zone;
    this.#offsets = offsetsOf(zone, over);
  }

  /** Milliseconds ahead of UTC at an instant. */
  offsetAt(at: Instant): number {
    return this.#offsets.offset[this.#index(at)] ?? 0;
  }

  /** What the wall clock shows. */
  wallAt(at: Instant): WallTime {
    return at + this.offsetAt(at);
  }

  /** The days since 1970-01-01 on the wall. */
  dayAt(at: Instant): number {
    return Math.floor(this.wallAt(at) / DAY_MS);
  }

  /** The instant at which the wall clock first shows it, or the change of offset that skips it. */
  beginsAt(wall: WallTime): Instant {
    const { at, offset } = this.#offsets;
    for (let index = this.#index(wall - WIDEST_OFFSET_MS); index < offset.length; index += 1) {
      const instant = wall - (offset[index] ?? 0);
      const next = at[index + 1] ?? Number.POSITIVE_INFINITY;
      // Skipped by the change at the beginning of this offset.
      if (instant < (at[index] ?? 0)) return at[index] ?? instant;
      if (instant < next) return instant;
    }
    return wall;
  }

  /**
   * The instant until which a stretch lasts that ends at that time on the wall: just after its last millisecond was shown,
   * the second time in a doubled hour.
   */
  endsAt(wall: WallTime): Instant {
    const { at, offset } = this.#offsets;
    const last = wall - 1;
    let found: Instant | null = null;
    for (let index = this.#index(last - WIDEST_OFFSET_MS); index < offset.length; index += 1) {
      const instant = last - (offset[index] ?? 0);
      const [begins, next] = [at[index] ?? 0, at[index + 1] ?? Number.POSITIVE_INFINITY];
      if (begins > last + WIDEST_OFFSET_MS) break;
      if (instant < begins) found ??= begins;
      else if (instant < next) found = instant + 1;
    }
    return found ?? wall;
  }

  /** The last change at or before an instant. */
  #index(at: Instant): number {
    const starts = this.#offsets.at;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function offsetsOf(zone: Zone, { from, until }: Span): Offsets {
  // Room on both sides: a wall time is asked for before its instant is known.
  const [first, last] = [from - 2 * DAY_MS, until + 2 * DAY_MS];
  let moment = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone);
  const at: Instant[] = [Number.NEGATIVE_INFINITY];
  const offset: number[] = [moment.offsetNanoseconds / 1_000_000];
  while (at.length < MOST_CHANGES) {
    const next = moment.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds > last) break;
    at.push(next.epochMilliseconds);
    offset.push(next.offsetNanoseconds / 1_000_000);
    moment = next;
  }
  return { at, offset };
}

/** The wall time of a number of days since 1970 and minutes of that day. */
export function wallTime(day: number, minutes: number): WallTime {
  return day * DAY_MS + minutes * 60_000;
}

/** ISO weekday (1 is Monday) of a number of days since 1970-01-01, a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2026-11-05` of a number of days since 1970. */
export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The number of days since 1970 of an ISO date. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

/** Minutes since midnight of `HH:MM`; `24:00` is the end of the day. NaN for anything else. */
export function minutesOf(time: string): number {
  const found = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (found === null) return Number.NaN;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  const minutes = hour * 60 + minute;
  return minute > 59 || minutes > 1_440 ? Number.NaN : minutes;
}
