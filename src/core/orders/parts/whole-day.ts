import type { Clause } from '../reading/clause.ts';
import { hasClock } from './gather.ts';
import type { Slot } from '../reading/slots.ts';

/** Whether an order names a day or part of one and nothing on it: "cancel Friday" is all of Friday. */
export function isWholeDay(clause: Clause, slots: readonly Slot[]): boolean {
  if (clause.has('all')) return true;
  return slots.every(({ pieces: [piece] }) => piece?.is === 'when' && !hasClock(piece.find));
}
