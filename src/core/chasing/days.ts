import type { KnownClock } from '../people/clock.ts';
import { inZone, type Instant, type Zone } from '../time/instant.ts';
import { isWorkingDay, type WorkingWeek } from '../time/working-days.ts';

/** When both can be busy with it: we on our days and hours, they on theirs. */
export interface Sides {
  readonly ours: { readonly zone: Zone; readonly week: WorkingWeek };
  /** Null where nobody knows on whose clock they live: then it is ours. */
  readonly theirs: (Pick<KnownClock, 'zone' | 'daytime' | 'weekdays'> & TheirDays) | null;
}

interface TheirDays {
  /** Dates (ISO) on which nobody works where they live. */
  readonly closed: readonly string[];
}

/** Nothing is found in more days than this: a week without working days must not make the office count for ever. */
const LONGEST_SEARCH_DAYS = 400;

/** A reminder leaves at this hour of ours, where that is day on their clock. */
export const CHASE_HOUR = 10;

/** Between these hours of ours; somebody must be there when he rings back. */
const OFFICE = { from: '09:00', until: '17:00' } as const;

/** Whether a moment falls on a working day of both, each on his own wall. */
export function isChaseDay(at: Instant, { ours, theirs }: Sides): boolean {
  if (!isWorkingDay(dateAt(at, ours.zone), ours.week)) return false;
  return theirs === null || isTheirDay(at, theirs);
}

/** Whether a reminder may leave at that moment. */
export function mayChase(at: Instant, sides: Sides): boolean {
  const date = dateAt(at, sides.ours.zone);
  return isWorkingDay(date, sides.ours.week) && isHour(at, sides, doMeet(date, sides));
}

/** Whether an hour of a working day of ours is one in which they can be reminded. */
function isHour(at: Instant, { ours, theirs }: Sides, meets: boolean): boolean {
  const open = within(at, ours.zone, OFFICE);
  if (theirs === null) return open;
  if (!isTheirDay(at, theirs) || !within(at, theirs.zone, theirs.daytime)) return false;
  // Where our office hours and their day never meet, theirs count: a letter needs nobody here.
  return open || !meets;
}

function isTheirDay(
  at: Instant,
  { zone, weekdays, closed }: NonNullable<Sides['theirs']>,
): boolean {
  const date = dateAt(at, zone);
  return weekdays.includes(date.dayOfWeek) && !closed.includes(date.toString());
}

/** One day on either wall: his evening is our morning. */
export function isSameDay(one: Instant, other: Instant, { ours, theirs }: Sides): boolean {
  return [ours.zone, ...(theirs === null ? [] : [theirs.zone])].some((zone) =>
    dateAt(one, zone).equals(dateAt(other, zone)),
  );
}

/** The first moment at which a reminder may leave on another day, on either wall, than one that left. */
export function nextDayAfter(now: Instant, remindedAt: Instant, sides: Sides): Instant {
  let at = nextChase(now, sides);
  for (let tried = 0; tried < 7 && isSameDay(at, remindedAt, sides); tried += 1) {
    at = chaseAfter(at, 1, sides);
  }
  return at;
}

/** The first moment from an instant on at which a reminder may leave: at once where it may, else at ten or when their day begins. */
export function nextChase(from: Instant, sides: Sides): Instant {
  if (mayChase(from, sides)) return from;
  return chaseDay(from, 0, sides, { before: from });
}

/** When a reminder leaves so many working days of both sides after an instant; none counted is the first that may be. */
export function chaseAfter(from: Instant, days: number, sides: Sides): Instant {
  return chaseDay(from, days, sides, { before: Number.NEGATIVE_INFINITY });
}

function chaseDay(
  from: Instant,
  days: number,
  sides: Sides,
  { before }: { readonly before: number },
): Instant {
  const today = dateAt(from, sides.ours.zone);
  let left = Math.max(1, days);
  for (let walked = days > 0 ? 1 : 0; walked < LONGEST_SEARCH_DAYS; walked += 1) {
    const found = hourOn(today.add({ days: walked }), sides, before);
    if (found === null) continue;
    left -= 1;
    if (left === 0) return found;
  }
  return atTime(today.add({ days: LONGEST_SEARCH_DAYS }), CHASE_HOUR, sides.ours.zone);
}

/** The hour of a date of ours at which a reminder may leave, not before an instant; null where there is none. */
function hourOn(date: Temporal.PlainDate, sides: Sides, before: number): Instant | null {
  const { zone, week } = sides.ours;
  if (!isWorkingDay(date, week)) return null;
  const meets = doMeet(date, sides);
  // The first hour nearly always serves; to know when the other hours of a day are takes longer than all else here.
  for (const hour of HOURS) {
    const at = atTime(date, hour, zone);
    if (at >= before && isHour(at, sides, meets)) return at;
  }
  return null;
}

/** Ten first; then whichever comes first. */
const HOURS: readonly number[] = [CHASE_HOUR, ...Array.from({ length: 24 }, (_none, hour) => hour)];

/** Whether some hour of that day is office here and day there. */
function doMeet(date: Temporal.PlainDate, { ours, theirs }: Sides): boolean {
  if (theirs === null || theirs.zone === ours.zone) return true;
  return OFFICE_HOURS.some((hour) =>
    within(atTime(date, hour, ours.zone), theirs.zone, theirs.daytime),
  );
}

const OFFICE_HOURS: readonly number[] = [9, 10, 11, 12, 13, 14, 15, 16];

function within(
  at: Instant,
  zone: Zone,
  { from, until }: { readonly from: string; readonly until: string },
): boolean {
  const time = inZone(at, zone).toPlainTime().toString({ smallestUnit: 'minute' });
  // "24:00" is the end of the day, and a day may go past midnight.
  return from <= until ? time >= from && time < until : time >= from || time < until;
}

function dateAt(at: Instant, zone: Zone): Temporal.PlainDate {
  return inZone(at, zone).toPlainDate();
}

function atTime(date: Temporal.PlainDate, hour: number, zone: Zone): Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour) })
    .epochMilliseconds;
}
