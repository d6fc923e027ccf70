import type { Instant, Zone } from '../../core/time/instant.ts';
import type { Span } from '../../core/diary/span.ts';
import { UsageTrouble } from './usage-trouble.ts';

/** A zone as it was written on the command line. @throws UsageTrouble for one that is none */
export function writtenZone(value: string): Zone {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value).timeZoneId;
  } catch {
    throw new UsageTrouble('usage.bad-zone', { value });
  }
}

/** A day is its beginning, a time without a zone that of whoever asks. @throws UsageTrouble for what is neither */
export function writtenMoment(value: string, zone: Zone): Instant {
  try {
    return /T.*(?:Z|[+-]\d{2}:?\d{2})(?:\[.*\])?$/i.test(value)
      ? Temporal.Instant.from(value.replace(/\[.*$/, '')).epochMilliseconds
      : Temporal.PlainDateTime.from(value).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw new UsageTrouble('usage.bad-day', { value });
  }
}

/** The span between two written moments; `said` is how they were written. @throws UsageTrouble for one without time in it */
export function writtenSpan(
  { from, until }: Span,
  said: { readonly from: string; readonly until: string },
): Span {
  if (until <= from) throw new UsageTrouble('usage.empty-window', said);
  return { from, until };
}
