import type { Level } from '../../mandate/level.ts';
import type { Both } from '../../text/words.ts';
import type { Instant, Zone } from '../../time/instant.ts';
import type { NotLooked, QuestionFound, WaitingFound } from '../material.ts';
import type { OwedFound } from '../morning/material.ts';
import type { Claim } from '../source.ts';

/** What a point of the agenda is about, so that a decision on it can be carried out. */
export type TalkAbout =
  | { readonly about: 'question'; readonly decision: string }
  /** A level of authority that is offered: the principal takes it up himself, or leaves it. */
  | { readonly about: 'offer'; readonly kind: string; readonly level: Level }
  /** A sentence that was decided on and stands in no letter yet. */
  | { readonly about: 'sentence'; readonly words: string }
  | { readonly about: 'loop'; readonly loop: string }
  | { readonly about: 'act'; readonly act: string }
  | { readonly about: 'nothing' };

/** The parts of the talk, in their order. */
export const TALK_PARTS = ['questions', 'mandate', 'overdue', 'week', 'needed'] as const;
export type TalkPart = (typeof TALK_PARTS)[number];

/** One point, under the number by which a decision on it is written down. */
export interface TalkPoint {
  readonly number: number;
  readonly part: TalkPart;
  readonly said: Claim;
  readonly about: TalkAbout;
}

/** The agenda of a weekly talk. */
export interface TalkAgenda {
  /** ISO date of the talk. */
  readonly day: string;
  /** `HH:MM` on the clock of the principal. */
  readonly at: string;
  readonly madeAt: Instant;
  readonly zone: Zone;
  readonly points: readonly TalkPoint[];
}

/** A level of authority that is offered for a kind of act. */
export interface OfferFound {
  readonly kind: string;
  readonly named: Both;
  readonly offer: 'raise' | 'lower';
  readonly level: Level;
  readonly inARow: number;
}

/** What a day of the week ahead holds. */
export interface WeekDayFound {
  /** ISO date. */
  readonly day: string;
  readonly count: number;
  readonly from: Instant | null;
  readonly until: Instant | null;
  /** Titles of the longest appointments. */
  readonly titles: readonly string[];
  /** UID of the first. */
  readonly uid: string | null;
}

/** A sentence for the letter of authority that was decided on in an earlier talk, and is not in the letter. */
export interface SentenceFound {
  readonly words: string;
  /** ISO date of that talk. */
  readonly day: string;
}

/** All that the agenda is made of. */
export interface TalkMaterial {
  readonly day: string;
  readonly madeAt: Instant;
  readonly questions: readonly QuestionFound[];
  readonly offers: readonly OfferFound[];
  readonly sentences: readonly SentenceFound[];
  readonly loops: readonly OwedFound[];
  readonly week: readonly WeekDayFound[];
  readonly waiting: readonly WaitingFound[];
  readonly notLooked: readonly NotLooked[];
}

/** What somebody decided on a point, and what became of it. */
export interface TalkDecision {
  /** Number of the point; zero where it is about none. */
  readonly number: number;
  readonly words: string;
  readonly by: string;
  readonly at: Instant;
  readonly became: TalkOutcome;
}

export type TalkOutcome =
  | { readonly became: 'answer'; readonly decision: string }
  | { readonly became: 'level'; readonly kind: string; readonly level: Level }
  /** A sentence for the letter of authority: it holds once the principal has adopted the letter. */
  | { readonly became: 'letter' }
  | { readonly became: 'agreed' | 'declined' | 'needs-more'; readonly act: string }
  | { readonly became: 'loop' | 'moved'; readonly loop: string; readonly nextAt: Instant }
  | { readonly became: 'closed'; readonly loop: string }
  /** What was offered is not taken up, or waits: nothing changes, and nothing was lost. */
  | { readonly became: 'as-it-is' };
