import { Worker } from 'node:worker_threads';
import type { FitAnswer, FitEnd } from '../../core/diary/fit/answer.ts';
import { fitFirst } from '../../core/diary/fit/fit.ts';
import type { FitProblem } from '../../core/diary/fit/problem.ts';
import type { MeetingFitter, MeetingFitterLimits } from '../../core/ports/solver.ts';
import type { FitReport, FitTask } from './messages.ts';

/** Heap of the worker, besides the memory of the solver, which grows as its program does. */
const HEAP_MB = 256;

/** A worker without work is ended: it holds some hundred megabytes. */
const IDLE_MS = 60_000;

/** Past the limit by this, a worker that has not answered is stuck: a step of the solver looks at no clock. */
const GRACE_MS = 1_000;

export interface MeetingFitterOptions {
  /** The script of the worker; another one in tests of what breaks. */
  readonly script?: URL;
  readonly graceMs?: number;
  readonly heapMb?: number;
}

/**
 * Fits meetings in a worker thread, one problem at a time, the others waiting their turn. The worker starts with the
 * first problem, keeps its solver loaded while there is work, and ends when there is none or when it breaks.
 */
export function openMeetingFitter(options: MeetingFitterOptions = {}): MeetingFitter {
  return new FittingHand(options);
}

class FittingHand implements MeetingFitter {
  readonly #script: URL;
  readonly #graceMs: number;
  readonly #heapMb: number;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ script, graceMs, heapMb }: MeetingFitterOptions) {
    this.#heapMb = heapMb ?? HEAP_MB;
    this.#script = script ?? new URL('fit-worker.ts', import.meta.url);
    this.#graceMs = graceMs ?? GRACE_MS;
  }

  async fit(problem: FitProblem, limits: MeetingFitterLimits): Promise<FitAnswer> {
    // Here, so that what is wrong with a problem is thrown, and there is an answer whatever becomes of the worker.
    const first = fitFirst(problem);
    limits.onBetter?.(first);
    if (first.proven) return first;
    const turn = this.#last.then(() => this.#fit(problem, limits, first));
    this.#last = turn;
    return turn;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#last;
    await this.#end();
  }

  async #fit(
    problem: FitProblem,
    limits: MeetingFitterLimits,
    first: FitAnswer,
  ): Promise<FitAnswer> {
    if (limits.signal.aborted) return { ...first, ended: 'aborted' };
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#worker ??= this.#start();
    const { answer, whole } = await ask(this.#worker, problem, {
      limits,
      first,
      graceMs: this.#graceMs,
    });
    if (whole) {
      this.#idle = setTimeout(() => void this.#end(), IDLE_MS);
      this.#idle.unref();
    } else await this.#end();
    return answer;
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      resourceLimits: { maxOldGenerationSizeMb: this.#heapMb },
    });
    worker.unref();
    return worker;
  }

  async #end(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

interface Asking {
  readonly limits: MeetingFitterLimits;
  readonly first: FitAnswer;
  readonly graceMs: number;
}

/** The answer, and whether the worker can be asked again. */
interface Asked {
  readonly answer: FitAnswer;
  readonly whole: boolean;
}

function ask(
  worker: Worker,
  problem: FitProblem,
  { limits, first, graceMs }: Asking,
): Promise<Asked> {
  const { limitMs, seed, signal, onBetter } = limits;
  const flag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  let best = first;
  return new Promise((resolve) => {
    const settle = (answer: FitAnswer, whole: boolean) => {
      clearTimeout(timer);
      clearTimeout(patience);
      signal.removeEventListener('abort', onAbort);
      worker.off('message', onMessage).off('error', onBroken).off('exit', onBroken);
      worker.unref();
      resolve({ answer, whole });
    };
    const cut = (ended: FitEnd) => settle(best.proven ? best : { ...best, ended }, false);
    // Its own script posts nothing but reports.
    const onMessage = ({ answer, last }: FitReport) => {
      const better = answer.cost.total < best.cost.total;
      if (better || answer.bound > best.bound || last) best = answer;
      if (better) onBetter?.(answer);
      if (last) settle(best, true);
    };
    const onBroken = () => cut('solver-failed');
    let patience: NodeJS.Timeout | undefined;
    const onAbort = () => {
      Atomics.store(flag, 0, 1);
      patience = setTimeout(() => cut('aborted'), graceMs);
    };
    const timer = setTimeout(() => cut('time'), limitMs + graceMs);
    signal.addEventListener('abort', onAbort, { once: true });
    worker.on('message', onMessage).on('error', onBroken).on('exit', onBroken);
    worker.ref();
    const task: FitTask = { problem, limitMs, seed, flag };
    worker.postMessage(task);
  });
}
