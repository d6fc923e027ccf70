import type { Instant, Zone } from '../time/instant.ts';
import type { Minutes } from './minutes/minutes.ts';
import type { Task } from './task.ts';

/** Somebody of a meeting. */
export interface Attendee {
  readonly name: string;
  /** Lower case. */
  readonly address: string;
}

/** One point of an agenda; its number is its place. */
export interface AgendaItem {
  readonly id: string;
  readonly title: string;
}

/** How far minutes are: being made, put to those who were there, and approved. */
export const MINUTES_STATES = ['draft', 'round', 'approved'] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];

/** One version of the minutes. An approved one is never changed any more. */
export interface MinutesVersion {
  /** From 1. */
  readonly version: number;
  readonly state: MinutesState;
  readonly minutes: Minutes;
  /** What it was made from: an arrival. */
  readonly arrival: string;
  /** Until when whoever was there can ask for a change; null as long as it was not put to them. */
  readonly until: Instant | null;
  readonly approvedAt: Instant | null;
  readonly approvedBy: string | null;
}

/** A change of the minutes that somebody asks for. Nobody but a person of the office makes it. */
export interface Amendment {
  /** From 1, in the order in which they came. */
  readonly number: number;
  readonly version: number;
  readonly name: string;
  readonly address: string;
  readonly words: string;
  /** What is to be put in the place of what; null where the words say no more than they say. */
  readonly instead: { readonly old: string; readonly new: string } | null;
  readonly arrival: string;
  readonly state: 'open' | 'taken' | 'left';
}

/** A letter about a meeting that left: to whom, in which thread, about which version. */
export interface GatheringLetter {
  readonly purpose: LetterPurpose;
  readonly version: number;
  readonly address: string;
  readonly thread: string;
}
export const LETTER_PURPOSES = ['request', 'chase', 'papers', 'minutes', 'approved'] as const;
export type LetterPurpose = (typeof LETTER_PURPOSES)[number];

/** A meeting that is prepared and followed up: what is arranged for it, its agenda and papers, minutes and actions. */
export interface Gathering {
  readonly id: string;
  readonly state: 'open' | 'closed';
  /** The event it is, and which instance of a series. */
  readonly uid: string;
  readonly recurrenceId: string | null;
  readonly title: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly zone: Zone;
  readonly place: string | null;
  /** Who is invited, the principal left out. */
  readonly people: readonly Attendee[];
  /** Kept from whoever is not the principal. */
  readonly confidential: boolean;
  readonly matter: string | null;
  readonly items: readonly AgendaItem[];
  /** When the papers go to everybody; null where there are none. */
  readonly sendAt: Instant | null;
  readonly tasks: readonly Task[];
  readonly minutes: readonly MinutesVersion[];
  readonly amendments: readonly Amendment[];
  readonly letters: readonly GatheringLetter[];
  readonly openedBy: string;
}

/** Which meetings are wanted. */
export type GatheringsOf =
  | { readonly by: 'open' }
  | { readonly by: 'event'; readonly uid: string; readonly recurrenceId: string | null }
  /** The one of which something is guarded. */
  | { readonly by: 'task'; readonly task: string }
  /** Those a mail may answer: by the ids it names, and by who wrote it (lower case). */
  | { readonly by: 'mail'; readonly messageIds: readonly string[]; readonly address: string };

/** A meeting before anything of it is on record. */
export type NewGathering = Omit<
  Gathering,
  'state' | 'tasks' | 'minutes' | 'amendments' | 'letters' | 'openedBy'
>;

/** The newest minutes; null when there are none. */
export function latestMinutes({ minutes }: Pick<Gathering, 'minutes'>): MinutesVersion | null {
  return minutes.at(-1) ?? null;
}

/** The same thing of the same person, still open: asked for a second time it is not asked for twice. Null for none. */
export function sameTask(
  { tasks }: Pick<Gathering, 'tasks'>,
  one: Pick<Task, 'kind' | 'what' | 'address'>,
): Task | null {
  const what = one.what.toLowerCase();
  return (
    tasks.find(
      (task) =>
        task.state === 'open' &&
        task.kind === one.kind &&
        task.address === one.address &&
        task.what.toLowerCase() === what,
    ) ?? null
  );
}

/** What is still open of one kind. */
export function openTasks(
  { tasks }: Pick<Gathering, 'tasks'>,
  ...kinds: readonly Task['kind'][]
): readonly Task[] {
  return tasks.filter(({ kind, state }) => state === 'open' && kinds.includes(kind));
}
