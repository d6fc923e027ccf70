import { isOfMeeting, type Hold } from '../../../core/diary/hold.ts';
import { personAt } from '../../../core/conduct/look.ts';
import { isReservation } from '../../../core/diary/reservation.ts';
import type { MessageReading } from '../../../core/records/reading.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';

/** An answer that comes later than this after the time was let go is about something else. */
const LATE_MS = 30 * DAY_MS;

/** The offer a mail may answer. */
export interface Answered {
  readonly holds: readonly Hold[];
  /** `late`: it has lapsed or was let go; the time lies ahead all the same. */
  readonly is: 'standing' | 'late';
  /** How it is known that the writer is the one it was offered to. */
  readonly by: 'thread' | 'address' | 'name';
}

/**
 * What was offered to whoever wrote: in this thread, else to his address, else (by telephone) to somebody of his name. Of
 * several offers the one in the thread; without it the one made last. Null: nothing.
 */
export function offeredTo(deciding: Deciding, message: MessageReading): Answered | null {
  const { situation, diary } = deciding;
  const [sender] = message.from;
  if (sender === undefined) return null;
  const address = sender.address.toLowerCase();
  const person = personAt(situation.loaded.people, address);
  const names = [sender.name, person?.name ?? ''].map(plain).filter((name) => name !== '');
  const root = situation.loaded.threadRoot;
  const offered = diary.holds.filter((hold) => !isReservation(hold) && !isOfMeeting(hold));
  const addresses = new Set([
    address,
    ...(person?.addresses ?? []).map((one) => one.toLowerCase()),
  ]);
  const isHis = (hold: Hold): boolean =>
    hold.address === '' ? names.includes(plain(hold.name)) : addresses.has(hold.address);
  const surely = offered.filter(isHis);
  // From another address, under his full name: whether it is he, a person sees.
  const full = names.filter((name) => name.includes(' '));
  const theirs =
    surely.length > 0 ? surely : offered.filter((hold) => full.includes(plain(hold.name)));
  const inThread = theirs.filter(({ thread }) => thread !== null && thread === root);
  const among = inThread.length > 0 ? inThread : theirs;
  const standing = lastOffer(among.filter(({ state }) => state === 'held'));
  const { now } = situation;
  // Once one of them was chosen, whatever comes later is about the meeting that stands.
  const settled = new Set(
    offered.filter(({ state }) => state === 'booked').map(({ offer }) => offer),
  );
  const late = lastOffer(
    among.filter(
      ({ state, from, expiresAt, offer }) =>
        (state === 'expired' || state === 'released') &&
        from > now &&
        now - expiresAt < LATE_MS &&
        !settled.has(offer),
    ),
  );
  const holds = standing.length > 0 ? standing : late;
  const [first] = holds;
  if (first === undefined) return null;
  const isByName = surely.length === 0 || first.address === '';
  const by = isByName ? 'name' : inThread.length > 0 ? 'thread' : 'address';
  return { holds, is: standing.length > 0 ? 'standing' : 'late', by };
}

function lastOffer(holds: readonly Hold[]): readonly Hold[] {
  const last = holds.reduce<Hold | null>(
    (newest, hold) => (newest === null || hold.createdAt > newest.createdAt ? hold : newest),
    null,
  );
  return holds.filter(({ offer }) => offer === last?.offer).toSorted((a, b) => a.from - b.from);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
