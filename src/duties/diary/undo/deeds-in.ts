import type { OutgoingMail } from '../../../core/act.ts';
import type { EventChange } from '../../../core/diary/event-change.ts';
import type { DoneDeed } from '../../../core/bundle/done-deed.ts';

/** What was written into the diary. */
export function eventsOf(deeds: readonly DoneDeed[]): readonly EventChange[] {
  return deeds.flatMap(({ payload }) => (payload.type === 'event' ? [payload.event] : []));
}

/** UIDs of everything that was written: it stands in nobody's way. */
export function uidsIn(deeds: readonly DoneDeed[]): readonly string[] {
  return [...new Set(eventsOf(deeds).map(({ uid }) => uid))];
}

/** A letter that left. */
export interface SentLetter {
  readonly deed: DoneDeed;
  readonly mail: OutgoingMail;
}

export function lettersOf(deeds: readonly DoneDeed[]): readonly SentLetter[] {
  return deeds.flatMap((deed) =>
    deed.payload.type === 'mail' ? [{ deed, mail: deed.payload.mail }] : [],
  );
}

/** What was done to one event all in all: how it stood before the first of it, and how it stands after the last. */
export interface NetChange {
  readonly first: EventChange;
  readonly last: EventChange;
}

/** Every event that was changed; times that were kept free and let go are none. */
export function netChanges(deeds: readonly DoneDeed[]): readonly NetChange[] {
  const found = new Map<string, NetChange>();
  for (const event of eventsOf(deeds).filter(({ hold }) => hold === null)) {
    const key = `${event.calendar} ${event.name}`;
    found.set(key, { first: found.get(key)?.first ?? event, last: event });
  }
  return [...found.values()];
}
