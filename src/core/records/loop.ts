import type { ActId, ArrivalId, LoopId, MatterId, PersonId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { Confidentiality } from './matter.ts';

/** How firm a matter stands; only evidence moves it. */
export const RUNGS = [
  'mentioned',
  'asked',
  'held',
  'promised',
  'confirmed',
  'reconfirmed',
  'done',
] as const;
export type Rung = (typeof RUNGS)[number];

/** What every loop has, open or closed. */
interface LoopCore {
  readonly id: LoopId;
  /** Who must move: they owe us an answer, or we owe them one. */
  readonly owes: 'they' | 'we';
  readonly counterpart: PersonId | null;
  /** The address the question went to, or the answer should go to. */
  readonly address: string;
  readonly matter: MatterId | null;
  /** What is open, in a few words a person would use. */
  readonly what: string;
  /** Root Message-ID of the thread it lives in. */
  readonly thread: string | null;
  readonly rung: Rung;
  readonly openedAt: Instant;
  readonly openedBy: ArrivalId | ActId;
  readonly chases: number;
  readonly confidentiality: Confidentiality;
  /** The duty that keeps it itself: only that one asks again and ends it. Absent for a loop that any duty may. */
  readonly keeper?: string;
}

/** An open loop cannot be written without its next date. */
export interface OpenLoop extends LoopCore {
  readonly state: 'open';
  readonly nextAt: Instant;
}

export interface ClosedLoop extends LoopCore {
  readonly state: 'closed';
  readonly closedAt: Instant;
  /** What closed it: the answer, a person's word, or the reason it was dropped. */
  readonly evidence: string;
  readonly outcome: 'answered' | 'done' | 'dropped' | 'stopped';
}

export type Loop = OpenLoop | ClosedLoop;
