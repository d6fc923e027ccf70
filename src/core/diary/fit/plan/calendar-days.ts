import { inZone } from '../../../time/instant.ts';
import type { Instant, Zone } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';

/** A day on the clock of the problem's zone. */
export interface FitDay extends Span {
  /** `2026-11-12`. */
  readonly date: string;
  /** The Monday of its week, `2026-11-09`. */
  readonly week: string;
}

/** Problems are of weeks, not of years: windows that reach further are a mistake, and every day costs work. */
export const MOST_DAYS = 400;

/** Every day from the one `from` lies in to the one before `until`, at most `MOST_DAYS` of them. */
export function daysBetween(from: Instant, until: Instant, zone: Zone): readonly FitDay[] {
  const days: FitDay[] = [];
  let date = inZone(from, zone).toPlainDate();
  let start = startOf(date, zone);
  while (start < until && days.length < MOST_DAYS) {
    const next = date.add({ days: 1 });
    const end = startOf(next, zone);
    const week = date.subtract({ days: date.dayOfWeek - 1 }).toString();
    days.push({ date: date.toString(), week, from: start, until: end });
    [date, start] = [next, end];
  }
  return days;
}

function startOf(date: Temporal.PlainDate, zone: Zone): Instant {
  return date.toZonedDateTime(zone).epochMilliseconds;
}

/** The instant at which the clock of a zone shows a time (`12:00`) on a date. */
export function clockAt(date: string, time: string, zone: Zone): Instant {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time));
  return wall.toZonedDateTime(zone).epochMilliseconds;
}

/** Index of the day an instant lies in; -1 for one before the first or after the last. */
export function dayIndex(days: readonly FitDay[], at: Instant): number {
  let [low, high] = [0, days.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const day = days[middle];
    if (day === undefined) return -1;
    if (at < day.from) high = middle - 1;
    else if (at >= day.until) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Whether one of the sorted spans holds the whole stretch. */
export function within(spans: readonly Span[], from: Instant, until: Instant): boolean {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return false;
    if (from < span.from) high = middle - 1;
    else if (from >= span.until) low = middle + 1;
    else return until <= span.until;
  }
  return false;
}
