import type { Instant, Zone } from '../../time/instant.ts';
import type { Movability } from '../event-card.ts';
import type { Span } from '../span.ts';

/** Several meetings to be fitted together, with the people, rooms and rules they share. */
export interface FitProblem {
  /** Whose clock days, weeks and lunch are on. */
  readonly zone: Zone;
  /** Meetings begin on this grid, counted from midnight in `zone`; where one stands now is always allowed too. */
  readonly stepMinutes: number;
  readonly meetings: readonly FitMeeting[];
  readonly people: readonly FitPerson[];
  readonly rooms: readonly FitRoom[];
  readonly orders: readonly FitOrder[];
  /** Minutes between two places, in both directions. Pairs not named take none. The triangle rule is taken to hold. */
  readonly travel: readonly FitTravel[];
}

export interface FitMeeting {
  readonly id: string;
  /** As a person would call it. */
  readonly title: string;
  readonly minutes: number;
  /** Ids of people without whom it cannot be held. */
  readonly required: readonly string[];
  /** Ids of people it would rather have. Nobody is named twice in one meeting. */
  readonly optional: readonly string[];
  /** So many of some: "two of the five partners". */
  readonly groups: readonly FitGroup[];
  /** Null: it needs no room of ours. */
  readonly room: FitRoomNeed | null;
  /** Where it is held when it needs no room; null where travel does not count (by video). */
  readonly place: string | null;
  /** It must lie whole within one of these. A fixed meeting stays where it stands, whatever these say. */
  readonly windows: readonly Span[];
  /** Where it stands now; null for one that is new. */
  readonly stands: FitStand | null;
  readonly movability: Movability;
  /** From 1 to 9, the most important. What cannot all be placed gives way from the lowest. */
  readonly priority: number;
  /** Null: it must be placed if at all possible. Else it may be left out, at this many units of movement. */
  readonly leaveOut: number | null;
  /** Times it would rather not use, each with a weight from 1 to 9. */
  readonly avoid: readonly (Span & { readonly weight: number })[];
}

export interface FitGroup {
  readonly people: readonly string[];
  readonly needed: number;
}

export interface FitRoomNeed {
  /** Ids of the rooms it may be in; null: all of them will do. */
  readonly anyOf: readonly string[] | null;
  readonly seats: number;
  readonly equipment: readonly string[];
}

export interface FitStand {
  readonly start: Instant;
  readonly room: string | null;
}

export interface FitPerson {
  readonly id: string;
  readonly name: string;
  /**
   * When he can meet: sorted, apart from each other. The meetings of this problem are not taken out of it; all
   * else that stands in his diary is.
   */
  readonly free: readonly Span[];
  /** Most minutes of meetings on one day, and in one week from Monday; null: no limit. */
  readonly dayMinutes: number | null;
  readonly weekMinutes: number | null;
  /** Minutes already spent on meetings outside this problem, by date in the problem's zone (`2026-11-12`). */
  readonly spent: readonly { readonly date: string; readonly minutes: number }[];
  /** Least minutes between two of his meetings. */
  readonly gapMinutes: number;
  readonly lunch: FitLunch | null;
}

/** A stretch without meetings somewhere between two times of day (`12:00`, `14:00`). */
export interface FitLunch {
  readonly from: string;
  readonly until: string;
  readonly minutes: number;
}

export interface FitRoom {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly equipment: readonly string[];
  /** The place it is in, for travel; null where travel does not count. */
  readonly place: string | null;
  /** Sorted, apart from each other. */
  readonly free: readonly Span[];
}

/** A rule between two meetings; it holds when both are placed. */
export type FitOrder =
  /** `first` is over, and `gapMinutes` more, before `second` begins. */
  | {
      readonly order: 'before';
      readonly first: string;
      readonly second: string;
      readonly gapMinutes: number;
    }
  | { readonly order: 'same-day'; readonly first: string; readonly second: string }
  | { readonly order: 'other-day'; readonly first: string; readonly second: string };

export interface FitTravel {
  readonly from: string;
  readonly to: string;
  readonly minutes: number;
}
