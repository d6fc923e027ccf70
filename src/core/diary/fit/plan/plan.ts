import type { Instant } from '../../../time/instant.ts';
import type { Span } from '../../span.ts';
import type { FitDay } from './calendar-days.ts';
import type { Tiers } from './price.ts';
import type { FitMeeting, FitOrder, FitPerson, FitProblem, FitRoom } from '../problem.ts';

/** One way to place one meeting. People, rooms, places and meetings are indexes into the plan. */
export interface Option {
  readonly meeting: number;
  readonly start: Instant;
  readonly end: Instant;
  /** Index into the plan's days of the day it begins on. */
  readonly day: number;
  /** -1: none. */
  readonly room: number;
  readonly place: number;
  /** Weighed movement, and what it costs beside: avoided times and optional people who are away. */
  readonly movement: number;
  readonly preference: number;
  /** Both in one number, by the plan's tiers. */
  readonly cost: number;
  /** Who of each group, and of the optional people, has the time free. */
  readonly groups: readonly (readonly number[])[];
  readonly optional: readonly number[];
}

export interface PlannedMeeting {
  readonly meeting: FitMeeting;
  readonly required: readonly number[];
  /** Sorted by cost, then by time. */
  readonly options: readonly Option[];
  /** What it costs when it is not placed. */
  readonly absence: number;
  readonly orders: readonly PlannedOrder[];
}

/** A rule with another meeting, as seen from one of the two. */
export interface PlannedOrder {
  readonly other: number;
  readonly order: 'before' | 'after' | 'same-day' | 'other-day';
  readonly gap: number;
  readonly rule: FitOrder;
}

export interface PlannedPerson {
  readonly person: FitPerson;
  /** The meetings that would rather have him. */
  readonly optionalIn: readonly number[];
  /** Milliseconds. */
  readonly gap: number;
  /** He has a limit to keep. */
  readonly limited: boolean;
  /** What is left for these meetings of each day and week, in milliseconds; by index of the day. */
  readonly dayLeft: readonly number[];
  readonly weekLeft: ReadonlyMap<string, number>;
  /** Null for a day without a lunch to keep; else where it may be. */
  readonly lunches: readonly (PlannedLunch | null)[];
}

export interface PlannedLunch extends Span {
  readonly length: number;
  /** The free time within. */
  readonly free: readonly Span[];
}

/** A problem made ready for searching: names are indexes, rules are numbers, all options are listed. */
export interface Plan {
  readonly problem: FitProblem;
  readonly days: readonly FitDay[];
  readonly meetings: readonly PlannedMeeting[];
  readonly people: readonly PlannedPerson[];
  readonly rooms: readonly FitRoom[];
  readonly tiers: Tiers;
  /** Milliseconds between two places. */
  readonly travel: (a: number, b: number) => number;
  /** Whether any way takes time. */
  readonly travels: boolean;
  /** No answer can cost less: every meeting at the cheapest of its options. */
  readonly floor: number;
}
