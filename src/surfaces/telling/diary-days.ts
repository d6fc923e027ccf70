import type { DiaryEntryShape, diary } from '../../contract/diary/diary.ts';
import type { OutputOf } from '../../contract/operation.ts';
import type { Reading } from './moments.ts';

/** One day of the diary with what touches it. */
export interface DiaryDay {
  readonly day: Temporal.PlainDate;
  readonly entries: readonly DiaryEntryShape[];
}

/** Every day asked for, also one on which nothing is. */
export function diaryDays(found: OutputOf<typeof diary>): readonly DiaryDay[] {
  const days: DiaryDay[] = [];
  const last = Temporal.PlainDate.from(found.until);
  for (
    let day = Temporal.PlainDate.from(found.from);
    Temporal.PlainDate.compare(day, last) < 0;
    day = day.add({ days: 1 })
  ) {
    const from = day.toZonedDateTime(found.zone).epochMilliseconds;
    const until = day.add({ days: 1 }).toZonedDateTime(found.zone).epochMilliseconds;
    const entries = found.entries.filter(
      ({ startAt, endAt }) =>
        startAt < until && (endAt > from || (startAt === endAt && startAt >= from)),
    );
    days.push({ day, entries });
  }
  return days;
}

/** "10.00–11.30" on that day; what began before it or goes on after it has an ellipsis there. */
export function hoursOn(
  { startAt, endAt }: Pick<DiaryEntryShape, 'startAt' | 'endAt'>,
  day: Temporal.PlainDate,
  reading: Reading,
): string {
  const clock = (at: number): string => {
    const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(reading.zone);
    if (!time.toPlainDate().equals(day)) return '…';
    const minute = String(time.minute).padStart(2, '0');
    return reading.language === 'nl'
      ? `${time.hour}.${minute}`
      : `${String(time.hour).padStart(2, '0')}:${minute}`;
  };
  return startAt === endAt ? clock(startAt) : `${clock(startAt)}–${clock(endAt)}`;
}
