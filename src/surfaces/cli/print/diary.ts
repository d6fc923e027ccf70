import type { DiaryEntryShape, diary } from '../../../contract/diary/diary.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { saySpan } from '../../../core/diary/saying/say-event.ts';
import { sayDay } from '../../../core/time/say-date.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { pieces, under, word } from './page.ts';

type Diary = OutputOf<typeof diary>;

/** Days with what is on, then what is held, what clashes and what nobody could read. */
export function printDiary(found: Diary, reading: Reading): string {
  const { language } = reading;
  const days = daysOf(found);
  const unread = found.unread.join(', ');
  return pieces(
    unread === '' ? '' : word(language, 'print.unread', { titles: unread }),
    days.length === 0 ? word(language, 'print.nothing-on') : '',
    ...days.map(([day, entries]) =>
      under(
        sayDay(Temporal.PlainDate.from(day), language),
        entries.map((entry) => line(entry, day, reading)),
      ),
    ),
    under(
      word(language, 'print.holds'),
      found.holds.map((hold) =>
        word(language, 'print.hold', {
          what: hold.what,
          who: hold.name === '' ? hold.address : hold.name,
          when: saySpan(hold.from, hold.until, reading),
          until: moment(hold.expiresAt, reading),
        }),
      ),
    ),
    under(
      word(language, 'print.clashes'),
      found.clashes.map(({ text, cures }) =>
        [text, ...cures.map((cure) => `  → ${cure}`)].join('\n'),
      ),
    ),
  );
}

/** Entries by the days they touch, within the days asked for. */
function daysOf(found: Diary): readonly (readonly [string, readonly DiaryEntryShape[]])[] {
  const days = new Map<string, DiaryEntryShape[]>();
  const last = Temporal.PlainDate.from(found.until);
  for (let day = Temporal.PlainDate.from(found.from); isBefore(day, last);) {
    const next = day.add({ days: 1 });
    const from = day.toZonedDateTime(found.zone).epochMilliseconds;
    const until = next.toZonedDateTime(found.zone).epochMilliseconds;
    const on = found.entries.filter(
      ({ startAt, endAt }) =>
        startAt < until && (endAt > from || (startAt === endAt && startAt >= from)),
    );
    if (on.length > 0) days.set(day.toString(), on);
    day = next;
  }
  return [...days];
}

function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}

function line(entry: DiaryEntryShape, day: string, reading: Reading): string {
  const { language } = reading;
  const title = entry.hidden ? word(language, 'print.taken') : (entry.summary ?? '');
  const status = entry.status === 'TENTATIVE' ? ' ?' : entry.status === 'CANCELLED' ? ' ✗' : '';
  return `${hours(entry, day, reading)}  ${title}${status}`.trimEnd();
}

function hours(entry: DiaryEntryShape, day: string, reading: Reading): string {
  if (entry.allDay) return word(reading.language, 'print.all-day');
  const clock = (at: number): string => {
    const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(reading.zone);
    if (time.toPlainDate().toString() !== day) return '…';
    const minute = String(time.minute).padStart(2, '0');
    return reading.language === 'nl'
      ? `${time.hour}.${minute}`
      : `${String(time.hour).padStart(2, '0')}:${minute}`;
  };
  if (entry.startAt === entry.endAt) return clock(entry.startAt);
  return `${clock(entry.startAt)}–${clock(entry.endAt)}`;
}
