import type { Remark } from '../../../core/act.ts';
import type { Decision } from '../../../core/decision.ts';
import { note, warning, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { shownTitle } from '../../../core/diary/acting/overlaps.ts';
import { saidSpan } from '../../../core/diary/acting/times.ts';
import { meetingId } from '../../../core/diary/arranging/meeting-of.ts';
import { sentence } from '../../../core/text/words.ts';
import { refOf, spanOfEntry } from '../domino/deeds/ref.ts';
import { reschedule } from '../orders/reschedule.ts';
import { lostRooms, otherRoom, type LostRoom } from './lost-rooms.ts';

/**
 * A room is gone: somebody else stands in its calendar where an appointment of ours was to be. The smallest repair is
 * proposed, another room at the same hour; where there is none, the principal chooses.
 */
export function roomTaken(deciding: Deciding): readonly Decision[] {
  return lostRooms(deciding.situation).flatMap((lost) => movedElsewhere(deciding, lost));
}

/** Another room at the same hour is proposed, or the principal says what is to be done. `remarks`: what must be seen with it. */
export function movedElsewhere(
  deciding: Deciding,
  lost: LostRoom,
  remarks: readonly Remark[] = [],
): readonly Decision[] {
  const { entry, room } = lost;
  const other = otherRoom(deciding.situation, lost);
  const values = {
    title: shownTitle(entry),
    when: saidSpan(deciding, spanOfEntry(entry)),
    room: room.title,
  };
  const once = `room:${meetingId(entry)}:${entry.occurrence.startAt}:${room.calendar}`;
  if (other === null)
    return [
      // On whose word the room is gone is said where there is nothing to consent to as well.
      ...remarks.map(({ said }) => ({ ...note(deciding, said), once: `${once}:${said.key}` })),
      { ...note(deciding, sentence('diary.room-none', values)), once },
    ];
  const reason = sentence('diary.room-taken', { ...values, to: other.room.title });
  const lacks = other.lacks.map((what) =>
    warning(sentence('diary.room-lacks', { room: other.room.title, what })),
  );
  return [
    { ...note(deciding, reason), once },
    ...reschedule(deciding, refOf(deciding, entry), {
      series: false,
      fields: { location: other.room.title },
      kind: 'meeting.move',
      key: once,
      reason,
      remarks: [...remarks, ...lacks],
      to: null,
    }),
  ];
}
