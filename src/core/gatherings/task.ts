import type { Annex } from '../act.ts';
import type { Under } from '../meetings/convening.ts';
import type { Rung } from '../records/loop.ts';
import type { Instant } from '../time/instant.ts';

/** What is asked of others for a meeting to take place: each is asked, confirmed and chased by itself. */
export const REQUESTS = ['room', 'catering', 'equipment', 'video', 'directions'] as const;
export type Request = (typeof REQUESTS)[number];

/**
 * What is guarded of a meeting: what is asked for it, a paper, the set of papers that goes to everybody, the minutes, and
 * an action that was agreed in it.
 */
export const TASK_KINDS = [...REQUESTS, 'paper', 'set', 'minutes', 'action'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** A paper that is here: its bytes, and where they came from. */
export interface PaperFile extends Annex {
  /** The arrival it came by. */
  readonly arrival: string;
  /** Its part there; null where the arrival is the paper itself. */
  readonly part: string | null;
  /** A person of the office gave it, or the domain of whoever sent it vouches for him. */
  readonly vouched: boolean;
  /** What it came with is for the principal alone. */
  readonly confidential: boolean;
}

/** Something that must come about for a meeting or by it. Each is a loop; what the loop says of it is taken from there. */
export interface Task {
  /** Id of its loop. */
  readonly id: string;
  readonly kind: TaskKind;
  /** In a few words a person would use: "een zaal voor 8 personen", "het jaarverslag". */
  readonly what: string;
  /** Whoever must see to it: others, or this desk. */
  readonly owes: 'they' | 'we';
  /** Empty where nobody is named. */
  readonly name: string;
  /** Lower case; empty where he has none, or nobody is named. */
  readonly address: string;
  /** By when it is needed. */
  readonly by: Instant;
  readonly state: 'open' | 'done' | 'dropped';
  readonly rung: Rung;
  /** When it is looked at again; null once it has ended. */
  readonly nextAt: Instant | null;
  readonly chases: number;
  readonly openedAt: Instant;
  /** The thread in which it was asked. */
  readonly thread: string | null;
  readonly latest: Under | null;
  /** Answers in a row that nobody could make out. */
  readonly unclear: number;
  /** What was last said of it, in the words of whoever said it. */
  readonly words: string | null;
  /** The agenda item a paper belongs to, or from which an action comes; null for none. */
  readonly item: string | null;
  readonly file: PaperFile | null;
}

/** A task before it is on record. */
export interface NewTask extends Pick<
  Task,
  'id' | 'kind' | 'what' | 'owes' | 'name' | 'address' | 'by' | 'item' | 'file'
> {
  readonly nextAt: Instant;
  readonly rung: Rung;
}

/** Whether something is asked of others so that the meeting can take place. */
export function isRequest(kind: TaskKind): kind is Request {
  return REQUESTS.some((one) => one === kind);
}
