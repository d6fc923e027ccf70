import type { Instant } from '../../time/instant.ts';

/** Where one meeting was put. */
export interface FitPlacement {
  readonly meeting: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly room: string | null;
  /** Who attends: all required, those needed of each group, and the optional ones who can. Sorted. */
  readonly people: readonly string[];
}

/**
 * What an answer costs. `total` weighs the three so that no movement outweighs a meeting left unplaced, and no
 * preference a movement; only totals of one problem can be compared.
 */
export interface FitCost {
  readonly total: number;
  /** Priorities of the meetings that must be placed and are not, added up. */
  readonly unplaced: number;
  /** Units of movement, weighed by how hard each meeting is to move, and the price of what is left out. */
  readonly movement: number;
  /** Weights of avoided times used, and what optional people missing count. */
  readonly preference: number;
}

/**
 * Why the search ended. `proven`: nothing better exists; `time`, `rounds`: the limit was reached; `aborted`: the one
 * who asked gave up; `solver-failed`, `solver-too-large`: the exact solver broke, or the problem is more than it can
 * hold, and this is the best that was found without it.
 */
export type FitEnd =
  | 'proven'
  | 'time'
  | 'rounds'
  | 'aborted'
  | 'solver-failed'
  | 'solver-too-large';

/** The best placing found. */
export interface FitAnswer {
  /** In the order of the problem's meetings. */
  readonly placed: readonly FitPlacement[];
  /** Ids of meetings not placed. */
  readonly unplaced: readonly string[];
  readonly cost: FitCost;
  /** No answer costs less than this in total. */
  readonly bound: number;
  /** Nothing better exists: `bound` is the cost. */
  readonly proven: boolean;
  readonly ended: FitEnd;
}
