import type { GatherWish } from '../gatherings/wish.ts';
import type { MailingOrder } from './letters/mailing-order.ts';
import type { Need } from '../meetings/convening.ts';
import type { Zone } from '../time/instant.ts';
import type { Language, Sentence } from '../text/words.ts';
import type { AbsentOrder } from './absence/absent-order.ts';
import type { ChaseOrder, OwedOrder } from './chasing/chase-order.ts';
import type { StandingPeriod, StandingRule } from './standing/rule.ts';

export type { AbsentOrder };

/** Words of the given text that a part of an order rests on, in UTF-16 units, half-open. */
export interface Rest {
  /** Which part: the kind itself (`order`), `who`, `what`, `when`, `place`, `event`. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** Somebody an order names. */
export interface Who {
  /** Null for somebody nobody here knows: he is named in the diary, and nothing can be sent to him. */
  readonly id: string | null;
  /** As he is known; of a stranger as he was named. */
  readonly name: string;
  /** First known address; null when there is none. */
  readonly address: string | null;
  /** One of those of whom so many are enough, or somebody nobody waits for; absent for who must be there. */
  readonly need?: Exclude<Need, 'must'>;
}

/** A stretch on the clock of `zone`: `2026-11-05T14:30`, or `2026-11-05` for whole days; `until` is exclusive. */
export interface OrderSpan {
  readonly from: string;
  readonly until: string;
  readonly zone: Zone;
}

/** Within which something must fall; open ends are null. */
export interface OrderWindow {
  readonly from: string | null;
  readonly until: string | null;
  readonly zone: Zone;
}

/** An event of the diary that an order is about. */
export interface EventRef {
  readonly uid: string;
  /** Null for a single event, and for a whole series. */
  readonly recurrenceId: string | null;
  readonly summary: string;
  /** On the clock of the reader's zone, as in `OrderSpan`. */
  readonly start: string;
  readonly end: string;
}

/** What every order has. */
export interface Said {
  readonly rests: readonly Rest[];
  /** What was taken for granted, each a sentence of `words.ts`; said with the order. */
  readonly assumptions: readonly Sentence[];
}

/** Where and how people meet. */
export interface Meeting {
  readonly what: string | null;
  readonly about: string | null;
  readonly with: readonly Who[];
}

/** Puts an appointment in the diary: at a time, or at the best one within a window. */
export interface PlanOrder extends Said, Meeting {
  readonly kind: 'plan';
  /** `what` is its name, word for word: "called 'catch-up'". */
  readonly titled: boolean;
  /** So many of the `group` are enough; absent where there is none. */
  readonly quorum?: number;
  /** Within its window as soon as there is room, and not at the time that suits best. */
  readonly earliest: boolean;
  readonly at:
    | { readonly k: 'span'; readonly span: OrderSpan }
    | { readonly k: 'within'; readonly window: OrderWindow; readonly minutes: number };
  /** RRULE (RFC 5545 3.3.10) without its name; null for once. */
  readonly rule: string | null;
  readonly place: string | null;
  readonly online: boolean;
  readonly private: boolean;
}

/** Keeps time free, for work or for nothing. */
export interface HoldOrder extends Said {
  readonly kind: 'hold';
  readonly for: string | null;
  readonly at:
    | { readonly k: 'span'; readonly span: OrderSpan }
    | { readonly k: 'within'; readonly window: OrderWindow; readonly minutes: number };
  /** What stands there has to go; absent where it may stay beside it. */
  readonly clears?: true;
}

/** Asks when people can meet. */
export interface FindOrder extends Said, Meeting {
  readonly kind: 'find';
  readonly window: OrderWindow;
  readonly minutes: number;
  /** So many of `with` are enough; null when all must come. */
  readonly quorum: number | null;
}

/** Offers somebody a choice of times, held until he answers. */
export interface OfferOrder extends Said {
  readonly kind: 'offer';
  readonly to: readonly Who[];
  readonly what: string | null;
  /** How many times; null when nothing was said. */
  readonly count: number | null;
  readonly window: OrderWindow;
  readonly minutes: number;
  /** All of them the same times; absent where nobody asked for that. */
  readonly same?: true;
}

/** Where something moves to. */
export type MoveTarget =
  /** One event, to this start. */
  | { readonly k: 'start'; readonly start: string; readonly zone: Zone }
  /** To another day, each at its own hour. */
  | { readonly k: 'day'; readonly day: string; readonly zone: Zone }
  /** By a length, ISO 8601, with its sign. */
  | { readonly k: 'by'; readonly by: string }
  | { readonly k: 'within'; readonly window: OrderWindow };

export interface MoveOrder extends Said {
  readonly kind: 'move';
  readonly events: readonly EventRef[];
  readonly series: boolean;
  readonly to: MoveTarget;
}

export interface CancelOrder extends Said {
  readonly kind: 'cancel';
  readonly events: readonly EventRef[];
  /** The whole series that the event belongs to. */
  readonly series: boolean;
  /** All of a stretch was called off, and not only these: whoever had a time there is to have another. */
  readonly all?: OrderSpan;
}

/** Asks what is on: changes nothing. */
export interface AskOrder extends Said {
  readonly kind: 'ask';
  /**
   * `list` what stands there; `busy` whether anything does; `free` whether nothing does; `next` when somebody or something
   * comes; `met` whether somebody was met.
   */
  readonly what: 'list' | 'busy' | 'free' | 'next' | 'met';
  /** Null for `next`, and for `met` at any time. */
  readonly window: OrderWindow | null;
  readonly who: readonly Who[];
  readonly events: readonly EventRef[];
}

/** Answers an invitation that stands in the diary. */
export interface AnswerOrder extends Said {
  readonly kind: 'answer';
  readonly answer: 'accept' | 'decline' | 'tentative';
  readonly events: readonly EventRef[];
}

export interface ParticipantsOrder extends Said {
  readonly kind: 'participants';
  readonly event: EventRef;
  readonly add: readonly Who[];
  readonly remove: readonly Who[];
}

/** What changes of an event that stays where it is. */
export type EventChange =
  | { readonly k: 'minutes'; readonly minutes: number }
  /** Longer, or with a minus shorter. */
  | { readonly k: 'by'; readonly minutes: number }
  | { readonly k: 'place'; readonly place: string }
  | { readonly k: 'online'; readonly link: string | null }
  | { readonly k: 'title'; readonly title: string }
  | { readonly k: 'private'; readonly private: boolean };

export interface ChangeOrder extends Said {
  readonly kind: 'change';
  readonly event: EventRef;
  readonly change: EventChange;
}

/** Time beside an event, that moves and vanishes with it. */
export interface BlockOrder extends Said {
  readonly kind: 'block';
  readonly role: 'preparation' | 'travel-there' | 'travel-back' | 'recovery';
  readonly minutes: number;
  readonly event: EventRef;
}

/** Lets go of time that was held for somebody. */
export interface ReleaseOrder extends Said {
  readonly kind: 'release';
  readonly events: readonly EventRef[];
}

/** Asks the others whether it still stands. */
export interface ReconfirmOrder extends Said {
  readonly kind: 'reconfirm';
  readonly events: readonly EventRef[];
}

/** Holds for a while, and ends by itself. */
export interface StandingOrder extends Said {
  readonly kind: 'standing';
  readonly rule: StandingRule;
  readonly period: StandingPeriod;
}

/** Takes back what the last bundle did, as far as that can be. */
export interface UndoOrder extends Said {
  readonly kind: 'undo';
}

/** What a letter is to say. Dates are ISO 8601 dates; words are the principal's own, as he said them. */
export type LetterWish =
  /** Their papers came. */
  | { readonly k: 'receipt'; readonly of: string | null; readonly by: string | null }
  /** The principal will not come. */
  | { readonly k: 'decline'; readonly occasion: string | null; readonly on: string | null }
  | { readonly k: 'refuse-offer'; readonly of: string | null }
  /** Something did not come along: "bijlage 2, de jaarrekening 2025". */
  | { readonly k: 'missing'; readonly what: string }
  | { readonly k: 'ask'; readonly what: string; readonly by: string | null }
  | { readonly k: 'thank'; readonly what: string | null }
  | { readonly k: 'congratulate'; readonly what: string | null }
  /** Who died, as he stands to the reader: "uw man"; null where the words say no more. */
  | { readonly k: 'condole'; readonly who: string | null }
  | { readonly k: 'refer'; readonly to: string }
  /** No comment to the press; the moment by which they want it, as said. */
  | { readonly k: 'no-comment'; readonly by: string | null }
  /** "dat de stukken vrijdag komen": a clause of the principal's own. */
  | { readonly k: 'tell'; readonly words: string }
  /** Word for word. */
  | { readonly k: 'say'; readonly words: string };

/** Who writes: the principal himself, the secretary on his behalf, or the secretary for herself. */
export type Voice = 'principal' | 'behalf' | 'secretary';

/** A letter to people. */
export interface WriteOrder extends Said {
  readonly kind: 'write';
  readonly to: readonly Who[];
  readonly letter: LetterWish;
  /** Null where it goes by the mandate and the house. */
  readonly voice: Voice | null;
  /** Null for the language of each relation. */
  readonly language: Language | null;
  /** What it is called, where somebody said; else by what it says. */
  readonly subject?: string;
  /** On paper: the letter goes along as a file, or is laid ready for the post. */
  readonly paper: boolean;
}

/** Something about a meeting that is prepared or followed up. */
export interface GatherOrder extends Said {
  readonly kind: 'gather';
  /** Null where the words name no meeting: then they name something of one. */
  readonly event: EventRef | null;
  readonly wish: GatherWish;
}

/** What a principal can order; the closed list, one file of `kinds/` each, letters of `letters/`, meetings of `gathering/`. */
export type Order =
  | PlanOrder
  | HoldOrder
  | FindOrder
  | OfferOrder
  | MoveOrder
  | CancelOrder
  | AskOrder
  | AbsentOrder
  | AnswerOrder
  | ParticipantsOrder
  | ChangeOrder
  | BlockOrder
  | ReleaseOrder
  | ReconfirmOrder
  | StandingOrder
  | UndoOrder
  | OwedOrder
  | ChaseOrder
  | WriteOrder
  | MailingOrder
  | GatherOrder;
