import type { DiaryEvent } from '../orders/context.ts';
import { inZone, type Instant, type Zone } from '../time/instant.ts';
import type { DiaryEntry } from './desk-diary.ts';
import type { Hold } from './hold.ts';

/**
 * What stands in the diary as an order may name it, on the clock of `zone`. Time that is held for somebody is among it, also
 * where a hand took its event away.
 */
export function orderEvents(
  entries: readonly DiaryEntry[],
  holds: readonly Hold[],
  zone: Zone,
): readonly DiaryEvent[] {
  const wall = (at: Instant): string =>
    inZone(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const standing = holds.filter(({ state }) => state === 'held');
  const held = new Set(standing.map(({ uid }) => uid));
  const there = new Set(entries.map(({ occurrence }) => occurrence.uid));
  const events = entries
    .filter(({ occurrence }) => occurrence.status !== 'CANCELLED')
    .map(({ occurrence, traits }) => ({
      uid: occurrence.uid,
      recurrenceId: occurrence.recurrenceId,
      start: occurrence.allDay ? occurrence.start : wall(occurrence.startAt),
      end: occurrence.allDay ? occurrence.end : wall(occurrence.endAt),
      summary: occurrence.summary,
      people: traits.people,
      invited: traits.invited,
      held: held.has(occurrence.uid),
    }));
  const promised = standing
    .filter(({ uid }) => !there.has(uid))
    .map(({ uid, from, until, what, name, address }) => ({
      uid,
      recurrenceId: null,
      start: wall(from),
      end: wall(until),
      summary: what,
      people: [name, address].filter((one) => one !== ''),
      invited: false,
      held: true,
    }));
  return [...events, ...promised];
}
