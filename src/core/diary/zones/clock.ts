import type { Instant, Zone } from '../../time/instant.ts';
import { DAY_MS, MINUTE_MS } from '../../time/instant.ts';

/** What a clock on the wall shows: milliseconds since 1970-01-01T00:00 on that clock, as though it were UTC. */
export type WallMs = number;

/**
 * The clock of a zone. A local time that does not exist is read with the offset before the gap, one that exists
 * twice is the first (RFC 5545 section 3.3.5).
 */
export interface ZoneClock {
  /** IANA name or `UTC`; null where only the file itself knows the zone. */
  readonly zone: Zone | null;
  readonly instantOf: (wall: WallMs) => Instant;
  readonly wallOf: (at: Instant) => WallMs;
}

/** Stretches of one offset each, in order: the first begins before whatever is asked of the table. */
export interface Offsets {
  readonly from: readonly Instant[];
  /** Milliseconds east of UTC. */
  readonly offset: readonly number[];
}

/** Changes of offset within one year: no zone has had more than a handful. */
const MAX_CHANGES = 60;
/** Years kept per zone: a calendar of a thousand years must not keep them all. */
const MAX_YEARS = 400;
/** The years Temporal counts, with room. */
const FIRST_YEAR = -200_000;
const LAST_YEAR = 200_000;

export const UTC_CLOCK: ZoneClock = {
  zone: 'UTC',
  instantOf: (wall) => wall,
  wallOf: (at) => at,
};

function indexAt({ from }: Offsets, at: Instant): number {
  let index = from.length - 1;
  while (index > 0 && (from[index] ?? 0) > at) index -= 1;
  return index;
}

function instantIn({ from, offset }: Offsets, wall: WallMs): Instant {
  for (let index = 0; index < from.length; index += 1) {
    const at = wall - (offset[index] ?? 0);
    const next = from[index + 1];
    if (next !== undefined && at >= next) continue;
    // Before its own stretch, and behind the one before: the hour that was skipped.
    return index > 0 && at < (from[index] ?? 0) ? wall - (offset[index - 1] ?? 0) : at;
  }
  return wall;
}

/** A clock over tables of offsets; `tableFor` gives that of a year with some days around it. */
export function clockOver(zone: Zone | null, tableFor: (year: number) => Offsets): ZoneClock {
  return {
    zone,
    instantOf: (wall) => instantIn(tableFor(new Date(wall).getUTCFullYear()), wall),
    wallOf: (at) => {
      const table = tableFor(new Date(at).getUTCFullYear());
      return at + (table.offset[indexAt(table, at)] ?? 0);
    },
  };
}

function offsetMs(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 1_000_000;
}

function yearOf(zone: Zone, asked: number): Offsets {
  const year = Number.isFinite(asked) ? Math.min(LAST_YEAR, Math.max(FIRST_YEAR, asked)) : 1970;
  const first = Date.UTC(year, 0, 1) - 2 * DAY_MS;
  const last = Date.UTC(year + 1, 0, 1) + 2 * DAY_MS;
  let at = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(zone);
  const from: number[] = [first];
  const offset: number[] = [offsetMs(at)];
  while (from.length < MAX_CHANGES) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= last) break;
    from.push(next.epochMilliseconds);
    offset.push(offsetMs(next));
    at = next;
  }
  return { from, offset };
}

const CLOCKS = new Map<Zone, ZoneClock>();
/** Zones there are; names that are none never get here. */
const MAX_CLOCKS = 1000;

/**
 * The clock of an IANA zone, or of an offset (`+05:45`). What it knows of a year is asked once.
 * @throws RangeError for a name that is no zone
 */
export function clockOf(zone: Zone): ZoneClock {
  if (zone === 'UTC') return UTC_CLOCK;
  const known = CLOCKS.get(zone);
  if (known !== undefined) return known;
  const years = new Map<number, Offsets>();
  yearOf(zone, 1970);
  let lastYear = Number.NaN;
  let lastTable: Offsets = { from: [0], offset: [0] };
  const made = clockOver(zone, (year) => {
    if (year === lastYear) return lastTable;
    const table = years.get(year) ?? yearOf(zone, year);
    if (years.size < MAX_YEARS) years.set(year, table);
    [lastYear, lastTable] = [year, table];
    return table;
  });
  if (CLOCKS.size < MAX_CLOCKS) CLOCKS.set(zone, made);
  return made;
}

/** An offset as a zone that Temporal and Intl take: `-04:00`; seconds are left out, as they do. */
export function offsetName(offset: number): Zone {
  const minutes = Math.floor(Math.abs(offset) / MINUTE_MS);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
