import type { Need, Situation } from '../../../core/situation.ts';
import { takingPart } from '../../../core/diary/taking-part.ts';
import { DAY_MS } from '../../../core/time/instant.ts';
import { lostRooms, roomChanged } from '../rooms/lost-rooms.ts';
import { ofPerson } from './people.ts';

/** How far appointments in a room are looked at. */
const AHEAD_DAYS = 60;

/** A room's calendar changed: what stands in it and beside it, and who is to hear where it is instead. */
export function ofRooms(situation: Situation): readonly Need[] {
  if (roomChanged(situation) === null) return [];
  const { now } = situation;
  const lost = lostRooms(situation);
  return [
    { need: 'diary', from: now - DAY_MS, until: now + AHEAD_DAYS * DAY_MS },
    ...lost.flatMap(({ entry }): readonly Need[] => [
      { need: 'event', uid: entry.occurrence.uid },
      ...takingPart(entry.traits).flatMap(({ address }) => ofPerson(address)),
    ]),
  ];
}
