import type { BusyKind, BusySpan } from '../../core/diary/busy.ts';
import type { Span } from '../../core/diary/span.ts';
import { DAY_MS, type Instant } from '../../core/time/instant.ts';
import {
  occurrencesWithin,
  type StoredOccurrence,
} from '../../store/records/diary/calendar-objects.ts';
import { listCalendars, type StoredCalendar } from '../../store/records/diary/calendars.ts';
import { standingHolds } from '../../store/records/diary/holds.ts';
import type { Reader } from '../../store/access.ts';

/**
 * Whether nobody knows what stands in a calendar now: one elsewhere that was not read for a day, so that somebody else may
 * have put anything in it. Of one that is gone there, what was known stays.
 */
export function isUnread({ account, lookedAt, goneAt }: StoredCalendar, now: Instant): boolean {
  return account !== null && goneAt === null && (lookedAt === null || now - lookedAt > DAY_MS);
}

/** What a principal's time is taken by within a span, over all calendars that take time. */
export async function busyWithin(
  reader: Reader,
  span: Span,
  now: Instant,
): Promise<readonly BusySpan[]> {
  return busyAmong(reader, await occurrencesWithin(reader, span), { span, now });
}

/** The same, of what takes place within the span as it was read already. */
export async function busyAmong(
  reader: Reader,
  occurrences: readonly StoredOccurrence[],
  { span, now }: { readonly span: Span; readonly now: Instant },
): Promise<readonly BusySpan[]> {
  const calendars = (await listCalendars(reader)).filter(({ counts }) => counts);
  const names = new Set(calendars.map(({ name }) => name));
  const holds = await standingHolds(reader);
  const held = new Set(holds.map(({ uid }) => uid));
  const found = occurrences.filter(
    ({ calendar, occurrence }) =>
      names.has(calendar) && !occurrence.transparent && occurrence.status !== 'CANCELLED',
  );
  const events = found.map(({ occurrence, traits }): BusySpan => {
    const { startAt, endAt, status, uid } = occurrence;
    // An invitation that was not answered yet is not sure, however sure its organiser is.
    const kind: BusyKind = status === 'TENTATIVE' || traits.invited ? 'tentative' : 'busy';
    return { from: startAt, until: endAt, kind: held.has(uid) ? 'held' : kind, by: uid };
  });
  // A promise stands, also where a hand took its event out of the calendar or moved it.
  const promised = holds
    .filter(({ from, until }) => from < span.until && until > span.from)
    .filter(
      ({ uid, from, until }) =>
        !events.some((one) => one.by === uid && one.from <= from && one.until >= until),
    )
    .map(({ from, until, uid }): BusySpan => ({ from, until, kind: 'held', by: uid }));
  const unknown = await unknownWithin(reader, calendars, span, now);
  return [...events, ...promised, ...unknown].filter(({ from, until }) => from < until);
}

/** Where nobody can tell: calendars that were not read, and series beyond what was expanded. */
async function unknownWithin(
  reader: Reader,
  calendars: readonly StoredCalendar[],
  span: Span,
  now: Instant,
): Promise<readonly BusySpan[]> {
  if (calendars.some((calendar) => isUnread(calendar, now)))
    return [{ ...span, kind: 'unknown', by: null }];
  const row = await reader.get(
    `SELECT min(o.expanded_until) AS horizon FROM calendar_object o JOIN calendar c ON c.name = o.calendar
     WHERE o.gone = 0 AND c.counts = 1 AND o.component = 'VEVENT'`,
  );
  const horizon = Number(row?.['horizon'] ?? span.until);
  if (horizon >= span.until) return [];
  return [{ from: Math.max(span.from, horizon), until: span.until, kind: 'unknown', by: null }];
}
