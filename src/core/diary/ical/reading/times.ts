import type { BusyPeriod, CalendarTime } from '../../../records/calendar-component.ts';
import type { WallMs, ZoneClock } from '../../zones/clock.ts';
import { UTC_CLOCK } from '../../zones/clock.ts';
import type { NamedZone, Zones } from '../../zones/named-zone.ts';
import type { Property } from '../content-lines.ts';
import { parameterOf } from '../content-lines.ts';
import type { Length } from './length.ts';
import { endOf, readLength } from './length.ts';
import { dayText, timeText, wallOfText } from '../wall-text.ts';

/** Days a series names one by one; what is beyond is said. */
const MAX_DATES = 5000;
const UTC: NamedZone = { zone: 'UTC', clock: UTC_CLOCK, assumption: null };
const FLOATING: NamedZone = { zone: null, clock: null, assumption: null };

/** A DATE or DATE-TIME with the clock it stands on. */
export interface ReadTime {
  readonly wall: WallMs;
  readonly isDay: boolean;
  /** Null for a whole day, for a floating time, and for a zone that nobody knows. */
  readonly clock: ZoneClock | null;
}

/** What a property says of one of its dates: RDATE may give a period. */
export interface ReadDate {
  readonly start: ReadTime;
  readonly length: Length | null;
}

/** A time as records keep it. */
export function calendarTime({ wall, isDay, clock }: ReadTime): CalendarTime {
  if (isDay) return { local: dayText(wall), zone: null, instant: null };
  return {
    local: timeText(wall),
    zone: clock?.zone ?? null,
    instant: clock === null ? null : instantText(clock.instantOf(wall)),
  };
}

function instantText(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** Reads the times of one component, and keeps what it had to assume of their zones. */
export class Times {
  readonly assumptions = new Set<string>();
  readonly #zones: Zones;
  readonly #drop: (why: string) => void;

  constructor(zones: Zones, drop: (why: string) => void) {
    this.#zones = zones;
    this.#drop = drop;
  }

  /** The first value of a property as a time; null when it is not there or no time. */
  read(property: Property | undefined): ReadTime | null {
    return property === undefined ? null : this.#read(property, property.values[0]);
  }

  /** Every value of every such property (RDATE, EXDATE). */
  dates(properties: readonly Property[]): readonly ReadDate[] {
    const dates: ReadDate[] = [];
    for (const property of properties) {
      for (const value of property.values) {
        if (dates.length >= MAX_DATES) {
          this.#drop(`dates over ${MAX_DATES}`);
          return dates;
        }
        const [begin, finish]: readonly unknown[] = Array.isArray(value) ? value : [value];
        const start = this.#read(property, begin);
        if (start !== null) dates.push({ start, length: this.#lengthOf(property, start, finish) });
      }
    }
    return dates;
  }

  /** DTSTAMP and its like: an instant in ISO 8601 UTC. */
  instant(property: Property | undefined): string | null {
    const time = this.read(property);
    return time === null ? null : calendarTime(time).instant;
  }

  /** The stretches of FREEBUSY. */
  busy(properties: readonly Property[]): readonly BusyPeriod[] {
    return properties.flatMap((property) => {
      const type = (parameterOf(property, 'fbtype') ?? 'BUSY').toUpperCase();
      return this.dates([property]).flatMap(({ start, length }): BusyPeriod[] => {
        const from = calendarTime(start).instant;
        const end = length === null ? null : endOf(start, length);
        const until = end === null ? null : calendarTime(end).instant;
        return from === null || until === null ? [] : [{ from, until, type }];
      });
    });
  }

  #lengthOf(property: Property, start: ReadTime, finish: unknown): Length | null {
    if (typeof finish !== 'string') return null;
    const length = readLength(finish);
    if (length !== null) return length;
    const end = this.#read(property, finish);
    if (end === null) return null;
    return {
      days: 0,
      ms:
        (end.clock ?? UTC_CLOCK).instantOf(end.wall) -
        (start.clock ?? UTC_CLOCK).instantOf(start.wall),
    };
  }

  #read(property: Property, value: unknown): ReadTime | null {
    const found = typeof value === 'string' ? wallOfText(value) : null;
    if (found === null) {
      this.#drop(`no time: ${property.name}`);
      return null;
    }
    const { wall, isDay, isUtc } = found;
    if (isDay) return { wall, isDay, clock: null };
    return { wall, isDay, clock: this.#zone(property, isUtc).clock };
  }

  #zone(property: Property, utc: boolean): NamedZone {
    if (utc) return UTC;
    const tzid = parameterOf(property, 'tzid');
    if (tzid === null) return FLOATING;
    const zone = this.#zones.of(tzid);
    if (zone.assumption !== null) this.assumptions.add(zone.assumption);
    return zone;
  }
}
