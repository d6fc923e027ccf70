import { Trouble } from '../../errors.ts';
import { DAY_MS } from '../../time/instant.ts';
import type { Span } from '../span.ts';
import { MOST_DAYS } from './plan/calendar-days.ts';
import type { FitMeeting, FitOrder, FitPerson, FitProblem } from './problem.ts';

/** A problem is a week of a board, not the year of a ministry: beyond this a question has gone astray. */
export const MOST_MEETINGS = 400;
export const MOST_PEOPLE = 1_000;
const MOST_ROOMS = 200;
const MOST_ORDERS = 2_000;

/** A grid finer than this makes more starts than anybody can tell apart; a coarser one hides what is free. */
const LEAST_STEP = 5;
const MOST_STEP = 120;
const MOST_MINUTES = 24 * 60;

/**
 * Refuses what no search could answer honestly.
 * @throws Trouble `fit-too-large`, `fit-number-wrong`, `fit-name-twice` or `fit-name-unknown`, with the name of what is wrong
 */
export function checkProblem(problem: FitProblem): void {
  const { meetings, people, rooms, orders } = problem;
  atMost('meetings', meetings.length, MOST_MEETINGS);
  atMost('people', people.length, MOST_PEOPLE);
  atMost('rooms', rooms.length, MOST_ROOMS);
  atMost('orders', orders.length, MOST_ORDERS);
  number(`stepMinutes`, problem.stepMinutes, LEAST_STEP, MOST_STEP);
  const ids = { meetings: once(meetings), people: once(people), rooms: once(rooms) };
  for (const meeting of meetings) checkMeeting(meeting, ids);
  for (const person of people) checkPerson(person);
  for (const room of rooms) checkSpans(room.id, room.free);
  for (const order of orders) checkOrder(order, ids.meetings);
  for (const { from, minutes } of problem.travel) number(from, minutes, 0, MOST_MINUTES);
  checkReach(meetings);
}

function atMost(name: string, count: number, most: number): void {
  if (count <= most) return;
  const values = { name, count: String(count), most: String(most) };
  throw new Trouble('fit-too-large', { retry: false, values });
}

function number(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new Trouble('fit-number-wrong', { retry: false, values: { name, value: String(value) } });
}

function once(those: readonly { readonly id: string }[]): ReadonlySet<string> {
  return distinct(those.map(({ id }) => id));
}

function distinct(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw new Trouble('fit-name-twice', { retry: false, values: { name } });
    seen.add(name);
  }
  return seen;
}

function known(names: readonly string[], ids: ReadonlySet<string>): void {
  const name = names.find((each) => !ids.has(each));
  if (name === undefined) return;
  throw new Trouble('fit-name-unknown', { retry: false, values: { name } });
}

interface Ids {
  readonly meetings: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
}

function checkMeeting(meeting: FitMeeting, ids: Ids): void {
  const { id, required, optional, groups, room, stands, movability } = meeting;
  const standsIn = stands?.room ?? null;
  number(id, meeting.minutes, 1, MOST_MINUTES);
  number(id, meeting.priority, 1, 9);
  if (meeting.leaveOut !== null) number(id, meeting.leaveOut, 0, 1_000);
  if (movability.moves === 'at-cost') number(id, movability.cost, 1, 9);
  // What is fixed nowhere cannot be kept there.
  if (movability.moves === 'fixed') number(id, stands?.start ?? Number.NaN, 0, Infinity);
  if (stands !== null) number(id, stands.start, 0, Number.MAX_SAFE_INTEGER);
  known([...distinct([...required, ...optional, ...groups.flatMap((g) => g.people)])], ids.people);
  for (const { people, needed } of groups) number(id, needed, 1, people.length);
  known([...(room?.anyOf ?? []), ...(standsIn === null ? [] : [standsIn])], ids.rooms);
  for (const { weight } of meeting.avoid) number(id, weight, 1, 9);
  for (const { from, until } of meeting.windows) number(id, until - from, 1, MOST_DAYS * DAY_MS);
}

function checkPerson({
  id,
  free,
  dayMinutes,
  weekMinutes,
  gapMinutes,
  spent,
  lunch,
}: FitPerson): void {
  checkSpans(id, free);
  number(id, dayMinutes ?? 0, 0, MOST_MINUTES);
  number(id, weekMinutes ?? 0, 0, 7 * MOST_MINUTES);
  number(id, gapMinutes, 0, MOST_MINUTES);
  for (const { minutes } of spent) number(id, minutes, 0, MOST_MINUTES);
  if (lunch !== null) number(id, lunch.minutes, 1, MOST_MINUTES);
}

/** Sorted and apart: half of the searching rests on it. */
function checkSpans(id: string, spans: readonly Span[]): void {
  let end = -Infinity;
  for (const { from, until } of spans) {
    number(id, from, Math.max(end, -8.64e15), 8.64e15);
    number(id, until, from + 1, 8.64e15);
    end = until;
  }
}

function checkOrder(rule: FitOrder, meetings: ReadonlySet<string>): void {
  known([rule.first, rule.second], meetings);
  distinct([rule.first, rule.second]);
  if (rule.order === 'before') number(rule.first, rule.gapMinutes, 0, MOST_DAYS * 24 * 60);
}

function checkReach(meetings: readonly FitMeeting[]): void {
  const from = meetings.flatMap((each) => each.windows.map((window) => window.from));
  const until = meetings.flatMap((each) => each.windows.map((window) => window.until));
  const standing = meetings.flatMap(({ stands }) => (stands === null ? [] : [stands.start]));
  const least = [...from, ...standing].reduce((a, b) => Math.min(a, b), Infinity);
  const most = [...until, ...standing].reduce((a, b) => Math.max(a, b), -Infinity);
  atMost('days', Math.max(0, Math.ceil((most - least) / DAY_MS)), MOST_DAYS - 1);
}
