import type { Precondition } from '../../core/act.ts';
import { stillFree } from '../../core/diary/availability/still-free.ts';
import {
  bareQuestion,
  countedEntries,
  ownQuestion,
  type OwnTaken,
} from '../../core/diary/own-question.ts';
import type { Span } from '../../core/diary/span.ts';
import { DAY_MS, MINUTE_MS, type Instant } from '../../core/time/instant.ts';
import { listCalendars } from '../../store/records/diary/calendars.ts';
import { readProfile } from '../../store/records/meta.ts';
import type { Reader } from '../../store/access.ts';
import { travelTable } from './loading/travel.ts';
import { diaryWithin } from './loading/within.ts';

type TimeFree = Extract<Precondition, { readonly kind: 'time-free' }>;

/** What stands this far around a time matters to it: the way to and from, how many meetings a day has. */
const AROUND_MS = 2 * DAY_MS;

/**
 * Whether a time can still be booked: the judgement that offering made, by the rules it was offered by, on the calendars
 * as they are now. The notice was given when it was offered. What nobody can tell is not free.
 * Whoever consented may have been told that nobody can tell: then `unknown` is among what is ignored.
 */
export async function isStillFree(
  reader: Reader,
  { from, until, ignoring, rules }: TimeFree,
  now: Instant,
): Promise<boolean> {
  const span = { from, until };
  const taken = await takenAround(reader, span, { place: rules?.place ?? null, now });
  if (rules === undefined) {
    const zone = (await readProfile(reader))?.zone ?? 'UTC';
    return stillFree(bareQuestion(taken, span, { zone, ignoring }), span).free;
  }
  const asked = { minutes: (until - from) / MINUTE_MS, window: span, now, notice: 0, ignoring };
  return stillFree(ownQuestion(rules, taken, { ...asked, max: 1, spread: 'all' }), span).free;
}

async function takenAround(
  reader: Reader,
  span: Span,
  { place, now }: { readonly place: string | null; readonly now: Instant },
): Promise<OwnTaken> {
  const known = { from: span.from - AROUND_MS, until: span.until + AROUND_MS };
  const { entries, busy } = await diaryWithin(reader, known, now);
  const counted = countedEntries(entries, await listCalendars(reader));
  const travel = place === null ? null : await travelTable(reader, [place], counted, now);
  return { busy, known, entries: counted, travel };
}
