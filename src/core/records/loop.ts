import type { ChasePlan } from '../chasing/plan.ts';
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

/**
 * What is waited for: an answer, an answer about times of a meeting (`times`) or of an offer (`offer`), one to an
 * invitation, papers for a meeting, an action somebody took on, a room, catering.
 */
export const LOOP_KINDS = [
  'answer',
  'times',
  'offer',
  'invitation',
  'papers',
  'action',
  'room',
  'catering',
] as const;
export type LoopKind = (typeof LOOP_KINDS)[number];

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
  /** Absent: an answer. */
  readonly kind?: LoopKind;
  /** What it hangs on besides its thread: the UID of an event, an offer, a meeting being arranged; absent for nothing. */
  readonly about?: string | null;
  /** How it is chased, where that is not as its kind is; absent or null: as its kind is. */
  readonly plan?: ChasePlan | null;
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
