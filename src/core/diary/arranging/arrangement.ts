import type { Instant } from '../../time/instant.ts';
import type { BusySpan } from '../busy.ts';
import type { Movability } from '../event-card.ts';
import type { FitGroup, FitOrder, FitRoomNeed, FitStand } from '../fit/problem.ts';
import type { GuestClock } from '../guest.ts';
import type { OwnRules, OwnTaken } from '../own-question.ts';
import type { Span } from '../span.ts';

/** Somebody who is to be there; of whom nothing is known but what is told. */
export interface Somebody {
  /** Stable, as an address; never `principal`. */
  readonly id: string;
  readonly name: string;
}

/** One meeting of the principal that is to get its place among others. */
export interface WantedMeeting {
  readonly id: string;
  readonly title: string;
  /** What it is looked away by (`oneTimeOf`), as it will not stay; null for a new one. */
  readonly ignoring: string | null;
  readonly minutes: number;
  readonly required: readonly Somebody[];
  readonly optional: readonly Somebody[];
  readonly groups: readonly FitGroup[];
  readonly room: FitRoomNeed | null;
  /** Where it is, in words; null where nobody has to be anywhere. */
  readonly place: string | null;
  /** Null: the whole range will do. */
  readonly windows: readonly Span[] | null;
  readonly stands: FitStand | null;
  readonly movability: Movability;
  readonly priority: number;
  readonly leaveOut: number | null;
}

/** A room with what takes it. */
export interface WantedRoom {
  /** Name of its calendar. */
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly equipment: readonly string[];
  /** Where it stands, in words; null: where he works. */
  readonly place: string | null;
  readonly busy: readonly BusySpan[];
}

/** Several meetings of one principal to be fitted together within his own time. */
export interface Arrangement {
  readonly name: string;
  readonly rules: Omit<OwnRules, 'place'>;
  readonly taken: OwnTaken;
  readonly now: Instant;
  /** Minutes between now and the earliest new start. */
  readonly notice: number;
  readonly range: Span;
  readonly stepMinutes: number;
  readonly meetings: readonly WantedMeeting[];
  readonly rooms: readonly WantedRoom[];
  /** What is known of others' time; those not named here are taken to be free, and asked. */
  readonly people: readonly (Somebody & { readonly busy: readonly Span[] })[];
  readonly orders: readonly FitOrder[];
  /** Of those who live on another clock, by id, that clock; absent: nobody does. */
  readonly clocks?: ReadonlyMap<string, GuestClock>;
}

/** What the principal is called in a problem. */
export const PRINCIPAL = 'principal';
