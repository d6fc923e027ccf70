/**
 * The time a clock shows where a local time does not exist (the hour that summer time skips): as
 * much later as the clock was put forward. Null where the time exists.
 */
export function inGap(local: Temporal.PlainDateTime, zone: string): Temporal.PlainDateTime | null {
  const back = local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toPlainDateTime();
  return back.equals(local) ? null : back;
}

/** Whether a local time comes twice (the hour that winter time repeats). */
export function isTwice(local: Temporal.PlainDateTime, zone: string): boolean {
  const first = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const second = local.toZonedDateTime(zone, { disambiguation: 'later' });
  return first.epochMilliseconds !== second.epochMilliseconds && inGap(local, zone) === null;
}

/** The wall clock of a moment of writing in a zone. A time without an offset is that wall's already. */
export function wallOf(now: string, zone: string): Temporal.PlainDateTime {
  if (/(?:z|[+-]\d{2}:?\d{2})(?:\[|$)/i.test(now)) {
    const bare = now.replace(/\[.*$/, '');
    return Temporal.Instant.from(bare).toZonedDateTimeISO(zone).toPlainDateTime();
  }
  return Temporal.PlainDateTime.from(now);
}
