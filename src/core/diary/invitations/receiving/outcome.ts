import type {
  CalendarComponent,
  CalendarTime,
  BusyPeriod,
} from '../../../records/calendar-component.ts';
import type { Instant } from '../../../time/instant.ts';
import type { Sentence } from '../../../text/words.ts';
import type { Difference } from '../differences.ts';
import type { Dispatch, MeetingState } from '../meeting.ts';

/** An iTIP message as it came in, and what it is held against. */
export interface IncomingItip {
  /** Components of one UID, each with the METHOD it came under. */
  readonly message: readonly CalendarComponent[];
  /** Address of the sender as somebody vouches for it (DMARC); null where nobody does. */
  readonly from: string | null;
  /** What the diary has under that UID, cancelled meetings included; null for nothing. */
  readonly standing: MeetingState | null;
  /** All addresses that are the principal's. */
  readonly me: readonly string[];
  /** Who is known to write for whom: a secretary, an assistant, a mailbox of a department. */
  readonly standIns?: readonly StandIn[];
  /** Answers taken in before, so that a late one is not taken for a new one. */
  readonly marks?: readonly AnswerMark[];
  /**
   * Whether a series has an instance at that time. An answer to one that it has not would put a meeting into the
   * diary that nobody planned.
   */
  readonly hasInstance: (instance: CalendarTime) => boolean;
  readonly now: Instant;
}

/** `by` writes for `of`: both addresses. */
export interface StandIn {
  readonly of: string;
  readonly by: string;
}

/** The newest answer of an attendee that was taken in (RFC 5546 section 2.1.5). */
export interface AnswerMark {
  readonly address: string;
  /** As `instanceKey`; empty for the whole. */
  readonly instance: string;
  readonly sequence: number;
  readonly stamp: string | null;
}

/** What a message is about: all of it, one instance of a series, or one and all behind it. */
export type Scope = 'whole' | 'instance' | 'future';

/** What every outcome tells. */
interface Told {
  readonly uid: string;
  /** The part that the message is about, as it came; the series before its instances. */
  readonly part: CalendarComponent;
  /** What else a person should know: a list was invited, the method was guessed, somebody wrote on behalf. */
  readonly notes: readonly Sentence[];
}

/** What changes in the diary when it is let. */
interface Changing {
  /** Everything under the UID as it will stand. */
  readonly next: MeetingState;
}

/** An answer of an attendee to a meeting of ours. */
export interface GivenAnswer {
  readonly address: string;
  readonly name: string | null;
  /** PARTSTAT in capitals. */
  readonly answer: string;
  readonly instance: CalendarTime | null;
  readonly delegatedTo: readonly string[];
  readonly comment: string | null;
}

/** A time somebody proposes instead. */
export interface CounterProposal {
  readonly instance: CalendarTime | null;
  /** When it was; null when it is not known. */
  readonly was: CalendarTime | null;
  readonly start: CalendarTime;
  readonly end: CalendarTime | null;
  readonly place: string | null;
}

/** What a message comes to. Only outcomes with `next` change the diary. */
export type Outcome =
  | (Told &
      Changing & {
        readonly outcome: 'invited';
        readonly scope: Scope | 'added';
        /** `list`: the principal is not named among the attendees. */
        readonly addressed: 'me' | 'list';
        readonly answerAsked: boolean;
      })
  | (Told &
      Changing & {
        readonly outcome: 'changed';
        readonly scope: Scope;
        readonly was: CalendarComponent;
        readonly differences: readonly Difference[];
        /** Another time: an earlier answer no longer stands. */
        readonly rescheduled: boolean;
        readonly answerAsked: boolean;
      })
  | (Told &
      Changing & {
        readonly outcome: 'cancelled';
        readonly scope: Scope;
        /** Whether all are told, or only the principal need not come; not every mailer says. */
        readonly whom: 'everybody' | 'me' | 'unclear';
      })
  | (Told &
      Changing & {
        readonly outcome: 'answered';
        readonly answers: readonly GivenAnswer[];
        readonly marks: readonly AnswerMark[];
      })
  | (Told & Changing & { readonly outcome: 'published' })
  /** Somebody answers who was not invited; shown, not taken in. */
  | (Told & {
      readonly outcome: 'uninvited';
      readonly answers: readonly GivenAnswer[];
      /** An invited address that may be his. */
      readonly resembles: string | null;
    })
  /** An answer to a version that no longer stands. */
  | (Told & {
      readonly outcome: 'late-answer';
      readonly answers: readonly GivenAnswer[];
      readonly why: Sentence;
    })
  | (Told & {
      readonly outcome: 'countered';
      readonly by: string;
      readonly proposals: readonly CounterProposal[];
      readonly comment: string | null;
    })
  | (Told & { readonly outcome: 'counter-declined'; readonly comment: string | null })
  /** Somebody asks for the present state; the answer lies ready. */
  | (Told & { readonly outcome: 'refresh-asked'; readonly by: string; readonly reply: Dispatch })
  /** It speaks of a meeting that is not in the diary; a question for the whole lies ready. */
  | (Told & { readonly outcome: 'incomplete'; readonly ask: Dispatch | null })
  | (Told & {
      readonly outcome: 'free-busy';
      readonly does: 'asks' | 'tells';
      readonly busy: readonly BusyPeriod[];
    })
  /** Nothing new; a `doubt` says why whoever sent it cannot speak for the organiser, so that nothing is made ready on it. */
  | (Told & { readonly outcome: 'ignored'; readonly why: Sentence; readonly doubt?: Sentence })
  /** Sender and content do not fit. Nothing changes; what it would have been is shown to a person. */
  | (Told & { readonly outcome: 'doubtful'; readonly why: Sentence; readonly wouldBe: Outcome });
