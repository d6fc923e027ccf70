import type { Hold } from './hold.ts';

/**
 * A reservation is time that two desks of one office keep for the same meeting until it is settled. Each keeps it as a hold
 * in its own diary; what the hold belongs to says on which side it stands.
 */
const ASKING = 'asking:';
const MOVING = 'moving:';
const ASKED = 'asked:';

type Offer = Pick<Hold, 'offer'>;

/** What belongs to the hold of whoever organises: he waits for what the others say of a new meeting. */
export function askingOffer(uid: string): string {
  return `${ASKING}${uid}`;
}

/** The same, where the meeting of that UID stands and is to move to the time that is kept. */
export function movingOffer(uid: string): string {
  return `${MOVING}${uid}`;
}

/** What belongs to the hold of whoever is asked: it is kept for the organiser. */
export function askedOffer(uid: string): string {
  return `${ASKED}${uid}`;
}

/** Kept by the organiser's desk, for a meeting that is new or moves. */
export function isAsking({ offer }: Offer): boolean {
  return offer.startsWith(ASKING) || offer.startsWith(MOVING);
}

/** Kept by the organiser's desk, for a meeting that moves. */
export function isMoving({ offer }: Offer): boolean {
  return offer.startsWith(MOVING);
}

/** Kept for a colleague who organises. */
export function isAsked({ offer }: Offer): boolean {
  return offer.startsWith(ASKED);
}

/** Kept between two desks of this office, and offered to nobody. */
export function isReservation(hold: Offer): boolean {
  return isAsking(hold) || isAsked(hold);
}
