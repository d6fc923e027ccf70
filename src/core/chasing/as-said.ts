import type { Sources } from '../act.ts';
import type { LoopDecision } from '../decision.ts';
import type { Sentence } from '../text/words.ts';
import type { ChaseAnswer } from './answer.ts';

/** What follows from a choice: what he said, done to each of these loops. */
export function asSaid(
  answer: ChaseAnswer,
  loops: readonly string[],
  reason: Sentence,
  sources: Sources,
): readonly LoopDecision[] {
  return loops.map((loop) => {
    const change = { change: 'as-said', loop, answer } as const;
    return { kind: 'loop', change, reason, sources };
  });
}
