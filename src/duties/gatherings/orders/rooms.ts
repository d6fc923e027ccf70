import type { Decision } from '../../../core/decision.ts';
import { calendarNamed, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { addEvent, PLAIN_CARD } from '../../../core/diary/acting/event-act.ts';
import { eventTimes, localOf } from '../../../core/diary/acting/times.ts';
import type { DiaryCalendar } from '../../../core/diary/desk-diary.ts';
import { newEvent } from '../../../core/diary/ical/new-event.ts';
import type { Gathering } from '../../../core/gatherings/gathering.ts';
import { roomTaken } from '../../../core/gatherings/room-taken.ts';
import { derivedWord } from '../../../core/ids.ts';
import { sentence } from '../../../core/text/words.ts';
import type { EventFacts } from '../deciding.ts';
import { saidWhen } from '../letters/saying.ts';

/** A room that has a calendar of its own. */
export interface Room {
  readonly calendar: DiaryCalendar;
  readonly seats: number;
  readonly equipment: readonly string[];
  readonly place: string | null;
}

/** Rooms whose calendar can be written. */
export function roomsOf({ diary }: Deciding): readonly Room[] {
  return diary.settings.rooms.flatMap(({ calendar, seats, equipment, place }) => {
    const found = calendarNamed(diary, calendar);
    return found === null || found.readOnly ? [] : [{ calendar: found, seats, equipment, place }];
  });
}

/** The smallest room that is free then, large enough, and has most of what is wanted in it; null for none. */
export function freeRoom(
  deciding: Deciding,
  { from, until, uid }: Pick<Gathering, 'from' | 'until' | 'uid'>,
  wanted: { readonly people: number; readonly equipment: readonly string[] },
): Room | null {
  const has = (room: Room): number => wanted.equipment.filter((one) => hasIn(room, one)).length;
  const [best] = roomsOf(deciding)
    .filter((room) => room.seats >= wanted.people && isFree(deciding, room, { from, until, uid }))
    .toSorted((one, other) => has(other) - has(one) || one.seats - other.seats);
  return best ?? null;
}

/** Whether a thing stands in a room: "een beamer", "beamer". */
export function hasIn({ equipment }: Pick<Room, 'equipment'>, what: string): boolean {
  const words = what.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  return equipment.some((one) => words.includes(one.toLowerCase()));
}

/** Whether nothing takes a room then: what stands in its calendar, and what says that it takes place there. */
export function isFree(
  { diary }: Deciding,
  { calendar }: Pick<Room, 'calendar'>,
  { from, until, uid }: Pick<Gathering, 'from' | 'until' | 'uid'>,
): boolean {
  const { span } = diary;
  // What was not looked at is not free.
  if (span === null || span.from > from || span.until < until) return false;
  return !roomTaken(diary.entries, calendar, { from, until, uid });
}

/** UID of what keeps a room for a meeting: there is at most one. */
export function roomUid({ situation }: Deciding, { id }: Pick<Gathering, 'id'>): string {
  return `${derivedWord(`${situation.profile.owner}:room:${id}`, 30)}@secretaris`;
}

/** Books a room in its own calendar: it moves with the meeting, and is free again when that is called off. */
export function bookRoom(
  deciding: Deciding,
  gathering: Gathering,
  { calendar }: Room,
  { key, event }: { readonly key: string; readonly event: EventFacts },
): Decision {
  const { profile, now } = deciding.situation;
  const { from, until, uid, recurrenceId, title } = gathering;
  const hidden = event.confidential || profile.secrecy !== 'none';
  const nl = profile.language === 'nl';
  const own = roomUid(deciding, gathering);
  const text = newEvent({
    uid: own,
    stamp: now,
    ...eventTimes(localOf({ from, until }, profile.zone)),
    // Whoever looks at the room sees that it is taken, and by whom.
    summary: hidden ? (nl ? 'Bezet' : 'Taken') : title,
    parent: uid,
    ...(hidden ? { confidentiality: 'PRIVATE' } : {}),
  });
  return addEvent(
    deciding,
    { calendar: calendar.name, uid: own, text },
    {
      kind: 'room.book',
      key,
      reason: sentence('gatherings.books-room', {
        room: calendar.title,
        title,
        when: saidWhen(deciding, gathering),
      }),
      card: {
        ...PLAIN_CARD,
        reason: title,
        confidentiality: event.confidential ? 'principal' : 'office',
        parent: { uid, recurrenceId, role: 'room', planned: null, parentFrom: from },
      },
      preconditions: [
        { kind: 'event-begins', uid, recurrenceId, from },
        {
          kind: 'room-free',
          room: { name: calendar.name, title: calendar.title },
          from,
          until,
          uid,
        },
      ],
    },
  );
}
