import { MINUTE_MS } from '../../../time/instant.ts';
import { minutesOf } from '../../hours/day-clock.ts';
import type { DayClock } from '../../hours/day-clock.ts';
import type { Span } from '../../span.ts';
import { firstEndingAfter, stretchAt } from '../intervals.ts';
import type { PreparedPerson } from '../judging/prepare.ts';

const MINUTES_A_DAY = 1_440;

/** Minutes since midnight on a wall. */
function minuteOfDay(at: number, clock: DayClock): number {
  const minutes = Math.floor(clock.wallAt(at) / MINUTE_MS) % MINUTES_A_DAY;
  return minutes < 0 ? minutes + MINUTES_A_DAY : minutes;
}

/** The mean; 1 of nobody. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) return 1;
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}

/** How round a time is on a clock: the hour before the half, the half before the quarter. */
export function roundness(at: number, clock: DayClock): number {
  const minute = minuteOfDay(at, clock) % 60;
  if (minute === 0) return 1;
  if (minute === 30) return 0.6;
  return minute % 15 === 0 ? 0.3 : 0;
}

/** The part of a meeting that lies between two times of the day on certain weekdays. */
export function partWithin(
  span: Span,
  pattern: {
    readonly weekdays: readonly number[] | null;
    readonly from: string;
    readonly until: string;
  },
  clock: DayClock,
): number {
  const weekday = ((((clock.dayAt(span.from) + 3) % 7) + 7) % 7) + 1;
  if (pattern.weekdays !== null && !pattern.weekdays.includes(weekday)) return 0;
  const begins = minuteOfDay(span.from, clock);
  const length = (span.until - span.from) / MINUTE_MS;
  const [from, until] = [minutesOf(pattern.from), minutesOf(pattern.until)];
  const inside = Math.min(begins + length, until) - Math.max(begins, from);
  return Number.isNaN(inside) || length <= 0 ? 0 : Math.max(0, inside) / length;
}

/** Between these nobody minds; from there to the edges of his daytime it is ever less pleasant. */
const PLEASANT_FROM = 9 * 60;
const PLEASANT_UNTIL = 17.5 * 60;

/** How pleasant a time is for somebody, on his own clock. */
export function comfortOf({ person, clock }: PreparedPerson, span: Span): number {
  const begins = minuteOfDay(span.from, clock);
  const ends = begins + (span.until - span.from) / MINUTE_MS;
  const [first, last] = [minutesOf(person.daytime.from), minutesOf(person.daytime.until)];
  const early = begins >= PLEASANT_FROM ? 1 : ratio(begins - first, PLEASANT_FROM - first);
  const late = ends <= PLEASANT_UNTIL ? 1 : ratio(last - ends, last - PLEASANT_UNTIL);
  return Math.min(early, late);
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}

/** A rest shorter than this is good for little. */
const USEFUL_MINUTES = 60;
/** What cutting a long stretch in two costs beside leaving none of it. */
const CUT = 0.2;

/** How much good time a meeting leaves of the free stretch it is put in. */
export function wholenessOf({ free }: PreparedPerson, span: Span): number {
  const stretch = stretchAt(free, span.from);
  if (stretch === null) return 1;
  const spoilt = (milliseconds: number): number => {
    const minutes = milliseconds / MINUTE_MS;
    if (minutes <= 0) return 0;
    return minutes >= USEFUL_MINUTES ? CUT : 1 - ((1 - CUT) * minutes) / USEFUL_MINUTES;
  };
  return 1 - (spoilt(span.from - stretch.from) + spoilt(stretch.until - span.until)) / 2;
}

/** Minutes without appointments right before and right after. */
export function airAround(
  { taken }: PreparedPerson,
  span: Span,
): { readonly before: number; readonly after: number } {
  const next = firstEndingAfter(taken.until, span.from);
  const previous = taken.until[next - 1] ?? Number.NEGATIVE_INFINITY;
  const following = taken.from[next] ?? Number.POSITIVE_INFINITY;
  return {
    before: (span.from - previous) / MINUTE_MS,
    after: (following - span.until) / MINUTE_MS,
  };
}

/** Whether somebody has another appointment at a place on the day of the meeting. */
export function hasDayAt(
  { whereabouts, clock }: PreparedPerson,
  span: Span,
  place: string,
): boolean {
  const day = clock.dayAt(span.from);
  return whereabouts.some((each) => each.place === place && clock.dayAt(each.from) === day);
}
