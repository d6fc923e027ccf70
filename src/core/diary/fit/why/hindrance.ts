import { MINUTE_MS } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';
import type { FitPlacement } from '../answer.ts';
import { daysBetween, within } from '../plan/calendar-days.ts';
import type { FitDay } from '../plan/calendar-days.ts';
import { suits } from '../plan/options.ts';
import { lunchLeft, personRules } from '../plan/person-rules.ts';
import type { FitMeeting, FitOrder, FitPerson, FitProblem, FitRoom } from '../problem.ts';

/** Why a meeting cannot be at a place: which rule, and who or what stands in the way. All names are ids. */
export type Hindrance =
  | { readonly rule: 'window' }
  | { readonly rule: 'fixed' }
  | { readonly rule: 'room-needed' }
  | { readonly rule: 'away'; readonly person: string }
  | { readonly rule: 'too-few'; readonly needed: number; readonly people: readonly string[] }
  | { readonly rule: 'busy'; readonly person: string; readonly with: string }
  | { readonly rule: 'travel'; readonly person: string; readonly with: string }
  | { readonly rule: 'room-unfit'; readonly room: string }
  | { readonly rule: 'room-closed'; readonly room: string }
  | { readonly rule: 'room-taken'; readonly room: string; readonly with: string }
  | { readonly rule: 'lunch'; readonly person: string }
  | { readonly rule: 'day-limit'; readonly person: string }
  | { readonly rule: 'week-limit'; readonly person: string }
  | { readonly rule: 'order'; readonly with: string; readonly order: FitOrder };

/** A problem's tables, made once for many questions. */
export interface Lookup {
  readonly problem: FitProblem;
  readonly meetings: ReadonlyMap<string, FitMeeting>;
  readonly people: ReadonlyMap<string, FitPerson>;
  readonly rooms: ReadonlyMap<string, FitRoom>;
}

export function lookupOf(problem: FitProblem): Lookup {
  return {
    problem,
    meetings: new Map(problem.meetings.map((each) => [each.id, each])),
    people: new Map(problem.people.map((each) => [each.id, each])),
    rooms: new Map(problem.rooms.map((each) => [each.id, each])),
  };
}

/**
 * What keeps a meeting from a place, the others being where they are. It reads the problem itself and shares nothing
 * with the search but the clock and the rules of lunch, so it is the judge of every answer too.
 */
export function hindrancesOf(
  lookup: Lookup,
  place: FitPlacement,
  others: readonly FitPlacement[],
): readonly Hindrance[] {
  const meeting = lookup.meetings.get(place.meeting);
  if (meeting === undefined) return [];
  const rest = others.filter((other) => other.meeting !== place.meeting);
  return [
    ...ownHindrances(lookup, meeting, place),
    ...roomHindrances(lookup, meeting, place, rest),
    ...place.people.flatMap((id) => {
      const person = lookup.people.get(id);
      return person === undefined ? [] : personHindrances(lookup, person, place, rest);
    }),
    ...orderHindrances(lookup, place, rest),
  ];
}

function ownHindrances(
  { people, problem }: Lookup,
  meeting: FitMeeting,
  { start, end, room, people: present }: FitPlacement,
): readonly Hindrance[] {
  const found: Hindrance[] = [];
  const { stands, windows, movability } = meeting;
  const fixed = movability.moves === 'fixed';
  const stays = stands !== null && stands.start === start;
  if (fixed && !(stays && stands.room === room)) found.push({ rule: 'fixed' });
  const inside = windows.some(({ from, until }) => from <= start && end <= until);
  if (!fixed && !(inside && (stays || onGrid(problem, start)))) found.push({ rule: 'window' });
  const missing = meeting.required.filter((id) => !present.includes(id));
  found.push(...missing.map((person): Hindrance => ({ rule: 'away', person })));
  for (const { needed, people: group } of meeting.groups) {
    const there = group.filter((id) => present.includes(id));
    const able = there.filter((id) => within(people.get(id)?.free ?? [], start, end));
    if (able.length < needed) found.push({ rule: 'too-few', needed, people: group });
  }
  return found;
}

function onGrid({ zone, stepMinutes }: FitProblem, start: number): boolean {
  const [day] = daysBetween(start, start + 1, zone);
  return day !== undefined && (start - day.from) % (stepMinutes * MINUTE_MS) === 0;
}

function roomHindrances(
  { rooms }: Lookup,
  { room: need }: FitMeeting,
  { start, end, room: id }: FitPlacement,
  others: readonly FitPlacement[],
): readonly Hindrance[] {
  if (need === null) return [];
  const room = id === null ? undefined : rooms.get(id);
  if (room === undefined) return [{ rule: 'room-needed' }];
  const found: Hindrance[] = [];
  if (!suits(room, need)) found.push({ rule: 'room-unfit', room: room.id });
  if (!within(room.free, start, end)) found.push({ rule: 'room-closed', room: room.id });
  for (const other of others) {
    if (other.room !== room.id || other.start >= end || start >= other.end) continue;
    found.push({ rule: 'room-taken', room: room.id, with: other.meeting });
  }
  return found;
}

