import type { BusyPeriod, CalendarTime } from '../../../../core/records/calendar-component.ts';
import type { Block, Property } from '../content-lines.ts';
import { parameterOf } from '../content-lines.ts';
import type { NamedZone } from './zone.ts';
import { instantIn, zoneOf } from './zone.ts';

/** Days a series names one by one; what is beyond is said. */
const MAX_DATES = 500;
const UTC: NamedZone = { zone: 'UTC', rules: null, assumption: null };
const FLOATING: NamedZone = { zone: null, rules: null, assumption: null };

/** Reads the times of one component, and keeps what it had to assume of their zones. */
export class Times {
  readonly assumptions = new Set<string>();
  readonly #rules: ReadonlyMap<string, Block>;
  readonly #drop: (why: string) => void;

  constructor(rules: ReadonlyMap<string, Block>, drop: (why: string) => void) {
    this.#rules = rules;
    this.#drop = drop;
  }

  /** The first value of a property as a time; null when it is not there or no time. */
  one(property: Property | undefined): CalendarTime | null {
    return property === undefined ? null : this.#read(property, property.values[0]);
  }

  /** Every value of every such property (RDATE, EXDATE); of a period its start. */
  all(properties: readonly Property[]): readonly CalendarTime[] {
    const times: CalendarTime[] = [];
    for (const property of properties) {
      for (const value of property.values) {
        if (times.length >= MAX_DATES) {
          this.#drop(`dates over ${MAX_DATES}`);
          return times;
        }
        const time = this.#read(property, Array.isArray(value) ? value[0] : value);
        if (time !== null) times.push(time);
      }
    }
    return times;
  }

  /** DTSTAMP and its like: an instant in ISO 8601 UTC. */
  instant(property: Property | undefined): string | null {
    return this.one(property)?.instant ?? null;
  }

  /** The stretches of FREEBUSY. */
  busy(properties: readonly Property[]): readonly BusyPeriod[] {
    const periods: BusyPeriod[] = [];
    for (const property of properties) {
      const type = (parameterOf(property, 'fbtype') ?? 'BUSY').toUpperCase();
      for (const value of property.values) {
        const [begin, finish]: readonly unknown[] = Array.isArray(value) ? value : [];
        const from = this.#read(property, begin)?.instant ?? null;
        if (periods.length >= MAX_DATES || from === null) continue;
        const until = isDuration(finish)
          ? after(from, finish)
          : this.#read(property, finish)?.instant;
        if (until !== null && until !== undefined) periods.push({ from, until, type });
      }
    }
    return periods;
  }

  /** Start and DURATION together; a length that is none gives null. */
  later(start: CalendarTime, length: string): CalendarTime | null {
    const duration = durationOf(length);
    if (duration === null) return null;
    try {
      if (!start.local.includes('T')) {
        const date = Temporal.PlainDate.from(start.local).add(duration);
        return { local: date.toString(), zone: null, instant: null };
      }
      if (start.instant !== null && start.zone !== null) {
        // RFC 5545 section 3.3.6: days are days of the calendar, hours are exact.
        const end = Temporal.Instant.from(start.instant)
          .toZonedDateTimeISO(start.zone)
          .add(duration);
        return {
          local: localOf(end.toPlainDateTime()),
          zone: start.zone,
          instant: end.toInstant().toString(),
        };
      }
      const end = Temporal.PlainDateTime.from(start.local).add(duration);
      const instant = start.instant === null ? null : after(start.instant, length);
      return { local: localOf(end), zone: null, instant };
    } catch {
      // Beyond the last year that Temporal counts.
      return null;
    }
  }

  #read(property: Property, value: unknown): CalendarTime | null {
    const [, date = '', time] =
      /^(\d{4}-?\d{2}-?\d{2})(?:T(?::*|(\d{2}:?\d{2}(?::?\d{2})?Z?)))?$/i.exec(
        typeof value === 'string' ? value.trim() : '',
      ) ?? [];
    try {
      // A date that does not say VALUE=DATE comes out of ical.js with an empty time.
      if (date !== '' && time === undefined) {
        return { local: Temporal.PlainDate.from(date).toString(), zone: null, instant: null };
      }
      const local = Temporal.PlainDateTime.from(`${date}T${(time ?? '').replace(/z$/i, '')}`);
      const zone = this.#zone(property, /z$/i.test(time ?? ''));
      return { local: localOf(local), zone: zone.zone, instant: instantIn(local, zone) };
    } catch {
      this.#drop(`no time: ${property.name}`);
      return null;
    }
  }

  #zone(property: Property, utc: boolean): NamedZone {
    if (utc) return UTC;
    const tzid = parameterOf(property, 'tzid');
    if (tzid === null) return FLOATING;
    const zone = zoneOf(tzid, this.#rules);
    if (zone.assumption !== null) this.assumptions.add(zone.assumption);
    return zone;
  }
}

function localOf(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' });
}

function isDuration(value: unknown): value is string {
  return typeof value === 'string' && /^[+-]?P/i.test(value);
}

function durationOf(text: string): Temporal.Duration | null {
  try {
    return Temporal.Duration.from(text.trim().toUpperCase());
  } catch {
    return null;
  }
}

function after(instant: string, length: string): string | null {
  const duration = durationOf(length);
  if (duration === null) return null;
  try {
    return Temporal.Instant.from(instant)
      .toZonedDateTimeISO('UTC')
      .add(duration)
      .toInstant()
      .toString();
  } catch {
    return null;
  }
}
