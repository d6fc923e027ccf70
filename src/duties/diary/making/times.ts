import type { EventTime } from '../../../core/diary/ical/event-fields.ts';
import { saySpan } from '../../../core/diary/saying/say-event.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Zone } from '../../../core/time/instant.ts';
import type { Deciding } from './deciding.ts';

/** A stretch on the clock of a zone; `YYYY-MM-DD` are whole days, `until` is exclusive. */
export interface LocalSpan {
  readonly from: string;
  readonly until: string;
  readonly zone: Zone;
}

export function isWholeDays({ from }: Pick<LocalSpan, 'from'>): boolean {
  return !from.includes('T');
}

/** An instant on the clock of a zone; a day is its first moment. */
export function instantOf(local: string, zone: Zone): number {
  const at = local.includes('T')
    ? Temporal.PlainDateTime.from(local)
    : Temporal.PlainDate.from(local).toPlainDateTime();
  return at.toZonedDateTime(zone).epochMilliseconds;
}

export function spanOf({ from, until, zone }: LocalSpan): Span {
  return { from: instantOf(from, zone), until: instantOf(until, zone) };
}

/** Instants on the clock of a zone, to the second. */
export function localOf({ from, until }: Span, zone: Zone): LocalSpan {
  const at = (instant: number): string =>
    Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'second' });
  return { from: at(from), until: at(until), zone };
}

/** Start and end as they are written into an event. */
export function eventTimes(span: LocalSpan): {
  readonly start: EventTime;
  readonly end: EventTime;
} {
  const time = (local: string): EventTime =>
    isWholeDays(span)
      ? { local, zone: null }
      : { local: local.length === 16 ? `${local}:00` : local, zone: span.zone };
  return { start: time(span.from), end: time(span.until) };
}

/** A span in the words of the principal. */
export function saidSpan({ situation }: Deciding, span: Span): string {
  const { zone, language } = situation.profile;
  return saySpan(span.from, span.until, { zone, language });
}

/** Whole days are said as days, times as times. */
export function saidLocal(deciding: Deciding, span: LocalSpan): string {
  return saidSpan(deciding, spanOf(span));
}
