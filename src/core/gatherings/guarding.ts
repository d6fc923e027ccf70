import type { ChasePlan } from '../chasing/plan.ts';
import type { LoopKind } from '../records/loop.ts';
import type { TaskKind } from './task.ts';

/** What a supplier is reminded of once, and then rung: the day it is needed does not move. */
const SOON: ChasePlan = {
  steps: [
    { tone: 'first', channel: 'mail', person: 'party', days: 2 },
    { tone: 'third', channel: 'telephone', person: 'party', days: 1 },
  ],
};

/** As what a task is waited for and reminded of. */
export function guardedAs(kind: TaskKind): { readonly kind: LoopKind; readonly plan?: ChasePlan } {
  switch (kind) {
    case 'room':
    case 'catering':
    case 'action':
      return { kind };
    case 'paper':
      return { kind: 'papers' };
    case 'equipment':
      // Whoever brings something and whoever cooks are asked in the same words.
      return { kind: 'catering' };
    case 'video':
    case 'directions':
      return { kind: 'answer', plan: SOON };
    case 'set':
    case 'minutes':
      return { kind: 'answer' };
    default:
      return kind satisfies never;
  }
}
