import type { EventCardDraft } from './event-change.ts';
import type { EventTraits } from './desk-diary.ts';
import type { Occurrence } from './occurrence.ts';

/** What moving somebody else's meeting costs: it takes asking him. */
const OTHERS_COST = 5;

/**
 * What is taken of an event of which nobody noted anything: it has a movability and a rung all the same. Somebody else's
 * meeting moves at a price, a provisional one is held, one that was called off is fixed where it is.
 */
export function defaultCard(
  { status }: Pick<Occurrence, 'status'>,
  { people, private: hidden }: Pick<EventTraits, 'people' | 'private'>,
): EventCardDraft {
  const [requester = null] = people;
  return {
    reason: null,
    requester,
    person: null,
    movability:
      status === 'CANCELLED'
        ? { moves: 'fixed' }
        : people.length > 0
          ? { moves: 'at-cost', cost: OTHERS_COST }
          : { moves: 'freely' },
    rung: status === 'TENTATIVE' ? 'held' : 'confirmed',
    matter: null,
    loop: null,
    confidentiality: hidden ? 'principal' : 'office',
    parent: null,
  };
}
