import { behind, holding } from '../reading/clause.ts';
import type { Clause } from '../reading/clause.ts';
import { isPlaceAtEnd, textOf } from './texts.ts';
import type { Slot } from '../reading/slots.ts';

/** Takes where it is to be; null when nothing says so, or more than one thing does. */
export function takePlace(clause: Clause): string | null {
  const named = clause.open(holding('place'));
  const written = clause.open(
    (slot) =>
      behind('in', 'at', 'on')(slot) &&
      holding('word', 'quote', 'number')(slot) &&
      !holding('who')(slot),
  );
  const [slot, ...more] = named.length > 0 ? named : written;
  if (slot === undefined || more.length > 0) return null;
  const [only] = slot.pieces.filter(({ is }) => is === 'place');
  if (only?.is === 'place') {
    // "Lunch De Kas": the words beside a place are for others to take.
    if (slot.pieces.length === 1) clause.take('place', [slot]);
    else if (slot.role !== null) return takeWhole(clause, slot);
    else if (isPlaceAtEnd(slot, only)) clause.rest('place', only.start, only.end);
    else return null;
    return only.place;
  }
  return takeWhole(clause, slot);
}

function takeWhole(clause: Clause, slot: Slot): string {
  clause.take('place', [slot]);
  const whole = textOf(clause, slot, true);
  return NAMED_WITH.test(whole) ? whole : textOf(clause, slot, false);
}

/** "Den Haag", "De Bilt", "Het Loo": an article that is part of the name. */
const NAMED_WITH = /^(?:\p{Lu}|den\s)/u;
