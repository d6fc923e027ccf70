import type { FitAnswer } from '../diary/fit/answer.ts';
import type { FitProblem } from '../diary/fit/problem.ts';

export interface MeetingFitterLimits {
  /** The answer is there by then, give or take a tenth of a second: the best that was found. */
  readonly limitMs: number;
  /** The same problem and seed give the same answer, unless the limit cuts it short. */
  readonly seed: number;
  /** Ends the search; the best so far is the answer, not an error. */
  readonly signal: AbortSignal;
  /** Told of each better answer while the search goes on, the first within milliseconds. */
  readonly onBetter?: (answer: FitAnswer) => void;
}

/** Fits meetings together and proves, if the time allows, that nothing better exists. */
export interface MeetingFitter {
  /**
   * Never worse than the first answer, whatever happens to the solver: `ended` says when it broke.
   * @throws Trouble with a code of `checkProblem` where the problem contradicts itself
   */
  fit(problem: FitProblem, limits: MeetingFitterLimits): Promise<FitAnswer>;
  [Symbol.asyncDispose](): Promise<void>;
}
