import type {
  FitMeeting,
  FitPerson,
  FitProblem,
  FitRoom,
} from '../../src/core/diary/fit/problem.ts';
import { diceOf, type Dice } from '../../src/core/diary/fit/search/random.ts';
import type { Span } from '../../src/core/diary/span.ts';
import { HOUR_MS, MINUTE_MS } from '../../src/core/time/instant.ts';

/** A week of an office as it is before something happens to it, and what happens. All of it by a seed. */
export interface WeekShape {
  readonly seed: number;
  readonly meetings: number;
  readonly people: number;
  readonly rooms: number;
  /** Meetings that stand in the diary already; the others are new. */
  readonly standing: number;
  /** People away for a day that was planned, of a hundred. */
  readonly ill: number;
  readonly days: number;
}

const ZONE = 'Europe/Amsterdam';
const MONDAY = Temporal.ZonedDateTime.from('2026-11-16T00:00[Europe/Amsterdam]').epochMilliseconds;
const DAY = 24 * HOUR_MS;
const [OPENS, CLOSES] = [9 * HOUR_MS, 17.5 * HOUR_MS];

/** A problem as such a week gives it: most meetings stand well, some people and rooms are lost, some meetings are new. */
export function weekProblem(shape: WeekShape): FitProblem {
  const dice = diceOf(shape.seed);
  const days = Array.from({ length: shape.days }, (_, at) => MONDAY + dayOffset(at));
  const people = Array.from({ length: shape.people }, (_, at) => personAt(at, days, dice));
  const rooms = Array.from({ length: shape.rooms }, (_, at) => roomAt(at, days));
  const meetings = Array.from({ length: shape.meetings }, (_, at) =>
    meetingAt(at, { people, days, dice, rooms }),
  );
  const problem: FitProblem = {
    zone: ZONE,
    stepMinutes: 15,
    meetings,
    people,
    rooms,
    orders: [
      { order: 'before', first: 'm0', second: 'm1', gapMinutes: 60 },
      { order: 'before', first: 'm2', second: 'm3', gapMinutes: 0 },
      { order: 'same-day', first: 'm4', second: 'm5' },
      { order: 'other-day', first: 'm6', second: 'm7' },
    ],
    travel: [],
  };
  return disturbed(standingAs(problem, shape.standing, dice), shape, days, dice);
}

/** Saturdays and Sundays are passed over. */
function dayOffset(at: number): number {
  return (Math.floor(at / 5) * 7 + (at % 5)) * DAY;
}

function personAt(at: number, days: readonly number[], dice: Dice): FitPerson {
  const free = days.flatMap((day) => {
    const taken: Span[] = [];
    for (let one = dice(4); one > 0; one -= 1) {
      const from = day + OPENS + dice(32) * 15 * MINUTE_MS;
      taken.push({ from, until: from + (2 + dice(5)) * 15 * MINUTE_MS });
    }
    return without({ from: day + OPENS, until: day + CLOSES }, taken);
  });
  return {
    id: `p${at}`,
    name: `Person ${at}`,
    free,
    dayMinutes: dice(3) === 0 ? 300 : null,
    weekMinutes: null,
    spent: [],
    gapMinutes: dice(4) === 0 ? 15 : 0,
    lunch: dice(2) === 0 ? { from: '12:00', until: '14:00', minutes: 30 } : null,
  };
}

function without(span: Span, taken: readonly Span[]): readonly Span[] {
  const free: Span[] = [];
  let from = span.from;
  for (const each of taken.toSorted((a, b) => a.from - b.from)) {
    if (each.until <= span.from || each.from >= span.until) continue;
    if (each.from > from) free.push({ from, until: Math.min(each.from, span.until) });
    from = Math.max(from, each.until);
  }
  if (from < span.until) free.push({ from, until: span.until });
  return free.filter((each) => each.from < each.until);
}

function roomAt(at: number, days: readonly number[]): FitRoom {
  return {
    id: `r${at}`,
    name: `Room ${at}`,
    seats: [16, 10, 6][at % 3] ?? 6,
    equipment: at % 3 < 2 ? ['screen'] : [],
    place: null,
    free: days.map((day) => ({ from: day + OPENS - HOUR_MS, until: day + CLOSES + HOUR_MS })),
  };
}

