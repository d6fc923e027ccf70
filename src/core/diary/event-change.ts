import type { HoldId } from '../ids.ts';
import type { EventCard } from './event-card.ts';
import type { Hold, HoldState } from './hold.ts';

/** What is noted beside an event when it is written. */
export type EventCardDraft = Omit<EventCard, 'calendar' | 'uid' | 'changedAt'>;

/** What writing or removing an event does to a hold. */
export type HoldEffect =
  | { readonly effect: 'open'; readonly hold: Omit<Hold, 'state' | 'createdAt'> }
  | {
      readonly effect: 'end';
      readonly hold: HoldId;
      readonly state: Exclude<HoldState, 'held'>;
    };

/**
 * One deed in a calendar, exactly: the text that will stand there, and what must stand there now. Where something
 * else stands by then, nothing is written.
 */
export interface EventChange {
  /** Name of the calendar. */
  readonly calendar: string;
  /** Last segment of the object's path. */
  readonly name: string;
  readonly uid: string;
  /** A whole VCALENDAR; null: the object goes. */
  readonly text: string | null;
  /** ETag of the text this rests on; null: nothing stands there yet, or another act of the same decision writes it first. */
  readonly etag: string | null;
  /** The text this rests on; null for a new event. */
  readonly before: string | null;
  /** Null: what is noted beside it stays as it is. */
  readonly card: EventCardDraft | null;
  readonly hold: HoldEffect | null;
}
