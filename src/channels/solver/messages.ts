import type { FitAnswer } from '../../core/diary/fit/answer.ts';
import type { FitProblem } from '../../core/diary/fit/problem.ts';

/** What the worker is asked. */
export interface FitTask {
  readonly problem: FitProblem;
  readonly limitMs: number;
  readonly seed: number;
  /** Shared memory: not 0 says stop. A message would not be read before the solving is over. */
  readonly flag: Int32Array;
}

/** A better answer, or the last. */
export interface FitReport {
  readonly answer: FitAnswer;
  readonly last: boolean;
}
