import { parentPort } from 'node:worker_threads';
import type { Highs } from 'highs';
import { answerOf } from '../../core/diary/fit/answer-of.ts';
import type { FitEnd } from '../../core/diary/fit/answer.ts';
import { planOf } from '../../core/diary/fit/plan/make-plan.ts';
import type { Plan } from '../../core/diary/fit/plan/plan.ts';
import { greedy } from '../../core/diary/fit/search/greedy.ts';
import { searchFrom } from '../../core/diary/fit/search/search.ts';
import { loadHighs } from './load-highs.ts';
import type { FitReport, FitTask } from './messages.ts';
import { prove } from './prove.ts';
import type { Standing } from './prove.ts';

/** Rounds of local search before the exact solver has its turn, and the part of the time they may take. */
const ROUNDS = 250;
const SEARCH_SHARE = 0.2;

/** Loaded once: compiling it takes longer than most problems. */
let highs: Promise<Highs> | null = null;

async function work({ problem, limitMs, seed, flag }: FitTask): Promise<void> {
  const began = performance.now();
  const left = (): number => limitMs - (performance.now() - began);
  const stop = (): boolean => Atomics.load(flag, 0) !== 0;
  const plan = planOf(problem);
  let best = search(plan, { seed, end: () => stop() || left() < limitMs * (1 - SEARCH_SHARE) });
  const tell = (standing: Standing): void => {
    best = standing;
    report(plan, best, { last: false, ended: 'time' });
  };
  tell(best);
  let ended: FitEnd = 'time';
  if (best.cost > best.bound && !stop() && left() > 0) {
    highs ??= loadHighs();
    const { outcome, ...standing } = prove(await highs, plan, best, { left, stop, onBetter: tell });
    best = standing;
    if (outcome === 'too-large') ended = 'solver-too-large';
  }
  if (stop()) ended = 'aborted';
  report(plan, best, { last: true, ended });
}

function search(
  plan: Plan,
  { seed, end }: { readonly seed: number; readonly end: () => boolean },
): Standing {
  const rounds = searchFrom(plan, greedy(plan), seed);
  for (let round = 0; round < ROUNDS && !rounds.best().proven && !end(); round += 1) rounds.round();
  const { seated, cost, proven } = rounds.best();
  return { seated, cost, bound: proven ? cost : plan.floor };
}

function report(
  plan: Plan,
  { seated, bound }: Standing,
  { last, ended }: { readonly last: boolean; readonly ended: FitEnd },
): void {
  const message: FitReport = { answer: answerOf(plan, seated, ended, bound), last };
  parentPort?.postMessage(message);
}

parentPort?.on('message', (task: FitTask) => void work(task));
