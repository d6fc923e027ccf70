import type { DiaryEntry, LoadedDiary } from '../../../core/diary/desk-diary.ts';
import type { EventCard } from '../../../core/diary/event-card.ts';
import type { Span } from '../../../core/diary/span.ts';
import type { Instant } from '../../../core/time/instant.ts';
import {
  occurrencesWithin,
  type StoredOccurrence,
} from '../../../store/records/diary/calendar-objects.ts';
import { cardsOf } from '../../../store/records/diary/event-cards.ts';
import type { Reader } from '../../../store/access.ts';
import { busyAmong } from '../busy.ts';

/** What is on within a stretch, and what takes the principal's time in it. */
export async function diaryWithin(
  reader: Reader,
  span: Span,
  now: Instant,
): Promise<{
  readonly entries: readonly DiaryEntry[];
  readonly busy: LoadedDiary['busy'];
}> {
  const found = await occurrencesWithin(reader, span);
  return {
    entries: await withCards(reader, found),
    busy: await busyAmong(reader, found, { span, now }),
  };
}

/** What is on within a stretch, for whom it does not matter whose time it takes. */
export async function entriesWithin(reader: Reader, span: Span): Promise<readonly DiaryEntry[]> {
  return withCards(reader, await occurrencesWithin(reader, span));
}

/** What takes place, with what the desk knows of each. */
export async function withCards(
  reader: Reader,
  found: readonly StoredOccurrence[],
): Promise<readonly DiaryEntry[]> {
  const cards = await cardsFor(
    reader,
    found.map(({ occurrence }) => occurrence.uid),
  );
  return found.map((one) => ({
    ...one,
    card: cards.get(keyOf(one.calendar, one.occurrence.uid)) ?? null,
  }));
}

export const keyOf = (calendar: string, uid: string): string => JSON.stringify([calendar, uid]);

export async function cardsFor(
  reader: Reader,
  uids: readonly string[],
): Promise<ReadonlyMap<string, EventCard>> {
  const cards = await cardsOf(reader, [...new Set(uids)]);
  return new Map(cards.map((card) => [keyOf(card.calendar, card.uid), card]));
}
