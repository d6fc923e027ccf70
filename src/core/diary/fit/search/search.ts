import { costOf } from './attendance.ts';
import { blockersOf, boardOf } from './board.ts';
import type { Board, Seated } from './board.ts';
import type { Plan } from '../plan/plan.ts';
import { diceOf } from './random.ts';
import type { Dice } from './random.ts';
import { repair } from './repair.ts';

/** A search that can be stopped after any round, with the best so far in hand. */
export interface Search {
  /** Frees some meetings and seats them better if it can. True when the best became better. */
  round(): boolean;
  readonly best: () => Found;
}

export interface Found {
  readonly seated: readonly (Seated | null)[];
  readonly cost: number;
  /** Every way was looked at: nothing costs less. */
  readonly proven: boolean;
}

/** Meetings freed at once: more finds more, and takes longer. */
const FEWEST_FREED = 3;
const MOST_FREED = 7;
const NODES = 1_500;
const WAYS = 8;

/** Up to so many meetings all ways are tried first; often that ends the search. */
const FEW_MEETINGS = 12;
const ALL_NODES = 60_000;
const ALL_WAYS = 5_000;

/** Chances, of 100, that a round starts from something too dear, and that it follows what is in its way. */
const FROM_DEAR = 85;

/**
 * Large neighbourhood search with ejections: a meeting that could be cheaper, those in the way of its better
 * options, and some beside them are taken out and seated again as a whole. The same seed gives the same row of rounds.
 */
export function searchFrom(plan: Plan, start: Board, seed: number): Search {
  const board = boardOf(plan, start.seated);
  const dice = diceOf(seed);
  let cost = costOf(board);
  let best: Found = { seated: [...board.seated], cost, proven: cost <= plan.floor };
  const keep = (proven: boolean): boolean => {
    const better = cost < best.cost;
    if (better || proven) {
      best = { seated: [...board.seated], cost, proven: proven || cost <= plan.floor };
    }
    return better;
  };
  let all = plan.meetings.length <= FEW_MEETINGS;
  const round = (): boolean => {
    if (best.proven) return false;
    const freed = all ? plan.meetings.map((_, at) => at) : freedBy(board, dice);
    const limits = all ? { nodes: ALL_NODES, ways: ALL_WAYS } : { nodes: NODES, ways: WAYS };
    // Where nothing is gained, an equal placing is taken too: it leaves the ground that was searched.
    const sideways = all ? 0 : 1;
    const { cost: found, complete } = repair(board, freed, cost + sideways, limits);
    if (found !== null) cost = found;
    const proven = all && complete;
    all = false;
    return keep(proven);
  };
  return { round, best: () => best };
}

function freedBy(board: Board, dice: Dice): readonly number[] {
  const { plan } = board;
  const size = FEWEST_FREED + dice(MOST_FREED - FEWEST_FREED + 1);
  const first = dice(100) < FROM_DEAR ? dear(board, dice) : dice(plan.meetings.length);
  const freed = new Set([first]);
  const options = cheaper(board, first);
  const option = options[Math.min(dice(options.length), dice(options.length))];
  for (const other of option === undefined ? [] : blockersOf(board, option)) {
    if (freed.size < size) freed.add(other);
  }
  for (let tries = 0; freed.size < size && tries < 4 * size; tries += 1) {
    freed.add(beside(board, [...freed][dice(freed.size)] ?? first, dice));
  }
  return [...freed].sort((a, b) => a - b);
}

/** A meeting that costs more than it might, the dearer the likelier; any where all is well. */
function dear(board: Board, dice: Dice): number {
  const { meetings } = board.plan;
  const over = meetings.map(({ options, absence }, at) => {
    const least = Math.min(absence, options[0]?.cost ?? absence);
    return (board.seated[at]?.option.cost ?? absence) > least ? at : -1;
  });
  const those = over.filter((at) => at >= 0);
  return those[dice(those.length)] ?? dice(meetings.length);
}

/** Options of a meeting cheaper than where it is. */
function cheaper(board: Board, meeting: number) {
  const planned = board.plan.meetings[meeting];
  const now = board.seated[meeting]?.option.cost ?? planned?.absence ?? 0;
  const options = planned?.options ?? [];
  const end = options.findIndex(({ cost }) => cost >= now);
  return end === -1 ? options : options.slice(0, end);
}

/** A meeting that shares somebody with another, or its room; any where it shares nothing. */
function beside(board: Board, meeting: number, dice: Dice): number {
  const seated = board.seated[meeting];
  const people = seated?.people ?? board.plan.meetings[meeting]?.required ?? [];
  const near =
    dice(3) === 0 && seated !== null && seated !== undefined
      ? (board.ofRoom[seated.option.room] ?? [])
      : [];
  const there = near.length > 0 ? near : (board.ofPerson[people[dice(people.length)] ?? -1] ?? []);
  return there[dice(there.length)]?.meeting ?? dice(board.plan.meetings.length);
}
