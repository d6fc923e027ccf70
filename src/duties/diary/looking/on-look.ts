import type { Decision } from '../../../core/decision.ts';
import type { CalendarComponent } from '../../../core/records/calendar-component.ts';
import { sentence } from '../../../core/text/words.ts';
import { isOurs } from '../../../core/diary/acting/acting.ts';
import { lastDayBefore } from '../../../core/diary/acting/awaits-answer.ts';
import { left, type Deciding } from '../../../core/diary/acting/deciding.ts';
import { standingUnder } from '../../../core/diary/acting/standing.ts';
import { spanOfPart } from '../../../core/diary/acting/times.ts';
import { remindersOf } from '../orders/reconfirm.ts';
import { lookAgain, LOOKS } from './ahead.ts';

/** A meeting of ours that was made long before is looked at again: whether it still stands for everybody. */
export function onLook(deciding: Deciding, uid: string): readonly Decision[] {
  const standing = standingUnder(deciding, uid);
  const part = standing?.object.main ?? null;
  const over = left(deciding, sentence('diary.look-over'));
  if (standing === null || part === null || part.status === 'CANCELLED') return [over];
  if (!isOurs(deciding, standing.object)) return [over];
  const { now, profile } = deciding.situation;
  const span = spanOfPart(part, profile.zone);
  if (span === null || span.from <= now) return [over];
  return reconfirmed(deciding, part, span.from);
}

/** It was made long before. Moved since to a later day, it is looked at again then. */
function reconfirmed(
  deciding: Deciding,
  part: CalendarComponent,
  from: number,
): readonly Decision[] {
  const due = lastDayBefore(deciding.situation.profile, from);
  const uid = part.uid ?? '';
  if (due > deciding.situation.now) return [lookAgain(deciding, due, uid, LOOKS.reconfirm)];
  return remindersOf(deciding, part, `reconfirm:${from}`);
}
