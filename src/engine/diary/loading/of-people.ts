import type { DiaryEntry } from '../../../core/diary/desk-diary.ts';
import { DAY_MS } from '../../../core/time/instant.ts';

/** Nobody has one appointment more often than this on a day: a rule that says so was made by a machine, or in spite. */
const MOST_A_DAY = 12;
/** A diary with more in it than this is no person's; what stands beside and against each other in it is not looked for. */
const MOST_ENTRIES = 4000;

/** What stands in a diary as people have it: without series that take place every minute. Null where it is too much. */
export function ofPeople<Entry extends DiaryEntry>(
  entries: readonly Entry[],
): readonly Entry[] | null {
  const times = new Map<string, number>();
  const often = new Set<string>();
  for (const { occurrence } of entries) {
    const { uid, startAt } = occurrence;
    const day = `${Math.floor(startAt / DAY_MS)} ${uid}`;
    const count = (times.get(day) ?? 0) + 1;
    times.set(day, count);
    if (count > MOST_A_DAY) often.add(uid);
  }
  const kept = entries.filter(({ occurrence }) => !often.has(occurrence.uid));
  return kept.length > MOST_ENTRIES ? null : kept;
}
