import { inZone, type Instant, type Zone } from '../../time/instant.ts';
import type { When, Window } from '../mandate.ts';
import { any, type Truth } from './truth.ts';

/** An event longer than this is compared day by day no further: a year's sabbatical touches every weekday. */
const MOST_DAYS = 370;

interface Stretch {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * Whether the time of an event (or of acting, without one) falls in the windows and period of a
 * rule. `wholly`: it must lie inside; otherwise touching is enough. Times are wall clock in the
 * principal's zone, so a change of summer time moves nothing.
 */
export function holdsAt(
  when: When,
  event: Stretch | null,
  moment: { readonly now: Instant; readonly zone: Zone },
  wholly: boolean,
): Truth {
  const stretch = event ?? { start: moment.now, end: moment.now + 1 };
  if (when.period !== undefined && !inPeriod(when.period, stretch, moment.zone, wholly)) {
    return 'no';
  }
  if (when.windows === undefined) return 'yes';
  return any(
    when.windows.map((window) => (inWindow(window, stretch, moment.zone, wholly) ? 'yes' : 'no')),
  );
}

function inPeriod(
  period: { readonly from: string; readonly through: string | null },
  stretch: Stretch,
  zone: Zone,
  wholly: boolean,
): boolean {
  const first = inZone(stretch.start, zone).toPlainDate().toString();
  const last = inZone(Math.max(stretch.start, stretch.end - 1), zone)
    .toPlainDate()
    .toString();
  const through = period.through ?? '9999-12-31';
  if (wholly) return first >= period.from && last <= through;
  return last >= period.from && first <= through;
}

function inWindow(window: Window, stretch: Stretch, zone: Zone, wholly: boolean): boolean {
  const days = daysOf(stretch, zone);
  if (wholly && days.length > 1) return days.every((day) => coversDay(window, day));
  return days.some((day) => {
    const open = openOn(window, day, zone);
    if (open === null) return false;
    if (wholly) return stretch.start >= open.start && stretch.end <= open.end;
    return stretch.start < open.end && stretch.end > open.start;
  });
}

function daysOf(stretch: Stretch, zone: Zone): readonly Temporal.PlainDate[] {
  const last = inZone(Math.max(stretch.start, stretch.end - 1), zone).toPlainDate();
  const days: Temporal.PlainDate[] = [];
  let day = inZone(stretch.start, zone).toPlainDate();
  while (days.length < MOST_DAYS && Temporal.PlainDate.compare(day, last) <= 0) {
    days.push(day);
    day = day.add({ days: 1 });
  }
  return days;
}

function isOnDay({ days, months }: Window, day: Temporal.PlainDate): boolean {
  const inWeek = days === undefined || days.includes(day.dayOfWeek);
  return inWeek && (months === undefined || months.includes(day.month));
}

/** A window without hours takes the day as a whole. */
function coversDay(window: Window, day: Temporal.PlainDate): boolean {
  return isOnDay(window, day) && window.from === undefined && window.until === undefined;
}

function openOn(window: Window, day: Temporal.PlainDate, zone: Zone): Stretch | null {
  if (!isOnDay(window, day)) return null;
  const at = (time: string): Instant =>
    day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
  return {
    start: at(window.from ?? '00:00'),
    end:
      window.until === undefined
        ? day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
        : at(window.until),
  };
}
