import type { Counterpart } from '../../../core/act.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import { isReservation } from '../../../core/diary/reservation.ts';
import type { Span } from '../../../core/diary/span.ts';
import { leewayFor, type Leeway } from '../../../core/mandate/leeway.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { recipientAt } from '../../../core/diary/acting/mail-act.ts';
import { nameOf } from '../../../core/diary/acting/letters/naming.ts';

/** Somebody who is offered time, by telephone where he has no address. */
export interface Reader {
  readonly name: string;
  readonly address: string | null;
}

/** A reader as the mandate looks at him. */
export function counterpartOf(deciding: Deciding, { name, address }: Reader): Counterpart {
  if (address !== null && address !== '')
    return recipientAt(deciding, { name, address }).counterpart;
  return { person: null, name, addresses: [], marks: [], known: true };
}

/** How far the letters let the same hour be offered to all of these. */
export function leewayOf(deciding: Deciding, readers: readonly Reader[]): Leeway {
  const { loaded, now, profile, order } = deciding.situation;
  const [first, ...more] = distinct(readers).map((one) => counterpartOf(deciding, one));
  if (first === undefined) return { leave: 'never', clause: null };
  return leewayFor('meeting.offer-same', [first, ...more], {
    letters: loaded.letters ?? [],
    now,
    zone: profile.zone,
    ordered: order !== undefined,
  });
}

/** Whoever it is held for, as a reader. */
export function holderOf(hold: Pick<Hold, 'name' | 'address'>): Reader {
  return { name: nameOf(hold), address: hold.address === '' ? null : hold.address };
}

/** Each once: by his address, else by his name. */
export function distinct(readers: readonly Reader[]): readonly Reader[] {
  return [...new Map(readers.map((one) => [keyOf(one), one])).values()];
}

/** These without somebody. */
export function without(readers: readonly Reader[], one: Reader): readonly Reader[] {
  return readers.filter((other) => keyOf(other) !== keyOf(one));
}

function keyOf({ name, address }: Reader): string {
  return (address ?? name).toLowerCase();
}

/** Holds that stand on some part of these times. */
export function holdsOn(holds: readonly Hold[], spans: readonly Span[]): readonly Hold[] {
  return holds.filter(
    ({ state, from, until, offer }) =>
      state === 'held' &&
      // What is kept with a colleague's desk was offered to nobody, and is nobody else's to be offered.
      !isReservation({ offer }) &&
      spans.some((span) => from < span.until && until > span.from),
  );
}
