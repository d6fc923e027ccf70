import type { Rung } from '../records/loop.ts';
import type { Instant } from '../time/instant.ts';
import type {
  AgendaItem,
  Amendment,
  Gathering,
  MinutesVersion,
  NewGathering,
} from './gathering.ts';
import type { NewTask, PaperFile } from './task.ts';

/** What changes of a meeting that is prepared or followed up. */
export type GatheringChange =
  | { readonly change: 'open'; readonly gathering: NewGathering }
  /** The event stands elsewhere, is called otherwise, or has other people. */
  | {
      readonly change: 'event';
      readonly gathering: string;
      readonly event: Pick<
        Gathering,
        'title' | 'from' | 'until' | 'place' | 'people' | 'confidential' | 'sendAt'
      >;
    }
  | { readonly change: 'items'; readonly gathering: string; readonly items: readonly AgendaItem[] }
  | { readonly change: 'send-at'; readonly gathering: string; readonly sendAt: Instant }
  | { readonly change: 'task'; readonly gathering: string; readonly task: NewTask }
  /** What was said of a task, and how far it is by it. */
  | {
      readonly change: 'heard';
      readonly gathering: string;
      readonly task: string;
      readonly rung: Rung | null;
      readonly nextAt: Instant;
      readonly by: Instant | null;
      readonly words: string | null;
      /** Nobody could make it out. */
      readonly unclear: boolean;
    }
  /** A paper is here; a newer one takes the place of an older. */
  | {
      readonly change: 'paper';
      readonly gathering: string;
      readonly task: string;
      readonly file: PaperFile;
      readonly words: string | null;
    }
  | {
      readonly change: 'task-end';
      readonly gathering: string;
      readonly task: string;
      readonly outcome: 'answered' | 'done' | 'dropped';
      readonly words: string | null;
    }
  | {
      readonly change: 'minutes';
      readonly gathering: string;
      readonly version: Omit<MinutesVersion, 'arrival'>;
    }
  | {
      readonly change: 'amendment';
      readonly gathering: string;
      readonly amendment: Omit<Amendment, 'arrival' | 'state' | 'number'>;
    }
  | {
      readonly change: 'amendment-end';
      readonly gathering: string;
      readonly number: number;
      readonly state: 'taken' | 'left';
    }
  | { readonly change: 'close'; readonly gathering: string };
