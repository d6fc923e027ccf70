import type { Option } from '../plan/plan.ts';
import type { Board } from './board.ts';
import type { Dice } from './random.ts';

/** Rounds of 100 that start from something too dear. */
const FROM_DEAR = 85;

/** A meeting that costs more than it might; any where all is well, and now and then. */
export function dear(board: Board, dice: Dice): number {
  const { meetings } = board.plan;
  const those = dice(100) < FROM_DEAR ? [...meetings.keys()].filter((at) => isDear(board, at)) : [];
  return those[dice(those.length)] ?? dice(meetings.length);
}

/** It is not at its cheapest, or somebody optional has the time free and cannot come. */
function isDear({ plan, seated, missing }: Board, at: number): boolean {
  const planned = plan.meetings[at];
  if (planned === undefined) return false;
  const least = Math.min(planned.absence, planned.options[0]?.cost ?? planned.absence);
  const option = seated[at]?.option;
  if ((option?.cost ?? planned.absence) > least) return true;
  return option !== undefined && misses(missing, option);
}

function misses(missing: readonly number[], { optional }: Option): boolean {
  return optional.some((person) => (missing[person] ?? 0) > 0);
}

/** Options of a meeting cheaper than where it is, or as cheap where somebody optional cannot come. */
export function cheaper(board: Board, meeting: number): readonly Option[] {
  const planned = board.plan.meetings[meeting];
  const seated = board.seated[meeting]?.option;
  const most = seated === undefined ? (planned?.absence ?? 0) : seated.cost;
  const equal = seated !== undefined && misses(board.missing, seated);
  const options = planned?.options ?? [];
  const end = options.findIndex(({ cost }) => (equal ? cost > most : cost >= most));
  return end === -1 ? options : options.slice(0, end);
}

/** A meeting that shares somebody with another, or its room; any where it shares nothing. */
export function beside(board: Board, meeting: number, dice: Dice): number {
  const seated = board.seated[meeting] ?? null;
  const people =
    seated === null
      ? (board.plan.meetings[meeting]?.required ?? [])
      : [...seated.people, ...seated.option.optional];
  const near = dice(3) === 0 && seated !== null ? (board.ofRoom[seated.option.room] ?? []) : [];
  const there = near.length > 0 ? near : (board.ofPerson[people[dice(people.length)] ?? -1] ?? []);
  return there[dice(there.length)]?.meeting ?? dice(board.plan.meetings.length);
}
