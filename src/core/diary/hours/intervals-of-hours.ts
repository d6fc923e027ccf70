import { merged } from '../availability/intervals.ts';
import type { Intervals } from '../availability/intervals.ts';
import type { Span } from '../span.ts';
import type { HoursException, Stretch, WeekPattern, WorkingHours } from './working-hours.ts';
import { weekdayOf } from '../recurrence/days.ts';
import { DayClock, dayNumber, isoDate, minutesOf, wallTime } from './day-clock.ts';

/** No walk is longer than this many days: a span of a thousand years must not keep the office. */
const LONGEST_WALK_DAYS = 4_000;

/** The days of a zone that a span touches, one more on each side for stretches that lie across midnight. */
function* daysOf(clock: DayClock, within: Span): Iterable<number> {
  const first = clock.dayAt(within.from) - 1;
  const last = Math.min(clock.dayAt(within.until) + 1, first + LONGEST_WALK_DAYS);
  for (let day = first; day <= last; day += 1) yield day;
}

/** Stretches of one day; one that ends before it begins goes on after midnight. What is no stretch takes no time. */
function placed(day: number, stretches: readonly Stretch[], clock: DayClock): readonly Span[] {
  return stretches.flatMap(({ from, until }) => {
    const [begins, ends] = [minutesOf(from), minutesOf(until)];
    if (Number.isNaN(begins) || Number.isNaN(ends)) return [];
    const nextDay = ends <= begins ? 1 : 0;
    return [
      {
        from: clock.beginsAt(wallTime(day, begins)),
        until: clock.endsAt(wallTime(day + nextDay, ends)),
      },
    ];
  });
}

function clipped(spans: readonly Span[], { from, until }: Span): Intervals {
  return merged(
    spans.map((span) => ({ from: Math.max(span.from, from), until: Math.min(span.until, until) })),
  );
}

/** A week's pattern on the wall of a zone, within a span. */
export function patternIntervals(week: WeekPattern, clock: DayClock, within: Span): Intervals {
  const spans: Span[] = [];
  for (const day of daysOf(clock, within))
    spans.push(...placed(day, week[weekdayOf(day) - 1] ?? [], clock));
  return clipped(spans, within);
}

interface DatedException {
  readonly first: number;
  readonly last: number;
  readonly exception: HoursException;
}

function dated(exceptions: readonly HoursException[]): readonly DatedException[] {
  return exceptions.map((exception) => ({
    first: dayNumber(exception.from),
    last: dayNumber(exception.until),
    exception,
  }));
}

/** What takes the place of the pattern on a day: the last exception that names it, then the days off. */
function insteadOf(
  day: number,
  exceptions: readonly DatedException[],
  { daysOff }: WorkingHours,
): readonly Stretch[] | null {
  const named = exceptions.findLast(({ first, last }) => first <= day && day <= last);
  if (named !== undefined) return named.exception.stretches;
  return daysOff.size > 0 && daysOff.has(isoDate(day)) ? [] : null;
}

/** When somebody works within a span: pattern, exceptions, closures and days off, on the wall of his own zone. */
export function workingIntervals(
  hours: WorkingHours,
  within: Span,
  clock: DayClock = new DayClock(hours.zone),
): Intervals {
  const exceptions = dated(hours.exceptions);
  const spans: Span[] = [];
  for (const day of daysOf(clock, within)) {
    const stretches = insteadOf(day, exceptions, hours) ?? hours.week[weekdayOf(day) - 1] ?? [];
    spans.push(...placed(day, stretches, clock));
  }
  return clipped(spans, within);
}

/** Why somebody does not work at a moment. */
export type OffReason =
  | { readonly off: 'holiday'; readonly nl: string; readonly en: string }
  | { readonly off: 'closure' | 'exception'; readonly why: string | null }
  | { readonly off: 'hours' };

/** What keeps a day (a number of days since 1970) from being worked: for the sentence that says so. */
export function offReason(hours: WorkingHours, day: number): OffReason {
  const named = dated(hours.exceptions).findLast(({ first, last }) => first <= day && day <= last);
  if (named !== undefined) return { off: named.exception.kind, why: named.exception.why };
  const holiday = hours.daysOff.get(isoDate(day));
  return holiday === undefined ? { off: 'hours' } : { off: 'holiday', ...holiday.names };
}
