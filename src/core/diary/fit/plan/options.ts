import { MINUTE_MS } from '../../../time/instant.ts';
import type { Instant } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';
import { dayIndex, within } from './calendar-days.ts';
import type { FitDay } from './calendar-days.ts';
import type { Option } from './plan.ts';
import { OPTIONAL_WEIGHT, avoidanceOf, daysApart, movementOf } from './price.ts';
import type { Tiers } from './price.ts';
import type { FitMeeting, FitPerson, FitProblem, FitRoom, FitRoomNeed } from '../problem.ts';

interface Around {
  readonly days: readonly FitDay[];
  readonly tiers: Tiers;
  readonly index: {
    readonly people: ReadonlyMap<string, number>;
    readonly rooms: ReadonlyMap<string, number>;
    readonly places: ReadonlyMap<string, number>;
  };
  /** Which of the problem's meetings. */
  readonly at: number;
}

/** Every start and room at which a meeting could be held if it were alone in the world, cheapest first. */
export function optionsOf(problem: FitProblem, around: Around): readonly Option[] {
  const meeting = problem.meetings[around.at];
  if (meeting === undefined) return [];
  const rooms = roomsFor(problem, meeting.room);
  const length = meeting.minutes * MINUTE_MS;
  const found: Option[] = [];
  for (const start of startsOf(problem, meeting, around.days)) {
    const people = whoCan(problem, meeting, { from: start, until: start + length }, around);
    if (people === null) continue;
    for (const room of rooms) {
      if (room !== null && !within(room.free, start, start + length)) continue;
      if (stuck(meeting, start, room)) continue;
      found.push(optionAt(meeting, { start, room, people }, around));
    }
  }
  return found.sort((a, b) => a.cost - b.cost || a.start - b.start || a.room - b.room);
}

/** A fixed meeting has one start and one room. */
function stuck({ movability, stands }: FitMeeting, start: Instant, room: FitRoom | null): boolean {
  if (movability.moves !== 'fixed') return false;
  return stands === null || stands.start !== start || stands.room !== (room?.id ?? null);
}

/** The starts on the grid within its windows, and where it stands. Sorted. */
export function startsOf(
  { stepMinutes }: FitProblem,
  { windows, stands, minutes, movability }: FitMeeting,
  days: readonly FitDay[],
): readonly Instant[] {
  const length = minutes * MINUTE_MS;
  if (movability.moves === 'fixed') return stands === null ? [] : [stands.start];
  const starts = new Set<Instant>();
  const step = stepMinutes * MINUTE_MS;
  for (const day of days) {
    for (const window of windows) {
      const from = Math.max(window.from, day.from);
      const until = Math.min(window.until - length, day.until - 1);
      let start = day.from + Math.ceil((from - day.from) / step) * step;
      for (; start <= until; start += step) starts.add(start);
    }
  }
  const standing = stands?.start ?? null;
  if (standing !== null && windows.some((w) => w.from <= standing && standing + length <= w.until))
    starts.add(standing);
  return [...starts].sort((a, b) => a - b);
}

/** The rooms that would do; a meeting that needs none has one choice: no room. */
export function roomsFor(
  { rooms }: FitProblem,
  need: FitRoomNeed | null,
): readonly (FitRoom | null)[] {
  return need === null ? [null] : rooms.filter((room) => suits(room, need));
}

/** Whether a room has the seats and the equipment and is among those wanted. */
export function suits(room: FitRoom, { anyOf, seats, equipment }: FitRoomNeed): boolean {
  return (
    (anyOf === null || anyOf.includes(room.id)) &&
    room.seats >= seats &&
    equipment.every((thing) => room.equipment.includes(thing))
  );
}

interface Present {
  readonly groups: readonly (readonly number[])[];
  readonly optional: readonly number[];
}

/** Who of the groups and the optional people is free then; null when it cannot be held without those who are not. */
function whoCan(
  { people }: FitProblem,
  meeting: FitMeeting,
  { from, until }: Span,
  { index }: Around,
): Present | null {
  const person = (id: string): FitPerson | undefined => people[index.people.get(id) ?? -1];
  const free = (id: string): boolean => within(person(id)?.free ?? [], from, until);
  if (!meeting.required.every(free)) return null;
  const indexes = (ids: readonly string[]) =>
    ids.filter(free).map((id) => index.people.get(id) ?? -1);
  const groups = meeting.groups.map((group) => indexes(group.people));
  if (groups.some((group, at) => group.length < (meeting.groups[at]?.needed ?? 0))) return null;
  return { groups, optional: indexes(meeting.optional) };
}

function optionAt(
  meeting: FitMeeting,
  to: { readonly start: Instant; readonly room: FitRoom | null; readonly people: Present },
  { days, tiers, index, at }: Around,
): Option {
  const { start, room, people } = to;
  const end = start + meeting.minutes * MINUTE_MS;
  const day = dayIndex(days, start);
  const stood = days[dayIndex(days, meeting.stands?.start ?? start)];
  const movement = movementOf(meeting, {
    start,
    room: room?.id ?? null,
    daysApart: daysApart(days[day]?.from ?? 0, stood?.from ?? 0),
  });
  const missing = meeting.optional.length - people.optional.length;
  const preference = avoidanceOf(meeting, start, end) + OPTIONAL_WEIGHT * missing;
  const place = room === null ? meeting.place : room.place;
  return {
    meeting: at,
    start,
    end,
    day,
    room: room === null ? -1 : (index.rooms.get(room.id) ?? -1),
    place: place === null ? -1 : (index.places.get(place) ?? -1),
    movement,
    preference,
    cost: movement * tiers.movement + preference,
    ...people,
  };
}
