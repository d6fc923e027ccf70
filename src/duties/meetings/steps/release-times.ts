import type { Precondition } from '../../../core/act.ts';
import type { ActDecision } from '../../../core/decision.ts';
import type { Deciding } from '../../../core/diary/acting/deciding.ts';
import { release } from '../../../core/diary/acting/release.ts';
import type { Hold } from '../../../core/diary/hold.ts';
import type { KeptTime } from '../../../core/meetings/convening.ts';
import { sentence } from '../../../core/text/words.ts';

/** The hold that keeps a time; null where it is over. */
export function holdOf({ diary }: Deciding, { id }: Pick<KeptTime, 'id'>): Hold | null {
  return diary.holds.find((hold) => hold.id === id && hold.state === 'held') ?? null;
}

/** Lets go of times nobody needs any more. Who was asked is told by the letter that follows. */
export function releaseTimes(
  deciding: Deciding,
  times: readonly KeptTime[],
  preconditions: readonly Precondition[] = [],
): readonly ActDecision[] {
  return times.flatMap((time): readonly ActDecision[] => {
    const hold = holdOf(deciding, time);
    if (hold === null) return [];
    const reason = sentence('meetings.release', { who: hold.name });
    return [release(deciding, hold, { state: 'released', reason, preconditions })];
  });
}
