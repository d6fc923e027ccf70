import type { Both } from '../../text/words.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { FolderChange } from '../folder/changes.ts';
import type { DayFolder } from '../folder/folder.ts';
import type { NotLooked } from '../material.ts';
import type { Claim } from '../source.ts';

/** What one person owes, or is owed. */
export interface Owing {
  readonly name: string;
  readonly address: string;
  readonly lines: readonly Claim[];
}

/** Who owes whom, who is oddly quiet, and that what was due was looked at. */
export interface Silence {
  readonly theyOwe: readonly Owing[];
  readonly weOwe: readonly Owing[];
  /** So many more people than are named, on either side. */
  readonly more: number;
  readonly quiet: readonly Claim[];
  /** Where nobody could look; of these nobody says that there was nothing. */
  readonly notLooked: readonly NotLooked[];
  readonly tickler: readonly Claim[];
}

/** Something that is about to go wrong, said unasked, with what could be done. */
export interface Signal {
  /** Names it, for as long as it is the same. */
  readonly name: string;
  readonly said: Claim;
  readonly proposal: Claim;
  /** The order that would do it, as one says it; null where there is none. */
  readonly order: Both | null;
  /** The act that waits for his word; null where it is none. */
  readonly act: string | null;
}

/** What the morning says. */
export interface Morning {
  /** ISO date. */
  readonly day: string;
  readonly madeAt: Instant;
  readonly zone: Zone;
  /** Null where no folder was put ready for the day: then all of it stands in `folder`. */
  readonly changes: readonly FolderChange[] | null;
  readonly folder: DayFolder;
  readonly silence: Silence;
  readonly signals: readonly Signal[];
}
