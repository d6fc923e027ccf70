import { costOf } from './attendance.ts';
import { blockersOf, boardOf, seat, unseat, waysToSeat } from './board.ts';
import type { Board, Seated } from './board.ts';
import { beside, cheaper, dear } from './neighbours.ts';
import type { Option, Plan } from '../plan/plan.ts';
import { diceOf } from './random.ts';
import type { Dice } from './random.ts';
import { repair } from './repair.ts';

/** A search that can be stopped after any round, with the best so far in hand. */
export interface Search {
  /** Frees some meetings and seats them otherwise. True when the best became better. */
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
const FEWEST_FREED = 2;
const MOST_FREED = 7;
const LIMITS = { tries: 700, ways: 6 } as const;

/** Up to so many meetings all ways are tried first; often that ends the search. */
const FEW_MEETINGS = 12;
const ALL = { tries: 400_000, ways: 5_000 } as const;

/** Of 100 rounds, those that force one meeting elsewhere instead of looking for what is cheaper at once. */
const FORCED = 50;
/** Units of movement, or weights of preferences, by which a forced round may leave the best behind; rounds before it is gone back to. */
const WORSE_UNITS = 40;
const WORSE_WEIGHTS = 12;
const PATIENCE = 150;

interface State {
  readonly plan: Plan;
  readonly dice: Dice;
  board: Board;
  cost: number;
  best: Found;
  /** Rounds since the best was found or gone back to. */
  idle: number;
}

/**
 * Large neighbourhood search with ejections: a meeting that could be cheaper, those in the way of its better
 * options, and some beside them are taken out and seated again as a whole; or one is forced elsewhere and the others
 * make do, even if that is dearer for a while. The same seed gives the same row of rounds. `tries`: so many ways at most are
 * tried where there are few meetings, before the rounds begin.
 */
export function searchFrom(
  plan: Plan,
  start: Board,
  seed: number,
  tries: number = ALL.tries,
): Search {
  const board = boardOf(plan, start.seated);
  const cost = costOf(board);
  const best = { seated: [...board.seated], cost, proven: cost <= plan.floor };
  const state: State = { plan, dice: diceOf(seed), board, cost, best, idle: 0 };
  let first = plan.meetings.length <= FEW_MEETINGS;
  const round = (): boolean => {
    if (state.best.proven) return false;
    const all = first;
    first = false;
    if (all) return tryAll(state, tries);
    if (state.dice(100) < FORCED) force(state);
    else free(state);
    return settle(state);
  };
  return { round, best: () => state.best };
}

function tryAll(state: State, tries: number): boolean {
  const { plan, board } = state;
  const before = state.best.cost;
  const { cost, complete } = repair(board, [...plan.meetings.keys()], state.cost, {
    ...ALL,
    tries,
  });
  state.cost = cost ?? state.cost;
  state.best = { seated: [...board.seated], cost: state.cost, proven: complete };
  return state.cost < before;
}

/** Keeps a better best; goes back to it when nothing came of leaving it. */
function settle(state: State): boolean {
  const { plan, best, cost } = state;
  state.idle += 1;
  if (cost < best.cost) {
    state.best = { seated: [...state.board.seated], cost, proven: cost <= plan.floor };
    state.idle = 0;
    return true;
  }
  if (state.idle > PATIENCE) {
    state.board = boardOf(plan, best.seated);
    state.cost = best.cost;
    state.idle = 0;
  }
  return false;
}

/** Seats some meetings again as cheaply as can be; an equal placing is taken too, since it leads elsewhere. */
function free(state: State): void {
  const { board, dice } = state;
  const first = dear(board, dice);
  const options = cheaper(board, first);
  const option = options[Math.min(dice(options.length), dice(options.length))];
  const freed = freedFor(state, first, option);
  state.cost = repair(board, freed, state.cost + 1, LIMITS).cost ?? state.cost;
}

function freedFor(
  { board, dice }: State,
  first: number,
  option: Option | undefined,
): readonly number[] {
  const size = FEWEST_FREED + dice(MOST_FREED - FEWEST_FREED + 1);
  const freed = new Set([first]);
  for (const other of option === undefined ? [] : blockersOf(board, option)) {
    if (freed.size < size) freed.add(other);
  }
  for (let tries = 0; freed.size < size && tries < 2 * size; tries += 1) {
    freed.add(beside(board, [...freed][dice(freed.size)] ?? first, dice));
  }
  return [...freed];
}

/** Puts one meeting where it is not, those in its way out, and lets them find new places. */
function force(state: State): void {
  const { plan, board, dice } = state;
  const first = dice(2) === 0 ? dear(board, dice) : dice(plan.meetings.length);
  const options = plan.meetings[first]?.options ?? [];
  const option =
    options[Math.min(dice(options.length), dice(options.length), dice(options.length))];
  if (option === undefined || board.seated[first]?.option === option) return;
  const others = freedFor(state, first, option).filter((each) => each !== first);
  const freed = [first, ...others];
  const before = freed.map((each) => board.seated[each] ?? null);
  for (const each of freed) unseat(board, each);
  const [way] = waysToSeat(board, option, 1);
  if (way !== undefined) seat(board, way);
  const most = state.best.cost + allowance(state);
  const found = way === undefined ? null : repair(board, others, most, LIMITS).cost;
  if (found !== null) {
    state.cost = found;
    return;
  }
  for (const each of freed) unseat(board, each);
  for (const seated of before) if (seated !== null) seat(board, seated);
}

/** How much dearer than the best a forced placing may be: seldom much, and half the time only in preferences. */
function allowance({ plan, dice, best }: State): number {
  const weights = Math.min(dice(WORSE_WEIGHTS), dice(WORSE_WEIGHTS));
  if (best.cost < plan.tiers.movement || dice(2) === 0) return 1 + weights;
  const units = Math.min(dice(WORSE_UNITS), dice(WORSE_UNITS));
  const absent = best.cost >= plan.tiers.unplaced && dice(3) === 0 ? 1 + dice(3) : 0;
  return 1 + units * plan.tiers.movement + absent * plan.tiers.unplaced;
}
