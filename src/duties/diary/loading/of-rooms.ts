import type { MessageReading } from '../../../core/records/reading.ts';
import type { Need, Situation } from '../../../core/situation.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { lostRooms, roomChanged, type LostRoom } from '../rooms/lost-rooms.ts';
import { roomSaidGone, roomsSaidLost } from '../rooms/room-said.ts';
import { ofPerson } from './people.ts';

/** How far appointments in a room are looked at. */
const AHEAD_DAYS = 60;

/** Somebody writes that a room is gone: the same, for what stands in it then. */
export function ofRoomSaid(situation: Situation, message: MessageReading): readonly Need[] {
  return roomSaidGone(message) === null ? [] : around(situation, roomsSaidLost(situation));
}

/** A room's calendar changed: what stands in it and beside it, and who is to hear where it is instead. */
export function ofRooms(situation: Situation): readonly Need[] {
  if (roomChanged(situation) === null) return [];
  return around(situation, lostRooms(situation));
}

function around({ now }: Situation, lost: readonly LostRoom[]): readonly Need[] {
  return [
    { need: 'diary', from: now - DAY_MS, until: now + AHEAD_DAYS * DAY_MS },
    ...lost.flatMap(({ entry }): readonly Need[] => [
      { need: 'event', uid: entry.occurrence.uid },
      ...takingPart(entry.traits).flatMap(({ address }) => ofPerson(address)),
    ]),
  ];
}
