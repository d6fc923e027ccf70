import type { Instant, Zone } from '../time/instant.ts';
import { inZone } from '../time/instant.ts';
import type { WorkingHours } from '../diary/hours/working-hours.ts';

/** No walk over the calendar is longer: a week without any working day must not let the office count for ever. */
const LONGEST_WALK_DAYS = 400;

/** Whether he works on a date: as his hours have it, with their exceptions and the days off by law. */
export function isHisDay(date: Temporal.PlainDate, hours: WorkingHours): boolean {
  const iso = date.toString();
  const said = hours.exceptions.findLast(({ from, until }) => from <= iso && iso <= until);
  if (said !== undefined) return said.stretches.length > 0;
  if (hours.daysOff.has(iso)) return false;
  return (hours.week[date.dayOfWeek - 1] ?? []).length > 0;
}

/** His first working day behind a date; the day after where he has none within sight. */
export function hisNextDay(date: Temporal.PlainDate, hours: WorkingHours): Temporal.PlainDate {
  for (let ahead = 1; ahead <= LONGEST_WALK_DAYS; ahead += 1) {
    const day = date.add({ days: ahead });
    if (isHisDay(day, hours)) return day;
  }
  return date.add({ days: 1 });
}

/** His last working day before a date; the day before where he has none within sight. */
export function hisLastDay(date: Temporal.PlainDate, hours: WorkingHours): Temporal.PlainDate {
  for (let back = 1; back <= LONGEST_WALK_DAYS; back += 1) {
    const day = date.subtract({ days: back });
    if (isHisDay(day, hours)) return day;
  }
  return date.subtract({ days: 1 });
}

/** `HH:MM` of a date on the wall of a zone. */
export function atClock(date: Temporal.PlainDate, clock: string, zone: Zone): Instant {
  const plainTime = Temporal.PlainTime.from(clock);
  return date.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}

/** The first moment after `now` at which a clock shows `HH:MM` on a working day of his. */
export function nextAt(now: Instant, clock: string, hours: WorkingHours): Instant {
  const today = inZone(now, hours.zone).toPlainDate();
  const first = atClock(today, clock, hours.zone);
  if (isHisDay(today, hours) && first > now) return first;
  return atClock(hisNextDay(today, hours), clock, hours.zone);
}

/** The date on the wall of his zone. */
export function dateOf(at: Instant, zone: Zone): string {
  return inZone(at, zone).toPlainDate().toString();
}

/** The day as a stretch of time, from midnight to midnight. */
export function wholeDay(
  date: string,
  zone: Zone,
): { readonly from: Instant; readonly until: Instant } {
  const day = Temporal.PlainDate.from(date);
  const start = (one: Temporal.PlainDate): Instant => one.toZonedDateTime(zone).epochMilliseconds;
  return { from: start(day), until: start(day.add({ days: 1 })) };
}

/** Whether the weekly talk falls on this date: the first working day from the weekday on, within its week. */
export function isTalkDay(date: Temporal.PlainDate, weekday: number, hours: WorkingHours): boolean {
  const monday = date.subtract({ days: date.dayOfWeek - 1 });
  for (let ahead = weekday - 1; ahead < 7; ahead += 1) {
    const day = monday.add({ days: ahead });
    if (isHisDay(day, hours)) return day.equals(date);
  }
  return false;
}
