import type { DiaryEntry, LoadedDiary } from '../../../core/diary/desk-diary.ts';
import { defaultCard } from '../../../core/diary/default-card.ts';
import type { EventCard } from '../../../core/diary/event-card.ts';
import type { Span } from '../../../core/diary/span.ts';
import { listCalendars, type StoredCalendar } from '../../../store/records/diary/calendars.ts';
import { countTroubles } from '../../../store/records/diary/calendar-troubles.ts';
import { standingHolds } from '../../../store/records/diary/holds.ts';
import { discreetly, isConfidential } from '../../diary/telling/discreetly.ts';
import { diaryWithin } from '../../diary/loading/within.ts';
import type { Owner } from '../../owner.ts';
import type { Viewing } from '../docket.ts';

/** An event as a reader sees it; of one he may not see, only when it is. */
export interface SeenEntry extends DiaryEntry {
  readonly hidden: boolean;
}

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
  const whole = entries.map((entry) => ({ ...entry, card: entry.card ?? taken(entry) }));
  return { entries: whole.map((entry) => seen(entry, viewing)), busy, holds };
}

/** Of an event nobody noted anything of, what is taken all the same. */
function taken({ calendar, occurrence, traits }: DiaryEntry): EventCard {
  return { ...defaultCard(occurrence, traits), calendar, uid: occurrence.uid, changedAt: 0 };
}

function seen(entry: DiaryEntry, viewing: Viewing): SeenEntry {
  const hidden = !viewing.everything && isConfidential(entry);
  return { ...(hidden ? discreetly(entry) : entry), hidden };
}

/** A calendar, and how much in it could not be used. */
export interface ShownCalendar extends StoredCalendar {
  readonly troubled: number;
}

/** The principal's calendars, the first made first. */
export async function calendars(owner: Owner): Promise<readonly ShownCalendar[]> {
  const { read } = owner.store;
  const known = await listCalendars(read);
  return Promise.all(
    known.map(async (one) => ({ ...one, troubled: await countTroubles(read, one.name) })),
  );
}
