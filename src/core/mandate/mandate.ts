import type { Money } from '../act.ts';
import type { Language } from '../text/words.ts';
import type { ActGroup, ActKind } from './acts.ts';
import type { Condition } from './conditions.ts';
import type { LEVEL_CODES, Level } from './level.ts';
import type { PartyGroup } from './parties.ts';

/**
 * The codes of the published shape of `mandate check`: one for each level, and C for
 * confidentiality, 2 for a second person's consent, `stand-in` for who decides meanwhile.
 */
export type LevelCode = (typeof LEVEL_CODES)[Level] | 'C' | '2' | 'stand-in';

/** Whom a rule is about: a group of the closed list, or somebody by name as the letter writes it. */
export type Party = { readonly group: PartyGroup } | { readonly name: string };

/** A stretch of time as letters measure it. */
export interface Span {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';
}

export type Period = 'day' | 'week' | 'month' | 'year';

/**
 * Part of a week or year: days (1 is Monday, ISO 8601), months (1 is January) and wall-clock times
 * `HH:MM`, half-open; absent is unbounded.
 */
export interface Window {
  readonly months?: readonly number[];
  readonly days?: readonly number[];
  readonly from?: string;
  readonly until?: string;
}

/** When a rule holds. All that is given must hold; of `windows` and of `conditions` one is enough. */
export interface When {
  readonly windows?: readonly Window[];
  /** Inclusive calendar dates. */
  readonly period?: { readonly from: string; readonly through: string | null };
  /** Circumstances the office must state (`principal-ill`, `account-changed`). */
  readonly conditions?: readonly Condition[];
}

/** How far a rule reaches. An act whose value is not known does not fall under a limit. */
export interface Limits {
  /** Each time, inclusive. */
  readonly upTo?: Money;
  /** Only above this. */
  readonly above?: Money;
  readonly perPeriod?: { readonly amount: Money; readonly period: Period };
  readonly vat?: 'excluded' | 'included';
  /** How often at most, counted for one matter (reminders) or, with `timesPer`, for a period. */
  readonly times?: number;
  readonly timesPer?: Period;
  /** Length in minutes: at most, less than, more than. */
  readonly lasts?: { readonly most?: number; readonly under?: number; readonly over?: number };
  /** The length to plan in minutes, and where it differs, for which subject. */
  readonly length?: number;
  readonly lengthFor?: { readonly subject: string; readonly minutes: number };
  /** Minutes kept between one event and the next. */
  readonly gap?: number;
  /** How long to wait before acting. */
  readonly after?: Span;
  /** How long before the event to act: "the day before". */
  readonly before?: Span;
  /** Only while the event is at least this far away: "up to two days ahead". */
  readonly notice?: Span;
  /** Only when the event is nearer than this: "within 24 hours". */
  readonly near?: Span;
  /** How soon it is to be done; 0 minutes is at once. */
  readonly within?: Span;
  /** How many at a time: "two urgent slots", the same hour "to at most three people". */
  readonly number?: number;
  /** Only where it is more than so many at a time. */
  readonly moreThan?: number;
}

/** What takes a case out of a rule. Inside one exception everything given must hold. */
export interface Exception {
  readonly counterpart?: readonly Party[];
  readonly subjects?: readonly string[];
  readonly when?: When;
  readonly limits?: Limits;
  /** He said so in this very case: an order, or his consent. */
  readonly ordered?: true;
}

/** How a deed is to be done. Templates and pre-send reading hold to it. */
export type Manner =
  | 'no-contents'
  | 'no-reason'
  | 'no-department'
  | 'courteous'
  | 'earliest-first'
  | 'two-options'
  | 'three-options'
  | 'send-nothing'
  | 'shown-as-private'
  /** Letters: as the principal writes them himself, or as the secretary's own; neither is on his behalf. */
  | 'in-my-name'
  | 'in-your-name';

/** Whose consent is needed. */
export type Approver =
  | { readonly who: 'principal' }
  | { readonly who: 'person'; readonly name: string };

/** Who is told, how, and how soon. */
export interface Telling {
  readonly who: 'principal' | Party;
  readonly road?: 'telephone';
  readonly by?: 'at-once' | 'same-day' | 'end-of-day' | 'end-of-week' | 'afterwards' | Span;
}

/** One line of authority, as plain JSON: what may be done, to whom, how far. */
export interface Rule {
  readonly act: ActKind | ActGroup;
  readonly level: Level;
  /** Any of these; absent means whoever it is. */
  readonly counterpart?: readonly Party[];
  /** Any of these (codes of `subjects.ts`); absent means whatever it is about. */
  readonly subjects?: readonly string[];
  /** And any of these besides: flowers, for a birthday. */
  readonly about?: readonly string[];
  readonly limits?: Limits;
  readonly when?: When;
  /** One of these is enough to take the case out. */
  readonly unless?: readonly Exception[];
  /** With `propose`: all of these must consent; absent means the principal alone. */
  readonly approvers?: readonly Approver[];
  /** Hidden from all but the principal, title included. */
  readonly confidentiality?: 'principal';
  readonly manner?: readonly Manner[];
  readonly tell?: Telling;
  /** Nothing else goes to this counterpart about this without being proposed. */
  readonly only?: true;
  /** With `unless-stopped`: how long he has to say no. */
  readonly stopWithin?: Span;
  /** What is done in place of what is forbidden. */
  readonly instead?: ActKind;
}

/** Somebody who decides for the principal for a while. */
export interface StandIn {
  readonly name: string;
  /** Inclusive calendar dates. */
  readonly from: string;
  readonly through: string;
  /** Numbers of the clauses he does not decide about. */
  readonly except: readonly number[];
}

/** One numbered sentence of the letter, compiled. */
export interface Clause {
  readonly number: number;
  readonly text: string;
  readonly language: Language;
  readonly levels: readonly LevelCode[];
  readonly rules: readonly Rule[];
  readonly standIn?: StandIn;
  /** The clause back in words, made from the rules. */
  readonly says: Readonly<Record<Language, string>>;
}

/** A clause that could not be compiled, and what to ask about it; never guessed. */
export interface Refused {
  readonly number: number | null;
  readonly text: string;
  readonly question: string;
}

/** Clauses that contradict each other, and what to ask. */
export interface Conflict {
  readonly clauses: readonly number[];
  readonly question: string;
}

/** A letter of authority, compiled. */
export interface Mandate {
  /** As written ("mr. Van den Berg, notaris"); null for a bare list of clauses. */
  readonly principal: string | null;
  readonly language: Language;
  /** First day of force (ISO date); null when the letter does not say: from its adoption. */
  readonly from: string | null;
  /** Last day of force; null until it is withdrawn. */
  readonly until: string | null;
  readonly clauses: readonly Clause[];
  readonly refused: readonly Refused[];
  readonly conflicts: readonly Conflict[];
}

/** What holds where no letter was given: what is internal and reversible is done and reported, what leaves is proposed. */
export const defaultMandate: Mandate = {
  principal: null,
  language: 'nl',
  from: null,
  until: null,
  clauses: [],
  refused: [],
  conflicts: [],
};
