import type { Absence } from '../records/absence.ts';
import type { StandIn } from './plan.ts';
import type { OpenLoop } from '../records/loop.ts';
import type { ThreadEntry } from '../situation.ts';
import type { Instant } from '../time/instant.ts';

/** How what a loop hangs on stands: nobody has answered, somebody has, or it is over and nobody need answer. */
export type Standing = 'waiting' | 'answered' | 'over';

/** A loop of somebody who owes us something, with all that a reminder of it rests on. */
export interface ChasedLoop {
  readonly loop: OpenLoop;
  /** Its date has come; else it is here because it waits for the same person. */
  readonly isDue: boolean;
  readonly thread: readonly ThreadEntry[];
  readonly standing: Standing;
  /** A reminder of it that has not left: it lies ready for consent, or leaves when its hour comes. */
  readonly ready: 'proposed' | 'leaving' | null;
  /** When reminders of it left, wherever they stand; absent for none. */
  readonly reminders?: readonly Instant[];
  /** Times that were put to him and still stand. */
  readonly times?: number;
  /** By when it is needed at the latest; absent where nothing waits for it. */
  readonly neededBy?: Instant | null;
  /** Until when these are kept for him, where that was promised. */
  readonly keptUntil?: Instant | null;
  /** When what he is invited to begins, or the last of the times that were put to him: after that nobody need answer. */
  readonly begins?: Instant;
}

/** Everything one person owes us, and what must be known before he is reminded of it. */
export interface LoadedChase {
  readonly loops: readonly ChasedLoop[];
  /** All his addresses, in lower case. */
  readonly addresses: readonly string[];
  /** Absences he gave notice of that are not over. */
  readonly absences: readonly Absence[];
  /** Who works where he does, as far as we know them. */
  readonly colleagues: readonly StandIn[];
  /** When a reminder last left for him; null for never. */
  readonly remindedAt: Instant | null;
  /** Dates (ISO) on which nobody works where he lives, as far as that is elsewhere. */
  readonly closed: readonly string[];
}
