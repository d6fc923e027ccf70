import type { Instant } from '../time/instant.ts';

/** A half-open stretch of time: `from` belongs to it, `until` does not. Never empty. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}
