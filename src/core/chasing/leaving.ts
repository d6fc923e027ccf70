import type { Precondition, ProposedAct } from '../act.ts';
import type { Instant } from '../time/instant.ts';
import { nextChase, nextDayAfter } from './days.ts';

type ChaseDay = Extract<Precondition, { readonly kind: 'chase-day' }>;

/** The day and hours a reminder keeps to; null for any other act. */
export function chaseDayOf({ preconditions }: Pick<ProposedAct, 'preconditions'>): ChaseDay | null {
  return preconditions.find((one) => one.kind === 'chase-day') ?? null;
}

/** When a reminder that may leave does leave: now, or the first moment of a working day on which he had none. */
export function leavesAt(now: Instant, { sides }: ChaseDay, remindedAt: Instant | null): Instant {
  return remindedAt === null ? nextChase(now, sides) : nextDayAfter(now, remindedAt, sides);
}
