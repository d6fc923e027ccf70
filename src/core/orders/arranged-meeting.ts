import type { EventRef, OrderSpan } from './order.ts';

/** A meeting that stands in the diary, and where it goes among others. */
export interface ArrangedMeeting {
  readonly event: EventRef;
  /** Its new time, on the clock of a zone. */
  readonly to: OrderSpan;
  /** Its new place; null where that stays. */
  readonly place: string | null;
  /** Why it moves, in words; empty when nobody can say. */
  readonly why: string;
}
