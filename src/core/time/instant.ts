/** A point in time: whole milliseconds since 1970-01-01T00:00Z. The zone it was meant in stands beside it. */
export type Instant = number;

/** An IANA name: `Europe/Amsterdam`. */
export type Zone = string;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** The wall clock of an instant in a zone. */
export function inZone(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
