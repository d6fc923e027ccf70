import { placeIn } from '../../travel/table.ts';
import { busyIndex, takenOf } from '../availability/busy-index.ts';
import { merged, single, spansOf, subtract } from '../availability/intervals.ts';
import { search } from '../availability/search.ts';
import { MINUTE_MS } from '../../time/instant.ts';
import type { FitMeeting, FitPerson, FitProblem, FitRoom, FitTravel } from '../fit/problem.ts';
import type { GuestClock } from '../guest.ts';
import { oneTimeOf, ownQuestion } from '../own-question.ts';
import type { Span } from '../span.ts';
import { PRINCIPAL, type Arrangement, type WantedMeeting, type WantedRoom } from './arrangement.ts';

/**
 * Meetings of the principal as a problem of fitting. Where each may go is what the availability function offers with all
 * of them looked away from; so that what is arranged can be booked. Where one stands it may stay.
 */
export function problemOf(arrangement: Arrangement): FitProblem {
  const { rules, stepMinutes, meetings, rooms, orders } = arrangement;
  const windows = windowsFinder(arrangement);
  return {
    zone: rules.zone,
    stepMinutes,
    meetings: meetings.map((meeting) => fitMeeting(arrangement, meeting, windows(meeting))),
    people: [principal(arrangement), ...others(arrangement)],
    rooms: rooms.map((room) => fitRoom(arrangement, room)),
    orders,
    travel: travelOf(arrangement),
  };
}

function fitMeeting(
  { taken }: Arrangement,
  meeting: WantedMeeting,
  windows: readonly Span[],
): FitMeeting {
  const { id, title, minutes, required, optional, groups, room, stands } = meeting;
  const { movability, priority, leaveOut } = meeting;
  return {
    id,
    title,
    minutes,
    required: [PRINCIPAL, ...required.map((one) => one.id)],
    optional: optional.map((one) => one.id),
    groups,
    room,
    place: room !== null || taken.travel === null ? null : placeIn(taken.travel, meeting.place),
    windows,
    stands,
    movability,
    priority,
    leaveOut,
    avoid: [],
  };
}

function ignoredIn({ meetings }: Arrangement): readonly string[] {
  return meetings.flatMap(({ ignoring }) => ignoring ?? []);
}

function asked(arrangement: Arrangement, minutes: number) {
  const { now, notice, range } = arrangement;
  const ignoring = ignoredIn(arrangement);
  return { minutes, window: range, now, notice, ignoring, max: Infinity, spread: 'all' } as const;
}

/** Where a meeting of a length at a place can be; asked once for all that are alike. */
function windowsFinder(arrangement: Arrangement): (meeting: WantedMeeting) => readonly Span[] {
  const known = new Map<string, readonly Span[]>();
  const { rules, taken, stepMinutes, clocks } = arrangement;
  const found = (meeting: WantedMeeting, guests: readonly GuestClock[]): readonly Span[] => {
    const { minutes, place } = meeting;
    return known.getOrInsertComputed(JSON.stringify([minutes, place, guests]), () => {
      const put = ownQuestion({ ...rules, place, guests }, taken, asked(arrangement, minutes));
      return search({ ...put, step: stepMinutes }).offers.map(({ from, until }) => ({
        from,
        until,
      }));
    });
  };
  return (meeting) => {
    const { minutes, windows, stands, required } = meeting;
    const guests = required.flatMap(({ id }) => clocks?.get(id) ?? []);
    const inTheirDay = found(meeting, guests);
    // Nobody is asked at night but where there is nothing else.
    const all = inTheirDay.length > 0 ? inTheirDay : found(meeting, []);
    const fits = (span: Span): boolean =>
      windows === null ||
      windows.some(({ from, until }) => from <= span.from && span.until <= until);
    const where = all.filter(fits).toSorted((one, other) => one.from - other.from);
    if (stands === null) return where;
    const now = { from: stands.start, until: stands.start + minutes * MINUTE_MS };
    return [...where.filter(({ from }) => from !== now.from), now];
  };
}

function principal(arrangement: Arrangement): FitPerson {
  const { name, rules, taken, range } = arrangement;
  const put = ownQuestion({ ...rules, place: null }, taken, asked(arrangement, 1));
  const index = put.people[0]?.busy ?? busyIndex(taken.busy, taken.known);
  const busy = takenOf(index, put);
  const { lunch, bufferMinutes } = rules.settings;
  return {
    id: PRINCIPAL,
    name,
    free: spansOf(subtract(single(range), busy)),
    dayMinutes: null,
    weekMinutes: null,
    spent: [],
    gapMinutes: bufferMinutes,
    lunch,
  };
}

/** Of others only what was told is known: whether it suits them is asked when they are told. */
function others({ meetings, people, range }: Arrangement): readonly FitPerson[] {
  const named = new Map<string, Arrangement['people'][number]>();
  for (const { required, optional } of meetings)
    for (const { id, name } of [...required, ...optional]) named.set(id, { id, name, busy: [] });
  for (const person of people) named.set(person.id, person);
  return [...named.values()].map(({ id, name, busy }) => ({
    id,
    name,
    free: spansOf(subtract(single(range), merged(busy))),
    dayMinutes: null,
    weekMinutes: null,
    spent: [],
    gapMinutes: 0,
    lunch: null,
  }));
}

function fitRoom(arrangement: Arrangement, room: WantedRoom): FitRoom {
  const { taken, range } = arrangement;
  const own = new Set(ignoredIn(arrangement));
  const busy = room.busy.filter(
    ({ by, from }) => by === null || !(own.has(by) || own.has(oneTimeOf(by, from))),
  );
  const { travel } = taken;
  const { id, name, seats, equipment, place } = room;
  const stands = travel === null ? null : place === null ? travel.base : placeIn(travel, place);
  return {
    id,
    name,
    seats,
    equipment,
    place: stands,
    free: spansOf(subtract(single(range), merged(busy))),
  };
}

/** A way between two of the places, at its longest: in rush hours, there or back. */
function travelOf({ meetings, rooms, taken: { travel } }: Arrangement): readonly FitTravel[] {
  if (travel === null) return [];
  const places = new Set(
    [...meetings, ...rooms].map(({ place }) =>
      place === null ? travel.base : placeIn(travel, place),
    ),
  );
  const longest = new Map<string, FitTravel>();
  for (const { from, to, minutes, byHour } of travel.ways) {
    if (!places.has(from) || !places.has(to)) continue;
    const [one = from, other = to] = [from, to].toSorted();
    const key = JSON.stringify([one, other]);
    const most = Math.max(minutes, ...byHour.map((step) => step.minutes));
    const before = longest.get(key)?.minutes ?? 0;
    longest.set(key, { from: one, to: other, minutes: Math.max(most, before) });
  }
  return [...longest.values()];
}
