import { ID_PREFIX, type HoldId } from '../ids.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { Span } from './span.ts';

/** What became of a hold. */
export type HoldState = 'held' | 'booked' | 'released' | 'expired';

/** Time offered to somebody, until when; then it is released and he is told. */
export interface Hold extends Span {
  readonly id: HoldId;
  /** Offers made together: accepting one releases the others. */
  readonly offer: string;
  /** Zone the offer was worded in. */
  readonly zone: Zone;
  /** Whom it was offered to. */
  readonly name: string;
  readonly address: string;
  readonly what: string;
  /** He was told that it is kept for him; else whoever answers first has it. */
  readonly promised: boolean;
  /** The moment until which it stands. */
  readonly expiresAt: Instant;
  readonly state: HoldState;
  /** Thread the offer was made in; null for an offer by telephone. */
  readonly thread: string | null;
  /** UID of the tentative event that keeps the time in the diary. */
  readonly uid: string;
  readonly calendar: string;
  readonly createdAt: Instant;
}

/** Whether it is kept for a meeting that is being arranged: its answers are counted there. */
export function isOfMeeting({ offer }: Pick<Hold, 'offer'>): boolean {
  return offer.startsWith(`${ID_PREFIX.convening}-`);
}
