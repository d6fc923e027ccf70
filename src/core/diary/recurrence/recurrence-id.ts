import { dayText, timeText } from '../ical/wall-text.ts';
import type { ZoneClock } from '../zones/clock.ts';
import { UTC_CLOCK } from '../zones/clock.ts';

/** A time in a series: the day (as wall time) of a series of days, the instant of a series of times. */
export interface SeriesTime {
  readonly at: number;
  readonly isDay: boolean;
  readonly clock: ZoneClock;
  /** The series stands on no clock of its own: its times are named without a zone. */
  readonly isFloating: boolean;
}

/** RECURRENCE-ID on the series' own clock; in UTC where that clock shows the same time twice and it is the second. */
export function recurrenceIdText({ at, isDay, clock, isFloating }: SeriesTime): string {
  if (isDay) return dayText(at);
  if (isFloating) return timeText(clock.wallOf(at));
  if (clock === UTC_CLOCK) return `${timeText(at)}Z`;
  const wall = clock.wallOf(at);
  return clock.instantOf(wall) === at ? timeText(wall) : `${timeText(at)}Z`;
}
