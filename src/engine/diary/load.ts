import type { DiaryEntry, DiaryObject, LoadedDiary } from '../../core/diary/desk-diary.ts';
import type { Hold } from '../../core/diary/hold.ts';
import type { TimesAnswer } from '../../core/diary/invitations/answers/times-answer.ts';
import { loadHolidays, type Holidays } from '../../core/diary/hours/holidays.ts';
import type { DayOff } from '../../core/diary/hours/working-hours.ts';
import type { EventCard } from '../../core/diary/event-card.ts';
import { diarySettings, DEFAULT_DIARY, type DiarySettings } from '../../core/diary/settings.ts';
import type { Span } from '../../core/diary/span.ts';
import type { Need } from '../../core/situation.ts';
import type { Instant } from '../../core/time/instant.ts';
import {
  objectsByUid,
  objectsSince,
  occurrencesWithin,
  type StoredObject,
} from '../../store/records/diary/calendar-objects.ts';
import { listCalendars } from '../../store/records/diary/calendars.ts';
import { cardsOf } from '../../store/records/diary/event-cards.ts';
import { holdsBy, readHold, standingHolds } from '../../store/records/diary/holds.ts';
import { readMeta, writeMeta } from '../../store/records/meta.ts';
import type { Reader, Writer } from '../../store/access.ts';
import { busyWithin } from './busy.ts';

const SETTINGS_KEY = 'diary';
/** Changes looked at in one arrival: a first synchronisation brings ten thousand, of which none needs an answer. */
const MOST_CHANGES = 50;

type DiaryNeed = Extract<
  Need,
  {
    readonly need:
      | 'diary'
      | 'event'
      | 'calendar-changes'
      | 'holds-of-address'
      | 'hold'
      | 'times-answer';
  }
>;

export async function readDiarySettings(reader: Reader): Promise<DiarySettings> {
  const text = await readMeta(reader, SETTINGS_KEY);
  return text === null ? DEFAULT_DIARY : diarySettings.parse(JSON.parse(text));
}

export async function writeDiarySettings(writer: Writer, settings: DiarySettings): Promise<void> {
  await writeMeta(writer, SETTINGS_KEY, JSON.stringify(diarySettings.parse(settings)));
}

/** Adds to what is loaded of the diary what one need asks for. */
export async function loadDiary(
  reader: Reader,
  before: LoadedDiary | null,
  need: DiaryNeed,
  now: Instant,
): Promise<LoadedDiary> {
  const diary = before ?? (await emptyDiary(reader));
  switch (need.need) {
    case 'diary': {
      const span = { from: need.from, until: need.until };
      const { entries, busy } = await diaryWithin(reader, span, now);
      const daysOff = await daysOffWithin(diary.settings, span);
      return { ...diary, span, entries, busy, daysOff };
    }
    case 'event':
      return withObjects(reader, diary, await objectsByUid(reader, need.uid));
    case 'calendar-changes': {
      const found = await objectsSince(reader, need.calendar, need.since, MOST_CHANGES);
      const changed = found.filter((object) => object.revision <= need.revision);
      const uids = changed.map((object) => object.uid);
      return { ...(await withObjects(reader, diary, changed)), changed: uids };
    }
    case 'holds-of-address':
      return withHolds(diary, await holdsBy(reader, 'address', need.address.toLowerCase()));
    case 'hold': {
      const hold = await readHold(reader, need.hold);
      return hold === null
        ? diary
        : withHolds(diary, [hold, ...(await holdsBy(reader, 'offer', hold.offer))]);
    }
    case 'times-answer':
      return { ...diary, timesAnswer: await readAnswer(diary, need) };
    default:
      return need satisfies never;
  }
}

/** Read here and not where it is decided: with it comes the whole grammar of time, which most mail does not need. */
async function readAnswer(
  diary: LoadedDiary,
  need: Extract<DiaryNeed, { readonly need: 'times-answer' }>,
): Promise<TimesAnswer> {
  const holds = need.holds.flatMap((id) => diary.holds.find((hold) => hold.id === id) ?? []);
  const { readTimesAnswer } =
    await import('../../core/diary/invitations/answers/read-times-answer.ts');
  const offered = holds.map(({ from, until, zone }) => ({ span: { from, until }, zone }));
  const context = { now: need.writtenAt, zone: holds[0]?.zone ?? 'UTC' };
  return readTimesAnswer(need.text, need.language, offered, context);
}

/** Days off by law where the principal works. The tables of a country are loaded once. */
async function daysOffWithin(settings: DiarySettings, span: Span): Promise<readonly DayOff[]> {
  if (settings.country === null) return [];
  const [country = '', state] = settings.country.split('-');
  const holidays = await holidaysOf(country, state);
  const year = (at: Instant) => new Date(at).getUTCFullYear();
  return holidays === null ? [] : [...holidays.daysOff(year(span.from), year(span.until)).values()];
}

const loaded = new Map<string, Promise<Holidays | null>>();

function holidaysOf(country: string, state: string | undefined): Promise<Holidays | null> {
  const key = `${country}-${state ?? ''}`;
  const known = loaded.get(key) ?? loadHolidays(country, state === undefined ? {} : { state });
  loaded.set(key, known);
  return known;
}

async function emptyDiary(reader: Reader): Promise<LoadedDiary> {
  const calendars = (await listCalendars(reader)).map((calendar) => ({
    name: calendar.name,
    title: calendar.title,
    elsewhere: calendar.account !== null,
    // Into what is gone nothing can be written either.
    readOnly: calendar.readOnly || calendar.goneAt !== null,
    schedules: calendar.schedules,
    counts: calendar.counts,
  }));
  return {
    settings: await readDiarySettings(reader),
    daysOff: [],
    calendars,
    span: null,
    entries: [],
    busy: [],
    holds: await standingHolds(reader),
    objects: [],
    changed: [],
  };
}

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
  const cards = await cardsFor(
    reader,
    found.map(({ occurrence }) => occurrence.uid),
  );
  const entries = found.map((one) => ({
    ...one,
    card: cards.get(keyOf(one.calendar, one.occurrence.uid)) ?? null,
  }));
  return { entries, busy: await busyWithin(reader, span, now) };
}

const keyOf = (calendar: string, uid: string): string => JSON.stringify([calendar, uid]);

async function cardsFor(
  reader: Reader,
  uids: readonly string[],
): Promise<ReadonlyMap<string, EventCard>> {
  const cards = await cardsOf(reader, [...new Set(uids)]);
  return new Map(cards.map((card) => [keyOf(card.calendar, card.uid), card]));
}

async function withObjects(
  reader: Reader,
  diary: LoadedDiary,
  found: readonly StoredObject[],
): Promise<LoadedDiary> {
  const cards = await cardsFor(
    reader,
    found.map(({ uid }) => uid),
  );
  const known = new Set(diary.objects.map((object) => keyOf(object.calendar, object.name)));
  const fresh = found
    .filter((object) => !known.has(keyOf(object.calendar, object.name)))
    .map(({ calendar, name, uid, etag, text, gone }): DiaryObject => ({
      calendar,
      name,
      uid,
      etag,
      text,
      gone,
      card: cards.get(keyOf(calendar, uid)) ?? null,
    }));
  return { ...diary, objects: [...diary.objects, ...fresh] };
}

function withHolds(diary: LoadedDiary, found: readonly Hold[]): LoadedDiary {
  const known = new Set(diary.holds.map(({ id }) => id));
  return { ...diary, holds: [...diary.holds, ...found.filter(({ id }) => !known.has(id))] };
}
