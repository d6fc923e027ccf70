import type { Instant } from '../../time/instant.ts';
import type { Whereabouts } from '../../travel/place-of-event.ts';
import type { Place } from '../../travel/place.ts';
import type { BlockRole } from '../event-card.ts';
import type { Span } from '../span.ts';

/** An event as blocks see it: when, where, and whether it takes its owner's time. */
export interface BlockEvent {
  readonly uid: string;
  /** Which instance of a series (`Occurrence.recurrenceId`); null for a single event. */
  readonly recurrenceId: string | null;
  readonly span: Span;
  readonly allDay: boolean;
  /** STATUS CANCELLED, or TRANSP TRANSPARENT: nobody travels to it. */
  readonly attends: boolean;
  readonly where: Whereabouts;
}

/** What somebody wants around his events. */
export interface BlockRules {
  /** Where the day begins and ends; null: unknown, then no travel is planned. */
  readonly base: Place | null;
  /** Where he lives, when the base is elsewhere: nobody travels to his own home. Left out: the base. */
  readonly home?: Place | null;
  readonly travel: boolean;
  /** Minutes before (and before the travel) and after (and after the travel); 0: none. */
  readonly preparationMinutes: number;
  readonly recoveryMinutes: number;
  /** A journey shorter than this needs no block. */
  readonly leastTravelMinutes: number;
  /** With less than this left at the base between two events one goes straight on from one to the next. */
  readonly leastStayMinutes: number;
}

/** What people want until they say otherwise. */
export const USUAL_RULES: BlockRules = {
  base: null,
  travel: true,
  preparationMinutes: 0,
  recoveryMinutes: 0,
  leastTravelMinutes: 10,
  leastStayMinutes: 60,
};

/** Which block: of which event (or instance), and as what. */
export interface BlockKey {
  readonly parent: string;
  readonly recurrenceId: string | null;
  readonly role: BlockRole;
}

/** A block that should stand. */
export interface WantedBlock extends BlockKey {
  readonly span: Span;
  /** When its parent begins: by how much it moved is seen from this. */
  readonly parentFrom: Instant;
  /** Where the journey goes; null for a block that is no journey. */
  readonly journey: { readonly from: Place; readonly to: Place } | null;
}

/** A block that stands in the calendar as an event of its own. */
export interface ExistingBlock extends BlockKey {
  readonly uid: string;
  /** Where it stands; null when somebody took it away by hand: it is not put back. */
  readonly span: Span | null;
  /** Where the desk last put it: when it stands elsewhere, a hand moved it. */
  readonly planned: Span;
  /** When its parent began, then. */
  readonly parentFrom: Instant;
}

/** On the way there one comes from the base or from the event before: one block either way. */
const SLOTS: Readonly<Record<BlockRole, string>> = {
  'travel-there': 'there',
  'travel-between': 'there',
  'travel-back': 'back',
  preparation: 'preparation',
  recovery: 'recovery',
  room: 'room',
};

/** Where a block stands beside its parent, as one word: there is at most one of each. */
export function blockName({ parent, recurrenceId, role }: BlockKey): string {
  return JSON.stringify([parent, recurrenceId, SLOTS[role]]);
}
