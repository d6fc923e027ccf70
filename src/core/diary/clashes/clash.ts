import type { Instant, Zone } from '../../time/instant.ts';
import type { Participant, TravelMinutes } from '../availability/asking/question.ts';
import type { Reason } from '../availability/asking/reason.ts';
import type { BusyKind } from '../busy.ts';
import type { Movability } from '../event-card.ts';
import type { Stretch } from '../hours/working-hours.ts';
import type { Span } from '../span.ts';

/** One instance of an event, by name. */
export interface EventName {
  readonly uid: string;
  readonly recurrenceId: string | null;
}

/** Somebody else who takes part, as far as he matters to when it is. */
export interface Attendee {
  readonly name: string;
  readonly address: string;
  /** Null: nobody knows; then nothing is said of his day. */
  readonly zone: Zone | null;
  /** His reasonable daytime; null: what is ordinary. */
  readonly daytime: Stretch | null;
  /** ISO weekdays on which he can be asked for anything; absent: nobody minds the day. */
  readonly weekdays?: readonly number[];
}

/** An instance of an event as the search for clashes needs it. */
export interface ClashEvent extends EventName, Span {
  /** For people; null under secrecy, and where it has none. */
  readonly summary: string | null;
  /** The clock it was made on: that of the series, or of the event. */
  readonly zone: Zone;
  readonly allDay: boolean;
  /** It has a time and no zone: it is wherever one happens to be. */
  readonly floating: boolean;
  /** How it takes time; null: it takes none. */
  readonly kind: BusyKind | null;
  /** Where one has to be for it; null: nowhere, or from a distance. */
  readonly place: string | null;
  readonly movability: Movability;
  readonly attendees: readonly Attendee[];
  /** The event it belongs to (the way, preparation, recovery); null for an event of its own. */
  readonly parent: string | null;
  /** What it is held for: of times of one offer, or of one meeting, a single one is taken; absent for what is not held. */
  readonly offer?: string;
}

/** A birthday, or another day to mind. */
export interface DayToMind {
  /** ISO date. */
  readonly date: string;
  /** Whose. */
  readonly name: string;
  /** His mail address, to see him among those who attend; null for family. */
  readonly address: string | null;
}

/** The diary that is looked through. */
export interface ClashDiary {
  /** Zone, hours (with days off), daytime, lunch, limits, base; `busy.known` says how far the diary was read. */
  readonly owner: Participant;
  readonly events: readonly ClashEvent[];
  /** By UID of a series, when it last took place before the first of its events here: what its hours are compared with. */
  readonly before?: ReadonlyMap<string, Instant>;
  readonly birthdays: readonly DayToMind[];
  readonly travelMinutes: TravelMinutes | null;
  readonly now: Instant;
}

export type ClashKind =
  | 'double-booking'
  | 'travel'
  | 'no-lunch'
  | 'outside-daytime'
  | 'summer-time'
  | 'no-zone'
  | 'birthday'
  | 'holiday'
  | 'full-day';

/** What could be done about it, and why that. Nothing is done by saying so. */
export type Cure =
  | {
      readonly do: 'move';
      readonly event: EventName;
      readonly to: Span;
      /** Who has to agree. */
      readonly whom: readonly string[];
      readonly reason: Reason;
    }
  | {
      readonly do: 'shorten';
      readonly event: EventName;
      readonly to: Span;
      readonly reason: Reason;
    }
  | { readonly do: 'remote'; readonly event: EventName; readonly reason: Reason }
  | {
      readonly do: 'add-zone';
      readonly event: EventName;
      readonly zone: Zone;
      readonly reason: Reason;
    }
  | {
      readonly do: 'ask';
      readonly event: EventName;
      readonly whom: readonly string[];
      readonly reason: Reason;
    };

/** Something in the diary that will not go well as it stands. */
export interface Clash extends Span {
  readonly kind: ClashKind;
  /** The events it is about, in order of start; of very many the first. */
  readonly events: readonly EventName[];
  readonly reason: Reason;
  /** So many more events have part in it than are named. */
  readonly more: number;
  /** The best one first. */
  readonly cures: readonly Cure[];
}

/** A clash before its cures are looked for: that takes long, and is done for those that are told. */
export interface Finding extends Omit<Clash, 'cures'> {
  readonly cures: () => readonly Cure[];
}

/** What will not go well in a stretch of a diary, the soonest first. */
export interface Clashes {
  readonly clashes: readonly Clash[];
  /** So many later ones are there besides. */
  readonly more: number;
  /** How far was looked: not to the end where too much stands before it. */
  readonly until: Instant;
}

/** What an instance is called where one string is wanted. */
export function nameOf({ uid, recurrenceId }: EventName): string {
  return recurrenceId === null ? uid : `${uid}\n${recurrenceId}`;
}

export function named({ uid, recurrenceId }: EventName): EventName {
  return { uid, recurrenceId };
}

/** When and of what a clash is that one event makes by itself. */
export function ofEvent(event: ClashEvent): Pick<Finding, 'from' | 'until' | 'events' | 'more'> {
  return { from: event.from, until: event.until, events: [named(event)], more: 0 };
}

/** The same of a stretch and everything in it. */
export function ofStretch(
  { from, until }: Span,
  events: readonly ClashEvent[],
): Pick<Finding, 'from' | 'until' | 'events' | 'more'> {
  return { from, until, events: events.map(named), more: 0 };
}

/** What a title comes to in a reason: empty where there is none to be said. */
export function titleOf({ summary }: ClashEvent): string {
  return summary ?? '';
}
