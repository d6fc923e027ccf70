import { DAY_MS, MINUTE_MS, inZone } from '../../time/instant.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import { clockOf } from '../zones/clock.ts';
import type { WallMs, ZoneClock } from '../zones/clock.ts';

/**
 * Days and stretches of them on the wall of a zone. A time that summer time skips is the moment of the change; one that comes
 * twice is the first for what begins and the second for what ends, so that a stretch keeps all of its time. (An
 * event is one moment and follows RFC 5545 instead: see `clockOf`.)
 */
export class DayClock {
  readonly zone: Zone;
  readonly #clock: ZoneClock;

  /** @throws RangeError for a zone that is none */
  constructor(zone: Zone) {
    this.zone = zone;
    this.#clock = clockOf(zone);
  }

  /** What the wall shows. */
  wallAt(at: Instant): WallMs {
    return this.#clock.wallOf(at);
  }

  /** The days since 1970-01-01 on the wall. */
  dayAt(at: Instant): number {
    return Math.floor(this.wallAt(at) / DAY_MS);
  }

  /** The instant at which the wall first shows it, or the change that skips it. */
  beginsAt(wall: WallMs): Instant {
    const at = this.#clock.instantOf(wall);
    return this.wallAt(at) === wall ? at : this.#changeBefore(at);
  }

  /** The instant until which a stretch lasts that ends at that time: just after the last moment before it was shown. */
  endsAt(wall: WallMs): Instant {
    const last = wall - 1;
    const first = this.#clock.instantOf(last);
    if (this.wallAt(first) !== last) return this.#changeBefore(first);
    const tomorrow = first + DAY_MS;
    const second = last - (this.wallAt(tomorrow) - tomorrow);
    return (second > first && this.wallAt(second) === last ? second : first) + 1;
  }

  /** The last change of offset at or before an instant. */
  #changeBefore(at: Instant): Instant {
    const change = inZone(at + 1, this.zone).getTimeZoneTransition('previous');
    return change?.epochMilliseconds ?? at;
  }
}

/** The wall time of a number of days since 1970 and minutes of that day. */
export function wallTime(day: number, minutes: number): WallMs {
  return day * DAY_MS + minutes * MINUTE_MS;
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