function personHindrances(
  lookup: Lookup,
  person: FitPerson,
  place: FitPlacement,
  others: readonly FitPlacement[],
): readonly Hindrance[] {
  const { id } = person;
  const found: Hindrance[] = [];
  if (!within(person.free, place.start, place.end)) found.push({ rule: 'away', person: id });
  const mine = others.filter(({ people }) => people.includes(id));
  for (const other of mine) {
    const gap = person.gapMinutes * MINUTE_MS;
    if (place.start < other.end + gap && other.start < place.end + gap) {
      found.push({ rule: 'busy', person: id, with: other.meeting });
    } else if (tooFar(lookup, place, other)) {
      found.push({ rule: 'travel', person: id, with: other.meeting });
    }
  }
  return [...found, ...limitHindrances(lookup, person, place, mine)];
}

function tooFar(lookup: Lookup, a: FitPlacement, b: FitPlacement): boolean {
  const [from, to] = [whereIs(lookup, a), whereIs(lookup, b)];
  const way = lookup.problem.travel.findLast(
    (each) => (each.from === from && each.to === to) || (each.from === to && each.to === from),
  );
  const apart = (way?.minutes ?? 0) * MINUTE_MS;
  return a.start < b.end + apart && b.start < a.end + apart;
}

function whereIs({ meetings, rooms }: Lookup, { meeting, room }: FitPlacement): string | null {
  if (room === null) return meetings.get(meeting)?.place ?? null;
  return rooms.get(room)?.place ?? null;
}

function limitHindrances(
  { problem }: Lookup,
  person: FitPerson,
  place: FitPlacement,
  mine: readonly FitPlacement[],
): readonly Hindrance[] {
  const from = mine.reduce((least, { start }) => Math.min(least, start), place.start);
  const until = mine.reduce((most, { end }) => Math.max(most, end), place.end);
  const days = daysBetween(from, until, problem.zone);
  const rules = personRules(problem, person, days);
  const at = days.findIndex((day) => begins(place, day));
  const day = days[at];
  if (day === undefined) return [];
  const found: Hindrance[] = [];
  const all = [place, ...mine];
  const today = all.filter((each) => begins(each, day));
  if (lengthOf(today) > (rules.dayLeft[at] ?? Infinity))
    found.push({ rule: 'day-limit', person: person.id });
  const week = days.filter((each) => each.week === day.week);
  const thisWeek = all.filter((each) => week.some((one) => begins(each, one)));
  if (lengthOf(thisWeek) > (rules.weekLeft.get(day.week) ?? Infinity)) {
    found.push({ rule: 'week-limit', person: person.id });
  }
  const lunch = rules.lunches[at] ?? null;
  const touches = lunch !== null && place.start < lunch.until && lunch.from < place.end;
  if (touches && !lunchLeft(lunch, all.map(spanOf)))
    found.push({ rule: 'lunch', person: person.id });
  return found;
}

function spanOf({ start, end }: FitPlacement): Span {
  return { from: start, until: end };
}

function begins({ start }: FitPlacement, day: FitDay): boolean {
  return start >= day.from && start < day.until;
}

function lengthOf(those: readonly FitPlacement[]): number {
  return those.reduce((sum, { start, end }) => sum + end - start, 0);
}

function orderHindrances(
  { problem }: Lookup,
  place: FitPlacement,
  others: readonly FitPlacement[],
): readonly Hindrance[] {
  const there = new Map([...others, place].map((each) => [each.meeting, each]));
  return problem.orders.flatMap((order): readonly Hindrance[] => {
    if (order.first !== place.meeting && order.second !== place.meeting) return [];
    const [first, second] = [there.get(order.first), there.get(order.second)];
    if (first === undefined || second === undefined || holds(problem, order, first, second))
      return [];
    return [{ rule: 'order', with: first === place ? order.second : order.first, order }];
  });
}

function holds(
  { zone }: FitProblem,
  order: FitOrder,
  first: FitPlacement,
  second: FitPlacement,
): boolean {
  if (order.order === 'before') return first.end + order.gapMinutes * MINUTE_MS <= second.start;
  const date = ({ start }: FitPlacement) => daysBetween(start, start + 1, zone)[0]?.date;
  return (date(first) === date(second)) === (order.order === 'same-day');
}

/** Everything an answer breaks: empty for every answer of ours. */
export function brokenBy(problem: FitProblem, placed: readonly FitPlacement[]) {
  const lookup = lookupOf(problem);
  return placed.flatMap((place) =>
    hindrancesOf(lookup, place, placed).map((hindrance) => ({ meeting: place.meeting, hindrance })),
  );
}
