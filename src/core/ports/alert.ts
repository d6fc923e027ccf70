import type { Instant } from '../time/instant.ts';

/** Something a person must hear now, by a road that does not depend on what failed. */
export interface Alert {
  readonly owner: string;
  readonly at: Instant;
  readonly urgent: boolean;
  /** Already in the reader's language; under secrecy without names. */
  readonly text: string;
}

/** One road to a person: the page, the console, another mail account. */
export interface AlertRoad {
  readonly name: string;
  tell(alert: Alert): Promise<'told' | 'failed'>;
}
