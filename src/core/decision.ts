import type { AbsenceChange } from './absence/change.ts';
import type { ProposedAct, Sources } from './act.ts';
import type { StandingChange } from './diary/standing-orders/standing-order.ts';
import type { BriefRecord } from './briefing/record.ts';
import type { GatheringChange } from './gatherings/change.ts';
import type { MatterId, PersonId } from './ids.ts';
import type { Finding, MailingLine, MailingOrdered } from './letters/mailing/mailing.ts';
import type { PaperLetter } from './letters/paper/paper-letter.ts';
import type { ConveningChange } from './meetings/change.ts';
import type { Instant } from './time/instant.ts';
import type { KeptHome } from './model/may-leave.ts';
import type { Sentence } from './text/words.ts';
import type { ChaseAnswer } from './chasing/answer.ts';
import type { ChasePlan } from './chasing/plan.ts';
import type { Absence } from './records/absence.ts';
import type { LoopKind, Rung } from './records/loop.ts';
import type { Confidentiality } from './records/matter.ts';
import type { PersonMark } from './records/person.ts';

/** How a mail is sorted: who must see it. */
export type Sorting = 'principal' | 'prepare' | 'information' | 'bulk' | 'suspicious';

/** What every decision has: what it rests on and why. */
interface Grounds {
  readonly sources: Sources;
  readonly reason: Sentence;
}

/** Kept on record for people to read; changes nothing outside. `sorting` places the arrival on the docket. */
export interface Note extends Grounds {
  readonly kind: 'note';
  readonly sorting: Sorting | null;
  /** `principal` hides the arrival, its title included, from everyone but the principal. */
  readonly confidentiality?: Confidentiality;
  /** Told at once and above everything else. */
  readonly urgent: boolean;
  /** Names what is told, where it is told only once, on the page as well. */
  readonly once?: string;
}

/** Only a person can say; asked of the principal with the choices he has. */
export interface Question extends Grounds {
  readonly kind: 'question';
  readonly choices: readonly Sentence[];
  /** The record it is about besides its loops: while it stands open, the same is not asked again about that. */
  readonly about?: string;
  /** Where it stands open and offers something else by now, it takes the place of what was asked before; absent: that stands. */
  readonly renews?: true;
  /** What is done once he chooses, a list for each choice; absent: his answer is only kept. */
  readonly follows?: readonly (readonly Follow[])[];
  readonly askAgainAt: Instant;
  /** From then on nobody need answer it any more. */
  readonly lapsesAt?: Instant;
  /** Names what is asked, where it is asked only once. */
  readonly once?: string;
}

/** What an answer to a question may set going: nothing in which another question could hide. */
export type Follow = ActDecision | WakeDecision | LoopDecision | ConveningDecision;

/** A deed proposed. */
export interface ActDecision extends Grounds {
  readonly kind: 'act';
  readonly act: ProposedAct;
}

/** Look again at a moment. */
export interface WakeDecision extends Grounds {
  readonly kind: 'wake';
  readonly at: Instant;
  readonly about: string;
}

/** Nothing is to be done, and this says why. */
export interface Leave extends Grounds {
  readonly kind: 'leave';
}

/** A change to a loop that rests on evidence: opened by a promise, moved or closed by an answer. */
export interface LoopDecision extends Grounds {
  readonly kind: 'loop';
  readonly change:
    | {
        readonly change: 'open';
        readonly owes: 'they' | 'we';
        readonly address: string;
        readonly what: string;
        readonly rung: Rung;
        readonly thread: string | null;
        readonly nextAt: Instant;
        /** Absent: an answer. */
        readonly kind?: LoopKind;
        readonly about?: string;
      }
    | {
        readonly change: 'move';
        readonly loop: string;
        readonly rung: Rung;
        readonly nextAt: Instant;
        /** How it is chased from now on; absent: as before. */
        readonly plan?: ChasePlan;
        /** What lay ready to remind of it does not leave. */
        readonly withdraws?: true;
      }
    | {
        /** What a person of the office said of it, counted from the moment it is done. */
        readonly change: 'as-said';
        readonly loop: string;
        readonly answer: ChaseAnswer;
      }
    | {
        readonly change: 'close';
        readonly loop: string;
        readonly outcome: 'answered' | 'done' | 'dropped' | 'stopped';
      };
}

/** A question to a model about what came in; asked later, outside of deciding. */
export interface Query extends Grounds {
  readonly kind: 'query';
  /** Root Message-ID of the one thread it is about. */
  readonly thread: string;
  /** Why it is not asked after all: something in the thread is of a kind that stays at home. */
  readonly keptHome: KeptHome | null;
}

/** A careful mark on a person (`bereaved`), set by evidence; a stranger's words can never remove one. */
export interface MarkDecision extends Grounds {
  readonly kind: 'mark';
  readonly person: string;
  readonly mark: PersonMark;
}

/** Somebody gave notice that he is away. */
export interface AbsenceDecision extends Grounds {
  readonly kind: 'absence';
  readonly absence: Absence;
}

/** The principal himself is away for some days. */
export interface AwayDecision extends Grounds {
  readonly kind: 'away';
  readonly change: AbsenceChange;
}

/** Everything that waits for somebody stops: acts not yet done and chases to him or his household. */
export interface StopDecision extends Grounds {
  readonly kind: 'stop';
  readonly person: string;
}

/** What becomes of a meeting that is being arranged with others. */
export interface ConveningDecision extends Grounds {
  readonly kind: 'convening';
  readonly change: ConveningChange;
}

/** What becomes of a meeting that is prepared or followed up. */
export interface GatheringDecision extends Grounds {
  readonly kind: 'gathering';
  readonly change: GatheringChange;
}

/** An order that holds for a while begins, or is over. */
export interface StandingDecision extends Grounds {
  readonly kind: 'standing';
  readonly change: StandingChange;
}

/** The principal is briefed: kept as it was said, so that what changes afterwards can be told. */
export interface BriefDecision extends Grounds {
  readonly kind: 'brief';
  /** ISO date of the day it is for. */
  readonly day: string;
  readonly record: BriefRecord;
}

/** A letter put on paper and kept: printed as it is decided, and given the reference that is still open in it. */
export interface PaperDecision extends Grounds {
  readonly kind: 'paper';
  readonly letter: PaperLetter;
  readonly person: PersonId | null;
  readonly matter: MatterId | null;
  /** Key of the act whose mail it goes along with; null for a letter that goes by post. */
  readonly alongside: string | null;
}

/** A letter to each of a list: what was found of each, and whose letter is made. */
export interface MailingDecision extends Grounds {
  readonly kind: 'mailing';
  readonly mailing: MailingOrdered;
  readonly lines: readonly DecidedLine[];
}

/** One recipient as he was decided on. */
export interface DecidedLine {
  readonly line: MailingLine;
  readonly ready: boolean;
  readonly person: PersonId | null;
  readonly address: string;
  /** As the list's letters name him; of who is unknown as the list has him. */
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Key of his act; null where nothing leaves by itself. */
  readonly key: string | null;
}

export type Decision =
  | Note
  | Question
  | ActDecision
  | WakeDecision
  | Leave
  | LoopDecision
  | MarkDecision
  | AbsenceDecision
  | AwayDecision
  | StopDecision
  | ConveningDecision
  | GatheringDecision
  | StandingDecision
  | BriefDecision
  | PaperDecision
  | MailingDecision
  | Query;
