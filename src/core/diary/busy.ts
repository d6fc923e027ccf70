import type { Span } from './span.ts';

/**
 * What somebody's time is taken by. `busy`: an event; `tentative`: one not yet sure (it counts as busy unless a
 * question says otherwise); `held`: offered to somebody; `away`: out of office; `unknown`: nobody can tell
 * (a calendar that could not be read). Unknown is never free.
 */
export type BusyKind = 'busy' | 'tentative' | 'held' | 'away' | 'unknown';

/** A stretch of somebody's time that is taken. */
export interface BusySpan extends Span {
  readonly kind: BusyKind;
  /** Which event or hold takes it: UID, or a hold's id; null where nobody tells (free-busy of others). */
  readonly by: string | null;
}
