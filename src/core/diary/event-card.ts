import type { AnswerMark } from './invitations/receiving/outcome.ts';
import type { Instant } from '../time/instant.ts';
import type { LoopId, MatterId, PersonId } from '../ids.ts';
import type { Rung } from '../records/loop.ts';
import type { Confidentiality } from '../records/matter.ts';
import type { Span } from './span.ts';

/** Whether an event can move: not at all; freely; or at a price, from 1 (a word) to 9 (almost never). */
export type Movability =
  | { readonly moves: 'fixed' }
  | { readonly moves: 'freely' }
  | { readonly moves: 'at-cost'; readonly cost: number };

/** Why an event stands where it stands because of another. It moves along with its parent and vanishes with it. */
export type BlockRole =
  | 'travel-there'
  | 'travel-back'
  | 'preparation'
  | 'recovery'
  | 'travel-between'
  /** The room it takes place in, in that room's own calendar. */
  | 'room';

/** The event that a block belongs to, and where the block was put because of it. */
export interface BlockParent {
  readonly uid: string;
  /** Which instance of a series (`Occurrence.recurrenceId`); null for a single event. */
  readonly recurrenceId: string | null;
  readonly role: BlockRole;
  /** Where the desk put it; null for one that somebody asked for himself: it only moves along. */
  readonly planned: Span | null;
  /** When its parent began, then; null where nobody wrote it down. */
  readonly parentFrom: Instant | null;
}

/**
 * What the desk knows of an event beyond its iCalendar text. It is kept beside the event in the principal's store
 * and never leaves with an invitation.
 */
export interface EventCard {
  readonly calendar: string;
  readonly uid: string;
  /** Why it is there, in a sentence a person would use; null when nobody has said. */
  readonly reason: string | null;
  /** Who asked for it: an address or a name; null when unknown. */
  readonly requester: string | null;
  readonly person: PersonId | null;
  readonly movability: Movability;
  readonly rung: Rung;
  readonly matter: MatterId | null;
  readonly loop: LoopId | null;
  readonly confidentiality: Confidentiality;
  /** The event it belongs to (RELATED-TO;RELTYPE=PARENT in its text), and as what. */
  readonly parent: BlockParent | null;
  /** The newest answer of each guest, so that a late one is known as late (RFC 5546 section 2.1.5); absent for none. */
  readonly marks?: readonly AnswerMark[];
  readonly changedAt: Instant;
}