interface Office {
  readonly people: readonly FitPerson[];
  readonly rooms: readonly FitRoom[];
  readonly days: readonly number[];
  readonly dice: Dice;
}

function meetingAt(at: number, { people, days, dice }: Office): FitMeeting {
  const required = picked(people, 2 + dice(4), [], dice);
  const optional = picked(people, dice(3), required, dice);
  const group = dice(8) === 0 ? picked(people, 3, [...required, ...optional], dice) : [];
  const cost = dice(10);
  return {
    id: `m${at}`,
    title: `Meeting ${at}`,
    minutes: [30, 45, 60, 60, 90, 120][dice(6)] ?? 60,
    required,
    optional,
    groups: group.length === 0 ? [] : [{ people: group, needed: 2 }],
    room:
      dice(10) < 7
        ? { anyOf: null, seats: required.length, equipment: dice(3) === 0 ? ['screen'] : [] }
        : null,
    place: null,
    windows: days.map((day) => ({ from: day + OPENS, until: day + CLOSES })),
    stands: null,
    movability: cost === 0 ? { moves: 'freely' } : { moves: 'at-cost', cost },
    priority: 1 + dice(9),
    leaveOut: null,
    avoid: days.map((day) => ({ from: day + 16.5 * HOUR_MS, until: day + CLOSES, weight: 2 })),
  };
}

function picked(
  people: readonly FitPerson[],
  count: number,
  taken: readonly string[],
  dice: Dice,
): readonly string[] {
  const left = people.map(({ id }) => id).filter((id) => !taken.includes(id));
  const found: string[] = [];
  for (; found.length < count && left.length > 0;) found.push(...left.splice(dice(left.length), 1));
  return found;
}

/** Times tried for one meeting when the week was booked. */
const TRIES = 400;

/** The week as it was booked, meeting by meeting, wherever all could: nobody thought of lunches or limits. */
function standingAs(problem: FitProblem, standing: number, dice: Dice): FitProblem {
  const free = new Map(problem.people.map(({ id, free: spans }) => [id, spans]));
  const rooms = new Map(problem.rooms.map(({ id, free: spans }) => [id, spans]));
  const book = (meeting: FitMeeting): FitMeeting => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const window = meeting.windows[dice(meeting.windows.length)];
      const room = meeting.room === null ? null : problem.rooms[dice(problem.rooms.length)];
      if (window === undefined || room === undefined) continue;
      if (room !== null && room.seats < (meeting.room?.seats ?? 0)) continue;
      if (meeting.room?.equipment.some((thing) => room?.equipment.includes(thing) !== true))
        continue;
      const from = window.from + dice(34) * 15 * MINUTE_MS;
      const span = { from, until: from + meeting.minutes * MINUTE_MS };
      const lists = meeting.required.map((id) => [free, id] as const);
      const all = room === null ? lists : [...lists, [rooms, room.id] as const];
      if (!all.every(([table, id]) => holds(table.get(id) ?? [], span))) continue;
      for (const [table, id] of all)
        table.set(
          id,
          (table.get(id) ?? []).flatMap((s) => without(s, [span])),
        );
      return { ...meeting, stands: { start: from, room: room?.id ?? null } };
    }
    return meeting;
  };
  const meetings = problem.meetings.map((each, at) => (at < standing ? book(each) : each));
  return { ...problem, meetings };
}

function holds(spans: readonly Span[], { from, until }: Span): boolean {
  return spans.some((span) => span.from <= from && until <= span.until);
}

/** Some people lose a day, and the first room an afternoon. */
function disturbed(
  problem: FitProblem,
  shape: WeekShape,
  days: readonly number[],
  dice: Dice,
): FitProblem {
  const people = problem.people.map((person) => {
    if (dice(100) >= shape.ill) return person;
    const lost = days[dice(days.length)] ?? 0;
    return { ...person, free: person.free.filter(({ from }) => from < lost || from >= lost + DAY) };
  });
  const lost = days[dice(days.length)] ?? 0;
  const rooms = problem.rooms.map((room, at) =>
    at === 0
      ? { ...room, free: room.free.flatMap((span) => halved(span, lost + 13 * HOUR_MS)) }
      : room,
  );
  return { ...problem, people, rooms };
}

function halved(span: Span, noon: number): readonly Span[] {
  return noon > span.from && noon < span.until ? [{ from: span.from, until: noon }] : [span];
}
