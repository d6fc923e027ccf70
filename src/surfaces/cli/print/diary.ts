import type { DiaryEntryShape, diary } from '../../../contract/diary/diary.ts';
import type { OutputOf } from '../../../contract/operation.ts';
import { sayWhoseTime } from '../../../core/diary/invitations/letters/zone-words.ts';
import { inZone } from '../../../core/time/instant.ts';
import { saySpan } from '../../../core/diary/saying/say-event.ts';
import { sayDay } from '../../../core/time/say-date.ts';
import { diaryDays, hoursOn } from '../../telling/diary-days.ts';
import { moment, type Reading } from '../../telling/moments.ts';
import { aligned, otherClock, pieces, under, word } from './page.ts';

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
      under(sayDay(day, language), aligned(entries.map((entry) => line(entry, day, reading)))),
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
    under(word(language, 'print.clashes'), clashesOf(found)),
    otherClock(found.zone, found.now, language),
  );
}

/** Only what clashes. */
export function printClashes(found: Diary, { language }: Reading): string {
  const told = clashesOf(found);
  const unread = found.unread.join(', ');
  return pieces(
    unread === '' ? '' : word(language, 'print.unread', { titles: unread }),
    told.length === 0 ? word(language, 'print.no-clashes') : told.join('\n'),
    otherClock(found.zone, found.now, language),
  );
}

function clashesOf({ clashes, clashesLeftOut }: Diary): readonly string[] {
  const told = clashes.map(({ text, cures }) =>
    [text, ...cures.map((cure) => `  → ${cure}`)].join('\n'),
  );
  return [...told, ...clashesLeftOut];
}

const STATUS: Readonly<Record<string, string>> = {
  TENTATIVE: 'print.provisional',
  CANCELLED: 'print.cancelled',
};

function line(
  entry: DiaryEntryShape,
  day: Temporal.PlainDate,
  reading: Reading,
): readonly [string, string] {
  const { language } = reading;
  const title = entry.hidden ? word(language, 'print.taken') : (entry.summary ?? '');
  const status = STATUS[entry.status ?? ''];
  const said = [
    title,
    ...(status === undefined ? [] : [word(language, status)]),
    ...ownClock(entry, day, reading),
  ];
  return [hours(entry, day, reading), said.join(' ')];
}

/** The hours by the clock the event was made on, where that shows another time. */
function ownClock(
  entry: DiaryEntryShape,
  day: Temporal.PlainDate,
  reading: Reading,
): readonly string[] {
  const { zone } = entry;
  if (entry.allDay || zone === reading.zone || entry.hidden) return [];
  const own = inZone(entry.startAt, zone);
  if (own.offsetNanoseconds === inZone(entry.startAt, reading.zone).offsetNanoseconds) return [];
  const there = own.toPlainDate();
  const time = hoursOn(entry, there, { ...reading, zone });
  const date = there.equals(day) ? '' : `${sayDay(there, reading.language)}, `;
  return [`(${date}${time} ${sayWhoseTime(zone, reading.language)})`];
}

function hours(entry: DiaryEntryShape, day: Temporal.PlainDate, reading: Reading): string {
  return entry.allDay ? word(reading.language, 'print.all-day') : hoursOn(entry, day, reading);
}
