import type { StandIn } from '../chasing/plan.ts';
import type { ArrivalId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';

/** Somebody's own automatic answer says that he is away. */
export interface Absence {
  /** Lower case. */
  readonly address: string;
  /** The first moment at which he may be reminded again: the day after his first day back. */
  readonly until: Instant;
  /** Whom it names for the meantime, as far as that can be believed; null for nobody. */
  readonly standIn: StandIn | null;
  /** The arrival that says so. */
  readonly arrival: ArrivalId;
}
