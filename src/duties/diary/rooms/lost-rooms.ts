import { isAppointment } from '../../../core/diary/arranging/meeting-of.ts';
import { changeOf } from '../../../core/diary/acting/calendar-change.ts';
import type { DiaryEntry, LoadedDiary } from '../../../core/diary/desk-diary.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import type { Situation } from '../../../core/situation.ts';

type RoomSetting = LoadedDiary['settings']['rooms'][number];

/** A room of the office, as it is called. */
export interface Room extends RoomSetting {
  readonly title: string;
}

/** An appointment whose room somebody else has since. */
export interface LostRoom {
  readonly entry: DiaryEntry;
  readonly room: Room;
}

/** The room whose calendar changed; null where it is none. */
export function roomChanged({ arrival, loaded }: Situation): Room | null {
  const change = changeOf(arrival);
  if (change === null) return null;
  return roomsIn(loaded.diary).find(({ calendar }) => calendar === change.calendar) ?? null;
}

/** The rooms of the office that have a calendar. */
export function roomsIn(diary: LoadedDiary | undefined): readonly Room[] {
  return (diary?.settings.rooms ?? []).flatMap((room): readonly Room[] => {
    const title = diary?.calendars.find(({ name }) => name === room.calendar)?.title;
    return title === undefined ? [] : [{ ...room, title }];
  });
}

/** Appointments of ours in a room that was given to something else by what changed in its calendar. */
export function lostRooms(situation: Situation): readonly LostRoom[] {
  const { diary } = situation.loaded;
  const room = roomChanged(situation);
  if (room === null || diary === undefined) return [];
  const changed = new Set(diary.changed);
  const takers = diary.entries.filter(
    (one) => one.calendar === room.calendar && changed.has(one.occurrence.uid) && isOn(one),
  );
  return diary.entries
    .filter(isAppointment)
    .filter((one) => one.calendar !== room.calendar && isIn(one, room))
    .filter(({ occurrence: { startAt } }) => startAt > situation.now)
    .filter((one) =>
      takers.some((other) => other.occurrence.uid !== one.occurrence.uid && overlap(one, other)),
    )
    .map((entry) => ({ entry, room }));
}

/** Another room that is free then and holds everybody: one with the same in it first, then the same place, then the smallest. */
export function otherRoom(
  situation: Situation,
  { entry, room }: LostRoom,
): { readonly room: Room; readonly lacks: readonly string[] } | null {
  const { diary } = situation.loaded;
  const heads = takingPart(entry.traits).length + 1;
  const lacks = ({ equipment }: Room): readonly string[] =>
    room.equipment.filter((one) => !equipment.includes(one));
  const free = roomsIn(diary)
    .filter((one) => one.calendar !== room.calendar && one.seats >= heads)
    .filter(
      (one) =>
        !(diary?.entries ?? []).some(
          (other) =>
            isOn(other) &&
            (other.calendar === one.calendar || isIn(other, one)) &&
            overlap(entry, other),
        ),
    );
  const [best] = free.toSorted(
    (one, other) =>
      lacks(one).length - lacks(other).length ||
      Number(one.place !== room.place) - Number(other.place !== room.place) ||
      one.seats - other.seats,
  );
  return best === undefined ? null : { room: best, lacks: lacks(best) };
}

function isOn({ occurrence: { status, transparent } }: DiaryEntry): boolean {
  return status !== 'CANCELLED' && !transparent;
}

/** Whether something takes place in a room. */
export function isIn({ traits }: DiaryEntry, { title }: Room): boolean {
  return traits.location?.trim().toLowerCase() === title.trim().toLowerCase();
}

function overlap({ occurrence: one }: DiaryEntry, { occurrence: other }: DiaryEntry): boolean {
  return one.startAt < other.endAt && other.startAt < one.endAt;
}
