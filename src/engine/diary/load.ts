import type { DiaryObject, LoadedDiary } from '../../core/diary/desk-diary.ts';
import type { Hold } from '../../core/diary/hold.ts';
import { countedEntries } from '../../core/diary/own-question.ts';
import { byInvitation } from '../../core/diary/invitations/answers/by-invitation.ts';
import type { TimesAnswer } from '../../core/diary/invitations/answers/times-answer.ts';
import type { Need, Situation } from '../../core/situation.ts';
import type { Instant, Zone } from '../../core/time/instant.ts';
import {
  objectsByUid,
  objectsSince,
  type StoredObject,
} from '../../store/records/diary/calendar-objects.ts';
import { laterWaits } from '../../store/records/arrivals.ts';
import { listCalendars } from '../../store/records/diary/calendars.ts';
import { chosenHolds, proposedTimes } from '../../store/records/diary/pending-events.ts';
import { holdsBy, readHold, standingHolds } from '../../store/records/diary/holds.ts';
import type { Reader } from '../../store/access.ts';
import { daysOffWithin } from './loading/days-off.ts';
import { cardsFor, diaryWithin, entriesWithin, keyOf } from './loading/within.ts';
import { doneBy } from '../bundles/done-by.ts';
import type { Colleagues } from '../colleagues.ts';
import { settingsNow } from './standing.ts';

/** Changes looked at in one arrival: a first synchronisation brings ten thousand, of which none needs an answer. */
const MOST_CHANGES = 50;

type DiaryNeed = Extract<
  Need,
  {
    readonly need:
      | ('diary' | 'event' | 'calendar-changes' | 'holds-of-address' | 'hold')
      | ('travel' | 'blocks' | 'clashes' | 'times-answer' | 'deadline' | 'done-by');
  }
>;

/** Adds to what is loaded of the diary what one need asks for. */
export async function loadDiary(
  reader: Reader,
  before: LoadedDiary | null,
  need: DiaryNeed,
  { profile, now, arrival }: Pick<Situation, 'profile' | 'now' | 'arrival'>,
): Promise<LoadedDiary> {
  const diary = before ?? (await emptyDiary(reader, { profile }));
  switch (need.need) {
    case 'diary': {
      const span = { from: need.from, until: need.until };
      const { entries, busy } = await diaryWithin(reader, span, now);
      const daysOff = await daysOffWithin(diary.settings, span);
      const proposed = await proposedTimes(reader, span);
      return { ...diary, span, entries, busy, proposed, daysOff };
    }
    case 'event':
      return withObjects(reader, diary, await objectsByUid(reader, need.uid));
    case 'calendar-changes': {
      const found = await objectsSince(reader, need.calendar, need.since, MOST_CHANGES);
      const changed = found.filter((object) => object.revision <= need.revision);
      const uids = changed.map((object) => object.uid);
      return { ...(await withObjects(reader, diary, changed)), changed: uids };
    }
    case 'done-by':
      return { ...diary, undoing: await doneBy(reader, need.arrival) };
    case 'holds-of-address':
      return {
        ...withHolds(diary, await holdsBy(reader, 'address', need.address.toLowerCase())),
        chosen: await chosenHolds(reader),
      };
    case 'hold': {
      const hold = await readHold(reader, need.hold);
      return hold === null
        ? diary
        : withHolds(diary, [hold, ...(await holdsBy(reader, 'offer', hold.offer))]);
    }
    case 'travel':
      return withTravel(reader, diary, need, now);
    case 'blocks': {
      // Of many changes of nothing but blocks the last one is looked at: it sees what all of them came to.
      if (need.changed.length === 0 && (await laterWaits(reader, arrival.id))) return diary;
      const { loadBlocks } = await import('./loading/blocks.ts');
      return {
        ...diary,
        blocks: await loadBlocks(reader, diary, need.changed, { profile, now, arrival }),
      };
    }
    case 'clashes': {
      const { newClashes } = await import('./loading/clashes.ts');
      return { ...diary, clashes: await newClashes(reader, need.changed, { profile, now }) };
    }
    case 'times-answer':
      return { ...diary, timesAnswer: await readAnswer(diary, need, profile.zone) };
    case 'deadline':
      return { ...diary, deadline: await deadlineIn(need, profile.zone) };
    default:
      return need satisfies never;
  }
}

