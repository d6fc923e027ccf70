import type { Span } from '../../span.ts';
import { lunchLeft } from '../plan/person-rules.ts';
import type { Option, Plan, PlannedOrder, PlannedPerson } from '../plan/plan.ts';

/** An option taken, with the people it takes: the required ones and those chosen of each group. */
export interface Seated {
  readonly option: Option;
  readonly people: readonly number[];
}

/** A placing in the making. It is changed in place: a search tries a hundred thousand of them. */
export interface Board {
  readonly plan: Plan;
  /** By meeting. */
  readonly seated: (Seated | null)[];
  readonly ofPerson: Option[][];
  readonly ofRoom: Option[][];
  /** By person: meetings he would attend and cannot; -1 where that has to be counted again. */
  readonly missing: number[];
}

export function emptyBoard(plan: Plan): Board {
  return {
    plan,
    seated: plan.meetings.map(() => null),
    ofPerson: plan.people.map(() => []),
    ofRoom: plan.rooms.map(() => []),
    missing: plan.people.map(() => 0),
  };
}

export function boardOf(plan: Plan, seated: readonly (Seated | null)[]): Board {
  const board = emptyBoard(plan);
  for (const each of seated) if (each !== null) seat(board, each);
  return board;
}

export function seat(board: Board, seated: Seated): void {
  const { option, people } = seated;
  board.seated[option.meeting] = seated;
  for (const person of people) {
    board.ofPerson[person]?.push(option);
    board.missing[person] = -1;
  }
  for (const person of option.optional) board.missing[person] = -1;
  if (option.room >= 0) board.ofRoom[option.room]?.push(option);
}

export function unseat(board: Board, meeting: number): void {
  const seated = board.seated[meeting];
  if (seated === null || seated === undefined) return;
  board.seated[meeting] = null;
  for (const person of seated.people) {
    take(board.ofPerson[person], seated.option);
    board.missing[person] = -1;
  }
  for (const person of seated.option.optional) board.missing[person] = -1;
  if (seated.option.room >= 0) take(board.ofRoom[seated.option.room], seated.option);
}

function take(from: Option[] | undefined, option: Option): void {
  const at = from?.indexOf(option) ?? -1;
  if (at >= 0) from?.splice(at, 1);
}

/** What an option keeps of the meeting itself, whoever of the groups attends. */
export function roomAndOrderAllow(board: Board, option: Option): boolean {
  const there = option.room < 0 ? [] : (board.ofRoom[option.room] ?? []);
  if (there.some((other) => option.start < other.end && other.start < option.end)) return false;
  const orders = board.plan.meetings[option.meeting]?.orders ?? [];
  return orders.every((rule) => {
    const other = board.seated[rule.other]?.option;
    return other === undefined || orderHolds(rule, option, other);
  });
}

export function orderHolds({ order, gap }: PlannedOrder, mine: Option, other: Option): boolean {
  if (order === 'before') return mine.end + gap <= other.start;
  if (order === 'after') return other.end + gap <= mine.start;
  return (mine.day === other.day) === (order === 'same-day');
}

/** Whether two options cannot both be one person's: they overlap, or there is no time to get from one to the other. */
export function collide(plan: Plan, person: number, a: Option, b: Option): boolean {
  const apart = Math.max(plan.people[person]?.gap ?? 0, plan.travel(a.place, b.place));
  return a.start < b.end + apart && b.start < a.end + apart;
}

/** Whether a person can take this on, beside what he has on the board. */
export function personAllows(board: Board, person: number, option: Option): boolean {
  const { plan } = board;
  const rules = plan.people[person];
  const taken = board.ofPerson[person];
  if (rules === undefined || taken === undefined) return false;
  // The innermost loop of every search.
  for (const other of taken) {
    const way = plan.travels ? plan.travel(option.place, other.place) : 0;
    const apart = Math.max(rules.gap, way);
    if (option.start < other.end + apart && other.start < option.end + apart) return false;
  }
  if (rules.limited && !withinLimits(plan, rules, taken, option)) return false;
  const lunch = rules.lunches[option.day] ?? null;
  if (lunch === null || option.start >= lunch.until || option.end <= lunch.from) return true;
  const near = taken.filter((other) => other.start < lunch.until && lunch.from < other.end);
  return lunchLeft(lunch, [...near, option].map(spanOf));
}

function withinLimits(
  plan: Plan,
  rules: PlannedPerson,
  taken: readonly Option[],
  option: Option,
): boolean {
  const length = option.end - option.start;
  const mine = weekOf(plan, option);
  let [day, week] = [length, length];
  for (const other of taken) {
    if (other.day === option.day) day += other.end - other.start;
    if (weekOf(plan, other) === mine) week += other.end - other.start;
  }
  return (
    day <= (rules.dayLeft[option.day] ?? Infinity) && week <= (rules.weekLeft.get(mine) ?? Infinity)
  );
}

function weekOf(plan: Plan, { day }: Option): string {
  return plan.days[day]?.week ?? '';
}

export function spanOf({ start, end }: Option): Span {
  return { from: start, until: end };
}

/**
 * The ways an option can be taken now: one for each choice of people from its groups, at most `most`. None when it
 * cannot be.
 */
export function waysToSeat(board: Board, option: Option, most: number): readonly Seated[] {
  const { plan } = board;
  const planned = plan.meetings[option.meeting];
  if (planned === undefined || !roomAndOrderAllow(board, option)) return [];
  if (!planned.required.every((person) => personAllows(board, person, option))) return [];
  if (option.groups.length === 0) return [{ option, people: planned.required }];
  let ways: readonly (readonly number[])[] = [planned.required];
  for (const [at, group] of option.groups.entries()) {
    const able = group.filter((person) => personAllows(board, person, option));
    const picks = choices(able, planned.meeting.groups[at]?.needed ?? 0, most);
    ways = ways.flatMap((way) => picks.map((pick) => [...way, ...pick])).slice(0, most);
  }
  return ways.map((people) => ({ option, people }));
}

/** Ways to choose so many, in order, at most `most` of them. */
function choices(
  from: readonly number[],
  count: number,
  most: number,
): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  const found: (readonly number[])[] = [];
  for (let at = 0; at + count <= from.length && found.length < most; at += 1) {
    const [first, rest] = [from[at] ?? -1, from.slice(at + 1)];
    for (const more of choices(rest, count - 1, most - found.length)) found.push([first, ...more]);
  }
  return found;
}

/** The meetings that stand in an option's way: sharing its room, an order, or a person of its own, the optional ones last. */
export function blockersOf(board: Board, option: Option): readonly number[] {
  const { plan } = board;
  const found = new Set<number>();
  const there = option.room < 0 ? [] : (board.ofRoom[option.room] ?? []);
  for (const other of there) {
    if (option.start < other.end && other.start < option.end) found.add(other.meeting);
  }
  for (const rule of plan.meetings[option.meeting]?.orders ?? []) {
    const other = board.seated[rule.other]?.option;
    if (other !== undefined && !orderHolds(rule, option, other)) found.add(rule.other);
  }
  const required = plan.meetings[option.meeting]?.required ?? [];
  for (const person of [...required, ...option.optional]) {
    for (const other of board.ofPerson[person] ?? []) {
      if (collide(plan, person, option, other)) found.add(other.meeting);
    }
  }
  found.delete(option.meeting);
  return [...found];
}
