import { showsSame, type KnownClock } from '../people/clock.ts';
import { DAY_MS, type Instant, type Zone } from '../time/instant.ts';
import { ALL_DAY } from './availability/asking/make.ts';
import { DayClock, minutesOf, wallTime } from './hours/day-clock.ts';
import type { Stretch, WorkingHours } from './hours/working-hours.ts';
import { weekdayOf } from './recurrence/days.ts';
import type { Span } from './span.ts';

/** Somebody asked to a meeting, as far as his clock matters to when it is. Plain data, kept beside an act. */
export interface GuestClock {
  readonly name: string;
  readonly zone: Zone;
  /** When he can be asked for anything, on his own clock. */
  readonly daytime: Stretch;
  /** ISO weekdays on which that is so. */
  readonly weekdays: readonly number[];
}

/** Every day of the week: for whom nobody minds which. */
export const ANY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;

/** Three looks so far apart see both summer and winter, whichever is now. */
const A_SEASON_MS = 122 * DAY_MS;

/**
 * A guest whose clock has to be minded: he lives on another than the principal, in summer or in winter, or somebody said
 * what his day is. Null: his day is taken to be that of everybody here.
 */
export function guestClock(
  name: string,
  known: KnownClock | null,
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
): GuestClock | null {
  if (known === null) return null;
  const isNear = [0, 1, 2].every((season) =>
    showsSame(known.zone, zone, now + season * A_SEASON_MS),
  );
  if (isNear && known.isAssumed) return null;
  const { daytime, weekdays } = known;
  return { name, zone: known.zone, daytime, weekdays };
}

/** Any hour of the weekdays that are his: which hours of them he can be asked for, his daytime says. */
export function guestHours({
  zone,
  weekdays,
}: Pick<GuestClock, 'zone' | 'weekdays'>): WorkingHours {
  const week = ANY_DAY.map((day) => (weekdays.includes(day) ? [ALL_DAY] : []));
  return { zone, week, exceptions: [], daysOff: new Map(), assumed: false };
}

/** Whether a time lies in somebody's day, on his own clock. */
export function isInDay({ from, until }: Span, { zone, daytime, weekdays }: GuestClock): boolean {
  const clock = new DayClock(zone);
  const day = clock.dayAt(from);
  const begins = clock.beginsAt(wallTime(day, minutesOf(daytime.from)));
  const ends = clock.endsAt(wallTime(day, minutesOf(daytime.until)));
  return weekdays.includes(weekdayOf(day)) && begins <= from && until <= ends;
}
