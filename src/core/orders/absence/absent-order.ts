import type { OrderSpan, Said, Who } from '../order.ts';

/** The principal is not where he would be. */
export interface AbsentOrder extends Said {
  readonly kind: 'absent';
  readonly how: 'away' | 'ill' | 'home' | 'late';
  readonly span: OrderSpan;
  /** How late; null for the others. */
  readonly minutes: number | null;
  /** Who stands in meanwhile; absent where nobody was named. */
  readonly standIn?: Who;
}
