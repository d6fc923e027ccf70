import type { DiaryEntry } from '../../../../core/diary/desk-diary.ts';
import type { Span } from '../../../../core/diary/span.ts';
import type { Deciding } from '../../../../core/diary/acting/deciding.ts';
import { localOf } from '../../../../core/diary/acting/times.ts';
import type { EventRef } from '../../../../core/orders/order.ts';

/** An entry as an order names it. */
export function refOf({ situation }: Deciding, { occurrence }: DiaryEntry): EventRef {
  const { uid, recurrenceId, summary, startAt, endAt } = occurrence;
  const { from, until } = localOf({ from: startAt, until: endAt }, situation.profile.zone);
  return { uid, recurrenceId, summary: summary ?? '…', start: from, end: until };
}

export function spanOfEntry({ occurrence }: DiaryEntry): Span {
  return { from: occurrence.startAt, until: occurrence.endAt };
}
