import type { Instant, Zone } from '../time/instant.ts';

/** The moment at which a day (ISO date) begins on a clock. */
export function toInstant(day: string, zone: Zone): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
}