/** Adds the other principals of the office who are concerned; of one asked for twice what was asked last. */
export async function withColleagues(
  reader: Reader,
  before: LoadedDiary | undefined,
  {
    colleagues,
    need: { addresses, ignoring, from, until },
    situation,
  }: {
    readonly colleagues: Colleagues;
    readonly need: Extract<Need, { readonly need: 'colleagues' }>;
    readonly situation: Pick<Situation, 'profile'>;
  },
): Promise<LoadedDiary> {
  const found = await colleagues.among({ addresses, ignoring, span: { from, until } });
  const diary = before ?? (await emptyDiary(reader, situation));
  const fresh = new Set(found.map(({ owner }) => owner));
  const others = (diary.colleagues ?? []).filter(({ owner }) => !fresh.has(owner));
  return { ...diary, colleagues: [...others, ...found] };
}

/** Ways, places and blocks are looked up only where they are asked for: with them come the tables of places. */
async function withTravel(
  reader: Reader,
  diary: LoadedDiary,
  need: Extract<DiaryNeed, { readonly need: 'travel' }>,
  now: Instant,
): Promise<LoadedDiary> {
  const { travelTable } = await import('./loading/travel.ts');
  const entries = await entriesWithin(reader, need);
  const counted = countedEntries(entries, diary.calendars);
  const travel = await travelTable(reader, need.places, counted, now);
  return travel === null ? diary : { ...diary, travel };
}

/** Read here and not where it is decided: with it comes the whole grammar of time, which most mail does not need. */
/** As with an answer: with it comes the whole grammar of time. */
async function deadlineIn(
  { text, language, writtenAt }: Extract<DiaryNeed, { readonly need: 'deadline' }>,
  zone: Zone,
) {
  const { readDeadline } = await import('../../core/diary/deadlines/deadline.ts');
  return readDeadline(text, language, { now: writtenAt, zone });
}

async function readAnswer(
  diary: LoadedDiary,
  need: Extract<DiaryNeed, { readonly need: 'times-answer' }>,
  zone: Zone,
): Promise<TimesAnswer> {
  const holds = need.holds.flatMap((id) => diary.holds.find((hold) => hold.id === id) ?? []);
  const { readAnswerTo } = await import('../../core/diary/invitations/answers/read-answer-to.ts');
  const held = holds.map(({ from, until, zone }) => ({ span: { from, until }, zone }));
  const all = [...held, ...(need.times ?? [])];
  // "The first" is the earliest of what the letter put to him, whatever became of it.
  const order = [...all.keys()].toSorted(
    (one, other) => (all[one]?.span.from ?? 0) - (all[other]?.span.from ?? 0),
  );
  const offered = order.flatMap((index) => all[index] ?? []);
  const context = {
    now: need.writtenAt,
    zone: offered[0]?.zone ?? zone,
    ...(need.elsewhere === undefined ? {} : { elsewhere: need.elsewhere }),
  };
  const put = holds.flatMap(({ id }, index) => (need.lately?.includes(id) === true ? [index] : []));
  // What nothing holds any more was put to him by that letter too.
  const lately = put.length === 0 ? [] : [...put, ...all.keys().drop(held.length)];
  const placed = lately.map((index) => order.indexOf(index)).toSorted((a, b) => a - b);
  const read = readAnswerTo(need, { offered, lately: placed }, context);
  const answered = need.invited === undefined ? read : byInvitation(read, offered, need.invited);
  return {
    ...answered,
    offered: all
      .keys()
      .toArray()
      .flatMap((index) => answered.offered[order.indexOf(index)] ?? []),
  };
}

async function emptyDiary(
  reader: Reader,
  { profile }: Pick<Situation, 'profile'>,
): Promise<LoadedDiary> {
  const calendars = (await listCalendars(reader)).map((calendar) => ({
    name: calendar.name,
    title: calendar.title,
    elsewhere: calendar.account !== null,
    // Into what is gone nothing can be written either.
    readOnly: calendar.readOnly || calendar.goneAt !== null,
    schedules: calendar.schedules,
    counts: calendar.counts,
  }));
  const { settings, standing } = await settingsNow(reader, profile);
  return {
    settings,
    ...(standing.length === 0 ? {} : { standing }),
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
