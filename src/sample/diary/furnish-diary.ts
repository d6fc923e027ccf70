import { DEFAULT_DIARY } from '../../core/diary/settings.ts';
import { derivedId } from '../../core/ids.ts';
import { addCalendar } from '../../engine/diary/calendars.ts';
import { keepObject } from '../../engine/diary/keep.ts';
import { writeDiarySettings } from '../../engine/diary/settings.ts';
import type { Owner } from '../../engine/index.ts';
import type { Writer } from '../../store/access.ts';
import { readCalendarRow } from '../../store/records/diary/calendars.ts';
import { writeCard } from '../../store/records/diary/event-cards.ts';
import { insertHold } from '../../store/records/diary/holds.ts';
import { insertWake } from '../../store/records/wakes.ts';
import { sampleMessageId } from '../letter.ts';
import { wall, WEEK_ZONE } from '../zone.ts';
import {
  sampleCard,
  sampleEventText,
  sampleHoldText,
  sampleUid,
  type SampleDiary,
  type SampleHold,
} from './event.ts';
import { physiciansDiary } from './smit.ts';
import { notarysDiary } from './vandenberg.ts';

const DIARIES = [notarysDiary, physiciansDiary];

/** Puts into a principal's store what stood in the diary before the week began. Nothing of it is news. */
export async function furnishDiary(
  owner: Owner,
  of: SampleDiary['of'],
  now: number,
): Promise<void> {
  const diary = DIARIES.find((one) => one.of === of);
  if (diary === undefined) throw new Error(`no diary for ${of}`);
  for (const { name, ...calendar } of diary.calendars) await addCalendar(owner, name, calendar);
  await owner.store.transact(async (writer) => {
    await writeDiarySettings(writer, { ...DEFAULT_DIARY, ...diary.settings });
    for (const event of diary.events) {
      const { calendar, key } = event;
      const uid = await keep(owner, writer, diary, {
        calendar,
        key,
        text: sampleEventText(event, diary, now),
      });
      const card = sampleCard(event, diary);
      if (card !== null) await writeCard(writer, { ...card, calendar, uid, changedAt: now });
    }
    for (const hold of diary.holds) await keepHold(owner, writer, diary, { hold, now });
  });
}

async function keep(
  owner: Owner,
  writer: Writer,
  diary: SampleDiary,
  { calendar: name, key, text }: Readonly<Record<'calendar' | 'key' | 'text', string>>,
): Promise<string> {
  const calendar = await readCalendarRow(writer, name);
  if (calendar === null) throw new Error(`no calendar ${name}`);
  const kept = await keepObject(owner, writer, { calendar, name: `${key}.ics`, text });
  if (kept.kept === 'refused') throw new Error(`${key} was refused: ${kept.why}`);
  return sampleUid(key, diary);
}

async function keepHold(
  owner: Owner,
  writer: Writer,
  diary: SampleDiary,
  { hold, now }: { readonly hold: SampleHold; readonly now: number },
): Promise<void> {
  const calendar = diary.settings.calendar ?? '';
  const { key, what, name, address } = hold;
  const uid = await keep(owner, writer, diary, {
    calendar,
    key,
    text: sampleHoldText(hold, diary, now),
  });
  const id = derivedId('hold', `sample:${diary.of}:${key}`);
  const expiresAt = wall(hold.standsUntil);
  await insertHold(writer, {
    id,
    offer: `sample:${hold.offer}`,
    from: wall(hold.from),
    until: wall(hold.until),
    zone: WEEK_ZONE,
    name,
    address,
    what,
    promised: true,
    expiresAt,
    state: 'held',
    thread: hold.thread === undefined ? null : sampleMessageId(hold.thread),
    uid,
    calendar,
    createdAt: now,
  });
  await insertWake(writer, {
    id: owner.tools.newId('wake'),
    at: expiresAt,
    duty: 'diary',
    about: id,
    reason: 'hold-due',
  });
  await writeCard(writer, {
    calendar,
    uid,
    reason: what,
    requester: address,
    person: null,
    movability: { moves: 'freely' },
    rung: 'held',
    matter: null,
    loop: null,
    confidentiality: 'office',
    parent: null,
    changedAt: now,
  });
}
