import { MINUTE_MS } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';
import { clockAt } from './calendar-days.ts';
import type { FitDay } from './calendar-days.ts';
import type { PlannedLunch, PlannedPerson } from './plan.ts';
import type { FitLunch, FitMeeting, FitPerson, FitProblem } from '../problem.ts';

/**
 * A person's limits and lunches, day by day. What fixed meetings alone already break is no rule for the others: a
 * limit is then what they take, and a lunch they take away is not asked for.
 */
export function personRules(
  problem: FitProblem,
  person: FitPerson,
  days: readonly FitDay[],
): PlannedPerson {
  const fixed = problem.meetings
    .filter(
      (meeting) => meeting.movability.moves === 'fixed' && meeting.required.includes(person.id),
    )
    .flatMap(standing);
  const spent = new Map(person.spent.map(({ date, minutes }) => [date, minutes * MINUTE_MS]));
  const dayFixed = days.map((day) => lengthOf(fixed.filter((span) => begins(span, day))));
  const weeks = new Map<string, { spent: number; fixed: number }>();
  for (const [at, { date, week }] of days.entries()) {
    const sum = weeks.get(week) ?? { spent: spentBefore(person, week, days), fixed: 0 };
    sum.spent += spent.get(date) ?? 0;
    sum.fixed += dayFixed[at] ?? 0;
    weeks.set(week, sum);
  }
  return {
    person,
    optionalIn: problem.meetings.flatMap(({ optional }, at) =>
      optional.includes(person.id) ? [at] : [],
    ),
    gap: person.gapMinutes * MINUTE_MS,
    limited: person.dayMinutes !== null || person.weekMinutes !== null,
    dayLeft: days.map(({ date }, at) =>
      left(person.dayMinutes, { spent: spent.get(date) ?? 0, fixed: dayFixed[at] ?? 0 }),
    ),
    weekLeft: new Map([...weeks].map(([week, sums]) => [week, left(person.weekMinutes, sums)])),
    lunches: days.map((day) =>
      person.lunch === null
        ? null
        : lunchOf(person, person.lunch, { day, fixed, zone: problem.zone }),
    ),
  };
}

/** What was spent in a week on days that no meeting of the problem touches. */
function spentBefore(person: FitPerson, week: string, days: readonly FitDay[]): number {
  const known = new Set(days.map(({ date }) => date));
  const end = Temporal.PlainDate.from(week).add({ days: 7 }).toString();
  return person.spent
    .filter(({ date }) => date >= week && date < end && !known.has(date))
    .reduce((sum, { minutes }) => sum + minutes * MINUTE_MS, 0);
}

function left(
  limit: number | null,
  sums: { readonly spent: number; readonly fixed: number },
): number {
  return limit === null ? Infinity : Math.max(limit * MINUTE_MS - sums.spent, sums.fixed);
}

/** Where a meeting stands, if it stands. */
function standing({ stands, minutes }: FitMeeting): readonly Span[] {
  return stands === null ? [] : [{ from: stands.start, until: stands.start + minutes * MINUTE_MS }];
}

function begins(span: Span, day: FitDay): boolean {
  return span.from >= day.from && span.from < day.until;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, until }) => sum + until - from, 0);
}

function lunchOf(
  person: FitPerson,
  { from, until, minutes }: FitLunch,
  around: { readonly day: FitDay; readonly fixed: readonly Span[]; readonly zone: string },
): PlannedLunch | null {
  const { date } = around.day;
  const [start, end] = [clockAt(date, from, around.zone), clockAt(date, until, around.zone)];
  const free = person.free
    .map((span) => ({ from: Math.max(span.from, start), until: Math.min(span.until, end) }))
    .filter((span) => span.from < span.until);
  const lunch = { from: start, until: end, length: minutes * MINUTE_MS, free };
  return lunchLeft(lunch, around.fixed) ? lunch : null;
}

/** Whether a long enough stretch stays free of the meetings. */
export function lunchLeft(lunch: PlannedLunch, meetings: readonly Span[]): boolean {
  const inside = meetings
    .filter(({ from, until }) => from < lunch.until && lunch.from < until)
    .sort((a, b) => a.from - b.from);
  return lunch.free.some((span) => {
    let begin = span.from;
    for (const { from, until } of inside) {
      if (Math.min(from, span.until) - begin >= lunch.length) return true;
      begin = Math.max(begin, until);
    }
    return span.until - begin >= lunch.length;
  });
}
