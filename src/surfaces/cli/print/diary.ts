import type { DiaryEntryShape, diary } from '../../../contract/diary/diary.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { saySpan } from '../../../core/diary/saying/say-event.ts';
import { sayDay } from '../../../core/time/say-date.ts';
import { diaryDays, hoursOn } from '../../telling/diary-days.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { pieces, under, word } from './page.ts';

type Diary = OutputOf<typeof diary>;

/** Days with what is on, then what is held, what clashes and what nobody could read. */
export function printDiary(found: Diary, reading: Reading): string {
  const { language } = reading;
  const days = diaryDays(found).filter(({ entries }) => entries.length > 0);
  const unread = found.unread.join(', ');
  return pieces(
    unread === '' ? '' : word(language, 'print.unread', { titles: unread }),
    days.length === 0 ? word(language, 'print.nothing-on') : '',
    ...days.map(({ day, entries }) =>
      under(
        sayDay(day, language),
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
    under(word(language, 'print.clashes'), [
      ...found.clashes.map(({ text, cures }) =>
        [text, ...cures.map((cure) => `  → ${cure}`)].join('\n'),
      ),
      ...found.clashesLeftOut,
    ]),
  );
}

function line(entry: DiaryEntryShape, day: Temporal.PlainDate, reading: Reading): string {
  const { language } = reading;
  const title = entry.hidden ? word(language, 'print.taken') : (entry.summary ?? '');
  const status = entry.status === 'TENTATIVE' ? ' ?' : entry.status === 'CANCELLED' ? ' ✗' : '';
  return `${hours(entry, day, reading)}  ${title}${status}`.trimEnd();
}

function hours(entry: DiaryEntryShape, day: Temporal.PlainDate, reading: Reading): string {
  return entry.allDay ? word(reading.language, 'print.all-day') : hoursOn(entry, day, reading);
}
