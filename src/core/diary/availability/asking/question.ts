import type { Instant, Zone } from '../../../time/instant.ts';
import type { Stretch, WeekPattern, WorkingHours } from '../../hours/working-hours.ts';
import type { Span } from '../../span.ts';
import type { BusyIndex } from '../busy-index.ts';

/**
 * Minutes from one place to another, leaving at about that moment. Null when nobody knows: then nobody is
 * free to be there. Places are opaque here: whatever the function understands.
 */
export type TravelMinutes = (from: string, to: string, at: Instant) => number | null;

/**
 * Whether the meeting needs him. `one-of`: of his group so many as `Group.needed` says. Without somebody essential
 * (the principal himself) there is no meeting: it is never proposed to do without him.
 */
export type Attendance =
  | { readonly role: 'must'; readonly essential?: boolean }
  | { readonly role: 'preferably' }
  | { readonly role: 'one-of'; readonly group: string };

/** An appointment that has a place to be at. */
export interface Whereabouts extends Span {
  readonly place: string;
  /** UID or hold, as in the busy spans; null when nobody tells. */
  readonly by: string | null;
}

/** How much somebody will have in a day or a week (ISO, of his own zone), the new meeting included. */
export interface Limits {
  readonly meetingsADay: number | null;
  readonly minutesADay: number | null;
  readonly minutesAWeek: number | null;
}

/** So many minutes in one piece are kept free within a stretch of the day. */
export interface Lunch extends Stretch {
  readonly minutes: number;
}

/** An event that may give way, at a price: 0 moves freely, 9 almost never (`Movability`). */
export interface Movable {
  readonly uid: string;
  readonly cost: number;
  /** For people; null under secrecy. */
  readonly what: string | null;
}

/** Somebody who is to be there. `participant()` fills in what is left out. */
export interface Participant {
  /** Stable, unique in the question. */
  readonly id: string;
  /** As it stands in a sentence. */
  readonly name: string;
  /** Null: his calendar could not be read. Then he is never free. */
  readonly busy: BusyIndex | null;
  readonly zone: Zone;
  /** Null: nobody has said; nine to five on working days is assumed, and the answer says so. */
  readonly hours: WorkingHours | null;
  readonly attendance: Attendance;
  /** In person needs the place and the way to it. */
  readonly attends: 'in-person' | 'remote';
  /** Where he is when no appointment says otherwise; null: the way from and to it is not asked for. */
  readonly base: string | null;
  readonly whereabouts: readonly Whereabouts[];
  readonly limits: Limits;
  readonly lunch: Lunch | null;
  /** Blocks for work of his own, in his own zone. */
  readonly focus: WeekPattern | null;
  /** What is reasonable to ask of him at all, in his own zone. Holds also where his hours are relaxed. */
  readonly daytime: Stretch;
  readonly movable: readonly Movable[];
}

/** Of these so many are needed; which of them does not matter. */
export interface Group {
  readonly name: string;
  readonly needed: number;
}

/** A room, a car, a projector. */
export interface Resource {
  readonly id: string;
  readonly name: string;
  /** Null: cannot be read, and so is never free. */
  readonly busy: BusyIndex | null;
  /** Seats; null for what has none. */
  readonly capacity: number | null;
  /** Where it stands; null for what comes along. */
  readonly place: string | null;
}

/** Any one of a set: the smallest that suffices is taken first, then in the order given. */
export interface ResourceNeed {
  /** For sentences: "a room", "beamer". */
  readonly name: string;
  readonly anyOf: readonly Resource[];
  /** Seats it must have; null: as many as attend in person, for what has seats at all. */
  readonly seats: number | null;
}

/** What makes a time better than another. Weights are relative to each other, above 0; 1 is ordinary, 10 is a lot. */
export type Preference =
  | {
      /** On these ISO weekdays (null: every day) between these times, or rather not. */
      readonly prefers: 'time' | 'not-time';
      readonly weekdays: readonly number[] | null;
      readonly from: string;
      readonly until: string;
      readonly weight: number;
    }
  /** Sooner rather than later. */
  | { readonly prefers: 'soon'; readonly weight: number }
  /** On the hour, then on the half. */
  | { readonly prefers: 'round'; readonly weight: number }
  /** Right before or after another appointment. */
  | { readonly prefers: 'adjacent'; readonly weight: number }
  /** With so many minutes free on both sides. */
  | { readonly prefers: 'air'; readonly minutes: number; readonly weight: number }
  /** Leaving free stretches that something can be done with. */
  | { readonly prefers: 'whole-stretches'; readonly weight: number }
  /** On a day that has an appointment at the same place. */
  | { readonly prefers: 'same-place'; readonly weight: number }
  /** Well inside everybody's daytime. */
  | { readonly prefers: 'comfort'; readonly weight: number };

/** What is asked. `question()` fills in what is left out. */
export interface Question {
  readonly people: readonly Participant[];
  readonly groups: readonly Group[];
  readonly resources: readonly ResourceNeed[];
  /** Where it takes place when no room says so; null: nowhere in particular. */
  readonly place: string | null;
  readonly minutes: number;
  /** The meeting lies wholly inside. At most `LONGEST_WINDOW_DAYS` are searched. */
  readonly window: Span;
  /** Zone of whoever asks: offers start on whole steps of its clock. */
  readonly zone: Zone;
  /** Minutes between possible starts. */
  readonly step: number;
  readonly now: Instant;
  /** Minutes between now and the earliest start. */
  readonly notice: number;
  /** Minutes kept free before and after, besides travel. */
  readonly buffer: { readonly before: number; readonly after: number };
  readonly travelMinutes: TravelMinutes | null;
  readonly tentativeAs: 'busy' | 'free';
  readonly holdsAs: 'busy' | 'free';
  /** UIDs and holds that take no time here: what is being moved, the hold that is being booked. */
  readonly ignoring: readonly string[];
  readonly preferences: readonly Preference[];
  /** How many offers are wanted. */
  readonly max: number;
  /** `days`: rather on different days; `apart`: not overlapping; `all`: every possible start. */
  readonly spread: 'days' | 'apart' | 'all';
}

/** No search looks over more days than this: a window of ten years must not keep the office. */
export const LONGEST_WINDOW_DAYS = 400;
/** No search weighs more starts than this (a year of working hours by the quarter is 8,000). */
export const MOST_STARTS = 40_000;
