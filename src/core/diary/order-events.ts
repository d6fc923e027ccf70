import type { DiaryEvent } from '../orders/context.ts';
import { inZone, type Instant, type Zone } from '../time/instant.ts';
import type { DiaryEntry } from './desk-diary.ts';

/** What stands in the diary as an order may name it, on the clock of `zone`. `held`: UIDs of what is held for somebody. */
export function orderEvents(
  entries: readonly DiaryEntry[],
  held: ReadonlySet<string>,
  zone: Zone,
): readonly DiaryEvent[] {
  const wall = (at: Instant): string =>
    inZone(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return entries
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
}
