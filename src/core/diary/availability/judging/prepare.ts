import { DAY_MS, MINUTE_MS } from '../../../time/instant.ts';
import type { Instant } from '../../../time/instant.ts';
import type { WorkingHours } from '../../hours/working-hours.ts';
import { wallTime } from '../../hours/day-clock.ts';
import type { DayClock } from '../../hours/day-clock.ts';
import type { Span } from '../../span.ts';
import { LONGEST_WINDOW_DAYS } from '../asking/question.ts';
import type {
  Participant,
  Question,
  Resource,
  ResourceNeed,
  Whereabouts,
} from '../asking/question.ts';
import { counts, takenOf } from '../busy-index.ts';
import { NOTHING, intersect, single, subtract, widened } from '../intervals.ts';
import type { Intervals } from '../intervals.ts';
import { Walls } from './walls.ts';

/** A participant with his time laid out over the window. */
export interface PreparedPerson {
  readonly person: Participant;
  readonly clock: DayClock;
  readonly hours: WorkingHours;
  readonly working: Intervals;
  readonly daytime: Intervals;
  readonly focus: Intervals;
  /** What counts as taken in this question, without buffers. */
  readonly taken: Intervals;
  /** Where a meeting fits as far as hours, daytime, focus, horizon, appointments and buffers go. */
  readonly free: Intervals;
  /** In order of `from`. */
  readonly whereabouts: readonly Whereabouts[];
  /** Meetings by day of his own zone (days since 1970); empty where no limit counts them. */
  readonly meetings: ReadonlyMap<number, number>;
}

export interface PreparedResource {
  readonly resource: Resource;
  readonly free: Intervals;
}

export interface PreparedNeed {
  readonly need: ResourceNeed;
  /** Those that suffice, the smallest first. */
  readonly fitting: readonly PreparedResource[];
}

/** A question laid out over a stretch of time: what offering and booking both look at. */
export interface Prepared {
  readonly question: Question;
  /** The clock of whoever asks. */
  readonly clock: DayClock;
  /** The window without what lies in the past, before the notice, or beyond the longest search. */
  readonly window: Span;
  readonly people: readonly PreparedPerson[];
  readonly needs: readonly PreparedNeed[];
}

/** Weeks and nights around the window matter as well: weekly limits, the way from the evening before. */
const MARGIN_MS = 9 * DAY_MS;

/** The earliest start that the notice allows. */
export function earliestStart({ now, notice }: Question): Instant {
  return now + Math.max(0, notice) * MINUTE_MS;
}

/** What of the window is searched. */
export function searched(question: Question): Span {
  const from = Math.max(question.window.from, earliestStart(question));
  const until = Math.min(question.window.until, from + LONGEST_WINDOW_DAYS * DAY_MS);
  return { from, until };
}

/** Lays a question out over a span: the window to search it, or one time to judge that. */
export function prepare(question: Question, span: Span): Prepared {
  const over = { from: span.from - MARGIN_MS, until: span.until + MARGIN_MS };
  const walls = new Walls(over);
  return {
    question,
    clock: walls.clock(question.zone),
    window: searched(question),
    people: question.people.map((person) => preparePerson(person, question, walls)),
    needs: question.resources.map((need) => prepareNeed(need, question)),
  };
}

function preparePerson(person: Participant, question: Question, walls: Walls): PreparedPerson {
  const clock = walls.clock(person.zone);
  const hours = person.hours ?? walls.assumed(person.zone);
  const working = walls.working(hours);
  const daytime = walls.daytime(person.daytime, person.zone);
  const focus = person.focus === null ? NOTHING : walls.pattern(person.focus, person.zone);
  const taken = person.busy === null ? NOTHING : takenOf(person.busy, question);
  const before = question.buffer.before * MINUTE_MS;
  const after = question.buffer.after * MINUTE_MS;
  const known = person.busy === null ? NOTHING : shrunk(person.busy.known, before, after);
  const base = subtract(intersect(intersect(working, daytime), known), focus);
  return {
    person,
    clock,
    hours,
    working,
    daytime,
    focus,
    taken,
    free: subtract(base, widened(taken, after, before)),
    whereabouts: person.whereabouts
      .filter(({ by }) => by === null || !question.ignoring.includes(by))
      .toSorted((one, other) => one.from - other.from || one.until - other.until),
    meetings:
      person.limits.meetingsADay === null
        ? new Map()
        : meetingsByDay(person, question, clock, walls.over),
  };
}

function shrunk({ from, until }: Span, before: number, after: number): Intervals {
  return single({ from: from + before, until: until - after });
}

/** A day and longer is no meeting: being away, a fair, a birthday. */
const LONGEST_MEETING_MS = DAY_MS - MINUTE_MS;

function meetingsByDay(
  { busy }: Participant,
  question: Question,
  clock: DayClock,
  over: Span,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const span of busy?.spans ?? []) {
    if (span.from >= over.until) break;
    if (span.until <= over.from || span.until - span.from >= LONGEST_MEETING_MS) continue;
    if (span.kind === 'away' || span.kind === 'unknown' || !counts(span, question)) continue;
    for (const day of daysTouched(span, clock)) found.set(day, (found.get(day) ?? 0) + 1);
  }
  return found;
}

/** The days of a zone (since 1970) that a span lies on. */
export function daysTouched({ from, until }: Span, clock: DayClock): readonly number[] {
  const first = clock.dayAt(from);
  return Array.from({ length: clock.dayAt(until - 1) - first + 1 }, (_, more) => first + more);
}

/** From midnight to midnight on the wall. */
export function daySpan(day: number, clock: DayClock, days = 1): Span {
  return { from: clock.beginsAt(wallTime(day, 0)), until: clock.beginsAt(wallTime(day + days, 0)) };
}

/** Seats that everybody who comes in person needs. */
function seatsNeeded({ people, groups }: Question): number {
  const coming = people.filter(({ attends }) => attends === 'in-person');
  const grouped = groups.reduce((sum, { name, needed }) => {
    const members = coming.filter(
      ({ attendance }) => attendance.role === 'one-of' && attendance.group === name,
    );
    return sum + Math.min(needed, members.length);
  }, 0);
  return coming.filter(({ attendance }) => attendance.role !== 'one-of').length + grouped;
}

function prepareNeed(need: ResourceNeed, question: Question): PreparedNeed {
  const seats = need.seats ?? seatsNeeded(question);
  const fitting = need.anyOf
    .filter(({ capacity }) => capacity === null || capacity >= seats)
    .toSorted((one, other) => (one.capacity ?? 0) - (other.capacity ?? 0))
    .map((resource) => ({
      resource,
      free:
        resource.busy === null
          ? NOTHING
          : subtract(single(resource.busy.known), takenOf(resource.busy, question)),
    }));
  return { need, fitting };
}
