import { readCalendar } from '../../core/diary/ical/read-calendar.ts';
import { objectsByUid } from '../../store/records/diary/calendar-objects.ts';
import { readCard } from '../../store/records/diary/event-cards.ts';
import type { Reader } from '../../store/access.ts';

/** Whether an event is for the principal's eyes only: by its own CLASS in any part of it, or by the card beside it. */
export async function isHiddenEvent(reader: Reader, uid: string): Promise<boolean> {
  for (const { calendar, text } of await objectsByUid(reader, uid)) {
    if ((await readCard(reader, calendar, uid))?.confidentiality === 'principal') return true;
    const [object] = readCalendar(text).objects;
    const parts = object === undefined ? [] : [object.main, ...object.overrides];
    if (parts.some((part) => part !== null && part.confidentiality !== 'PUBLIC')) return true;
  }
  return false;
}
