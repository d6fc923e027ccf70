import { DAY_MS } from '../../../time/instant.ts';
import type { FitMeeting, FitOrder, FitPerson, FitProblem } from '../problem.ts';

/** One rule less: what a person could allow so that a meeting can be held after all. All names are ids. */
export type Relaxation =
  | { readonly relax: 'other-moves'; readonly other: string }
  | { readonly relax: 'any-room' }
  | { readonly relax: 'no-room' }
  | { readonly relax: 'any-hour' }
  | { readonly relax: 'week-later' }
  | { readonly relax: 'lunch'; readonly person: string }
  | { readonly relax: 'limits'; readonly person: string }
  | { readonly relax: 'order'; readonly order: FitOrder }
  | { readonly relax: 'fewer'; readonly group: number }
  | { readonly relax: 'without'; readonly person: string };

/** Those that can make a difference to a meeting, the mildest first. */
export function relaxationsFor(problem: FitProblem, meeting: FitMeeting): readonly Relaxation[] {
  const people = problem.people.filter(({ id }) => attends(meeting, id));
  const fixed = problem.meetings.filter(
    (other) =>
      other.id !== meeting.id && other.movability.moves === 'fixed' && meets(meeting, other),
  );
  const orders = problem.orders.filter((each) => [each.first, each.second].includes(meeting.id));
  const room = meeting.room === null ? [] : (['any-room', 'no-room'] as const);
  return [
    ...fixed.map(({ id }) => ({ relax: 'other-moves' as const, other: id })),
    ...room.map((relax) => ({ relax })),
    ...(['any-hour', 'week-later'] as const).map((relax) => ({ relax })),
    ...people
      .filter(({ lunch }) => lunch !== null)
      .map(({ id }) => ({ relax: 'lunch' as const, person: id })),
    ...people
      .filter(({ dayMinutes, weekMinutes }) => dayMinutes !== null || weekMinutes !== null)
      .map(({ id }) => ({ relax: 'limits' as const, person: id })),
    ...orders.map((order) => ({ relax: 'order' as const, order })),
    ...meeting.groups.map((_group, group) => ({ relax: 'fewer' as const, group })),
    ...meeting.required.map((person) => ({ relax: 'without' as const, person })),
  ];
}

function attends({ required, groups }: FitMeeting, id: string): boolean {
  return required.includes(id) || groups.some(({ people }) => people.includes(id));
}

/** Whether two meetings can be in each other's way: somebody in common, or a room. */
function meets(a: FitMeeting, b: FitMeeting): boolean {
  const people = [...b.required, ...b.groups.flatMap((group) => group.people)];
  return people.some((id) => attends(a, id)) || (a.room !== null && b.room !== null);
}

/** The problem with that one rule less. */
export function relaxed(problem: FitProblem, id: string, relaxation: Relaxation): FitProblem {
  const change = (to: (meeting: FitMeeting) => FitMeeting, of = id): FitProblem => ({
    ...problem,
    meetings: problem.meetings.map((each) => (each.id === of ? to(each) : each)),
  });
  switch (relaxation.relax) {
    case 'other-moves':
      return change((other) => ({ ...other, movability: { moves: 'freely' } }), relaxation.other);
    case 'any-room':
      return change((each) => ({ ...each, room: { anyOf: null, seats: 0, equipment: [] } }));
    case 'no-room':
      return change((each) => ({ ...each, room: null }));
    case 'any-hour':
      return change((each) => ({ ...each, windows: hull(each) }));
    case 'week-later':
      return change((each) => ({ ...each, windows: withNextWeek(each) }));
    case 'lunch':
      return changePerson(problem, relaxation.person, { lunch: null });
    case 'limits':
      return changePerson(problem, relaxation.person, { dayMinutes: null, weekMinutes: null });
    case 'order':
      return { ...problem, orders: problem.orders.filter((each) => each !== relaxation.order) };
    case 'fewer':
      return change((each) => ({ ...each, groups: oneFewer(each, relaxation.group) }));
    case 'without':
      return change((each) => ({
        ...each,
        required: each.required.filter((person) => person !== relaxation.person),
      }));
    default:
      return problem;
  }
}

function changePerson(problem: FitProblem, id: string, to: Partial<FitPerson>): FitProblem {
  const people = problem.people.map((each) => (each.id === id ? { ...each, ...to } : each));
  return { ...problem, people };
}

/** From the beginning of the first window to the end of the last, nights included where people are free. */
function hull({ windows }: FitMeeting): FitMeeting['windows'] {
  if (windows.length === 0) return [];
  const from = windows.reduce((least, window) => Math.min(least, window.from), Infinity);
  const until = windows.reduce((most, window) => Math.max(most, window.until), -Infinity);
  return [{ from, until }];
}

const WEEK_MS = 7 * DAY_MS;

function withNextWeek({ windows }: FitMeeting): FitMeeting['windows'] {
  const next = windows.map(({ from, until }) => ({ from: from + WEEK_MS, until: until + WEEK_MS }));
  return [...windows, ...next];
}

function oneFewer({ groups }: FitMeeting, at: number): FitMeeting['groups'] {
  return groups.flatMap((group, index) => {
    if (index !== at) return [group];
    return group.needed === 1 ? [] : [{ ...group, needed: group.needed - 1 }];
  });
}
