import type { Point } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';

/** Deeds that belong together: a person says yes or no to all of them at once. */
export function inPoint(point: Point, decisions: readonly Decision[]): readonly Decision[] {
  return decisions.map((decision) =>
    decision.kind === 'act' ? { ...decision, act: { ...decision.act, point } } : decision,
  );
}
