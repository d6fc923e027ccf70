import type { BriefKind } from './briefing/record.ts';
import type { ActKind } from './mandate/acts.ts';
import type { EventChange } from './diary/event-change.ts';
import type { CardChange } from './people/cards/card-change.ts';
import type { OwnRules } from './diary/own-question.ts';
import type { RoomCalendar } from './gatherings/room-taken.ts';
import type { LetterPurpose } from './gatherings/gathering.ts';
import type { AccountId, MatterId, OwnerId, PersonId, Sha256 } from './ids.ts';
import type { CalendarMethod } from './records/calendar-component.ts';
import type { Mailbox } from './records/reading.ts';
import type { LoopKind } from './records/loop.ts';
import type { PersonMark } from './records/person.ts';
import type { Sentence } from './text/words.ts';
import type { FactSource } from './records/fact.ts';
import type { Sides } from './chasing/days.ts';

/** A file sent along: bytes by reference, never in the payload itself. */
export interface Annex {
  readonly blob: Sha256;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** A calendar message (RFC 6047) that a mail carries: the whole VCALENDAR, METHOD included, lines ending in CR LF. */
export interface MailedCalendar {
  readonly method: CalendarMethod;
  readonly text: string;
}

/** A mail exactly as it will leave. `messageId` is given by the engine before judging, so consent covers it. */
export interface OutgoingMail {
  readonly account: AccountId;
  readonly from: Mailbox;
  /** RFC 5322 Sender, where the secretary writes on behalf of the principal. */
  readonly sender: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** The whole text, salutation and closing included. */
  readonly text: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly annexes: readonly Annex[];
  /** An invitation, an answer or a cancellation, for the reader's calendar; absent or null for none. */
  readonly calendar?: MailedCalendar | null;
  /**
   * The colleague whose desk it goes to, in this same office: it is handed over and leaves by no server. Absent for all that
   * goes outside.
   */
  readonly inside?: OwnerId;
  /** An automatic answer (RFC 3834): said so in a header, so that no other machine answers it. Absent for all else. */
  readonly automatic?: true;
  /** Signed by the principal himself: no footer, no "namens". */
  readonly personal: boolean;
}

/** One deed with an exact payload. Its hash is what an approval consents to. */
export type Payload =
  | { readonly type: 'mail'; readonly mail: OutgoingMail }
  | { readonly type: 'draft'; readonly mail: OutgoingMail }
  | {
      readonly type: 'mark';
      readonly account: AccountId;
      readonly origin: string;
      readonly flag: 'seen' | 'answered' | 'flagged';
    }
  | {
      readonly type: 'file';
      readonly account: AccountId;
      readonly origin: string;
      readonly folder: string;
    }
  /** A copy of what was sent, put into the account's own Sent (or Drafts) folder. */
  | {
      readonly type: 'append';
      readonly account: AccountId;
      readonly use: 'sent' | 'drafts';
      readonly blob: Sha256;
      readonly messageId: string;
    }
  /** An event written into a calendar, changed there or taken out. */
  | { readonly type: 'event'; readonly event: EventChange }
  /** A card written into an address book elsewhere, changed there or taken out. */
  | { readonly type: 'card'; readonly card: CardChange }
  /** The principal is mailed what he was briefed with; what it says stands in the decision, and is put into words when it leaves. */
  | { readonly type: 'brief'; readonly brief: BriefKind; readonly day: string }
  /** Tell the principal (or the one on duty) now, by every road there is but the failing one. */
  | {
      readonly type: 'alarm';
      readonly road: 'all' | 'other';
      readonly urgent: boolean;
      readonly message: Sentence;
    };

/** Who an act goes to, as far as the mandate looks at him. */
export interface Counterpart {
  readonly person: PersonId | null;
  readonly name: string;
  /** Empty for an act that stays inside. */
  readonly addresses: readonly string[];
  readonly marks: readonly PersonMark[];
  /** Somebody the office has dealt with before. */
  readonly known: boolean;
}

/** Integer minor units and an ISO 4217 code: € 12,50 is `{minor: 1250, currency: 'EUR'}`. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** What must still be true at the moment of acting; checked again by the act step. */
export type Precondition =
  | { readonly kind: 'loop-open'; readonly loop: string }
  | { readonly kind: 'thread-unanswered'; readonly thread: string; readonly since: number }
  /** Nobody of ours, the principal himself included, wrote in the thread since. */
  | { readonly kind: 'unanswered-by-us'; readonly thread: string; readonly since: number }
  | { readonly kind: 'not-bereaved'; readonly person: string }
  /** Another act of the same decision round was done: the invitation leaves after the event stands. */
  | { readonly kind: 'act-done'; readonly key: string }
  /** The hold still stands. */
  | { readonly kind: 'hold-stands'; readonly hold: string }
  /** What the hold kept free is booked; until that is decided, and at the latest until `until`, this waits. */
  | { readonly kind: 'hold-booked'; readonly hold: string; readonly until: number }
  /** Enough still come at this time of a meeting, or the principal chose it: who took his yes back is not booked. */
  | { readonly kind: 'time-agreed'; readonly convening: string; readonly time: string }
  /** The principal's time within the span is still his: nothing but what is named takes it. */
  | {
      readonly kind: 'time-free';
      readonly from: number;
      readonly until: number;
      readonly ignoring: readonly string[];
      /** Times held for others that are looked away from too, but for no longer than they are no more than held. */
      readonly whileHeld?: readonly string[];
      /** By which it was found; absent for a time that somebody named: then only what takes his time counts. */
      readonly rules?: OwnRules;
    }
  /** Nothing else takes the room then: neither what stands in its calendar nor what is said to take place there. */
  | {
      readonly kind: 'room-free';
      readonly room: RoomCalendar;
      readonly from: number;
      readonly until: number;
      /** The meeting it is for. */
      readonly uid: string;
    }
  /** A reminder leaves on a working day of both, in their hours, and never the second that day; until then it waits. */
  | { readonly kind: 'chase-day'; readonly sides: Sides; readonly addresses: readonly string[] }
  /** One of many letters: they leave one after the other, so many milliseconds apart; until its turn it waits. */
  | { readonly kind: 'in-turn'; readonly apart: number }
  /** The event (or instance of a series) still begins then: a block belongs beside it nowhere else. */
  | {
      readonly kind: 'event-begins';
      readonly uid: string;
      readonly recurrenceId: string | null;
      readonly from: number;
    };

/** What a deed rests on: an arrival and where in it, a wake, an order, or a clause. Never empty. */
export type Source =
  | {
      readonly kind: 'fact';
      readonly arrival: string;
      readonly fact: string;
      readonly at: FactSource;
    }
  | { readonly kind: 'arrival'; readonly arrival: string }
  | { readonly kind: 'loop'; readonly loop: string }
  | { readonly kind: 'wake'; readonly wake: string }
  | { readonly kind: 'statement'; readonly by: string };

/** At least one. */
export type Sources = readonly [Source, ...Source[]];

/** What of a bundle a deed belongs to: one thing that a person says yes or no to. */
export interface Point {
  /** Names it within its bundle. */
  readonly id: string;
  readonly said: Sentence;
}

/** An act as a duty proposes it. Whether it is allowed is not the duty's business. */
export interface ProposedAct {
  readonly kind: ActKind;
  readonly payload: Payload;
  readonly counterpart: Counterpart;
  /** Others who are offered the same; absent for none. A clause may be about any of them. */
  readonly beside?: readonly Counterpart[];
  readonly matter: MatterId | null;
  /** Subjects the mandate may name: `testament`, `results`; closed list in `mandate/subjects.ts`. */
  readonly subjects: readonly string[];
  readonly amount: Money | null;
  readonly preconditions: readonly Precondition[];
  /** Part of the idempotency key: the same duty proposing the same deed twice is one act. */
  readonly key: string;
  /** The loop this act moves: opened when it is sent, or counted as a chase. */
  readonly loop: LoopEffect | null;
  readonly sources: Sources;
  readonly reason: Sentence;
  /** The point of its bundle; absent where it is one by itself. */
  readonly point?: Point;
  /** What pre-send reading and conduct found; shown beside the proposal, some of them stop it. */
  readonly remarks: readonly Remark[];
}

/** What sending does to loops. Times are instants. */
export type LoopEffect =
  | {
      readonly effect: 'open';
      readonly what: string;
      readonly nextAt: number;
      readonly owes: 'they' | 'we';
      /** Absent: an answer. */
      readonly kind?: LoopKind;
      /** What it hangs on besides its thread; absent for nothing. */
      readonly about?: string;
    }
  | {
      readonly effect: 'chase';
      readonly loop: string;
      readonly nextAt: number;
      /** The other points of the same letter, in their order; absent for none. */
      readonly beside?: readonly { readonly loop: string; readonly nextAt: number }[];
    }
  | { readonly effect: 'close'; readonly loop: string }
  /** A letter about a meeting: what it asks for lives in its thread from then on, and is looked at again then. */
  | {
      readonly effect: 'gathering';
      readonly gathering: string;
      readonly purpose: LetterPurpose;
      readonly version: number;
      readonly loops: readonly { readonly loop: string; readonly nextAt: number }[];
    };

/**
 * A finding about an act. `stop` cannot be waved through by a clause, only by a person who saw it;
 * `refuse` not even by him: it is not done from here at all.
 */
export interface Remark {
  readonly weight: 'refuse' | 'stop' | 'warn';
  readonly said: Sentence;
}
