import type { Instant } from '../../time/instant.ts';
import type { DayFolder } from '../folder/folder.ts';
import type { ClashFound, DayMaterial, LoopFound } from '../material.ts';

/** What is open, and with whom. */
export interface OwedFound extends LoopFound {
  readonly name: string;
}

/** On which working days something came from somebody, or by a channel. */
export interface WritingFound {
  /** Address of somebody; id of an account. */
  readonly of: string;
  readonly name: string;
  /** Places in the list of working days, rising. */
  readonly days: readonly number[];
  readonly lastAt: Instant;
}

/** A moment that was due. */
export interface DueFound {
  readonly wake: string;
  readonly at: Instant;
  /** Null while it has not been looked at. */
  readonly firedAt: Instant | null;
}

/** Somebody who answered only after reminders: so many of his last matters. */
export interface LateFound {
  readonly address: string;
  readonly name: string;
  readonly late: number;
  readonly of: number;
  /** The matters, by their ids. */
  readonly loops: readonly string[];
}

/** A signal that was given before. */
export interface ToldFound {
  readonly name: string;
  readonly times: number;
  readonly lastAt: Instant;
  readonly isDeclined: boolean;
}

/** All that the morning is made of. */
export interface MorningMaterial {
  readonly today: DayMaterial;
  /** The folder that was put ready for today; null where there is none. */
  readonly kept: DayFolder | null;
  /** The next working day. */
  readonly next: DayMaterial;
  readonly loops: readonly OwedFound[];
  /** The last working days before this one, oldest first: ISO dates. */
  readonly workingDays: readonly string[];
  readonly correspondents: readonly WritingFound[];
  readonly channels: readonly WritingFound[];
  /** What was due since the last working day began. */
  readonly due: readonly DueFound[];
  /** The last working day, of which that is told. */
  readonly lastDay: string;
  readonly ahead: readonly ClashFound[];
  readonly late: readonly LateFound[];
  readonly told: readonly ToldFound[];
}
