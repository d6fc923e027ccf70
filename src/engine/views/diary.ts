import type { LoadedDiary } from '../../core/diary/desk-diary.ts';
import type { Span } from '../../core/diary/span.ts';
import { listCalendars, type StoredCalendar } from '../../store/records/diary/calendars.ts';
import { standingHolds } from '../../store/records/diary/holds.ts';
import { diaryWithin } from '../diary/loading/within.ts';
import { seenBy, type SeenEntry } from '../diary/seen-by.ts';
import type { Owner } from '../owner.ts';
import type { Viewing } from './docket.ts';

/** The diary within a stretch, as somebody may see it. */
export interface SeenDiary {
  readonly entries: readonly SeenEntry[];
  readonly busy: LoadedDiary['busy'];
  readonly holds: LoadedDiary['holds'];
}

/** What is on within a stretch. Events only the principal may see are a time without a name to others. */
export async function diary(owner: Owner, span: Span, viewing: Viewing): Promise<SeenDiary> {
  const { entries, busy } = await diaryWithin(owner.store.read, span, owner.tools.clock.now());
  const holds = (await standingHolds(owner.store.read)).filter(
    (hold) => hold.from < span.until && hold.until > span.from,
  );
  return { entries: entries.map((entry) => seenBy(entry, viewing.everything)), busy, holds };
}

/** The principal's calendars, the first made first. */
export function calendars(owner: Owner): Promise<readonly StoredCalendar[]> {
  return listCalendars(owner.store.read);
}
