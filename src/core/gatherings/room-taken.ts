import type { DiaryEntry } from '../diary/desk-diary.ts';
import type { Span } from '../diary/span.ts';

/** A room by its calendar, as things stand in it and as events name it for their place. */
export interface RoomCalendar {
  readonly name: string;
  readonly title: string;
}

/**
 * Whether something takes a room within a span: it stands in its calendar, or says that it takes place there. The meeting it is
 * for, and what keeps the room for that, are left out.
 */
export function roomTaken(
  entries: readonly DiaryEntry[],
  { name, title }: RoomCalendar,
  { from, until, uid }: Span & { readonly uid: string },
): boolean {
  return entries.some(
    ({ occurrence, traits, calendar, card }) =>
      occurrence.status !== 'CANCELLED' &&
      occurrence.startAt < until &&
      occurrence.endAt > from &&
      occurrence.uid !== uid &&
      card?.parent?.uid !== uid &&
      (calendar === name || traits.location?.trim().toLowerCase() === title.toLowerCase()),
  );
}
