import { missingCost } from './attendance.ts';
import { seat, unseat, waysToSeat } from './board.ts';
import type { Board, Seated } from './board.ts';
import type { Option } from '../plan/plan.ts';

export interface RepairLimits {
  /** Options tried. */
  readonly tries: number;
  /** Choices of people from groups, of one option. */
  readonly ways: number;
}

/** The best way found to seat the freed meetings again, and whether every way was looked at. */
export interface Repair {
  /** Null where nothing costs less than `below`. */
  readonly cost: number | null;
  readonly complete: boolean;
}

/**
 * Takes some meetings from the board and seats them again as cheaply as it can, the others staying where they are:
 * depth first, cheapest options first, cut off where the cheapest that could follow is too dear. The board ends
 * with the best found, or as it was.
 */
export function repair(
  board: Board,
  freed: readonly number[],
  below: number,
  limits: RepairLimits,
): Repair {
  const before = freed.map((meeting) => board.seated[meeting] ?? null);
  for (const meeting of freed) unseat(board, meeting);
  // An optional person missing now is missing whatever else is seated.
  const stays = costOfSeated(board, new Set(freed)) + missingCost(board);
  const order = freed
    .map((meeting) => ({
      meeting,
      options: possible(board, meeting, below - stays - restOf(board, freed, meeting)),
    }))
    .sort((a, b) => a.options.length - b.options.length || a.meeting - b.meeting);
  const floors = floorsOf(board, order);
  const found = descend(board, { order, floors, stays, below, limits });
  const best = found.best ?? before;
  for (const seated of best) if (seated !== null) seat(board, seated);
  return { cost: found.best === null ? null : found.cost, complete: found.complete };
}

interface Step {
  readonly meeting: number;
  readonly options: readonly Option[];
}

interface Descent {
  readonly order: readonly Step[];
  /** The least that the meetings from this step on can cost. */
  readonly floors: readonly number[];
  readonly stays: number;
  readonly below: number;
  readonly limits: RepairLimits;
}

/** What can be seated beside those that stay, for less than so much; a choice made among the freed only takes from these. */
function possible(board: Board, meeting: number, below: number): readonly Option[] {
  const options = board.plan.meetings[meeting]?.options ?? [];
  const end = options.findIndex(({ cost }) => cost >= below);
  const affordable = end < 0 ? options : options.slice(0, end);
  return affordable.filter((option) => waysToSeat(board, option, 1).length > 0);
}

/** The least that the other freed meetings cost. */
function restOf({ plan }: Board, freed: readonly number[], meeting: number): number {
  let sum = 0;
  for (const other of freed) {
    const planned = plan.meetings[other];
    if (other === meeting || planned === undefined) continue;
    sum += Math.min(planned.absence, planned.options[0]?.cost ?? planned.absence);
  }
  return sum;
}

function costOfSeated({ plan, seated }: Board, without: ReadonlySet<number>): number {
  return plan.meetings.reduce(
    (sum, { absence }, at) => (without.has(at) ? sum : sum + (seated[at]?.option.cost ?? absence)),
    0,
  );
}

function floorsOf({ plan }: Board, order: readonly Step[]): readonly number[] {
  const floors = [0];
  for (const { meeting, options } of order.toReversed()) {
    const absence = plan.meetings[meeting]?.absence ?? 0;
    floors.unshift(Math.min(absence, options[0]?.cost ?? absence) + (floors[0] ?? 0));
  }
  return floors;
}

function descend(board: Board, { order, floors, stays, below, limits }: Descent) {
  const chosen: (Seated | null)[] = [];
  let best: readonly (Seated | null)[] | null = null;
  let cost = below;
  let tries = 0;
  let complete = true;
  const missed = missingCost(board);
  const visit = (at: number, sum: number): void => {
    // Whoever is missing now stays missing whatever is seated further on.
    const all = sum - missed + missingCost(board);
    if (all + (floors[at] ?? 0) >= cost) return;
    const step = order[at];
    if (step === undefined) {
      [cost, best] = [all, [...chosen]];
      return;
    }
    const rest = floors[at + 1] ?? 0;
    for (const option of step.options) {
      if (sum + option.cost + rest >= cost) break;
      if ((tries += 1) > limits.tries) return void (complete = false);
      const ways = waysToSeat(board, option, limits.ways);
      if (option.groups.length > 0 && ways.length === limits.ways) complete = false;
      for (const way of ways) {
        chosen.push(way);
        seat(board, way);
        visit(at + 1, sum + option.cost);
        unseat(board, step.meeting);
        chosen.pop();
      }
    }
    const absent = sum + (board.plan.meetings[step.meeting]?.absence ?? 0);
    if (absent + rest >= cost) return;
    chosen.push(null);
    visit(at + 1, absent);
    chosen.pop();
  };
  visit(0, stays);
  return { best, cost, complete };
}
